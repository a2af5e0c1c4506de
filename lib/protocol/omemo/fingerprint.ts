/**
 * A device's key as people compare it (XEP-0384 0.9.1 §8): the X25519 form in both versions, so that it is the same text
 * whichever of them a session speaks.
 * @module
 */
import { toHex } from '@/lib/base';
import { dialectOf, type OmemoVersion } from './version';

/** @param identityKey 32 bytes in the form of the version @returns 8 groups of 8 hex digits */
export function fingerprintOf(version: OmemoVersion, identityKey: Uint8Array): string {
  const hex = toHex(dialectOf(version).identity.agreementKey(identityKey));
  return (hex.match(/.{8}/g) ?? []).join(' ');
}
