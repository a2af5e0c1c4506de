/**
 * One request to a host of files: ended by a signal or where nothing moves, its answer put into the
 * words of media. Must not know what is asked. Entered through contract.ts.
 * @module
 */
import {
  type RialtoError,
  hasCode,
  type Clock,
  type Http,
  type HttpRequest,
  type HttpResponse,
} from '@/lib/base';
import { MediaError } from './media';

/** ms without a byte after which a transfer is broken off, to be tried again: a phone's network at its worst. */
const STALL_TIMEOUT = 30_000;

/** Bytes of an answer that says nothing but its status. */
const MAX_STATUS_BYTES = 16 * 1024;

export type MediaHttpMeans = {
  readonly http: Http;
  readonly clock: Clock;
  readonly signal: AbortSignal;
};

/** `stall`: ms without a byte after which it is ended. `maxBytes`: of the answer. */
type MediaRequest = Omit<HttpRequest, 'signal' | 'maxBytes'> & {
  readonly maxBytes?: number;
  readonly stall?: number;
};

/**
 * @returns the answer, whatever its status
 * @throws MediaError 'unreachable' | 'not-permitted' | 'wrong-size'; the signal's reason; whatever `sink` threw
 */
export async function askHost(
  { http, clock, signal }: MediaHttpMeans,
  request: MediaRequest,
): Promise<HttpResponse> {
  signal.throwIfAborted();
  const { sink, maxBytes = MAX_STATUS_BYTES, stall = STALL_TIMEOUT, ...rest } = request;
  const ending = new AbortController();
  const end = (): void => ending.abort();
  signal.addEventListener('abort', end);
  let cancel = clock.after(stall, end);
  let sinkError: { readonly error: unknown } | undefined;
  const watched: HttpRequest['sink'] =
    sink &&
    (async (piece, head) => {
      // Nobody waits any more: what still comes goes nowhere.
      ending.signal.throwIfAborted();
      cancel();
      try {
        await sink(piece, head);
      } catch (error) {
        sinkError = { error };
        throw error;
      }
      cancel = clock.after(stall, end);
    });
  const whole = { ...rest, maxBytes, signal: ending.signal, ...(watched && { sink: watched }) };
  try {
    return await Promise.race([http.request(whole), endOf(ending.signal)]);
  } catch (cause) {
    signal.throwIfAborted();
    if (sinkError !== undefined) throw sinkError.error;
    throw problemOf(cause);
  } finally {
    cancel();
    signal.removeEventListener('abort', end);
  }
}

/** Rejects once it is over, whether or not the platform says so: a request may hang in the middle of its end. */
function endOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const end = (): void => reject(new MediaError('unreachable', 'ended'));
    signal.addEventListener('abort', end, { once: true });
  });
}

function problemOf(cause: unknown): RialtoError<string> {
  if (cause instanceof MediaError) return cause;
  if (hasCode(cause, 'not-permitted')) return new MediaError('not-permitted', undefined, { cause });
  if (hasCode(cause, 'answer-too-long')) return new MediaError('wrong-size', 'too long', { cause });
  return new MediaError('unreachable', undefined, { cause });
}

/** Too slow, an offset or a lock that another request of ours still holds, too many: worth another try. */
const RETRIED: ReadonlySet<number> = new Set([408, 409, 423, 425, 429]);

/** What a status that is not the one hoped for means to whoever waits for the file. */
export function refusalOf(status: number): MediaError {
  if (status === 404 || status === 410) return new MediaError('expired', `status ${status}`);
  if (status === 413) return new MediaError('too-large', `status ${status}`);
  if (status >= 500 || RETRIED.has(status))
    return new MediaError('unreachable', `status ${status}`);
  return new MediaError('refused', `status ${status}`);
}
