/**
 * An account's files: sealed and opened as EncryptedFile has it (Matrix 1.16, §"Sending encrypted attachments"), brought to
 * and fetched from its own homeserver. Must not know messages or HTTP.
 * @module
 */
import { fromBase64, sourceOver, type ByteSource, type Random } from '@/lib/base';
import { bulkSha256, unverifiedAesCtrRange } from '@/lib/crypto';
import { MediaError, type MediaCheck, type MediaReference, type NetworkMedia } from '../contract';
import { MAX_MEDIA_BYTES, MAX_UPLOAD_BYTES, MEDIA_PIECE } from './consts';
import { checkMedia, type SizedFile } from './media-check';
import {
  decodeReference,
  encodeReference,
  type MediaFacts,
  type SealedFile,
  type Thumbnail,
} from './media-reference';
import { MediaServer, type MediaServerMeans } from './media-server';

type Bytes = Uint8Array<ArrayBuffer>;

const KEY_LENGTH = 32;
/** of the 16 bytes of the first counter: the rest begins at zero, so that it never begins anew */
const NONCE_LENGTH = 8;
const COUNTER_LENGTH = 16;
/** AES blocks: what a range begins with */
const BLOCK = 16;

export class MatrixMedia implements NetworkMedia {
  readonly maxBytes = MAX_MEDIA_BYTES;
  readonly #random: Random;
  readonly #server: MediaServer;

  constructor(random: Random, means: MediaServerMeans) {
    this.#random = random;
    this.#server = new MediaServer(means);
  }

  async seal(...[{ thumbnail }, plaintext, put]: Parameters<NetworkMedia['seal']>) {
    const { size } = plaintext;
    if (size > Math.min(this.#server.maxUpload, MAX_UPLOAD_BYTES))
      throw new MediaError('too-large', `${size} bytes`);
    const small = thumbnail === undefined ? undefined : await this.#sealThumbnail(thumbnail);
    const { ciphertext, ...file } = await this.#seal(plaintext);
    for (let at = 0; at < size; at += MEDIA_PIECE)
      await put(ciphertext.subarray(at, at + MEDIA_PIECE));
    return { reference: encodeReference(withThumbnail(file, small)), ciphertext };
  }

  sizeOf(reference: MediaReference): number | undefined {
    return decodeReference(reference).size;
  }

  async measure(...[reference, { signal }]: Parameters<NonNullable<NetworkMedia['measure']>>) {
    const facts = decodeReference(reference);
    const size = await this.#server.measure(facts.mxc, signal);
    return { reference: encodeReference({ ...facts, size }), size };
  }

  /** There is no going on with one that broke off: it begins anew, but for a small picture that is there. */
  async upload(...[reference, ciphertext, means]: Parameters<NetworkMedia['upload']>) {
    const { thumbnail, ...file } = decodeReference(reference);
    const { signal, onProgress, keep } = means;
    await this.#server.requireFit(ciphertext.size);
    onProgress(0);
    const small = thumbnail && (await this.#uploadThumbnail(thumbnail, signal));
    if (small !== undefined && small !== thumbnail)
      await keep(encodeReference(withThumbnail(file, small)));
    const mxc = await this.#server.upload(await ciphertext.read(0, ciphertext.size), signal);
    onProgress(ciphertext.size);
    return encodeReference(withThumbnail({ ...file, mxc }, small));
  }

  async download(...[reference, from, means]: Parameters<NetworkMedia['download']>) {
    const { size, mxc } = requireSize(decodeReference(reference));
    if (size > this.maxBytes) throw new MediaError('too-large', `${size} bytes`);
    const { signal, onProgress } = means;
    let at = from;
    const put = async (bytes: Bytes): Promise<void> => {
      await means.put(bytes);
      at += bytes.length;
      onProgress(at);
    };
    onProgress(at);
    await this.#server.fetch({ mxc, from, size, put, signal });
  }

  /** Nobody but whoever runs it can take a file away from a homeserver. */
  abandon(): Promise<void> {
    return Promise.resolve();
  }

  check(reference: MediaReference): MediaCheck {
    return checkMedia(requireSize(decodeReference(reference)));
  }

  open(reference: MediaReference, ciphertext: ByteSource): ByteSource {
    const { key, iv, size } = requireSize(decodeReference(reference));
    const range = unverifiedAesCtrRange(key, iv);
    // Awaited with the first range.
    range.catch(() => undefined);
    return {
      size,
      read: async (from, to) => {
        if (to <= from) return new Uint8Array(0);
        const first = from - (from % BLOCK);
        const sealed = await ciphertext.read(first, Math.min(to, size));
        return (await (await range)(first, sealed)).slice(from - first, to - first);
      },
    };
  }

  async #seal(plaintext: ByteSource) {
    const key = this.#random.bytes(KEY_LENGTH);
    const iv = new Uint8Array(COUNTER_LENGTH);
    iv.set(this.#random.bytes(NONCE_LENGTH));
    const range = await unverifiedAesCtrRange(key, iv);
    const { size } = plaintext;
    const ciphertext = await range(0, await plaintext.read(0, size));
    return { key, iv, hash: await bulkSha256(ciphertext), size, ciphertext };
  }

  async #sealThumbnail(picture: string): Promise<Thumbnail> {
    const bytes = fromBase64(picture);
    const mime = bytes[0] === 0x89 ? 'image/png' : 'image/jpeg';
    return { ...(await this.#seal(sourceOver(bytes))), mime };
  }

  /** @returns the same where it is there already */
  async #uploadThumbnail(thumbnail: Thumbnail, signal: AbortSignal): Promise<Thumbnail> {
    const { ciphertext, ...rest } = thumbnail;
    if (ciphertext === undefined) return thumbnail;
    return { ...rest, mxc: await this.#server.upload(ciphertext, signal) };
  }
}

function withThumbnail(file: SealedFile, thumbnail: Thumbnail | undefined): MediaFacts {
  return { ...file, ...(thumbnail !== undefined && { thumbnail }) };
}

function requireSize(facts: MediaFacts): SizedFile {
  const { size } = facts;
  if (size === undefined) throw new MediaError('bad-reference', 'no length');
  return { ...facts, size };
}
