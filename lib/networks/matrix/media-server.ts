/**
 * What a homeserver keeps of files, as requests: how large they may be, bringing one there, fetching one, how long one is
 * (Matrix 1.16, §"Content repository"). No other host is ever asked. Must not know keys or messages.
 * @module
 */
import { hasCode } from '@/lib/base';
import { askHost, download, MediaError, refusalOf, type NetworkHost } from '../contract';
import { isObject, type Json } from './api';
import type { SignedIn } from './cipher-requests';
import { MAX_MEDIA_BYTES, MAX_UPLOAD_BYTES, UPLOAD_TIMEOUT } from './consts';
import { MatrixError } from './errors';
import { pathOf } from './media-reference';

type Bytes = Uint8Array<ArrayBuffer>;

export type MediaServerMeans = {
  readonly host: Pick<NetworkHost, 'clock' | 'http'>;
  /** needs no line; @throws MatrixError */
  readonly signedIn: () => Promise<SignedIn>;
};

/** Where its files are, and bytes of the largest that it takes. */
type Repository = {
  readonly prefix: '/_matrix/client/v1/media' | '/_matrix/media/v3';
  readonly maxUpload: number;
};

export type Fetching = {
  readonly mxc: string | undefined;
  /** the first byte that is not here */
  readonly from: number;
  /** bytes of the whole */
  readonly size: number;
  /** takes what follows in order; each is awaited */
  readonly put: (bytes: Bytes) => Promise<void>;
  readonly signal: AbortSignal;
};

/** since this minor version of 1 files are fetched signed in; before, whoever knew an address could */
const SIGNED_IN_MEDIA = 11;

export class MediaServer {
  readonly #means: MediaServerMeans;
  #repository: Promise<Repository> | undefined;
  #maxUpload: number = MAX_UPLOAD_BYTES;

  constructor(means: MediaServerMeans) {
    this.#means = means;
  }

  /** Bytes of the largest file that can be sent, as far as is known without asking. */
  get maxUpload(): number {
    return this.#maxUpload;
  }

  /** @throws MediaError 'too-large' | 'unreachable' | 'refused' */
  async requireFit(size: number): Promise<void> {
    const { maxUpload } = await this.#learn();
    if (size > maxUpload) throw new MediaError('too-large', `${size} bytes`);
  }

  /** @returns its `mxc://…` @throws MediaError; whatever `signal` was aborted with */
  async upload(body: Bytes, signal: AbortSignal): Promise<string> {
    const { api, token } = await this.#signedIn();
    const answer = await askHost(
      { ...this.#http(), signal },
      {
        url: `${api.baseUrl}/_matrix/media/v3/upload`,
        method: 'POST',
        headers: { ...bearer(token), 'content-type': 'application/octet-stream' },
        body,
        isOpen: true,
        stall: UPLOAD_TIMEOUT,
      },
    );
    if (answer.status !== 200) throw problemOf(answer.status);
    const mxc = readAddress(answer.body);
    // What cannot be fetched must not be told to anybody.
    pathOf(mxc);
    return mxc;
  }

  /** @throws MediaError; whatever `signal` was aborted with; whatever `put` threw */
  async fetch({ mxc, signal, ...wanted }: Fetching): Promise<void> {
    const where = await this.#addressOf(mxc);
    await download({ ...this.#http(), signal }, { ...where, ...wanted, isOpen: true });
  }

  /**
   * Asks for the file, and lets go of it as soon as it is said how long it is: not every server answers HEAD.
   * @returns bytes @throws as `fetch`
   */
  async measure(mxc: string | undefined, signal: AbortSignal): Promise<number> {
    const where = await this.#addressOf(mxc);
    let found: string | undefined;
    try {
      const answer = await askHost(
        { ...this.#http(), signal },
        {
          ...where,
          method: 'GET',
          isOpen: true,
          maxBytes: MAX_MEDIA_BYTES,
          sink: (_piece, { headers }) => {
            found = headers['content-length'];
            return Promise.reject(new MediaError('refused', 'no length'));
          },
        },
      );
      if (answer.status !== 200) throw problemOf(answer.status);
      found ??= answer.headers['content-length'];
    } catch (error) {
      if (found === undefined) throw error;
    }
    if (!/^\d{1,15}$/.test(found ?? '')) throw new MediaError('refused', 'no length');
    return Number(found);
  }

  async #addressOf(mxc: string | undefined) {
    const path = pathOf(mxc);
    const { prefix } = await this.#learn();
    const { api, token } = await this.#signedIn();
    return { url: `${api.baseUrl}${prefix}/download/${path}`, headers: bearer(token) };
  }

  /** Asked for once. */
  #learn(): Promise<Repository> {
    this.#repository ??= this.#ask().catch((error: unknown) => {
      this.#repository = undefined;
      throw error;
    });
    return this.#repository;
  }

  async #ask(): Promise<Repository> {
    const { api, token } = await this.#signedIn();
    try {
      const versions = await api.ask({ path: '/_matrix/client/versions', method: 'GET' });
      const prefix = hasSignedInMedia(versions) ? '/_matrix/client/v1/media' : '/_matrix/media/v3';
      const limits = await api.ask({ path: `${prefix}/config`, method: 'GET', token });
      const said = limits['m.upload.size'];
      const isSaid = typeof said === 'number' && said >= 0;
      this.#maxUpload = isSaid ? Math.min(said, MAX_UPLOAD_BYTES) : MAX_UPLOAD_BYTES;
      return { prefix, maxUpload: this.#maxUpload };
    } catch (cause) {
      throw mediaErrorOf(cause);
    }
  }

  async #signedIn(): Promise<SignedIn> {
    try {
      return await this.#means.signedIn();
    } catch (cause) {
      throw mediaErrorOf(cause);
    }
  }

  #http(): Pick<NetworkHost, 'clock' | 'http'> {
    const { clock, http } = this.#means.host;
    return { clock, http };
  }
}

function bearer(token: string): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${token}` };
}

function hasSignedInMedia({ versions }: Json): boolean {
  const all: readonly unknown[] = Array.isArray(versions) ? versions : [];
  return all.some((version) => {
    const minor = /^v1\.(\d{1,4})$/.exec(typeof version === 'string' ? version : '')?.[1];
    return minor !== undefined && Number(minor) >= SIGNED_IN_MEDIA;
  });
}

/** @throws MediaError 'refused' */
function readAddress(body: string): string {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch (cause) {
    throw new MediaError('refused', 'no JSON', { cause });
  }
  const mxc = isObject(answer) ? answer['content_uri'] : undefined;
  if (typeof mxc !== 'string') throw new MediaError('refused', 'no address');
  return mxc;
}

/** A sign-in that is over is told by the line, and mended there: the file goes on afterwards. */
function problemOf(status: number): MediaError {
  return status === 401 ? new MediaError('unreachable', 'signed out') : refusalOf(status);
}

function mediaErrorOf(cause: unknown): MediaError {
  if (hasCode(cause, 'not-permitted')) return new MediaError('not-permitted', undefined, { cause });
  const isRefused = cause instanceof MatrixError && cause.code === 'refused';
  return new MediaError(isRefused ? 'refused' : 'unreachable', undefined, { cause });
}
