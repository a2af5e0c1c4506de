/**
 * An account's files: sealed and opened by their keys (XEP-0454), brought to where its server takes them (XEP-0363), fetched
 * from wherever a message says. Must not know messages.
 * @module
 */
import { toHex, type ByteSource } from '@/lib/base';
import { bulkAesGcm, unverifiedAesGcmRange } from '@/lib/crypto';
import {
  askHost,
  download,
  MediaError,
  refusalOf,
  type MediaCheck,
  type MediaReference,
  type NetworkHost,
  type NetworkMedia,
} from '../contract';
import { isFileAddress } from './aesgcm-url';
import { MAX_MEDIA_BYTES, MAX_UPLOAD_BYTES, MEDIA_PIECE, UPLOAD_TIMEOUT } from './consts';
import { suffixOf } from './file-kinds';
import { findUploadService, requestSlot, type UploadService } from './http-upload';
import { checkMedia, type SizedFacts } from './media-check';
import {
  decodeReference,
  encodeReference,
  MEDIA_KEY_LENGTH,
  MEDIA_TAG_LENGTH,
  sealedSizeOf,
  type MediaFacts,
} from './media-reference';
import type { Session } from './session';

export type MediaMeans = {
  readonly host: Pick<NetworkHost, 'clock' | 'http' | 'random'>;
  /** the line, where there is one */
  readonly session: () => Session | undefined;
};

const NONCE_LENGTH = 12;
/** AES blocks: what a range of a ciphertext begins and ends with */
const BLOCK = 16;

export class XmppMedia implements NetworkMedia {
  readonly maxBytes = MAX_MEDIA_BYTES;
  readonly #means: MediaMeans;
  readonly #services = new WeakMap<Session, Promise<UploadService | undefined>>();

  constructor(means: MediaMeans) {
    this.#means = means;
  }

  async seal(...[body, plaintext, put]: Parameters<NetworkMedia['seal']>) {
    const { size } = plaintext;
    if (size > MAX_UPLOAD_BYTES) throw new MediaError('too-large', `${size} bytes`);
    const { random } = this.#means.host;
    const [key, nonce] = [random.bytes(MEDIA_KEY_LENGTH), random.bytes(NONCE_LENGTH)];
    const cipher = await bulkAesGcm(key);
    const ciphertext = await cipher.seal(nonce, await plaintext.read(0, size));
    for (let at = 0; at < ciphertext.length; at += MEDIA_PIECE)
      await put(ciphertext.subarray(at, at + MEDIA_PIECE));
    return { reference: encodeReference({ key, nonce, size, suffix: suffixOf(body) }), ciphertext };
  }

  sizeOf(reference: MediaReference): number | undefined {
    return sealedSizeOf(decodeReference(reference));
  }

  async measure(...[reference, means]: Parameters<NonNullable<NetworkMedia['measure']>>) {
    const facts = decodeReference(reference);
    const url = requireAddress(facts.url);
    const answer = await askHost({ ...this.#http(), ...means }, { url, method: 'HEAD' });
    if (answer.status !== 200) throw refusalOf(answer.status);
    const length = answer.headers['content-length'] ?? '';
    const size = /^\d{1,15}$/.test(length) ? Number(length) - MEDIA_TAG_LENGTH : -1;
    if (size < 0) throw new MediaError('refused', 'no length');
    return { reference: encodeReference({ ...facts, size }), size };
  }

  hostOf(reference: MediaReference): string | undefined {
    const { url, upload } = decodeReference(reference);
    const place = url ?? upload;
    return place === undefined ? undefined : new URL(place).origin;
  }

  /** There is no going on with one that broke off: it begins anew, at a place of its own. */
  async upload(...[reference, ciphertext, means]: Parameters<NetworkMedia['upload']>) {
    const facts = decodeReference(reference);
    const { random } = this.#means.host;
    const filename = `${toHex(random.bytes(16))}.${facts.suffix ?? 'bin'}`;
    const { put, get, headers } = await this.#slot(filename, ciphertext.size);
    await means.keep(encodeReference({ ...facts, upload: new URL(put).origin }));
    const body = await ciphertext.read(0, ciphertext.size);
    const type = { 'content-type': 'application/octet-stream' };
    means.onProgress(0);
    const answer = await askHost(
      { ...this.#http(), ...means },
      { url: put, method: 'PUT', headers: { ...headers, ...type }, body, stall: UPLOAD_TIMEOUT },
    );
    if (answer.status !== 201 && answer.status !== 200) throw refusalOf(answer.status);
    means.onProgress(ciphertext.size);
    const { upload: _done, ...rest } = facts;
    return encodeReference({ ...rest, url: get });
  }

  async download(...[reference, from, means]: Parameters<NetworkMedia['download']>) {
    const facts = requireSize(decodeReference(reference));
    if (facts.size > this.maxBytes) throw new MediaError('too-large', `${facts.size} bytes`);
    const size = facts.size + MEDIA_TAG_LENGTH;
    let at = from;
    const put = async (bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
      await means.put(bytes);
      at += bytes.length;
      means.onProgress(at);
    };
    means.onProgress(at);
    const { signal } = means;
    await download(
      { ...this.#http(), signal },
      { url: requireAddress(facts.url), from, size, put },
    );
  }

  /** Nobody has a way to tell a host that (XEP-0363 has none): it keeps a file as long as it keeps files. */
  abandon(): Promise<void> {
    return Promise.resolve();
  }

  check(reference: MediaReference): MediaCheck {
    return checkMedia(requireSize(decodeReference(reference)));
  }

  open(reference: MediaReference, ciphertext: ByteSource): ByteSource {
    const { key, nonce, size } = requireSize(decodeReference(reference));
    const range = unverifiedAesGcmRange(key, nonce);
    // Awaited with the first range.
    range.catch(() => undefined);
    return {
      size,
      read: async (from, to) => {
        if (to <= from) return new Uint8Array(0);
        const first = from - (from % BLOCK);
        const plaintext = await (
          await range
        )(first, await ciphertext.read(first, Math.min(to, size)));
        return plaintext.slice(from - first, to - first);
      },
    };
  }

  async #slot(filename: string, size: number) {
    const session = this.#means.session();
    if (session === undefined) throw new MediaError('unreachable', 'offline');
    try {
      const service = await this.#service(session);
      if (service === undefined) throw new MediaError('not-offered');
      if (size > (service.maxBytes ?? this.maxBytes)) throw new MediaError('too-large');
      return await requestSlot(session, { service, filename, size });
    } catch (error) {
      if (error instanceof MediaError) throw error;
      throw new MediaError('unreachable', 'line', { cause: error });
    }
  }

  /** Asked for once on each line. */
  #service(session: Session): Promise<UploadService | undefined> {
    const known = this.#services.get(session) ?? findUploadService(session);
    this.#services.set(session, known);
    known.catch(() => this.#services.delete(session));
    return known;
  }

  #http(): Pick<MediaMeans['host'], 'clock' | 'http'> {
    const { clock, http } = this.#means.host;
    return { clock, http };
  }
}

function requireSize(facts: MediaFacts): SizedFacts {
  const { size } = facts;
  if (size === undefined) throw new MediaError('bad-reference', 'no length');
  return { ...facts, size };
}

function requireAddress(url: string | undefined): string {
  if (url === undefined || !isFileAddress(url)) throw new MediaError('bad-reference', 'address');
  return url;
}
