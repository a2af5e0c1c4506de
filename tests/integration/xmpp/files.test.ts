import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { sourceOver, toBase64 } from '@/lib/base';
import type { MediaBody } from '@/lib/model';
import type { MediaReference, NetworkEvent } from '@/lib/networks/contract';
import { random } from './lines';
import { UPLOAD_LIMIT } from './prosody';
import type { Slixmpp } from './slixmpp';
import { POLL, type Us } from './us';
import { SERVERS, World } from './world';

const quiet = { signal: new AbortController().signal, onProgress: () => undefined };
const photo = { kind: 'media', media: 'image', mime: 'image/png', size: 300_000 } as const;

/** What an inbox does with a file that is to go out. */
async function upload(
  us: Us,
  body: MediaBody,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<MediaReference> {
  const media = us.account.media!;
  const pieces: Uint8Array[] = [];
  const put = (piece: Uint8Array<ArrayBuffer>) => Promise.resolve(void pieces.push(piece.slice()));
  const { reference } = await media.seal(body, sourceOver(bytes), put);
  const ciphertext = sourceOver(Uint8Array.from(Buffer.concat(pieces)));
  expect(ciphertext.size).toBe(media.sizeOf(reference));
  return media.upload(reference, ciphertext, { ...quiet, keep: () => Promise.resolve() });
}

/** What an inbox does with a file that has come. */
async function fetched(us: Us, given: MediaReference): Promise<Uint8Array> {
  const media = us.account.media!;
  const reference =
    media.sizeOf(given) === undefined ? (await media.measure!(given, quiet)).reference : given;
  const check = media.check(reference);
  const pieces: Uint8Array[] = [];
  const put = async (piece: Uint8Array<ArrayBuffer>): Promise<void> => {
    pieces.push(piece.slice());
    await check.take(piece);
  };
  await media.download(reference, 0, { ...quiet, put });
  const whole = await check.end();
  const opened = media.open(reference, sourceOver(Uint8Array.from(Buffer.concat(pieces))));
  const plaintext = await opened.read(0, opened.size);
  expect(whole).toEqual(plaintext);
  return plaintext;
}

function filesAt(us: Us): readonly Extract<NetworkEvent, { kind: 'message' }>[] {
  return us.host.events.filter(
    (event) => event.kind === 'message' && event.body.kind === 'media',
  ) as Extract<NetworkEvent, { kind: 'message' }>[];
}

describe.each(SERVERS)('files on $name', ({ isThere, start }) => {
  describe.skipIf(!isThere)('with slixmpp', () => {
    let world: World;
    let us: Us;
    let anna: Slixmpp;
    beforeAll(async () => {
      world = await World.start(start);
    });
    afterEach(() => world.rest());
    afterAll(() => world.stop());

    it('go to them and come from them in both versions, and are opened by either side', async () => {
      [us, anna] = [await world.us(), await world.friend()];
      const bytes = random.bytes(photo.size);
      const reference = toBase64(await upload(us, photo, bytes));
      await us.sends(anna.jid, { ...photo, reference });
      const told = await anna.event(({ body }) => body?.startsWith('aesgcm://') === true);
      expect(told.body).toMatch(/\.png#/);
      expect(told.inside).toContain('urn:xmpp:esfs:0');
      expect(await anna.fetch(told.body!)).toEqual(Uint8Array.from(bytes));

      for (const enc of ['omemo-0.3', 'omemo-2'] as const) {
        const theirs = random.bytes(70_001);
        const url = await anna.put(theirs, 'jpg');
        await anna.say(us.jid, url, enc);
        await expect.poll(() => filesAt(us).length, POLL).toBe(enc === 'omemo-2' ? 2 : 1);
        const came = filesAt(us).at(-1)!;
        expect(came.body).toEqual({ kind: 'media', media: 'image', mime: 'image/jpeg', size: 0 });
        expect(came.isElsewhere).toBeUndefined();
        expect(await fetched(us, came.media!)).toEqual(Uint8Array.from(theirs));
      }
      expect(us.host.breaches).toEqual([]);
    });

    it('are refused where the server takes none so large, and never shown where a byte is wrong', async () => {
      [us, anna] = [await world.us(), await world.friend()];
      const large = { ...photo, size: UPLOAD_LIMIT };
      const media = us.account.media!;
      await expect(upload(us, large, new Uint8Array(large.size))).rejects.toMatchObject({
        code: 'too-large',
      });
      const url = await anna.put(random.bytes(1_000), 'bin');
      // Another key: the tag cannot hold.
      const forged = url.replace(/.{8}$/, '00000000');
      await anna.say(us.jid, forged, 'omemo-2');
      await expect.poll(() => filesAt(us).length, POLL).toBe(1);
      await expect(fetched(us, filesAt(us)[0]!.media!)).rejects.toMatchObject({ code: 'forged' });
      const gone = url.replace(/(\d)\/[^#]*#/, '$1/gone/gone.bin#');
      await anna.say(us.jid, gone, 'omemo-2');
      await expect.poll(() => filesAt(us).length, POLL).toBe(2);
      await expect(media.measure!(filesAt(us)[1]!.media!, quiet)).rejects.toMatchObject({
        name: 'MediaError',
      });
      await us.account.disconnect();
      await expect(upload(us, photo, random.bytes(10))).rejects.toMatchObject({
        code: 'unreachable',
      });
    });
  });
});
