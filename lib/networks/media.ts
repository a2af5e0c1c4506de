/**
 * What a network owes the inbox for media: sealing, moving and opening the bytes of one file. The
 * inbox keeps the ciphertext in sealed pieces and never knows a key's shape; the network keeps nothing.
 * Entered through contract.ts.
 * @module
 */
import { isErrorNamed, RialtoError, type ByteSource } from '@/lib/base';
import type { MediaBody, MediaProblem } from '@/lib/model';

/** A network's own spelling of where a file is and with which keys: opaque, sealed with its message. */
export type MediaReference = Uint8Array<ArrayBuffer>;

/** A file that is ready to go; with its ciphertext, where all of it had to be in memory: the caller's own. */
export type SealedMedia = {
  readonly reference: MediaReference;
  readonly ciphertext?: Uint8Array<ArrayBuffer>;
};

/** What a transfer gets: it ends with the signal, and tells how many bytes have moved. */
export type TransferMeans = {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
};

export interface NetworkMedia {
  /** bytes of the largest file that is sent or fetched */
  readonly maxBytes: number;
  /**
   * Encrypts one file under keys of its own.
   * @param body what it is said to be; a network that keeps small pictures apart encrypts that one as well
   * @param put takes the ciphertext in order; each piece is awaited
   * @throws MediaError 'too-large'
   */
  seal(
    body: Pick<MediaBody, 'media' | 'mime' | 'name' | 'thumbnail'>,
    plaintext: ByteSource,
    put: (piece: Uint8Array<ArrayBuffer>) => Promise<void>,
  ): Promise<SealedMedia>;
  /**
   * Bytes of the ciphertext that a reference calls for; undefined where its message did not say: then `measure` finds out.
   * @throws MediaError 'bad-reference'
   */
  sizeOf(reference: MediaReference): number | undefined;
  /**
   * Asks the host how long a file is of which the message did not say it. Absent where messages always do.
   * @returns the reference with that length, and bytes of the plaintext
   * @throws MediaError; whatever `signal` was aborted with
   */
  measure?(
    reference: MediaReference,
    means: TransferMeans,
  ): Promise<{ readonly reference: MediaReference; readonly size: number }>;
  /** The origin that a transfer speaks to, where it is not the provider's. Absent where it always is. */
  hostOf?(reference: MediaReference): string | undefined;
  /**
   * Brings a ciphertext to where its receiver can fetch it; begun before, it goes on where it stopped.
   * @param means `keep` stores what going on needs: awaited before the next step
   * @returns the reference that a message may carry
   * @throws MediaError; whatever `signal` was aborted with; whatever `ciphertext` or `keep` threw
   */
  upload(
    reference: MediaReference,
    ciphertext: ByteSource,
    means: TransferMeans & { readonly keep: (reference: MediaReference) => Promise<void> },
  ): Promise<MediaReference>;
  /**
   * Fetches a ciphertext.
   * @param from byte to begin with: what came before stands already
   * @param means `put` takes what follows in order, of any length; each is awaited
   * @throws MediaError; whatever `signal` was aborted with; whatever `put` threw
   */
  download(
    reference: MediaReference,
    from: number,
    means: TransferMeans & { readonly put: (bytes: Uint8Array<ArrayBuffer>) => Promise<void> },
  ): Promise<void>;
  /** Has the host let go of a file of ours, whole or begun. Best effort; never rejects. */
  abandon(reference: MediaReference): Promise<void>;
  /** Begins to check a ciphertext that is about to arrive. @throws MediaError 'bad-reference' */
  check(reference: MediaReference): MediaCheck;
  /** The plaintext of a ciphertext that was verified, or sealed here. @throws MediaError 'bad-reference' */
  open(reference: MediaReference, ciphertext: ByteSource): ByteSource;
}

/** Everything that can be checked of a whole ciphertext, while it arrives. Nothing of it may be shown before `end`. */
export interface MediaCheck {
  /**
   * Takes the ciphertext in order, from its first byte on; what was given may be used again afterwards.
   * @throws MediaError 'wrong-size'
   */
  take(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /**
   * @returns the plaintext, where all of it had to be in memory for the check
   * @throws MediaError 'forged' | 'wrong-size'
   */
  end(): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** Why media could not be sealed, moved or opened. */
export class MediaError extends RialtoError<MediaProblem> {
  override readonly name = 'MediaError';

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isErrorNamed(value, 'MediaError');
  }
}
