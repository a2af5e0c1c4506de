/**
 * The one error class of this room. Messages carry steps and sizes, never bytes.
 * @module
 */
import { RialtoError } from '@/lib/base';

export type NoiseErrorCode =
  /** IK's initiator was not told the responder's static key */
  | 'missing-remote-static'
  /**
   * a pattern that learns the static key on the way was given one, which it would silently ignore
   */
  | 'unexpected-remote-static'
  /** a key of the wrong length, or no key pair at all */
  | 'bad-key'
  /** written when it was time to read, the reverse, or after the last message */
  | 'wrong-turn'
  /** over 65,535 bytes in the handshake, or over one frame after it */
  | 'message-too-long'
  /** ends before a key or tag that must be there */
  | 'message-too-short'
  /**
   * does not open under this key and transcript: tampered with, or the two sides differ in prologue
   * or static key
   */
  | 'bad-tag'
  /** their public key gives the same secret whatever ours is */
  | 'low-order-point'
  /** the counter of one direction is used up: the connection must be made anew */
  | 'nonce-exhausted'
  | CertificateErrorCode;

/** One code for each thing that can be wrong with a certificate chain. */
export type CertificateErrorCode =
  /** not a chain of two complete certificates */
  | 'certificate-malformed'
  | 'intermediate-bad-signature'
  | 'intermediate-wrong-issuer'
  | 'intermediate-not-yet-valid'
  | 'intermediate-expired'
  | 'leaf-bad-signature'
  | 'leaf-wrong-issuer'
  | 'leaf-not-yet-valid'
  | 'leaf-expired'
  /** a true certificate, but of another key than the one that took part in the handshake */
  | 'leaf-wrong-key';

export class NoiseError extends RialtoError<NoiseErrorCode> {
  override readonly name = 'NoiseError';
}
