/**
 * Writing to a group, and opening what its members write. Synchronous: no agreement is ever needed here. Nothing is
 * changed in place, and nothing is derived before the signature has held.
 * @module
 */
import { utf8Encode, wipe, type Random } from '@/lib/base';
import {
  aesCbcDecrypt,
  aesCbcEncrypt,
  CryptoError,
  equalConstantTime,
  hkdfSha256,
  xeddsaSign,
  xeddsaVerify,
} from '@/lib/crypto';
import { stepChain, type ChainKey, type MessageSeed } from './chain';
import {
  MAX_GROUP_FORWARD_JUMP,
  MAX_MESSAGE_BYTES,
  MAX_SENDER_KEY_STATES,
  MAX_UINT32,
} from './consts';
import { SignalError } from './errors';
import { takeSeed } from './receiving-chain';
import type { OwnSenderKey, SenderKeyRecord, SenderKeyState } from './sender-key';
import { countOf } from './skipped-keys';
import {
  readDistribution,
  readGroupMessage,
  spellDistribution,
  spellGroupMessage,
  type GroupMessage,
} from './wire-group';

const INFO = utf8Encode('WhisperGroup');
/** Bytes that a message adds at most: padding, fields, signature. */
const MAX_OVERHEAD = 128;

/** What a device of the group must be given, in a session of two, to read from here on. Secret. */
export function distributionOf(senderKey: OwnSenderKey): Uint8Array<ArrayBuffer> {
  const { id, iteration, chainKey, signingKeyPair } = senderKey;
  return spellDistribution({ id, iteration, chainKey, signingKey: signingKeyPair.publicKey });
}

/**
 * @param plaintext any length below 1 MiB less the overhead; padding is the network's business
 * @returns the message, the key after it (commit it, THEN send), and the secrets to wipe then
 * @throws SignalError 'chain-exhausted', 'bad-argument' for an oversized text
 */
export function encryptForGroup(
  senderKey: OwnSenderKey,
  plaintext: Uint8Array,
  random: Random,
): {
  readonly senderKey: OwnSenderKey;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly spent: readonly Uint8Array[];
} {
  const { id, iteration, chainKey, signingKeyPair } = senderKey;
  if (iteration >= MAX_UINT32) throw new SignalError('chain-exhausted');
  if (plaintext.length > MAX_MESSAGE_BYTES - MAX_OVERHEAD)
    throw new SignalError('bad-argument', `plaintext of ${plaintext.length} bytes`);
  const step = stepChain(chainKey);
  const ciphertext = withKeys(step.seed, (key, iv) => aesCbcEncrypt(key, iv, plaintext));
  const bytes = spellGroupMessage({ id, iteration, ciphertext }, (covered) =>
    xeddsaSign(signingKeyPair.privateKey, covered, random.bytes(64)),
  );
  const next = { ...senderKey, chainKey: step.chainKey, iteration: iteration + 1 };
  return { senderKey: next, bytes, spent: [chainKey] };
}

/**
 * A member's sender key, as it came in a session with one of their devices. One that is held already stays as it is: what
 * was skipped since would be lost, and the older of the two would open again what was read.
 * @param record what is held of this member in this group, if anything
 * @throws SignalError 'bad-message' | 'bad-version' | 'bad-key'
 */
export function acceptDistribution(
  record: SenderKeyRecord | undefined,
  bytes: Uint8Array,
): { readonly record: SenderKeyRecord; readonly spent: readonly Uint8Array[] } {
  const { id, iteration, chainKey, signingKey } = readDistribution(bytes);
  const held = record?.states ?? [];
  const isHeld = held.some(
    (state) => state.id === id && equalConstantTime(state.signingKey, signingKey),
  );
  if (record !== undefined && isHeld) return { record, spent: [chainKey] };
  const fresh: SenderKeyState = {
    id,
    iteration,
    chainKey: chainKey as ChainKey,
    signingKey,
    skipped: new Uint8Array(0),
  };
  // Two keys of one id are one too many: the older could never be told by its messages.
  const others = held.filter((state) => state.id !== id);
  const states = [fresh, ...others].slice(0, MAX_SENDER_KEY_STATES);
  const gone = held.filter((state) => !states.includes(state));
  return { record: { states }, spent: gone.flatMap((state) => [state.chainKey, state.skipped]) };
}

/**
 * @param record what is held of the member who is said to have written
 * @throws SignalError 'no-session' where their key is not held, 'bad-message' | 'bad-version' | 'bad-signature' |
 * 'duplicate' | 'too-far-ahead'; the input record stays good after any of them
 */
export function decryptFromGroup(
  record: SenderKeyRecord,
  bytes: Uint8Array,
): {
  readonly record: SenderKeyRecord;
  readonly plaintext: Uint8Array<ArrayBuffer>;
  readonly spent: readonly Uint8Array[];
} {
  const message = readGroupMessage(bytes);
  const state = record.states.find(({ id }) => id === message.id);
  if (state === undefined) throw new SignalError('no-session', 'an unknown sender key');
  if (!xeddsaVerify(state.signingKey, message.covered, message.signature))
    throw new SignalError('bad-signature');
  const { next, plaintext } = openIn(state, message);
  const states = record.states.map((one) => (one === state ? next : one));
  const spent: Uint8Array[] = [];
  if (next.chainKey !== state.chainKey) spent.push(state.chainKey);
  if (next.skipped !== state.skipped) spent.push(state.skipped);
  return { record: { states }, plaintext, spent };
}

function openIn(
  state: SenderKeyState,
  { iteration, ciphertext }: GroupMessage,
): { readonly next: SenderKeyState; readonly plaintext: Uint8Array<ArrayBuffer> } {
  const { chainKey, iteration: index, signingKey, skipped } = state;
  const chain = { ratchetKey: signingKey, chainKey, index, skippedCount: countOf(skipped) };
  const taken = takeSeed({ chain, block: skipped }, iteration, MAX_GROUP_FORWARD_JUMP);
  const plaintext = withKeys(taken.seed, (key, iv) => decrypt(key, iv, ciphertext));
  const next = {
    ...state,
    chainKey: taken.chain.chainKey,
    iteration: taken.chain.index,
    skipped: taken.block ?? skipped,
  };
  return { next, plaintext };
}

function decrypt(key: Uint8Array, iv: Uint8Array, ciphertext: Uint8Array): Uint8Array<ArrayBuffer> {
  try {
    return aesCbcDecrypt(key, iv, ciphertext);
  } catch (cause) {
    if (cause instanceof CryptoError) throw new SignalError('bad-message', cause.code, { cause });
    throw cause;
  }
}

/** Lends the key and iv of one message, and wipes them and the seed. */
function withKeys<Result>(
  seed: MessageSeed,
  use: (key: Uint8Array, iv: Uint8Array) => Result,
): Result {
  const both = hkdfSha256(seed, { info: INFO, length: 48 });
  try {
    return use(both.subarray(16, 48), both.subarray(0, 16));
  } finally {
    wipe(seed, both);
  }
}
