/**
 * The one error class of this room. Messages name fields and versions, never bytes.
 * @module
 */
import { RialtoError } from '@/lib/base';

export type VaultErrorCode =
  /** a row that does not open at this place under this key */
  | 'bad-seal'
  /** a header that is not what this code writes */
  | 'bad-header'
  /** a header written by a later version of Rialto */
  | 'newer-header'
  /** no wrap of the header could be opened */
  | 'no-wrap'
  /** used after `close` */
  | 'closed';

export class VaultError extends RialtoError<VaultErrorCode> {
  override readonly name = 'VaultError';
}
