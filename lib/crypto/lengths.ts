/**
 * The length guard that every primitive here begins with.
 * @module
 */
import { CryptoError } from './errors';

/**
 * @param name what the bytes are, for the message: a role such as `nonce`
 * @throws CryptoError `bad-length` where `bytes` is not exactly `length` long
 */
export function requireLength(name: string, bytes: Uint8Array, length: number): void {
  if (bytes.length !== length)
    throw new CryptoError('bad-length', `${name} of ${bytes.length} bytes, not ${length}`);
}
