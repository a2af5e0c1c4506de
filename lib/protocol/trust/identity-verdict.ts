/**
 * The verdict on an identity key that an agreement has just proven, against the one known for the same device.
 * Says what is; what follows from it (a notice, a hold on sending) is the network's and the inbox's.
 * @module
 */
import { equalConstantTime } from '@/lib/crypto';

/**
 * - `first`: no key was known: trust on first use, marked as such
 * - `same`: the key that was known
 * - `changed`: another one: a new installation, or somebody in between
 */
export type IdentityVerdict = 'first' | 'same' | 'changed';

/**
 * @param known the identity key on record for this device, 32 bytes, if any
 * @param proven the identity key that the session's agreement has proven, 32 bytes: never one that was merely announced
 */
export function judgeIdentity(known: Uint8Array | undefined, proven: Uint8Array): IdentityVerdict {
  if (known === undefined) return 'first';
  return equalConstantTime(known, proven) ? 'same' : 'changed';
}
