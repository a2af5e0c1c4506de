/**
 * The one error class of this room. Messages carry names and sizes, never bytes.
 * @module
 */
import { RialtoError } from '@/lib/base';

export type CryptoErrorCode =
  /** a key, nonce, signature or ciphertext whose length cannot be right */
  | 'bad-length'
  /** AES-CBC decrypted to something that is not PKCS#7 padded */
  | 'bad-padding'
  /** an authenticated ciphertext that does not open under this key, nonce and associated data */
  | 'bad-tag'
  /** a Diffie-Hellman result that is the same for every private key */
  | 'low-order-point'
  /** a key that the platform's own cryptography refuses */
  | 'bad-key';

export class CryptoError extends RialtoError<CryptoErrorCode> {
  override readonly name = 'CryptoError';
}
