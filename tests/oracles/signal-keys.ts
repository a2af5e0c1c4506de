/**
 * How engines of version 3 spell public keys and number devices. For tests and benchmarks.
 * @module
 */

const MAX_REGISTRATION_ID = 16_380;

export function withType(publicKey: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(5, ...publicKey);
}

export function bare(publicKey: Uint8Array): Uint8Array {
  return Uint8Array.from(publicKey.subarray(1));
}

export function drawRegistrationId(): number {
  return 1 + Math.floor(Math.random() * MAX_REGISTRATION_ID);
}
