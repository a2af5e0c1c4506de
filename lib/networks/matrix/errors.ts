/**
 * The one error of this room. Its texts name conditions and sizes, never addresses, tokens or messages.
 * @module
 */
import { RialtoError } from '@/lib/base';

export type MatrixErrorCode =
  /** what was typed is no Matrix identifier and no server */
  | 'bad-address'
  /** the server cannot be reached, or went away */
  | 'unreachable'
  /** what answers is no Matrix server, or one too old for us */
  | 'not-a-server'
  /** it answers something that breaks its own rules */
  | 'protocol-error'
  /** name or password are not the account's, or it lets nobody in this way */
  | 'sign-in-refused'
  /** the sign-in is over: signed out elsewhere, or run out */
  | 'signed-out'
  /** the server wants fewer requests; `retryAfter` says for how long */
  | 'rate-limited'
  /** a request was answered with an error that time does not mend */
  | 'refused'
  /** the account's own rows are missing or do not fit together */
  | 'keys-unavailable'
  /** a commit did not hold */
  | 'storage-failed'
  /** our side ended it */
  | 'closed';

export class MatrixError extends RialtoError<MatrixErrorCode> {
  override readonly name = 'MatrixError';
  /** ms to wait, where the server says so */
  readonly retryAfter: number | undefined;
  /** the server's own code (`M_…`), where it gave one */
  readonly errcode: string | undefined;
  /** of 'signed-out': the device and its keys still stand, only its token has run out */
  readonly isSoft: boolean;

  constructor(
    code: MatrixErrorCode,
    detail?: string,
    options?: {
      readonly cause?: unknown;
      readonly retryAfter?: number | undefined;
      readonly errcode?: string | undefined;
      readonly isSoft?: boolean;
    },
  ) {
    super(code, detail, options);
    this.retryAfter = options?.retryAfter;
    this.errcode = options?.errcode;
    this.isSoft = options?.isSoft === true;
  }
}

/** Whether it is a request that the server will not do. */
export function isRefusal(error: unknown): error is MatrixError {
  return error instanceof MatrixError && error.code === 'refused';
}
