/**
 * HandshakeState (The Noise Protocol Framework, revision 34, §5.3) for XX, IK and XXfallback with 25519, AESGCM
 * and SHA256, in both roles. A value: each message gives the next state, and a message that is
 * refused leaves the one before as it was. A state that has written is spent: writing from it once
 * more would use one key and nonce for two plaintexts.
 *
 * Must not know carriers, frames or what a payload means.
 * @module
 */
import { concatBytes, type Random } from '@/lib/base';
import { CryptoError, generateKeyPair, sharedSecret, type KeyPair } from '@/lib/crypto';

import type { CipherState } from './cipher-state';
import { DH_LENGTH, MAX_HANDSHAKE_MESSAGE_LENGTH, TAG_LENGTH } from './consts';
import { NoiseError } from './errors';
import {
  PATTERNS,
  type HandshakePattern,
  type HandshakeRole,
  type RunningPattern,
  type Token,
} from './patterns';
import {
  decryptAndHash,
  encryptAndHash,
  initializeSymmetric,
  mixHash,
  mixKey,
  split,
  type SymmetricState,
} from './symmetric-state';

export type HandshakeOptions = {
  readonly pattern: HandshakePattern;
  readonly role: HandshakeRole;
  /** what both sides must agree on beforehand, any length (Noise §6) */
  readonly prologue: Uint8Array;
  /** s */
  readonly staticKeyPair: KeyPair;
  /** rs, 32 bytes: for IK's initiator, and for no one else */
  readonly remoteStaticKey?: Uint8Array;
  /** where e comes from: a fresh one per handshake, or a vector's own */
  readonly random: Random;
  /**
   * WhatsApp's deviation from Noise: where the first message has no key yet (XX) and an empty
   * payload, that payload is not hashed into the transcript. Off by default, which is the
   * specification.
   */
  readonly omitEmptyFirstPayloadHash?: boolean;
};

/** Opaque to callers: hold it, hand it on, drop it. Full of secrets. */
export type HandshakeState = {
  readonly options: HandshakeOptions;
  readonly pattern: RunningPattern;
  /** messages done so far */
  readonly step: number;
  readonly symmetric: SymmetricState;
  readonly ephemeralKeyPair?: KeyPair;
  readonly remoteStaticKey?: Uint8Array<ArrayBuffer>;
  readonly remoteEphemeralKey?: Uint8Array<ArrayBuffer>;
};

/** What the last message of a handshake gives to both sides. */
export type Transport = {
  readonly send: CipherState;
  readonly receive: CipherState;
  /** h at the end: names this session for channel binding (Noise §11.2); not secret */
  readonly handshakeHash: Uint8Array<ArrayBuffer>;
  /** 32 bytes: whom we spoke with. That it is the right one is the caller's to decide. */
  readonly remoteStaticKey: Uint8Array<ArrayBuffer>;
};

/**
 * The state before the first message (Noise §5.3, Initialize).
 * @throws NoiseError `missing-remote-static` | `unexpected-remote-static` | `bad-key`
 */
export function startHandshake(options: HandshakeOptions): HandshakeState {
  const { protocolName, responderStaticIsKnown } = PATTERNS[options.pattern];
  requireKeyLengths(options);
  const expectsRemoteStatic = responderStaticIsKnown && options.role === 'initiator';
  if (expectsRemoteStatic && options.remoteStaticKey === undefined)
    throw new NoiseError('missing-remote-static', options.pattern);
  if (!expectsRemoteStatic && options.remoteStaticKey !== undefined)
    throw new NoiseError('unexpected-remote-static', `${options.pattern} ${options.role}`);
  let symmetric = mixHash(initializeSymmetric(protocolName), options.prologue);
  if (responderStaticIsKnown)
    symmetric = mixHash(symmetric, options.remoteStaticKey ?? options.staticKeyPair.publicKey);
  const state = { options, pattern: options.pattern, step: 0, symmetric };
  if (options.remoteStaticKey === undefined) return state;
  return { ...state, remoteStaticKey: Uint8Array.from(options.remoteStaticKey) };
}

/**
 * Turns an IK into XXfallback (Noise §10.2): the responder could not read its first message, since it was meant for
 * another key. Its `e` is all that stays; the next message is the responder's. What was encrypted in the first one went
 * to the key that was known, and to nobody else.
 * @param state the initiator's after its first message; the responder's before it
 * @param theirEphemeralKey the responder's only: the `e` of the message that did not open, 32 bytes
 * @throws NoiseError `wrong-turn` | `bad-key`
 */
