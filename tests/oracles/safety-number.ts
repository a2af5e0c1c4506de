/**
 * Safety numbers by Signal's own libsignal-client (AGPL-3.0). For tests only; nothing of it is ever bundled.
 * @module
 */
import { Fingerprint, PublicKey } from '@signalapp/libsignal-client';

/** An identity key is 32 bytes; the type byte is added inside. */
export type Person = { readonly identityKey: Uint8Array; readonly identifier: Uint8Array };

const ITERATIONS = 5_200;

export function theirSafetyNumber({
  ours,
  theirs,
  version,
}: {
  readonly ours: Person;
  readonly theirs: Person;
  readonly version: number;
}): { readonly digits: string; readonly scannable: Uint8Array } {
  const number = Fingerprint.new(
    ITERATIONS,
    version,
    Uint8Array.from(ours.identifier),
    spellKey(ours.identityKey),
    Uint8Array.from(theirs.identifier),
    spellKey(theirs.identityKey),
  );
  return {
    digits: number.displayableFingerprint().toString(),
    scannable: number.scannableFingerprint().toBuffer(),
  };
}

function spellKey(publicKey: Uint8Array): PublicKey {
  return PublicKey.deserialize(Uint8Array.of(5, ...publicKey));
}
