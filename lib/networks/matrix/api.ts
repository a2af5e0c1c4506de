/**
 * The client-server API as requests and answers (Matrix 1.16): JSON over the Http port, the server's errors as ours, waits
 * obeyed by whoever asked. Must not know what is asked for.
 * @module
 */
import { hasCode, type Clock, type Http } from '@/lib/base';

import { MAX_ANSWER, REQUEST_TIMEOUT } from './consts';
import { MatrixError } from './errors';

export type Json = Readonly<Record<string, unknown>>;

export type ApiRequest = {
  /** with its query, from `/_matrix/…` */
  readonly path: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: Json | string;
  /** absent where it is asked without a sign-in */
  readonly token?: string | undefined;
  readonly maxBytes?: number;
  /** ms */
  readonly timeout?: number;
  readonly signal?: AbortSignal | undefined;
};

export type ApiMeans = { readonly http: Http; readonly clock: Pick<Clock, 'after' | 'now'> };

/** Speaks to one server. */
export class MatrixApi {
  readonly #means: ApiMeans;

  /** @param baseUrl without a slash at its end */
  constructor(
    readonly baseUrl: string,
    means: ApiMeans,
  ) {
    this.#means = means;
  }

  /**
   * @returns the answer, an object
   * @throws MatrixError 'unreachable' | 'rate-limited' | 'signed-out' | 'sign-in-refused' | 'refused' | 'protocol-error' |
   * 'closed'; the port's 'not-permitted' passes through
   */
  async ask(request: ApiRequest): Promise<Json> {
    const { status, body, headers } = await this.#request(request);
    const answer = parseObject(body);
    if (status >= 200 && status < 300) {
      if (answer === undefined)
        throw new MatrixError('protocol-error', `answer to ${request.method}`);
      return answer;
    }
    const wait = waitOf(answer, headers['retry-after'], this.#means.clock.now());
    throw errorOf(status, { answer, wait, wasSignedIn: request.token !== undefined });
  }

  async #request({ path, method, body, token, maxBytes, timeout, signal }: ApiRequest) {
    const ending = new AbortController();
    const cancel = this.#means.clock.after(timeout ?? REQUEST_TIMEOUT, () => ending.abort());
    const signals = signal === undefined ? [ending.signal] : [ending.signal, signal];
    try {
      return await this.#means.http.request({
        url: this.baseUrl + path,
        method,
        headers: {
          accept: 'application/json',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        maxBytes: maxBytes ?? MAX_ANSWER,
        // Matrix 1.16, §"Web browser clients": every server lets every page ask.
        isOpen: true,
        signal: AbortSignal.any(signals),
      });
    } catch (cause) {
      if (hasCode(cause, 'not-permitted')) throw cause;
      if (signal?.aborted === true) throw new MatrixError('closed', undefined, { cause });
      throw new MatrixError('unreachable', undefined, { cause });
    } finally {
      cancel();
    }
  }
}

/** One part of a path: ids have colons, slashes and worse. */
export function part(text: string): string {
  return encodeURIComponent(text);
}

function parseObject(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Refusal = {
  readonly answer: Json | undefined;
  /** ms */
  readonly wait: number | undefined;
  readonly wasSignedIn: boolean;
};

/** What a server's error means (Matrix 1.16, §5.2 "Standard error response", §5.7 "Using access tokens"). */
function errorOf(status: number, { answer, wait, wasSignedIn }: Refusal): MatrixError {
  const errcode = typeof answer?.['errcode'] === 'string' ? answer['errcode'] : undefined;
  if (status === 429 || errcode === 'M_LIMIT_EXCEEDED')
    return new MatrixError('rate-limited', undefined, { retryAfter: wait, errcode });
  if (
    errcode === 'M_UNKNOWN_TOKEN' ||
    errcode === 'M_MISSING_TOKEN' ||
    // With `flows` it wants to be asked together with the password (§"User-Interactive Authentication").
    (status === 401 && wasSignedIn && answer?.['flows'] === undefined)
  )
    return new MatrixError('signed-out', undefined, {
      errcode,
      isSoft: answer?.['soft_logout'] === true,
    });
  if (status === 401 || status === 403)
    return new MatrixError(wasSignedIn ? 'refused' : 'sign-in-refused', String(status), {
      errcode,
    });
  if (status >= 500)
    return new MatrixError('unreachable', String(status), { errcode, retryAfter: wait });
  if (errcode === undefined) return new MatrixError('not-a-server', String(status));
  return new MatrixError('refused', String(status), { errcode });
}

/**
 * For how long a server wants to be left alone, ms: by the header (RFC 9110 §10.2.3, in seconds or as a date), else by the
 * word that came before it.
 */
function waitOf(answer: Json | undefined, header: string | undefined, now: number) {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  const date = text === '' ? Number.NaN : Date.parse(text);
  if (Number.isFinite(date)) return Math.max(0, date - now);
  const wait = answer?.['retry_after_ms'];
  return typeof wait === 'number' && wait >= 0 ? wait : undefined;
}
