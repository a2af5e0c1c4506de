/**
 * Group messages on the wire, in the old layout that WhatsApp has kept (libsignal's WhisperTextProtocol before sender
 * keys were named by UUIDs): a version byte and a protobuf, and for messages an XEdDSA signature of 64 bytes over both.
 * @module
 */
import { defineMessage, field } from '@/lib/codec';
import { MAX_UINT32 } from './consts';
import { SignalError } from './errors';
import { readPublicKey, spellPublicKey } from './public-key';
import { spellFields } from './wire-fields';
import { decodeFields, required, requireSize } from './wire-reading';

const VERSION = 3;
const VERSION_BYTE = (VERSION << 4) | VERSION;
const SIGNATURE_LENGTH = 64;

export type SenderKeyDistribution = {
  readonly id: number;
  /** counter of the first message that `chainKey` opens */
  readonly iteration: number;
  /** 32 bytes, a copy */
  readonly chainKey: Uint8Array<ArrayBuffer>;
  /** 32 bytes, canonical, a copy */
  readonly signingKey: Uint8Array<ArrayBuffer>;
};

export type GroupMessage = {
  readonly id: number;
  readonly iteration: number;
  readonly ciphertext: Uint8Array;
  /** what the signature covers, exactly as it travelled */
  readonly covered: Uint8Array;
  readonly signature: Uint8Array;
};

const SenderKeyMessage = defineMessage({
  id: field.uint32(1),
  iteration: field.uint32(2),
  ciphertext: field.bytes(3),
});

const SenderKeyDistributionMessage = defineMessage({
  id: field.uint32(1),
  iteration: field.uint32(2),
  chainKey: field.bytes(3),
  signingKey: field.bytes(4),
});

export function spellDistribution(given: SenderKeyDistribution): Uint8Array<ArrayBuffer> {
  const bytes = spellFields(
    [
      [1, given.id],
      [2, given.iteration],
      [3, given.chainKey],
      [4, spellPublicKey(given.signingKey)],
    ],
    { before: 1, after: 0 },
  );
  bytes[0] = VERSION_BYTE;
  return bytes;
}

/** @throws SignalError 'bad-message' | 'bad-version' | 'bad-key' */
export function readDistribution(bytes: Uint8Array): SenderKeyDistribution {
  requireVersion(bytes);
  const fields = decodeFields(SenderKeyDistributionMessage, bytes.subarray(1));
  const chainKey = required(fields.chainKey, 'chain key');
  if (chainKey.length !== 32)
    throw new SignalError('bad-message', `chain key of ${chainKey.length} bytes`);
  return {
    id: required(fields.id, 'id'),
    iteration: required(fields.iteration, 'iteration'),
    chainKey: Uint8Array.from(chainKey),
    signingKey: readPublicKey(required(fields.signingKey, 'signing key'), 'signing key'),
  };
}

/** @param sign gives the 64 bytes over what it is shown */
export function spellGroupMessage(
  { id, iteration, ciphertext }: Pick<GroupMessage, 'id' | 'iteration' | 'ciphertext'>,
  sign: (covered: Uint8Array) => Uint8Array,
): Uint8Array<ArrayBuffer> {
  const bytes = spellFields(
    [
      [1, id],
      [2, iteration],
      [3, ciphertext],
    ],
    { before: 1, after: SIGNATURE_LENGTH },
  );
  bytes[0] = VERSION_BYTE;
  const end = bytes.length - SIGNATURE_LENGTH;
  bytes.set(sign(bytes.subarray(0, end)), end);
  return bytes;
}

/** @throws SignalError 'bad-message' | 'bad-version' */
export function readGroupMessage(bytes: Uint8Array): GroupMessage {
  requireVersion(bytes);
  if (bytes.length < 1 + SIGNATURE_LENGTH) throw new SignalError('bad-message', 'truncated');
  const end = bytes.length - SIGNATURE_LENGTH;
  const covered = bytes.subarray(0, end);
  const fields = decodeFields(SenderKeyMessage, covered.subarray(1));
  const iteration = required(fields.iteration, 'iteration');
  if (iteration >= MAX_UINT32) throw new SignalError('bad-message', 'iteration');
  return {
    id: required(fields.id, 'id'),
    iteration,
    ciphertext: required(fields.ciphertext, 'ciphertext'),
    covered,
    signature: bytes.subarray(end),
  };
}

function requireVersion(bytes: Uint8Array): void {
  requireSize(bytes);
  const spoken = (bytes[0] ?? 0) >> 4;
  if (spoken !== VERSION) throw new SignalError('bad-version', `${spoken}`);
}
