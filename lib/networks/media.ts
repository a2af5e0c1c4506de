/**
 * What a network owes the inbox for media: sealing, moving and opening the bytes of one file. The
 * inbox keeps the ciphertext in sealed pieces and never knows a key's shape; the network keeps nothing.
 * Entered through contract.ts.
 * @module
 */
import { RialtoError, type ByteSource } from '@/lib/base';
import type { MediaProblem, MediaType } from '@/lib/model';

/** A network's own spelling of where a file is and with which keys: opaque, sealed with its message. */
export type MediaReference = Uint8Array<ArrayBuffer>;

export interface NetworkMedia {
  /** bytes of the largest file that is sent or fetched */
  readonly maxBytes: number;
  /**
   * Encrypts one file under keys of its own.
   * @param put takes the ciphertext in order; each piece is awaited
   * @throws MediaError 'too-large'
   */
  seal(
    mediaType: MediaType,
    plaintext: ByteSource,
    put: (piece: Uint8Array<ArrayBuffer>) => Promise<void>,
  ): Promise<MediaReference>;
  /**
   * Checks everything that can be checked of a whole ciphertext. Nothing of it may be shown before.
   * @throws MediaError 'forged' | 'wrong-size' | 'bad-reference'
   */
  verify(reference: MediaReference, ciphertext: ByteSource): Promise<void>;
  /** The plaintext of a ciphertext that was verified, or sealed here. @throws MediaError 'bad-reference' */
  open(reference: MediaReference, ciphertext: ByteSource): ByteSource;
}

/** Why media could not be sealed, moved or opened. */
export class MediaError extends RialtoError<MediaProblem> {
  override readonly name = 'MediaError';
}
