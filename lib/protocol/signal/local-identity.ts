/**
 * This device's long-lived identity.
 * @module
 */
import type { Random } from '@/lib/base';
import { edwardsPublicKeyOf, generateKeyPair, type KeyPair } from '@/lib/crypto';
import { MAX_REGISTRATION_ID } from './consts';

export type LocalIdentity = {
  readonly keyPair: KeyPair;
  /** 1..16380: tells a reinstalled device from the one before, nothing more */
  readonly registrationId: number;
  /** the public half in Ed25519 form (32 bytes), for dialects that publish it so */
  readonly edwardsKey?: Uint8Array<ArrayBuffer>;
};

/** A fresh identity. */
export function createIdentity(random: Random): LocalIdentity {
  return { keyPair: generateKeyPair(random), registrationId: drawRegistrationId(random) };
}

/** The same identity with its Ed25519 form worked out, to be stored with it: OMEMO 2 needs it, and it costs a multiplication. */
export function withEdwardsForm(identity: LocalIdentity): LocalIdentity {
  return { ...identity, edwardsKey: edwardsPublicKeyOf(identity.keyPair.privateKey) };
}

/** Draws again where 14 bits fall outside the range, so that every id is as likely. */
function drawRegistrationId(random: Random): number {
  for (;;) {
    const [high = 0, low = 0] = random.bytes(2);
    const id = ((high << 8) | low) & 0x3fff;
    if (id >= 1 && id <= MAX_REGISTRATION_ID) return id;
  }
}
