/**
 * The one error class of this room. Messages name fields and versions, never bytes.
 * @module
 */
import { RialtoError } from '@/lib/base';

export type VaultErrorCode =
  /** a row that does not open at this place under this key */
  | 'bad-seal'
  /** a header that is not what this code writes, or whose seal does not hold */
  | 'bad-header'
  /** a header written by a later version of Rialto */
  | 'newer-header'
  /** no wrap of the header could be opened */
  | 'no-wrap'
  /** the vault has locks, and none was opened */
  | 'locked'
  /** no lock opens with this secret */
  | 'wrong-secret'
  /** a recovery code that is mistyped: its checksum does not hold */
  | 'bad-code'
  /** a passphrase that would not protect anything */
  | 'weak-passphrase'
  /** a recovery code as the first lock: nobody would have it yet */
  | 'not-first'
  /** as many locks, or changes of locks, as a vault can have */
  | 'too-many'
  /** more than a recovery kit may hold */
  | 'kit-too-large'
  /** no lock of this name */
  | 'no-lock'
  /** used after `close` */
  | 'closed';

export class VaultError extends RialtoError<VaultErrorCode> {
  override readonly name = 'VaultError';
}
