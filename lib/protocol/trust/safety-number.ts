/**
 * Safety numbers: what two people compare to know that nobody stands between them. As libsignal has them (NumericFingerprint,
 * format 0): 30 digits for each side, in an order that both sides agree on, and the same as bytes to be scanned.
 *
 * The two formats for scanning differ only in what identifies a person (1: phone numbers, 2: service ids); the digits
 * do not say which it was.
 * @module
 */
import { concatBytes } from '@/lib/base';
import { defineMessage, field, CodecError } from '@/lib/codec';
import { equalConstantTime, sha512Iterated } from '@/lib/crypto';
import {
  FINGERPRINT_ITERATIONS,
  MAX_IDENTIFIER_BYTES,
  MAX_SCANNED_BYTES,
  SCANNED_LENGTH,
} from './consts';
import { TrustError } from './errors';

export type Fingerprinted = {
  /** 32 bytes, X25519 */
  readonly identityKey: Uint8Array;
  /** what names the person for as long as they have this key: a phone number as UTF-8, a service id */
  readonly identifier: Uint8Array;
};

export type SafetyNumber = {
  /** 60 decimal digits, the same on both sides */
  readonly digits: string;
  /** what our side shows to be scanned by theirs */
  readonly scannable: Uint8Array<ArrayBuffer>;
};

/**
 * - `match`: nobody stands between
 * - `mismatch`: another key, on their side or on ours
 * - `other-version`: their number is made of other identifiers than ours, and says nothing
 */
export type ScanVerdict = 'match' | 'mismatch' | 'other-version';

const LogicalFingerprint = defineMessage({ content: field.bytes(1) });
const CombinedFingerprints = defineMessage({
  version: field.uint32(1),
  local: field.message(2, LogicalFingerprint),
  remote: field.message(3, LogicalFingerprint),
});

/** Format 0, two bytes. */
const FORMAT = new Uint8Array(2);
const TYPE_X25519 = Uint8Array.of(0x05);
const KEY_LENGTH = 32;
const CHUNK_BYTES = 5;
const CHUNK_DIGITS = 5;
const CHUNKS = 6;

/**
 * Takes some 40 ms, on purpose: 10,400 hashes.
 * @param version 1 where identifiers are phone numbers, 2 where they are service ids
 * @throws TrustError 'bad-argument'
 */
export function safetyNumberOf({
  ours,
  theirs,
  version,
}: {
  readonly ours: Fingerprinted;
  readonly theirs: Fingerprinted;
  readonly version: 1 | 2;
}): SafetyNumber {
  const [local, remote] = [fingerprintOf(ours), fingerprintOf(theirs)];
  const halves = [digitsOf(local), digitsOf(remote)].toSorted();
  return { digits: halves.join(''), scannable: spellScannable({ version, local, remote }) };
}

/**
 * @param own `scannable` of our safety number with the same person
 * @param scanned what their side showed
 * @throws TrustError 'bad-scan' where the bytes are no safety number
 */
export function compareScanned(own: Uint8Array, scanned: Uint8Array): ScanVerdict {
  const [us, them] = [readScannable(own), readScannable(scanned)];
  if (us.version !== them.version) return 'other-version';
  // Both are compared, whatever the first one says.
  const isOursTheirRemote = equalConstantTime(us.local, them.remote);
  const isTheirsOurRemote = equalConstantTime(us.remote, them.local);
  return isOursTheirRemote && isTheirsOurRemote ? 'match' : 'mismatch';
}

function fingerprintOf({ identityKey, identifier }: Fingerprinted): Uint8Array<ArrayBuffer> {
  if (identityKey.length !== KEY_LENGTH)
    throw new TrustError('bad-argument', `identity key of ${identityKey.length} bytes`);
  if (identifier.length === 0 || identifier.length > MAX_IDENTIFIER_BYTES)
    throw new TrustError('bad-argument', `identifier of ${identifier.length} bytes`);
  const key = concatBytes(TYPE_X25519, identityKey);
  return sha512Iterated(concatBytes(FORMAT, key, identifier, key), key, FINGERPRINT_ITERATIONS);
}

/** Six groups of five digits: 5 bytes, big-endian, modulo 100,000. */
function digitsOf(fingerprint: Uint8Array): string {
  const groups = Array.from({ length: CHUNKS }, (_, chunk) => {
    let value = 0;
    // 40 bits: exact as a number.
    for (const byte of fingerprint.subarray(chunk * CHUNK_BYTES, (chunk + 1) * CHUNK_BYTES))
      value = value * 256 + byte;
    return String(value % 10 ** CHUNK_DIGITS).padStart(CHUNK_DIGITS, '0');
  });
  return groups.join('');
}

type Scannable = {
  readonly version: number;
  readonly local: Uint8Array;
  readonly remote: Uint8Array;
};

function spellScannable({ version, local, remote }: Scannable): Uint8Array<ArrayBuffer> {
  return CombinedFingerprints.encode({
    version,
    local: { content: local.subarray(0, SCANNED_LENGTH) },
    remote: { content: remote.subarray(0, SCANNED_LENGTH) },
  });
}

function readScannable(bytes: Uint8Array): Scannable {
  if (bytes.length > MAX_SCANNED_BYTES) throw new TrustError('bad-scan', 'oversized');
  const { version, local, remote } = decodeScannable(bytes);
  const [ours, theirs] = [local?.content, remote?.content];
  if (version === undefined || ours?.length !== SCANNED_LENGTH || theirs?.length !== SCANNED_LENGTH)
    throw new TrustError('bad-scan', 'a field is missing or of another length');
  return { version, local: ours, remote: theirs };
}

function decodeScannable(bytes: Uint8Array): ReturnType<typeof CombinedFingerprints.decode> {
  try {
    return CombinedFingerprints.decode(bytes);
  } catch (cause) {
    if (cause instanceof CodecError) throw new TrustError('bad-scan', cause.code, { cause });
    throw cause;
  }
}
