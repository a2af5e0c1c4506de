/**
 * What the platform's ports throw.
 * @module
 */
import { RialtoError } from '@/lib/base';

export type PlatformErrorCode =
  | 'address-not-allowed'
  /** the person has not granted the host, or not any more */
  | 'not-permitted'
  | 'request-failed'
  | 'answer-too-long'
  | 'sign-in-cancelled'
  | 'unsupported';

export class PlatformError extends RialtoError<PlatformErrorCode> {
  override readonly name = 'PlatformError';
}
