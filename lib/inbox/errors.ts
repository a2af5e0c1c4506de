/**
 * The one error class of this room.
 * @module
 */
import { RialtoError } from '@/lib/base';
import { StoreError } from '@/lib/store';
import { NetworkError } from '@/lib/networks/contract';

export type InboxErrorCode =
  /** no such chat, message, account, or contact */
  | 'not-found'
  /** needs a line, and there is none */
  | 'offline'
  /** the network said no */
  | 'refused'
  /** the network protects less than Signal's, and the person has not accepted that in this chat */
  | 'protection-not-accepted'
  /** the account cannot be opened, or the disk refused */
  | 'unavailable'
  /** the disk has no room: nothing was written */
  | 'quota-exceeded'
  /** a file that is larger than its network takes */
  | 'too-large'
  /** the account was removed or the inbox stopped while this waited */
  | 'closed'
  /** a work took longer than it may */
  | 'work-timeout'
  /** the person took a message back while it was being encrypted: it has not left, and will not */
  | 'withdrawn'
  /** a send that brought neither bytes nor a failure */
  | 'no-wire';

export class InboxError extends RialtoError<InboxErrorCode> {
  override readonly name = 'InboxError';
}

/** Runs what a window asked for, so that it fails with an InboxError, a JoinError or a bug. */
export async function answering<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof NetworkError) {
      const code = error.code === 'timeout' ? 'offline' : error.code;
      throw new InboxError(code, undefined, { cause: error });
    }
    if (error instanceof StoreError) {
      const code = codeOf(error);
      throw new InboxError(code, undefined, { cause: error });
    }
    throw error;
  }
}

function codeOf({ code }: StoreError): InboxErrorCode {
  if (code === 'no-account') return 'not-found';
  return code === 'quota-exceeded' ? code : 'unavailable';
}
