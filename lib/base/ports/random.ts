/**
 * Randomness as a port: the platform's own generator in the product, a seeded one in tests.
 * @module
 */

export interface Random {
  /** `length` bytes from a cryptographically secure generator (in tests: a seeded one) */
  bytes(length: number): Uint8Array<ArrayBuffer>;
}
