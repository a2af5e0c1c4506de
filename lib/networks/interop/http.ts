/**
 * One JSON request to a provider, with a time limit and an end from outside. Must not know what is asked.
 * @module
 */
import { hasCode, type Clock, type Http, type HttpRequest } from '@/lib/base';
import { HTTP_TIMEOUT } from './consts';
import { InteropError } from './errors';

export type HttpMeans = {
  readonly http: Http;
  readonly clock: Clock;
  /** ends requests early */
  readonly signal?: AbortSignal;
};

export type JsonAnswer = { readonly status: number; readonly json: unknown };

/**
 * @returns a 2xx answer, or a 4xx one where `acceptRefusals` is set (OAuth says no with a 400 and a JSON body);
 * no `json` where the body was to be ignored or a refusal has none
 * @throws InteropError 'not-permitted' where the browser does not let us; 'provider-unreachable' where there is no answer, a 5xx or a 429; 'not-a-provider' where the
 * answer is another status or not JSON; 'closed' where `signal` ended it
 */
export async function requestJson(
  means: HttpMeans,
  request: Omit<HttpRequest, 'signal'>,
  options: { readonly acceptRefusals?: boolean; readonly ignoreBody?: boolean } = {},
): Promise<JsonAnswer> {
  const { status, body } = await timedRequest(means, request);
  if (status >= 500 || status === 429)
    throw new InteropError('provider-unreachable', `status ${status}`);
  const isFine = status >= 200 && status < 300;
  const isRefusal = options.acceptRefusals === true && status >= 400;
  if (!isFine && !isRefusal) throw new InteropError('not-a-provider', `status ${status}`);
  if (isFine && options.ignoreBody === true) return { status, json: undefined };
  return { status, json: parseJson(body, isRefusal) };
}

async function timedRequest(
  { http, clock, signal }: HttpMeans,
  request: Omit<HttpRequest, 'signal'>,
): Promise<{ readonly status: number; readonly body: string }> {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  const cancelTimer = clock.after(HTTP_TIMEOUT, end);
  signal?.addEventListener('abort', end);
  try {
    if (signal?.aborted === true) throw new InteropError('closed');
    return await http.request({ ...request, signal: ending.signal });
  } catch (cause) {
    if (signal?.aborted === true) throw new InteropError('closed', undefined, { cause });
    const code = hasCode(cause, 'not-permitted') ? 'not-permitted' : 'provider-unreachable';
    throw new InteropError(code, undefined, { cause });
  } finally {
    cancelTimer();
    signal?.removeEventListener('abort', end);
  }
}

/** A refusal needs no JSON to be one. */
function parseJson(body: string, isRefusal: boolean): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch (cause) {
    if (isRefusal) return undefined;
    throw new InteropError('not-a-provider', 'not JSON', { cause });
  }
}
