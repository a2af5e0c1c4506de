/**
 * SHA-1, SHA-256 and SHA-512 with their HMAC (RFC 2104) and PBKDF2 (RFC 8018 §5.2), over WebCrypto: what a SCRAM
 * sign-in needs (RFC 5802). SHA-1 is here because servers still keep passwords under it; nothing else may use it.
 * @module
 */

export const DIGESTS = ['SHA-1', 'SHA-256', 'SHA-512'] as const;
export type DigestName = (typeof DIGESTS)[number];

type Bytes = Uint8Array<ArrayBuffer>;

const DIGEST_BITS: Readonly<Record<DigestName, number>> = {
  'SHA-1': 160,
  'SHA-256': 256,
  'SHA-512': 512,
};

/** @returns 20, 32 or 64 bytes */
export async function namedDigest(name: DigestName, bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest(name, bytes));
}

/**
 * @param key at least one byte
 * @returns the whole tag. Compare with `equalConstantTime`.
 */
export async function namedHmac(name: DigestName, key: Bytes, message: Bytes): Promise<Bytes> {
  const algorithm = { name: 'HMAC', hash: name } as const;
  const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, message));
}

/** @returns as many bytes as the digest has */
export async function namedPbkdf2(
  name: DigestName,
  password: Bytes,
  { salt, iterations }: { readonly salt: Bytes; readonly iterations: number },
): Promise<Bytes> {
  const imported = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  const algorithm = { name: 'PBKDF2', hash: name, salt, iterations } as const;
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, imported, DIGEST_BITS[name]));
}
