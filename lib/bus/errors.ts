/**
 * What a request fails with on either side of the hallway: a code, never a text.
 * @module
 */
import { RialtoError, describeError, word, type Log } from '@/lib/base';
import { BUS_ERRORS, type BusErrorCode } from './protocol';

export class BusError extends RialtoError<BusErrorCode> {
  override readonly name = 'BusError';
}

/**
 * The code a window may see. Codes that windows know pass; anything else is `internal` and
 * leaves its class and code in the log.
 */
export function codeFor(error: unknown, log: Log): BusErrorCode {
  if (error instanceof RialtoError && (BUS_ERRORS as readonly unknown[]).includes(error.code)) {
    return error.code as BusErrorCode;
  }
  log.warn('bus-request-failed', error, { kind: word(describeError(error)) });
  return 'internal';
}
