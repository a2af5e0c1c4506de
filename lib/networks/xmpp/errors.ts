/**
 * The one error of this room. Its texts name conditions and sizes, never addresses, passwords or messages.
 * @module
 */
import { RialtoError } from '@/lib/base';

export type XmppErrorCode =
  /** what was typed is no address of a person on a server */
  | 'bad-address'
  /** the server cannot be reached, or went away */
  | 'unreachable'
  /** it speaks something that is not XMPP, or breaks its rules */
  | 'protocol-error'
  /** name or password are not the account's */
  | 'not-authorized'
  /** the account is there, but its server lets nobody in by it */
  | 'account-disabled'
  /** it asks for the password in the clear, and nobody has agreed to that */
  | 'plain-refused'
  /** it could not show that it knows the password */
  | 'server-not-proven'
  /** no way to sign in that both sides have */
  | 'no-mechanism'
  /** another program took this account's place */
  | 'replaced-elsewhere'
  /** the server does not make accounts this way, or not this one */
  | 'registration-refused'
  /** somebody has this name already */
  | 'name-taken'
  /** a request was answered with an error */
  | 'refused'
  /** the account's own rows are missing */
  | 'keys-unavailable'
  /** a commit did not hold */
  | 'storage-failed'
  /** no answer in time */
  | 'timeout'
  /** our side ended it */
  | 'closed';

export class XmppError extends RialtoError<XmppErrorCode> {
  override readonly name = 'XmppError';
}
