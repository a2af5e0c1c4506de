/**
 * One request for what is new, and what is done where the server no longer knows up to where was read: everything is asked
 * for once, and what is known already is left out by whoever reads it. Must not know what comes.
 * @module
 */
import type { Json } from './api';
import type { SignedIn } from './cipher-requests';
import { MAX_SYNC, REQUEST_TIMEOUT } from './consts';
import { MatrixError } from './errors';
import { syncPath } from './sync-request';

export type SyncQuestion = {
  readonly since: string | undefined;
  /** ms for which the server may keep it open */
  readonly wait: number;
  readonly signedIn: SignedIn;
  readonly signal: AbortSignal;
  /** whether the place may be given up: not twice on one line, since that would be a loop of the largest requests there are */
  readonly mayBeginAnew: boolean;
};

/** ms. None at all is what the very first request asks, of which a server may give its answer of minutes ago once more. */
const ANEW_WAIT = 1;

/** @throws MatrixError as `MatrixApi.ask` */
export async function askSync(
  question: SyncQuestion,
): Promise<{ readonly answer: Json; readonly isAnew: boolean }> {
  try {
    return { answer: await ask(question), isAnew: false };
  } catch (error) {
    const { since, mayBeginAnew } = question;
    if (since === undefined || !mayBeginAnew || !isPlaceUnknown(error)) throw error;
    return { answer: await ask({ ...question, since: undefined, wait: ANEW_WAIT }), isAnew: true };
  }
}

function ask({ since, wait, signedIn: { api, token }, signal }: SyncQuestion): Promise<Json> {
  return api.ask({
    path: syncPath({ since, wait }),
    method: 'GET',
    token,
    maxBytes: MAX_SYNC,
    timeout: wait + REQUEST_TIMEOUT,
    signal,
  });
}

/** Servers have no word of their own for it in this request: these are what they say. */
const PLACE_UNKNOWN: ReadonlySet<string> = new Set([
  'M_UNKNOWN_POS',
  'M_UNKNOWN',
  'M_INVALID_PARAM',
]);

function isPlaceUnknown(error: unknown): boolean {
  if (!(error instanceof MatrixError) || error.code !== 'refused') return false;
  return error.errcode !== undefined && PLACE_UNKNOWN.has(error.errcode);
}
