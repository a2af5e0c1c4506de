/**
 * The half of the media bench that runs inside Chromium: a file sealed, kept and brought up, or
 * fetched, checked and opened, by the real parts; each beside bare WebCrypto and fetch.
 * @module
 */
import {
  blobOf,
  piecesOf,
  sourceOver,
  type ByteSource,
  type Clock,
  type Http,
  type Random,
} from '@/lib/base';
import { bringIntoPieces, sealIntoPieces } from '@/lib/inbox/media-pieces';
import { PieceWriter } from '@/lib/inbox/piece-writer';
import type { AccountId, MessageId } from '@/lib/model';
import { download } from '@/lib/networks/contract';
import { mediaKeysOf, sealedSize } from '@/lib/networks/interop/media-keys';
import { checkMedia } from '@/lib/networks/interop/media-check';
import { openMedia } from '@/lib/networks/interop/media-open';
import { encodeReference, type MediaFacts } from '@/lib/networks/interop/media-reference';
import { sealMedia } from '@/lib/networks/interop/media-seal';
import { beginUpload, goOnWithUpload } from '@/lib/networks/interop/media-upload';
import { bodyOf } from '@/lib/platform/request-body';
import { openArchive, type Store } from '@/lib/store';
import { SAVED_AT_ONCE } from '@/lib/view/consts';

/** ms of ours, and of the bare work in the same round */
export type Pair = { readonly ours: number; readonly bare: number };

const random: Random = {
  bytes: (length) => {
    const bytes = new Uint8Array(length);
    // The platform gives no more than this at a time.
    for (let at = 0; at < length; at += 65_536)
      crypto.getRandomValues(bytes.subarray(at, at + 65_536));
    return bytes;
  },
};

const clock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after: (delay, task) => {
    const timer = setTimeout(task, delay);
    return () => clearTimeout(timer);
  },
};

const http: Http = {
  request: async ({ url, method, headers = {}, body, signal = null, sink }) => {
    const answer = await fetch(url, {
      method,
      headers: { ...headers },
      body: bodyOf({ body }),
      signal,
    });
    const head = { status: answer.status, headers: Object.fromEntries(answer.headers.entries()) };
    if (sink === undefined) return { ...head, body: await answer.text() };
    const reader = answer.body!.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { ...head, body: '' };
      await sink(value, head);
    }
  },
};

const signal = new AbortController().signal;
const means = {
  http,
  clock,
  signal,
  loopbackAllowed: true,
  authorization: () => Promise.resolve('Bearer bench'),
  onProgress: () => undefined,
};

/** bytes */
const STREAMED = 500_000_000;

let store: Store | undefined;
let file: Uint8Array<ArrayBuffer> | undefined;
let opened: ByteSource | undefined;
let sent: { readonly facts: MediaFacts; readonly url: string } | undefined;

