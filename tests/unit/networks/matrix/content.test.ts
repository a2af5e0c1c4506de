/**
 * What events say that are no texts: files, polls, places, threads; and what is claimed of them by whoever can claim anything.
 */
import { describe, expect, it } from 'vitest';

import { sourceOver, toBase64 } from '@/lib/base';
import { UNENCRYPTED, type PeerAddress } from '@/lib/model';
import { MatrixMedia } from '@/lib/networks/matrix/media-account';
import { checkMedia } from '@/lib/networks/matrix/media-check';
import { readFile, writeFile } from '@/lib/networks/matrix/media-content';
import { decodeReference, encodeReference } from '@/lib/networks/matrix/media-reference';
import { toldBy } from '@/lib/networks/matrix/room-events';

const ANNA = '@anna:example.org';
const means = {
  self: '@we:example.org',
  peer: { address: ANNA as PeerAddress },
  ours: () => undefined,
  authorOf: () => undefined,
  member: () => undefined,
  reactionAfter: () => undefined,
};
const SEALED = { algorithm: 'm.megolm.v1.aes-sha2' };

function told(type: string, content: object, outside: object = SEALED) {
  const event = { eventId: '$1', sender: ANNA, at: 1, type, content: { ...content } };
  return toldBy({ ...event, outside: { ...outside } }, means)[0];
}

const FILE = {
  v: 'v2',
  url: 'mxc://example.org/FHyPlCeYUSFFxlgbQYZmoEoe',
  key: {
    kty: 'oct',
    alg: 'A256CTR',
    key_ops: ['encrypt', 'decrypt'],
    ext: true,
    k: 'aWF6-32KGYaC3A_FEUCk1Bt0JA37zP0wrStgmdCaW-0',
  },
  iv: 'w+sE15fzSc0AAAAAAAAAAA',
  hashes: { sha256: 'fdSLu/YkRx3Wyh3KQabP3rd6+SFiKg5lsJZQHtkSAYA' },
};
const PICTURE = { msgtype: 'm.image', body: 'a.png', info: { mimetype: 'image/png', size: 5 } };

describe('a file of a message', () => {
  it('is read as the specification’s own example spells it', () => {
    const read = readFile('m.room.message', { ...PICTURE, file: FILE }, true);
    expect(read?.body).toEqual({
      kind: 'media',
      media: 'image',
      mime: 'image/png',
      size: 5,
      name: 'a.png',
    });
    expect(decodeReference(read?.media ?? new Uint8Array())).toMatchObject({ mxc: FILE.url });
  });

  it('is written as it is read', () => {
    const read = readFile('m.room.message', { ...PICTURE, file: FILE }, true);
    if (read?.body.kind !== 'media' || read.media === undefined) throw new Error('not read');
    const written = writeFile({ ...read.body, reference: toBase64(read.media) });
    expect(written).toMatchObject({ ...PICTURE, filename: 'a.png', file: FILE });
    const again = readFile('m.room.message', written, true);
    expect(again).toEqual(read);
  });

  it.each([
    ['another version', { ...FILE, v: 'v1' }],
    ['another cipher', { ...FILE, key: { ...FILE.key, alg: 'A128CTR' } }],
    ['a short key', { ...FILE, key: { ...FILE.key, k: 'aWF6' } }],
    ['no key', { ...FILE, key: 'aWF6' }],
    ['a short counter', { ...FILE, iv: 'w+sE' }],
    ['no hash', { ...FILE, hashes: {} }],
    ['a hash that is none', { ...FILE, hashes: { sha256: '=()' } }],
    ['another host', { ...FILE, url: 'https://example.org/x' }],
    ['a way out of the path', { ...FILE, url: 'mxc://example.org/..' }],
    ['a way out of the path', { ...FILE, url: 'mxc://../admin' }],
    ['a query', { ...FILE, url: 'mxc://example.org/a?b=c' }],
    ['nothing at all', 7],
  ])('that names %s is shown as one that cannot be opened', (_name, file) => {
    const read = readFile('m.room.message', { ...PICTURE, file }, true);
    expect(read?.body).toMatchObject({ kind: 'media', media: 'image' });
    expect(read).not.toHaveProperty('media');
  });

  it('that claims what no file has says nothing of it', () => {
    const info = { size: -1, w: 1e12, h: 'x', duration: Number.NaN, mimetype: '<b>' };
    const sound = { waveform: [-5, 4096, 'x', 512], duration: 1000 };
    const content = { msgtype: 'm.audio', body: 'a', file: FILE, info };
    const voice = { 'org.matrix.msc3245.voice': {}, 'org.matrix.msc1767.audio': sound };
    expect(readFile('m.room.message', { ...content, ...voice }, true)?.body).toEqual({
      kind: 'media',
      media: 'voice',
      mime: 'application/octet-stream',
      size: 0,
      name: 'a',
      seconds: 1,
      waveform: [0, 100, 0, 50],
    });
  });

  it('in the clear under an encrypted message says so; a sticker of a pack is named', () => {
    const clear = { msgtype: 'm.image', body: 'a.png', url: FILE.url };
    expect(told('m.room.message', clear)).toMatchObject({
      body: { kind: 'refused', what: UNENCRYPTED },
    });
    expect(told('m.room.message', clear, {})).toMatchObject({ body: { kind: 'unsupported' } });
    const sticker = told('m.sticker', { body: 'wave', url: FILE.url });
    expect(sticker).toMatchObject({ body: { kind: 'unsupported', what: 'sticker' } });
    const sealed = told('m.sticker', { body: 'wave', file: FILE });
    expect(sealed).toMatchObject({ body: { kind: 'media', media: 'sticker' } });
  });
});