export function fallBack(state: HandshakeState, theirEphemeralKey?: Uint8Array): HandshakeState {
  const { options, ephemeralKeyPair } = state;
  const isInitiator = options.role === 'initiator';
  if (state.pattern !== 'IK' || state.step !== (isInitiator ? 1 : 0))
    throw new NoiseError('wrong-turn', `${state.pattern} ${options.role} cannot fall back`);
  const ephemeral = isInitiator ? ephemeralKeyPair?.publicKey : theirEphemeralKey;
  if (ephemeral?.length !== DH_LENGTH) throw new NoiseError('bad-key', 'no ephemeral');
  const begun = initializeSymmetric(PATTERNS.XXfallback.protocolName);
  const symmetric = mixHash(mixHash(begun, options.prologue), ephemeral);
  const fallen = { options, pattern: 'XXfallback', step: 1, symmetric } as const;
  if (isInitiator) return ephemeralKeyPair === undefined ? fallen : { ...fallen, ephemeralKeyPair };
  return { ...fallen, remoteEphemeralKey: Uint8Array.from(ephemeral) };
}

/**
 * Writes the next message (Noise §5.3, WriteMessage).
 * @param state spent by this
 * @param payload may be empty. Who can read it depends on pattern and message (Noise §7.7): XX's
 * first is in clear.
 * @returns the next state, the message, and after the last one the transport
 * @throws NoiseError `wrong-turn` | `message-too-long` | `low-order-point`
 */
export function writeMessage(
  state: HandshakeState,
  payload: Uint8Array,
): {
  readonly state: HandshakeState;
  readonly message: Uint8Array<ArrayBuffer>;
  readonly transport?: Transport;
} {
  const tokens = tokensOfTurn(state, 'write');
  let next = state;
  const parts: Uint8Array[] = [];
  for (const token of tokens) {
    const written = writeToken(next, token);
    next = written.state;
    if (written.part !== undefined) parts.push(written.part);
  }
  if (!omitsPayload(next, payload)) {
    const { symmetric, ciphertext } = encryptAndHash(next.symmetric, payload);
    next = { ...next, symmetric };
    parts.push(ciphertext);
  }
  const message = concatBytes(...parts);
  requireMessageLength(message);
  next = { ...next, step: next.step + 1 };
  return { state: next, message, ...transportIfDone(next) };
}

/**
 * Reads the next message (Noise §5.3, ReadMessage).
 * @param state still good where this throws; whether to wait for a better message is the caller's
 * choice
 * @returns the next state, the payload, and after the last message the transport
 * @throws NoiseError `wrong-turn` | `message-too-long` | `message-too-short` | `bad-tag` |
 * `low-order-point`
 */
export function readMessage(
  state: HandshakeState,
  message: Uint8Array,
): {
  readonly state: HandshakeState;
  readonly payload: Uint8Array<ArrayBuffer>;
  readonly transport?: Transport;
} {
  const tokens = tokensOfTurn(state, 'read');
  requireMessageLength(message);
  let next = state;
  let rest = message;
  for (const token of tokens) {
    const read = readToken(next, token, rest);
    next = read.state;
    rest = read.rest;
  }
  let payload: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  if (!omitsPayload(next, rest)) {
    const { symmetric, plaintext } = decryptAndHash(next.symmetric, rest);
    next = { ...next, symmetric };
    payload = plaintext;
  }
  next = { ...next, step: next.step + 1 };
  return { state: next, payload, ...transportIfDone(next) };
}

function requireKeyLengths({ staticKeyPair, remoteStaticKey }: HandshakeOptions): void {
  const keys = [staticKeyPair.privateKey, staticKeyPair.publicKey, remoteStaticKey];
  for (const key of keys)
    if (key !== undefined && key.length !== DH_LENGTH)
      throw new NoiseError('bad-key', `${key.length} bytes`);
}

function tokensOfTurn(state: HandshakeState, action: 'write' | 'read'): readonly Token[] {
  const { pattern } = state;
  const { role } = state.options;
  const tokens = PATTERNS[pattern].messages[state.step];
  const sender: HandshakeRole = state.step % 2 === 0 ? 'initiator' : 'responder';
  const ourAction = sender === role ? 'write' : 'read';
  if (tokens === undefined || ourAction !== action)
    throw new NoiseError('wrong-turn', `${pattern} ${role} cannot ${action} message ${state.step}`);
  return tokens;
}

