import { describe, expect, it } from 'vitest';

import { concatBytes, sourceOver, toBase64 } from '@/lib/base';
import { xml } from '@/lib/codec';
import type { Http } from '@/lib/base';
import { readFile, writeFile } from '@/lib/networks/xmpp/file-content';
import { XmppMedia } from '@/lib/networks/xmpp/media-account';
import { checkMedia } from '@/lib/networks/xmpp/media-check';
import {
  decodeReference,
  encodeReference,
  type MediaFacts,
} from '@/lib/networks/xmpp/media-reference';
import { seededRandom } from '../interop/support/random';
import { Hourglass } from './scripted-server';

const random = seededRandom(9);
const quiet = { signal: new AbortController().signal, onProgress: () => undefined };
const noHttp: Http = { request: () => Promise.reject(new Error('nothing is asked')) };

function mediaOver(http: Http = noHttp): XmppMedia {
  const host = { clock: new Hourglass(), http, random };
  return new XmppMedia({ host, session: () => undefined });
}

async function seal(plaintext: Uint8Array<ArrayBuffer>) {
  const put: Uint8Array[] = [];
  const { reference } = await mediaOver().seal(
    { media: 'image', mime: 'image/png' },
    sourceOver(plaintext),
    async (piece) => void put.push(piece.slice()),
  );
  return { reference, ciphertext: concatBytes(...put) };
}

const sized = (reference: Uint8Array<ArrayBuffer>) =>
  decodeReference(reference) as MediaFacts & { size: number };

/** @param step bytes that arrive at a time */
async function verify(
  facts: MediaFacts & { size: number },
  ciphertext: Uint8Array<ArrayBuffer>,
  { step = 50, whole = 1_000_000 } = {},
) {
  const check = checkMedia(facts, { whole, piece: 64 });
  for (let at = 0; at < ciphertext.length; at += step) {
    const arrived = ciphertext.slice(at, at + step);
    await check.take(arrived);
    // Whoever gave it may use it again.
    arrived.fill(0);
  }
  return check.end();
}

