/**
 * The one error of this room. Its texts name fields and sizes, never keys, addresses or messages. What the ratchet
 * itself refuses is a SignalError.
 * @module
 */
import { RialtoError } from '@/lib/base';

export type OmemoErrorCode =
  /** not an element of the form that its namespace says */
  | 'bad-element'
  /** a bundle with a missing, doubled or malformed key */
  | 'bad-bundle'
  /** more devices, keys or bytes than anybody honest sends */
  | 'too-large'
  /** no key in it is for this device */
  | 'not-for-us'
  /** the payload does not belong to the key that came with it */
  | 'bad-payload'
  /** what was encrypted is no envelope */
  | 'bad-envelope'
  /** an envelope that says it is from somebody else, for somebody else, or of another time */
  | 'affix-mismatch';

export class OmemoError extends RialtoError<OmemoErrorCode> {
  override readonly name = 'OmemoError';
}
