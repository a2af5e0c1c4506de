/**
 * The one error of the Signal engine. Texts name fields, sizes and limits, never keys or messages.
 * @module
 */
import { RialtoError } from '@/lib/base';

export type SignalErrorCode =
  /** nothing to write with, or no session that the message could belong to */
  | 'no-session'
  /** not a message of the dialect: truncated, oversized, a field missing or of the wrong size */
  | 'bad-message'
  /** a message of another protocol version */
  | 'bad-version'
  /** the authentication code does not hold: tampered with, or for another session */
  | 'bad-mac'
  /** the bundle's signed pre-key is not signed by its identity key */
  | 'bad-signature'
  /** a public key that is not canonical, has a wrong type byte, or gives an all-zero secret */
  | 'bad-key'
  /** a message that was opened before, or whose key was dropped as too old */
  | 'duplicate'
  /** a counter beyond the forward-jump limit */
  | 'too-far-ahead'
  /** the message names a signed pre-key that the caller did not give */
  | 'no-signed-prekey'
  /** the message names a one-time pre-key that the caller did not give */
  | 'no-one-time-prekey'
  /** stored bytes that are not a session of this dialect */
  | 'bad-session'
  /** stored bytes that are not a key of the kind asked for */
  | 'bad-stored-key'
  /** our first message has gone unanswered for too long: start anew from a fresh bundle */
  | 'stale-session'
  /** a chain has used all its counters */
  | 'chain-exhausted'
  /** an argument out of its range: a bug of the caller */
  | 'bad-argument';

export class SignalError extends RialtoError<SignalErrorCode> {
  override readonly name = 'SignalError';
}
