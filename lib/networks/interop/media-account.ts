/**
 * An account's files: sealed and opened by their keys, brought to the provider's host, fetched from
 * the gatekeeper's. Which hosts these are the provider's document says.
 * @module
 */
import type { ByteSource } from '@/lib/base';
import {
  download,
  MediaError,
  type MediaCheck,
  type MediaReference,
  type NetworkHost,
  type NetworkMedia,
  type TransferMeans,
} from '../contract';
import { isHttpAddress, parseUrl, type AddressRules } from './addresses';
import { InteropError } from './errors';
import { checkMedia } from './media-check';
import { MAX_MEDIA_BYTES } from './media-consts';
import { openMedia } from './media-open';
import { decodeReference, encodeReference, sealedSizeOf, type MediaFacts } from './media-reference';
import { sealMedia } from './media-seal';
import { beginUpload, endUpload, goOnWithUpload, type UploadMeans } from './media-upload';
import type { InteropProfile } from './profile';
import type { ProviderDocument } from './provider';
import type { ProviderNow } from './provider-now';

type InteropMediaParts = {
  readonly profile: InteropProfile;
  readonly rules: AddressRules;
  readonly provider: ProviderNow;
};

export class InteropMedia implements NetworkMedia {
  readonly maxBytes = MAX_MEDIA_BYTES;
  readonly #host: NetworkHost;
  readonly #profile: InteropProfile;
  readonly #rules: AddressRules;
  readonly #provider: ProviderNow;

  constructor(host: NetworkHost, { profile, rules, provider }: InteropMediaParts) {
    this.#host = host;
    this.#profile = profile;
    this.#rules = rules;
    this.#provider = provider;
  }

  async seal(...[{ media }, plaintext, put]: Parameters<NetworkMedia['seal']>) {
    const { random } = this.#host;
    const { facts, ...rest } = await sealMedia(media, plaintext, { random, put });
    return { reference: encodeReference(facts), ...rest };
  }

  check(reference: MediaReference): MediaCheck {
    return checkMedia(decodeReference(reference));
  }

  open(reference: MediaReference, ciphertext: ByteSource): ByteSource {
    return openMedia(decodeReference(reference), ciphertext);
  }

  sizeOf(reference: MediaReference): number {
    return sealedSizeOf(decodeReference(reference));
  }

  async upload(...[reference, ciphertext, means]: Parameters<NetworkMedia['upload']>) {
    const facts = decodeReference(reference);
    const { media } = await this.#read(means.signal);
    if (media === undefined) throw new MediaError('not-offered');
    if (ciphertext.size > (media.maxBytes ?? this.maxBytes)) throw new MediaError('too-large');
    const uploading = this.#uploadMeans(means);
    let url = facts.uploadUrl;
    if (url === undefined || !(await goOnWithUpload(uploading, url, ciphertext))) {
      url = await beginUpload(uploading, media.uploads, ciphertext.size);
      await means.keep(encodeReference({ ...facts, uploadUrl: url }));
      if (!(await goOnWithUpload(uploading, url, ciphertext)))
        throw new MediaError('refused', 'forgotten at once');
    }
    const { uploadUrl: _done, ...rest } = facts;
    return encodeReference({ ...rest, url });
  }

  async download(...[reference, from, means]: Parameters<NetworkMedia['download']>) {
    const facts = decodeReference(reference);
    const size = sealedSizeOf(facts);
    if (facts.size > this.maxBytes) throw new MediaError('too-large', `${facts.size} bytes`);
    const { networks } = await this.#read(means.signal);
    const url = this.#placeOf(facts, networks[this.#profile.id]?.mediaHosts ?? []);
    let at = from;
    const put = async (bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
      await means.put(bytes);
      at += bytes.length;
      means.onProgress(at);
    };
    means.onProgress(at);
    const { http, clock } = this.#host;
    await download({ http, clock, signal: means.signal }, { url, from, size, put });
  }

  async abandon(reference: MediaReference): Promise<void> {
    const means = { signal: new AbortController().signal, onProgress: () => undefined };
    try {
      const { uploadUrl, url } = decodeReference(reference);
      const place = uploadUrl ?? url;
      if (place !== undefined) await endUpload(this.#uploadMeans(means), place);
    } catch (error) {
      this.#host.log.warn('upload-not-ended', error);
    }
  }

  /** Only from hosts that the provider names: else a message could have any server asked for anything. */
  #placeOf({ url, directPath }: MediaFacts, hosts: readonly string[]): string {
    const [first] = hosts;
    const named = url === undefined ? undefined : parseUrl(url);
    if (
      named !== undefined &&
      hosts.includes(named.origin) &&
      isHttpAddress(named.href, this.#rules)
    )
      return named.href;
    if (directPath?.startsWith('/') !== true || first === undefined)
      throw new MediaError('bad-reference', 'host');
    const beneath = parseUrl(`${first}${directPath}`);
    if (beneath?.origin !== first) throw new MediaError('bad-reference', 'path');
    return beneath.href;
  }

  #uploadMeans(means: TransferMeans): UploadMeans {
    const { http, clock } = this.#host;
    const authorization = async (force: boolean): Promise<string> =>
      `Bearer ${await this.#freshToken(force, means.signal)}`;
    return { ...means, ...this.#rules, http, clock, authorization };
  }

  /** What the provider gave us it knows again; nobody else sees it but the gatekeeper it is for. */
  async #freshToken(force: boolean, signal: AbortSignal): Promise<string> {
    try {
      return (await this.#provider.access({ force, signal })).idToken;
    } catch (error) {
      signal.throwIfAborted();
      throw asMediaError(error);
    }
  }

  async #read(signal: AbortSignal): Promise<ProviderDocument> {
    try {
      return await this.#provider.read();
    } catch (error) {
      signal.throwIfAborted();
      throw asMediaError(error);
    }
  }
}

/** Trouble with the provider, in the words of a file that waits for it. */
function asMediaError(error: unknown): unknown {
  if (!(error instanceof InteropError)) return error;
  const problem =
    error.code === 'not-permitted'
      ? 'not-permitted'
      : error.code === 'sign-in-expired' || error.code === 'token-refused'
        ? 'refused'
        : 'unreachable';
  return new MediaError(problem, error.code, { cause: error });
}