async function openStore(): Promise<Store> {
  const nothing = { get: () => Promise.resolve(undefined), set: async () => undefined };
  const session = { ...nothing, clear: async () => undefined };
  return openArchive({ database: { name: 'bench-media' }, random, clock, session }).open();
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

async function prepare(size: number): Promise<void> {
  store ??= await openStore();
  file ??= random.bytes(size);
}

const place = (name: string) => ({ accountId: 'bench' as AccountId, messageId: name as MessageId });

const oursUp = (): Promise<void> => sendFrom(sourceOver(file!));

async function sendFrom(plaintext: ByteSource): Promise<void> {
  const { pieces } = store!;
  const writer = new PieceWriter(pieces, place('up'));
  let made: MediaFacts | undefined;
  const { ciphertext } = await sealIntoPieces(writer, async (put) => {
    const { facts, ...rest } = await sealMedia('file', plaintext, { random, put });
    made = facts;
    return { reference: encodeReference(facts), ...rest };
  });
  // As it leaves the worker: what was just sealed from memory, all else from the disk.
  const size = sealedSize(plaintext.size);
  const source = ciphertext ? sourceOver(ciphertext) : pieces.source(place('up').messageId, size);
  const url = await beginUpload(means, `${location.origin}/media`, source.size);
  if (!(await goOnWithUpload(means, url, source))) throw new Error('not taken');
  sent = { facts: made!, url };
}

/**
 * As WhatsApp's clients have it, whole: four passes of WebCrypto and one request to the same host, of a
 * Blob: the fastest way there is.
 */
async function bareUp(): Promise<void> {
  const keys = mediaKeysOf(random.bytes(32), 'file');
  const cipher = await crypto.subtle.importKey('raw', keys.cipherKey, 'AES-CBC', false, [
    'encrypt',
  ]);
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const mac = await crypto.subtle.importKey('raw', keys.macKey, hmac, false, ['sign']);
  await crypto.subtle.digest('SHA-256', file!);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-CBC', iv: keys.iv }, cipher, file!);
  const whole = new Uint8Array(sealed.byteLength + 10);
  whole.set(new Uint8Array(sealed));
  whole.set(
    new Uint8Array(await crypto.subtle.sign('HMAC', mac, sealed), 0, 10),
    sealed.byteLength,
  );
  await crypto.subtle.digest('SHA-256', whole);
  const tus = { 'tus-resumable': '1.0.0', authorization: 'Bearer bench' };
  const length = { 'upload-length': String(whole.length) };
  const begun = await fetch('/media', { method: 'POST', headers: { ...tus, ...length } });
  const url = new URL(begun.headers.get('location')!, location.origin).href;
  const type = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
  const headers = { ...tus, ...type };
  const done = await fetch(url, { method: 'PATCH', headers, body: new Blob([whole]) });
  if (done.status !== 204) throw new Error('not taken');
}

async function oursDown(): Promise<void> {
  const opened = await fetchFile();
  const shown = await blobOf(opened, 0, opened.size);
  if (shown.size !== sent!.facts.size) throw new Error('another file');
}

/** What is never one Blob: up, down, and read once more as a window that saves it does. */
const stream = {
  streamUp: (): Promise<void> => sendFrom(madeUp(STREAMED)),
  streamDown: async (): Promise<void> => void (opened = await fetchFile()),
  streamOut: async (): Promise<void> => {
    let size = 0;
    for await (const part of piecesOf(opened!, SAVED_AT_ONCE)) {
      // As the worker hands it out, to a window that writes it to a file.
      size += new Blob([part]).size;
    }
    if (size !== STREAMED) throw new Error('another file');
  },
};

/** Bytes that lie nowhere: a file on a disk would. */
function madeUp(size: number): ByteSource {
  return {
    size,
    read: (from, to) => {
      const bytes = new Uint8Array(to - from);
      const words = new Uint32Array(bytes.buffer, 0, Math.floor(bytes.length / 4));
      for (let at = 0; at < words.length; at += 1) words[at] = (from + at) * 2_654_435_761;
      return Promise.resolve(bytes);
    },
  };
}

async function fetchFile(): Promise<ByteSource> {
  const { facts, url } = sent!;
  const size = sealedSize(facts.size);
  const { pieces } = store!;
  const { messageId } = place('down');
  const check = checkMedia(facts);
  const writer = new PieceWriter(pieces, place('down'));
  const plaintext = await bringIntoPieces(writer, check, (put) =>
    download(means, { url, from: 0, size, put }),
  );
  // As the worker hands it out: what was just checked from memory, all else from the disk.
  return plaintext ? sourceOver(plaintext) : openMedia(facts, pieces.source(messageId, size));
}

async function bareDown(): Promise<void> {
  const { facts, url } = sent!;
  const whole = await (await fetch(url)).arrayBuffer();
  const sealed = whole.slice(0, -10);
  const keys = mediaKeysOf(facts.mediaKey, 'file');
  const cipher = await crypto.subtle.importKey('raw', keys.cipherKey, 'AES-CBC', false, [
    'decrypt',
  ]);
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const mac = await crypto.subtle.importKey('raw', keys.macKey, hmac, false, ['sign']);
  await crypto.subtle.digest('SHA-256', whole);
  await crypto.subtle.sign('HMAC', mac, sealed);
  const plain = await crypto.subtle.decrypt({ name: 'AES-CBC', iv: keys.iv }, cipher, sealed);
  await crypto.subtle.digest('SHA-256', plain);
  if (new Blob([plain]).size !== facts.size) throw new Error('another file');
}

async function forget(): Promise<void> {
  for (const name of ['up', 'down']) await store!.pieces.remove(place(name).messageId);
}

Object.assign(globalThis, {
  media: {
    prepare,
    forget,
    oursUp: () => timed(oursUp),
    bareUp: () => timed(bareUp),
    oursDown: () => timed(oursDown),
    streamUp: () => timed(stream.streamUp),
    streamDown: () => timed(stream.streamDown),
    streamOut: () => timed(stream.streamOut),
    bareDown: () => timed(bareDown),
  },
});
