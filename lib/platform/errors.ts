/**
 * What the platform's ports throw.
 * @module
 */
import { RialtoError } from '@/lib/base';

export type PlatformErrorCode =
  | 'address-not-allowed'
  | 'request-failed'
  | 'answer-too-long'
  | 'sign-in-cancelled'
  | 'unsupported';

export class PlatformError extends RialtoError<PlatformErrorCode> {
  override readonly name = 'PlatformError';
}
