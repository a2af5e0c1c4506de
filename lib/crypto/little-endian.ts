/**
 * Scalars and field elements of Curve25519 as noble wants them (RFC 7748 §5, decodeLittleEndian).
 * @module
 */

export function littleEndian(bytes: Uint8Array): bigint {
  let value = 0n;
  for (let at = bytes.length - 1; at >= 0; at--) value = (value << 8n) | BigInt(bytes[at] ?? 0);
  return value;
}
