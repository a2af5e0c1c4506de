/**
 * The one error of this room. Texts name fields and sizes, never keys.
 * @module
 */
import { RialtoError } from '@/lib/base';

export type TrustErrorCode =
  /** a key or identifier of a length that cannot be right: a bug of the caller */
  | 'bad-argument'
  /** scanned bytes that are no safety number */
  | 'bad-scan';

export class TrustError extends RialtoError<TrustErrorCode> {
  override readonly name = 'TrustError';
}
