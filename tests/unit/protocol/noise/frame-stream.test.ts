import { describe, expect, it } from 'vitest';

import { aesGcmSeal, bulkAesGcm } from '@/lib/crypto';
import { decryptFrame, encryptFrame, FrameStream } from '@/lib/protocol/noise';

const key = Uint8Array.from({ length: 32 }, (_none, at) => at * 7);
const frames = Array.from({ length: 40 }, (_none, at) =>
  Uint8Array.from({ length: at * 13 }, (_byte, index) => (index * at) & 0xff),
);

/** As the room's own values give them, one after another. */
function sealedOneByOne(from: number): Uint8Array[] {
  let cipher = { key, nonce: from };
  return frames.map((plaintext) => {
    const sealed = encryptFrame(cipher, plaintext);
    cipher = sealed.cipher as typeof cipher;
    return sealed.ciphertext;
  });
}

describe('a stream of frames', () => {
  it.each([0, 1, 65_535, 2 ** 32 - 100])(
    'is what the cipher state gives, both ways, asked for all at once, from %d on',
    async (nonce) => {
      const expected = sealedOneByOne(nonce);
      const sent = new FrameStream({ key, nonce });
      expect(await Promise.all(frames.map((frame) => sent.seal(frame)))).toEqual(expected);
      const received = new FrameStream({ key, nonce });
      expect(await Promise.all(expected.map((frame) => received.open(frame)))).toEqual(frames);
      expect(decryptFrame({ key, nonce }, expected[0]!).plaintext).toEqual(frames[0]);
    },
  );

  it('does not open what was changed, swapped, repeated or left out', async () => {
    const [first, second, third] = sealedOneByOne(0).slice(1);
    const open = async (...given: readonly Uint8Array[]): Promise<string[]> => {
      const stream = new FrameStream({ key, nonce: 1 });
      const settled = await Promise.allSettled(given.map((frame) => stream.open(frame)));
      return settled.map((one) =>
        one.status === 'fulfilled' ? 'opens' : (one.reason as { code: string }).code,
      );
    };
    const changed = first!.map((byte, at) => (at === 3 ? byte ^ 1 : byte));
    expect(await open(first!, second!, third!)).toEqual(['opens', 'opens', 'opens']);
    expect(await open(changed, second!)).toEqual(['bad-tag', 'opens']);
    expect(await open(second!, first!)).toEqual(['bad-tag', 'bad-tag']);
    expect(await open(first!, first!)).toEqual(['opens', 'bad-tag']);
    expect(await open(first!, third!)).toEqual(['opens', 'bad-tag']);
  });

  it('refuses at once what no frame can be, and counts past its end', () => {
    const stream = new FrameStream({ key, nonce: 0 });
    const refusal = (code: string) =>
      expect.objectContaining({ name: 'NoiseError', code }) as Error;
    expect(() => stream.open(new Uint8Array(15))).toThrow(refusal('message-too-short'));
    expect(() => stream.open(new Uint8Array(2 ** 24))).toThrow(refusal('message-too-long'));
    expect(() => stream.seal(new Uint8Array(2 ** 24))).toThrow(refusal('message-too-long'));
    const spent = new FrameStream({ key, nonce: 2 ** 32 });
    expect(() => spent.seal(new Uint8Array(1))).toThrow(refusal('nonce-exhausted'));
  });

  it('takes its bytes when asked: what the caller does with them afterwards changes nothing', async () => {
    const plaintext = Uint8Array.of(1, 2, 3);
    const sealing = new FrameStream({ key, nonce: 0 }).seal(plaintext);
    plaintext.fill(0);
    const sealed = await sealing;
    expect(sealed).toEqual(encryptFrame({ key, nonce: 0 }, Uint8Array.of(1, 2, 3)).ciphertext);
    const opening = new FrameStream({ key, nonce: 0 }).open(sealed);
    sealed.fill(0);
    expect(await opening).toEqual(Uint8Array.of(1, 2, 3));
  });
});

describe('AES-256-GCM over WebCrypto', () => {
  it('agrees with the one for messages, and refuses keys and nonces of other lengths', async () => {
    const nonce = Uint8Array.from({ length: 12 }, (_none, at) => at);
    const cipher = await bulkAesGcm(key);
    const none = new Uint8Array(0);
    for (const plaintext of frames) {
      const sealed = await cipher.seal(nonce, plaintext);
      expect(sealed).toEqual(aesGcmSeal(key, nonce, plaintext, none));
      expect(await cipher.open(nonce, sealed)).toEqual(plaintext);
    }
    const refused = expect.objectContaining({ code: 'bad-length' }) as unknown;
    await expect(bulkAesGcm(new Uint8Array(16))).rejects.toEqual(refused);
    await expect(cipher.seal(new Uint8Array(11), none)).rejects.toEqual(refused);
    await expect(cipher.open(new Uint8Array(16), none)).rejects.toEqual(refused);
    await expect(cipher.open(nonce, new Uint8Array(20))).rejects.toMatchObject({ code: 'bad-tag' });
  });
});