describe('a file in XMPP', () => {
  it.each([0, 1, 15, 16, 63, 64, 65, 4_099])(
    'of %i bytes is checked whole and in parts, and opened by range',
    async (size) => {
      const plaintext = Uint8Array.from(random.bytes(size));
      const { reference, ciphertext } = await seal(plaintext);
      expect(await verify(sized(reference), ciphertext)).toEqual(plaintext);
      expect(await verify(sized(reference), ciphertext, { whole: -1, step: 7 })).toBeUndefined();
      const opened = mediaOver().open(reference, sourceOver(ciphertext));
      expect(opened.size).toBe(size);
      for (const [from, to] of [
        [0, size],
        [1, size],
        [Math.min(17, size), Math.min(40, size)],
      ] as const)
        expect(await opened.read(from, to)).toEqual(plaintext.slice(from, to));
    },
  );

  it.each([1_000_000, -1])(
    'is never called whole where anything of it is wrong (%i)',
    async (whole) => {
      const { reference, ciphertext } = await seal(random.bytes(200));
      const facts = sized(reference);
      for (const at of [0, 100, 199, 200, 215]) {
        const wrong = ciphertext.slice();
        wrong[at]! ^= 1;
        await expect(verify(facts, wrong, { whole })).rejects.toMatchObject({ code: 'forged' });
      }
      const shorter = ciphertext.slice(0, -1);
      await expect(verify(facts, shorter, { whole })).rejects.toMatchObject({ code: 'wrong-size' });
      const longer = concatBytes(ciphertext, Uint8Array.of(0));
      await expect(verify(facts, longer, { whole })).rejects.toMatchObject({ code: 'wrong-size' });
      const otherKey = { ...facts, key: facts.key.map((byte) => byte ^ 1) };
      await expect(verify(otherKey, ciphertext, { whole })).rejects.toMatchObject({
        code: 'forged',
      });
    },
  );

  it('asks its host how long it is where nobody said, and takes no answer that cannot be', async () => {
    const facts = { key: random.bytes(32), nonce: random.bytes(12), url: 'https://x.example/f' };
    const reference = encodeReference(facts);
    const answering = (status: number, headers: Record<string, string>) =>
      mediaOver({ request: async () => ({ status, headers, body: '' }) });
    expect(mediaOver().sizeOf(reference)).toBeUndefined();
    const { reference: known, size } = await answering(200, { 'content-length': '116' }).measure(
      reference,
      quiet,
    );
    expect([size, mediaOver().sizeOf(known)]).toEqual([100, 116]);
    for (const [status, headers, code] of [
      [200, {}, 'refused'],
      [200, { 'content-length': '15' }, 'refused'],
      [200, { 'content-length': 'NaN' }, 'refused'],
      [404, { 'content-length': '116' }, 'expired'],
      [503, {}, 'unreachable'],
    ] as const)
      await expect(answering(status, headers).measure(reference, quiet)).rejects.toMatchObject({
        name: 'MediaError',
        code,
      });
  });

  it('speaks to no host in the open, and to none that no reference names', async () => {
    const facts = { key: random.bytes(32), nonce: random.bytes(12), size: 1 };
    for (const url of [
      'http://x.example/f',
      'ftp://x.example/f',
      'https://a:b@x.example/f',
      undefined,
    ])
      await expect(
        mediaOver().download(encodeReference({ ...facts, ...(url && { url }) }), 0, {
          ...quiet,
          put: async () => undefined,
        }),
      ).rejects.toMatchObject({ code: 'bad-reference' });
    for (const reference of [
      Uint8Array.of(1, 2),
      encodeReference({ ...facts, key: random.bytes(31) }),
    ])
      expect(() => mediaOver().sizeOf(reference)).toThrow(
        expect.objectContaining({ code: 'bad-reference' }),
      );
  });

  it('waits for its line on the way out, and is refused where it is too large for one request', async () => {
    const { reference, ciphertext } = await seal(random.bytes(10));
    const keep = async () => undefined;
    await expect(
      mediaOver().upload(reference, sourceOver(ciphertext), { ...quiet, keep }),
    ).rejects.toMatchObject({ code: 'unreachable' });
    const huge = { size: 65 * 1024 * 1024, read: () => Promise.reject(new Error('never read')) };
    await expect(
      mediaOver().seal({ media: 'file', mime: 'a/b' }, huge, async () => undefined),
    ).rejects.toMatchObject({ code: 'too-large' });
  });

  it('is said once more by whoever reads what was written of it', async () => {
    const body = {
      kind: 'media',
      media: 'audio',
      mime: 'audio/ogg',
      size: 10,
      seconds: 2.5,
      name: 'a.ogg',
    } as const;
    const facts = {
      ...sized((await seal(random.bytes(10))).reference),
      url: 'https://x.example/f.ogg',
    };
    const written = writeFile({ ...body, reference: toBase64(encodeReference(facts)) })!;
    const content = xml('content', 'urn:xmpp:sce:1', {}, written.element);
    const read = readFile(content, written.text)!;
    expect(read).toMatchObject({ body, host: 'x.example' });
    const { suffix: _ours, ...rest } = facts;
    expect(decodeReference(read.media!)).toEqual(rest);
    // As the older version has it: the text alone.
    const old = readFile(xml('message', 'jabber:client'), written.text)!;
    expect(old.body).toMatchObject({ media: 'audio', mime: 'audio/ogg', size: 0 });
    expect(readFile(xml('message', 'jabber:client'), `look: ${written.text}`)).toBeUndefined();
    expect(readFile(xml('message', 'jabber:client'), 'aesgcm://x.example/f#12')).toEqual({
      body: { kind: 'media', media: 'file', mime: 'application/octet-stream', size: 0 },
    });
  });
});
