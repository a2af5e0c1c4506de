/**
 * Files with a foreign client, which seals and opens them by code of its own (`nio.crypto`), over Synapse.
 */
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { fromBase64, sourceOver, toBase64 } from '@/lib/base';
import { UNENCRYPTED, type MediaBody } from '@/lib/model';
import type { MediaReference, NetworkMedia } from '@/lib/networks/contract';
import { random } from '../interop/node-ports';
import { Nio, NIO } from './nio';
import { startSynapse, SYNAPSE, type Synapse } from './synapse';
import { POLL, Us } from './us';

type Bytes = Uint8Array<ArrayBuffer>;
const quiet = { signal: new AbortController().signal, onProgress: () => undefined };
/** a picture of one pixel */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe.skipIf(SYNAPSE === undefined || NIO === undefined)('files with matrix-nio', () => {
  let synapse: Synapse;
  let us: Us;
  let anna: Nio;
  let room: string;
  const toStop: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    synapse = await startSynapse();
    us = await Us.join(synapse);
    toStop.push(() => us.account.disconnect());
    const name = `f${randomUUID().slice(0, 8)}`;
    anna = new Nio(await synapse.register(name, 'pw'), 'pw', synapse.url);
    toStop.push(() => anna.stop());
    await Promise.all([us.online(), anna.ready()]);
    await us.say(anna.user, 'hello');
    room = await anna.join(us.user);
    await us.say(anna.user, 'are you there?');
    await anna.reads('are you there?');
  }, 120_000);
  afterEach(() => expect(us.host.breaches).toEqual([]));
  afterAll(async () => {
    for (const stop of toStop.toReversed()) await stop();
    await synapse.stop();
  });

  function media(): NetworkMedia {
    if (us.account.media === undefined) throw new Error('no files');
    return us.account.media;
  }

  /** Seals, uploads and sends it, as the inbox does. @returns the content as the foreign client read it */
  async function sends(body: MediaBody, bytes: Bytes) {
    const { reference, ciphertext } = await media().seal(body, sourceOver(bytes), () =>
      Promise.resolve(),
    );
    let kept = reference;
    const keep = (next: MediaReference) => {
      kept = next;
      return Promise.resolve();
    };
    const sealed = sourceOver(ciphertext ?? new Uint8Array(0));
    const there = await media().upload(kept, sealed, { ...quiet, keep });
    await us.sends(anna.user, { ...body, reference: toBase64(there) });
    const { content = {} } = await anna.reads(body.caption ?? body.name ?? '');
    return content;
  }

  /** The newest message of a name, with its file. */
  async function arrived(name: string) {
    const find = () =>
      us.host.events.findLast(
        (event) =>
          event.kind === 'message' && event.body.kind === 'media' && event.body.name === name,
      );
    await expect.poll(find, POLL).toBeDefined();
    const found = find();
    if (found?.kind !== 'message') throw new Error('no message');
    return found;
  }

  async function fetched(reference: MediaReference | undefined): Promise<Bytes> {
    if (reference === undefined) throw new Error('no reference');
    const known = media().sizeOf(reference) === undefined;
    const sized = known ? (await media().measure?.(reference, quiet))?.reference : reference;
    if (sized === undefined) throw new Error('not measured');
    const check = media().check(sized);
    await media().download(sized, 0, { ...quiet, put: (bytes) => check.take(bytes) });
    return (await check.end()) ?? new Uint8Array(0);
  }

  it('sends a picture with its caption and a small one, which the other program opens by its own code', async () => {
    const bytes = random.bytes(300_001);
    const content = await sends(
      {
        kind: 'media',
        media: 'image',
        mime: 'image/png',
        size: bytes.length,
        name: 'sea.png',
        caption: 'The sea at six',
        width: 640,
        height: 480,
        thumbnail: PNG,
      },
      bytes,
    );
    expect(content).toMatchObject({
      msgtype: 'm.image',
      body: 'The sea at six',
      filename: 'sea.png',
      info: { mimetype: 'image/png', size: 300_001, w: 640, h: 480 },
    });
    expect(content).not.toHaveProperty('url');
    expect(Buffer.compare(await anna.fetch(content['file']), bytes)).toBe(0);
    const { thumbnail_file: small } = content['info'] as Readonly<Record<string, unknown>>;
    expect((await anna.fetch(small)).toString('base64')).toBe(PNG);
  });

  it('sends a voice note that other programs know as one', async () => {
    const bytes = random.bytes(4_096);
    const voice = { media: 'voice', mime: 'audio/ogg', size: 4_096, name: 'note.ogg' } as const;
    const content = await sends(
      { kind: 'media', ...voice, seconds: 2.5, waveform: [0, 50, 100] },
      bytes,
    );
    expect(content).toMatchObject({
      msgtype: 'm.audio',
      info: { duration: 2500 },
      'org.matrix.msc3245.voice': {},
      'org.matrix.msc1767.audio': { duration: 2500, waveform: [0, 512, 1024] },
    });
    expect(Buffer.compare(await anna.fetch(content['file']), bytes)).toBe(0);
  });

  it('reads what the other program sealed, also where its message does not say how long it is', async () => {
    const bytes = random.bytes(100_003);
    const info = { mimetype: 'video/mp4', size: bytes.length, duration: 61_000, w: 3, h: 2 };
    await anna.file(room, bytes, { msgtype: 'm.video', body: 'sea.mp4', info });
    const video = await arrived('sea.mp4');
    expect(video.body).toMatchObject({ media: 'video', seconds: 61, width: 3, size: 100_003 });
    expect(Buffer.compare(await fetched(video.media), bytes)).toBe(0);
    await anna.file(room, bytes, { msgtype: 'm.file', body: 'Read this', filename: 'a.pdf' });
    const file = await arrived('a.pdf');
    expect(file.body).toMatchObject({ media: 'file', size: 0, caption: 'Read this' });
    expect(Buffer.compare(await fetched(file.media), bytes)).toBe(0);
  });

  it('never opens a file whose hash is not the one that its message names', async () => {
    const bytes = random.bytes(5_000);
    const info = { mimetype: 'image/png', size: bytes.length };
    const wrong = createHash('sha256').update('another').digest('base64').replace(/=+$/, '');
    const forged = { hashes: { sha256: wrong } };
    await anna.file(room, bytes, { msgtype: 'm.image', body: 'forged.png', info }, forged);
    const picture = await arrived('forged.png');
    await expect(fetched(picture.media)).rejects.toMatchObject({ code: 'forged' });
    const short = { mimetype: 'image/png', size: 4_999 };
    await anna.file(room, bytes, { msgtype: 'm.image', body: 'longer.png', info: short });
    const longer = await arrived('longer.png');
    await expect(fetched(longer.media)).rejects.toMatchObject({ code: 'wrong-size' });
    const gone = { url: 'mxc://localhost/thereisnosuchfile' };
    await anna.file(room, bytes, { msgtype: 'm.image', body: 'gone.png', info }, gone);
    await expect(fetched((await arrived('gone.png')).media)).rejects.toMatchObject({
      code: 'expired',
    });
  });

  it('does not show a file in the clear under an encrypted message as if nobody else could see it', async () => {
    const url = 'mxc://localhost/inTheClear';
    await anna.say(room, 'clear.png', { msgtype: 'm.image', url, info: { mimetype: 'image/png' } });
    await anna.say(room, 'after the clear one');
    await expect.poll(() => us.texts(), POLL).toContain('after the clear one');
    const bodies = us.host.events.flatMap((event) => (event.kind === 'message' ? event.body : []));
    expect(bodies.at(-2)).toEqual({ kind: 'refused', what: UNENCRYPTED });
  });

  it('tells that a file is larger than the server takes before a byte of it leaves, without a line', async () => {
    const files = us.anotherWorker().account.media;
    const bytes = new Uint8Array(20 * 1024 * 1024 + 1);
    const body = { media: 'file', mime: 'application/zip' } as const;
    const done = () => Promise.resolve();
    const sealed = await files?.seal(body, sourceOver(bytes), done);
    const { reference, ciphertext = bytes } = sealed ?? { reference: new Uint8Array(0) };
    const means = { ...quiet, keep: done };
    const tooLarge = { name: 'MediaError', code: 'too-large' };
    await expect(files?.upload(reference, sourceOver(ciphertext), means)).rejects.toMatchObject(
      tooLarge,
    );
    // From then on it is known before anything is sealed.
    await expect(files?.seal(body, sourceOver(bytes), done)).rejects.toMatchObject(tooLarge);
  });

  it('opens one of ours by any range of it', async () => {
    const bytes = random.bytes(1_000);
    const body = { media: 'file', mime: 'application/zip' } as const;
    const { reference, ciphertext = bytes } = await media().seal(body, sourceOver(bytes), () =>
      Promise.resolve(),
    );
    const opened = media().open(reference, sourceOver(ciphertext));
    expect(await opened.read(37, 333)).toEqual(bytes.slice(37, 333));
    expect(await opened.read(990, 1_000)).toEqual(bytes.slice(990));
    expect(fromBase64(toBase64(reference))).toEqual(reference);
  });
});