function writeToken(
  state: HandshakeState,
  token: Token,
): { readonly state: HandshakeState; readonly part?: Uint8Array } {
  if (token === 'e') {
    const ephemeralKeyPair = generateKeyPair(state.options.random);
    const symmetric = mixHash(state.symmetric, ephemeralKeyPair.publicKey);
    return { state: { ...state, ephemeralKeyPair, symmetric }, part: ephemeralKeyPair.publicKey };
  }
  if (token === 's') {
    const { publicKey } = state.options.staticKeyPair;
    const { symmetric, ciphertext } = encryptAndHash(state.symmetric, publicKey);
    return { state: { ...state, symmetric }, part: ciphertext };
  }
  return { state: mixDiffieHellman(state, token) };
}

function readToken(
  state: HandshakeState,
  token: Token,
  rest: Uint8Array,
): { readonly state: HandshakeState; readonly rest: Uint8Array } {
  if (token === 'e') {
    const [key, after] = take(rest, DH_LENGTH);
    const symmetric = mixHash(state.symmetric, key);
    return { state: { ...state, remoteEphemeralKey: key, symmetric }, rest: after };
  }
  if (token === 's') {
    const isEncrypted = state.symmetric.cipher !== undefined;
    const [key, after] = take(rest, DH_LENGTH + (isEncrypted ? TAG_LENGTH : 0));
    const { symmetric, plaintext } = decryptAndHash(state.symmetric, key);
    return { state: { ...state, remoteStaticKey: plaintext, symmetric }, rest: after };
  }
  return { state: mixDiffieHellman(state, token), rest };
}

/** ee, es, se, ss: the first letter is the initiator's key, the second the responder's. */
function mixDiffieHellman(state: HandshakeState, token: Exclude<Token, 'e' | 's'>): HandshakeState {
  const isInitiator = state.options.role === 'initiator';
  const oursIsEphemeral = token[isInitiator ? 0 : 1] === 'e';
  const theirsIsEphemeral = token[isInitiator ? 1 : 0] === 'e';
  const ours = oursIsEphemeral ? state.ephemeralKeyPair : state.options.staticKeyPair;
  const theirs = theirsIsEphemeral ? state.remoteEphemeralKey : state.remoteStaticKey;
  // The tables send every key before the token that uses it.
  if (ours === undefined || theirs === undefined) throw new NoiseError('bad-key', token);
  try {
    const secret = sharedSecret(ours.privateKey, theirs);
    return { ...state, symmetric: mixKey(state.symmetric, secret) };
  } catch (cause) {
    if (cause instanceof CryptoError && cause.code === 'low-order-point')
      throw new NoiseError('low-order-point', token, { cause });
    throw cause;
  }
}

/** Only the payload of XX's first message has no cipher yet; every other one carries a tag. */
function omitsPayload(state: HandshakeState, payload: Uint8Array): boolean {
  return (
    state.options.omitEmptyFirstPayloadHash === true &&
    state.symmetric.cipher === undefined &&
    payload.length === 0
  );
}

function transportIfDone(state: HandshakeState): { readonly transport?: Transport } {
  const { pattern } = state;
  const { role } = state.options;
  if (state.step < PATTERNS[pattern].messages.length) return {};
  if (state.remoteStaticKey === undefined) throw new NoiseError('bad-key', 'no static key learnt');
  const [fromInitiator, fromResponder] = split(state.symmetric);
  const [send, receive] =
    role === 'initiator' ? [fromInitiator, fromResponder] : [fromResponder, fromInitiator];
  const { handshakeHash } = state.symmetric;
  return { transport: { send, receive, handshakeHash, remoteStaticKey: state.remoteStaticKey } };
}

function take(bytes: Uint8Array, length: number): readonly [Uint8Array<ArrayBuffer>, Uint8Array] {
  if (bytes.length < length)
    throw new NoiseError('message-too-short', `${bytes.length} bytes left of ${length}`);
  return [bytes.slice(0, length), bytes.subarray(length)];
}

function requireMessageLength(message: Uint8Array): void {
  if (message.length > MAX_HANDSHAKE_MESSAGE_LENGTH)
    throw new NoiseError('message-too-long', `${message.length} bytes`);
}