describe('a file', () => {
  const random = { bytes: (length: number) => new Uint8Array(length).fill(7) };
  const never = () => Promise.reject(new Error('asked'));
  const host = { clock: { now: () => 0, monotonic: () => 0, after: () => () => undefined } };
  const media = new MatrixMedia(random, {
    host: { ...host, http: { request: never } },
    signedIn: never,
  });
  const nothing = () => Promise.resolve();
  const body = { media: 'file', mime: 'application/zip' } as const;

  async function sealed(bytes: Uint8Array<ArrayBuffer>) {
    const { reference, ciphertext } = await media.seal(body, sourceOver(bytes), nothing);
    const facts = decodeReference(reference);
    if (ciphertext === undefined) throw new Error('not sealed');
    return { file: { ...facts, size: bytes.length }, ciphertext };
  }

  it.each([0, 1, 16, 100_003])('of %s bytes is the same once it is checked', async (size) => {
    const bytes = new Uint8Array(size).fill(3);
    const { file, ciphertext } = await sealed(bytes);
    for (const whole of [size, size - 1]) {
      const check = checkMedia(file, whole);
      for (let at = 0; at < size; at += 30_000) await check.take(ciphertext.slice(at, at + 30_000));
      const opened = await check.end();
      expect(opened).toEqual(whole === size ? bytes : undefined);
    }
    const read = await media.open(encodeReference(file), sourceOver(ciphertext)).read(0, size);
    expect(read).toEqual(bytes);
  });

  it('of which one bit is another, or that is shorter or longer, is never opened', async () => {
    const { file, ciphertext } = await sealed(new Uint8Array(100).fill(3));
    const flipped = ciphertext.map((byte, at) => (at === 50 ? byte ^ 1 : byte));
    for (const whole of [100, 99]) {
      const forged = checkMedia(file, whole);
      await forged.take(flipped);
      await expect(forged.end()).rejects.toMatchObject({ code: 'forged' });
      const short = checkMedia(file, whole);
      await short.take(ciphertext.slice(1));
      await expect(short.end()).rejects.toMatchObject({ code: 'wrong-size' });
      const long = checkMedia(file, whole);
      await long.take(ciphertext);
      await expect(long.take(new Uint8Array(1))).rejects.toMatchObject({ code: 'wrong-size' });
    }
  });
});

describe('other kinds', () => {
  it.each([
    [
      'org.matrix.msc3381.poll.start',
      {
        'org.matrix.msc3381.poll.start': {
          question: { 'org.matrix.msc1767.text': 'Tea or\ncoffee?' },
          answers: [
            { id: 'a', 'org.matrix.msc1767.text': 'Tea' },
            { id: 'b', 'org.matrix.msc1767.text': 'Coffee' },
          ],
        },
      },
    ],
    [
      'm.poll.start',
      {
        'm.poll': {
          question: { 'm.text': [{ body: 'Tea or coffee?' }] },
          answers: [{ 'm.text': [{ body: 'Tea' }] }, { 'm.text': [{ body: 'Coffee' }] }],
        },
      },
    ],
  ])('a poll (%s) is its question and its answers', (type, content) => {
    expect(told(type, content)).toMatchObject({
      body: { kind: 'text', text: '📊 Tea or coffee?\n• Tea\n• Coffee' },
    });
  });

  it('a poll that asks nothing is named as its kind', () => {
    const empty = { 'm.poll': { question: 7, answers: {} } };
    expect(told('m.poll.start', empty)).toMatchObject({
      body: { kind: 'unsupported', what: 'poll.start' },
    });
  });

  it('a place is one where it can be on the Earth', () => {
    const place = { msgtype: 'm.location', body: 'Here', geo_uri: 'geo:51.5,-0.12;u=35' };
    expect(told('m.room.message', place)).toMatchObject({
      body: { kind: 'location', place: { latitude: 51.5, longitude: -0.12, name: 'Here' } },
    });
    const nowhere = { ...place, geo_uri: 'geo:151.5,-0.12' };
    expect(told('m.room.message', nowhere)).toMatchObject({ body: { kind: 'unsupported' } });
  });

  it('what is said in a thread answers what the thread is about, and an answer in it what it answers', () => {
    const text = { msgtype: 'm.text', body: 'yes' };
    const thread = { rel_type: 'm.thread', event_id: '$root' };
    const last = { 'm.in_reply_to': { event_id: '$last' } };
    const within = (relates: object) =>
      told('m.room.message', { ...text, 'm.relates_to': relates });
    const to = (remoteId: string) => ({ replyTo: { target: { remoteId } } });
    expect(within(thread)).toMatchObject(to('$root'));
    expect(within({ ...thread, ...last, is_falling_back: true })).toMatchObject(to('$root'));
    expect(within({ ...thread, ...last })).toMatchObject(to('$last'));
  });
});
