/**
 * Sessions as rows: starting one from a bundle, writing and reading in it, noting whose key it was. Everything goes
 * through an overlay, so nothing is stored unless its whole work is. Must not know stanzas.
 * @module
 */
import type { Log, Random } from '@/lib/base';
import type { DiffieHellman, XeddsaVerify } from '@/lib/crypto';
import {
  changedSkippedKeys,
  decodeIdentity,
  decodeOneTimePreKey,
  decodeSession,
  decodeSignedPreKey,
  decryptMessage,
  decryptPreKeyMessage,
  encodeSessionHead,
  encryptMessage,
  inspectPreKeyMessage,
  SignalError,
  skippedKeysNameOf,
  startSession,
  WHATSAPP_V3,
  type LocalIdentity,
  type OutgoingMessage,
  type SessionRecord,
  type SignalContext,
} from '@/lib/protocol/signal';
import type { NetworkEvent, StateKey } from '../contract';
import type { ToldBundle } from './bundle-stanzas';
import { meetDevice } from './device-meeting';
import { InteropError } from './errors';
import { noteKeys, requireVouched } from './identities';
import type { Overlay } from './overlay';
import { senderOf } from './peers';
import { noteOpened } from './key-stock';
import { decodePeerLog, EMPTY_LOG, encodePeerLog, type PeerLog } from './peer-rows';
import {
  ARCHIVE_ROW,
  devicesRow,
  IDENTITY_ROW,
  oneTimePreKeyRow,
  peerIdentityRow,
  peerLogRow,
  sessionRow,
  signedPreKeyRow,
  skippedKeysRow,
} from './state-keys';

/** What every step with sessions is given. */
export type SessionScope = {
  readonly overlay: Overlay;
  readonly dh: DiffieHellman;
  /** undefined where the platform has none */
  readonly xeddsa: XeddsaVerify | undefined;
  /** identities by the row that they were read from: a pair that stays the same is handed to the platform once */
  readonly identities: WeakMap<Uint8Array, LocalIdentity>;
  readonly random: Random;
  /** ms since 1970 */
  readonly now: number;
  readonly log: Log;
  /** as `InteropProfile.devicesAreSigned` */
  readonly devicesAreSigned: boolean;
};

/** An `<enc>`: which of the two kinds, and its bytes; and who vouches for the device, where that came with it. */
export type Ciphertext = {
  readonly kind: 'prekey' | 'message';
  readonly bytes: Uint8Array;
  readonly deviceIdentity?: Uint8Array | undefined;
};

/** The rows that reading or writing with one device needs. */
export function peerRows(device: string): readonly StateKey[] {
  const person = senderOf(device)?.address ?? device;
  return [
    IDENTITY_ROW,
    ARCHIVE_ROW,
    ...ownRows(device),
    ...(person === device ? [] : [peerIdentityRow(person), devicesRow(person)]),
  ];
}

/** Those of them that are this device's alone. */
export function ownRows(device: string): readonly StateKey[] {
  return [sessionRow(device), peerIdentityRow(device), peerLogRow(device)];
}

/** The pre-key rows that a first message names; none where it names nothing readable. */
export function namedPreKeyRows(ciphertext: Ciphertext): readonly StateKey[] {
  if (ciphertext.kind !== 'prekey') return [];
  try {
    const { signedPreKeyId, oneTimePreKeyId } = inspectPreKeyMessage(ciphertext.bytes);
    const signed = signedPreKeyRow(signedPreKeyId);
    return oneTimePreKeyId === undefined ? [signed] : [signed, oneTimePreKeyRow(oneTimePreKeyId)];
  } catch (error) {
    // Opening it will say the same, where it can be shown.
    if (error instanceof SignalError) return [];
    throw error;
  }
}

/** The row of skipped keys that a message may need; none where it says nothing readable. */
export function skippedKeysRows(device: string, ciphertext: Ciphertext): readonly StateKey[] {
  const name = skippedKeysNameOf(ciphertext, WHATSAPP_V3);
  return name === undefined ? [] : [skippedKeysRow(device, name)];
}

/** @throws InteropError 'keys-unavailable' */
export function readIdentity(overlay: Overlay): LocalIdentity {
  const bytes = overlay.read(IDENTITY_ROW);
  if (bytes === undefined) throw new InteropError('keys-unavailable', 'no identity row');
  try {
    return decodeIdentity(bytes);
  } catch (cause) {
    throw new InteropError('keys-unavailable', 'bad identity row', { cause });
  }
}

/**
 * @param ciphertext the message to be opened, where one is: the skipped keys that it may need are read with the session
 * @returns undefined where there is none, or one that cannot be read any more: then a new one heals it
 */
export function readSession(
  { overlay, log }: SessionScope,
  device: string,
  ciphertext?: Ciphertext,
): SessionRecord | undefined {
  const bytes = overlay.read(sessionRow(device));
  if (bytes === undefined) return undefined;
  const name = ciphertext && skippedKeysNameOf(ciphertext, WHATSAPP_V3);
  const block = name === undefined ? undefined : overlay.read(skippedKeysRow(device, name));
  try {
    return decodeSession(bytes, new Map(name !== undefined && block ? [[name, block]] : []));
  } catch (error) {
    log.warn('session-row-unreadable', error);
    return undefined;
  }
}

/** @throws as `readIdentity` */
function identityOf({ overlay, identities }: SessionScope): LocalIdentity {
  const bytes = overlay.read(IDENTITY_ROW);
  const held = bytes && identities.get(bytes);
  if (held !== undefined) return held;
  const identity = readIdentity(overlay);
  if (bytes !== undefined) identities.set(bytes, identity);
  return identity;
}

export function readPeerLog(overlay: Overlay, device: string): PeerLog {
  const bytes = overlay.read(peerLogRow(device));
  return bytes === undefined ? EMPTY_LOG : decodePeerLog(bytes);
}

export function writePeerLog(overlay: Overlay, device: string, log: PeerLog): void {
  overlay.write(peerLogRow(device), encodePeerLog(log));
}

/**
 * A new session in front of those held, and its identity key noted.
 * @throws SignalError 'bad-signature' | 'bad-key' | 'bad-argument' where the bundle does not hold, or is no device's of theirs
 */
export async function beginSession(
  scope: SessionScope,
  device: string,
  bundle: ToldBundle,
): Promise<void> {
  const { identityKey } = bundle;
  const account = requireVouched(scope, device, bundle, 'servers');
  const held = readSession(scope, device);
  const local = identityOf(scope);
  const record = await startSession(contextOf(scope), local, bundle, held);
  writeSession(scope, device, { before: held, after: record });
  noteKeys(scope, device, { identityKey, account });
  noteStrength(scope, device, bundle.oneTimePreKey === undefined);
}

/**
 * Encrypts in the current session.
 * @throws SignalError 'no-session' | 'stale-session' | 'chain-exhausted': a new session is needed
 */
export async function encryptFor(
  scope: SessionScope,
  device: string,
  plaintext: Uint8Array,
): Promise<{ readonly message: OutgoingMessage; readonly spent: readonly Uint8Array[] }> {
  const held = readSession(scope, device);
  if (held === undefined) throw new SignalError('no-session');
  const local = identityOf(scope);
  const { record, message, spent } = await encryptMessage(contextOf(scope), local, held, plaintext);
  writeSession(scope, device, { before: held, after: record });
  return { message, spent };
}

/**
 * Opens a message; a used one-time pre-key goes in the same commit.
 * @throws SignalError: then nothing was written
 */
export async function decryptFrom(
  scope: SessionScope,
  device: string,
  ciphertext: Ciphertext,
): Promise<{ readonly plaintext: Uint8Array; readonly spent: readonly Uint8Array[] }> {
  const held = readSession(scope, device, ciphertext);
  const local = identityOf(scope);
  if (ciphertext.kind === 'message') {
    if (held === undefined) throw new SignalError('no-session');
    const opened = await decryptMessage(contextOf(scope), local, held, ciphertext.bytes);
    writeSession(scope, device, { before: held, after: opened.record });
    // They answer in keys that were made since: what began weakly is as strong as any other now.
    noteStrength(scope, device, false);
    return opened;
  }
  const shown = inspectPreKeyMessage(ciphertext.bytes);
  const { deviceIdentity } = ciphertext;
  const key = { identityKey: shown.identityKey, deviceIdentity };
  const account = requireVouched(scope, device, key, 'theirs');
  const opened = await decryptPreKeyMessage(contextOf(scope), local, {
    record: held,
    ...readNamedPreKeys(scope.overlay, ciphertext.bytes),
    bytes: ciphertext.bytes,
  });
  writeSession(scope, device, { before: held, after: opened.record });
  noteKeys(scope, device, { identityKey: opened.theirIdentityKey, account });
  if (scope.devicesAreSigned) meetDevice(scope.overlay, device);
  if (opened.usedOneTimePreKeyId !== undefined) {
    scope.overlay.write(oneTimePreKeyRow(opened.usedOneTimePreKeyId), undefined);
    noteOpened(scope.overlay);
  }
  noteStrength(scope, device, shown.oneTimePreKeyId === undefined);
  return opened;
}

/**
 * Without a one-time pre-key the first messages rest on a key that serves for a week or more (X3DH §4.7): whoever
 * takes it later can open them.
 */
function noteStrength({ overlay }: SessionScope, device: string, isWeak: boolean): void {
  const log = readPeerLog(overlay, device);
  if (log.isWeak !== isWeak) writePeerLog(overlay, device, { ...log, isWeak });
}

/** What a chat is to be told, where the session with its device is weaker than it was, or as strong again. */
export function strengthNews(
  device: string,
  before: boolean,
  after: Overlay,
): readonly NetworkEvent[] {
  const { isWeak } = readPeerLog(after, device);
  const peer = senderOf(device)?.address;
  if (isWeak === before || peer === undefined) return [];
  return [{ kind: 'session-strength', peer, begunWeakly: isWeak }];
}

/** The session's head, and of its skipped keys only what changed: a long gap makes no other message's save heavier. */
function writeSession(
  { overlay }: SessionScope,
  device: string,
  { before, after }: { readonly before: SessionRecord | undefined; readonly after: SessionRecord },
): void {
  overlay.write(sessionRow(device), encodeSessionHead(after));
  for (const { name, value } of changedSkippedKeys(before, after))
    overlay.write(skippedKeysRow(device, name), value);
}

function contextOf({ dh, xeddsa, random, now }: SessionScope): SignalContext {
  return { dh, xeddsa, random, now, dialect: WHATSAPP_V3 };
}

function readNamedPreKeys(overlay: Overlay, bytes: Uint8Array) {
  const { signedPreKeyId, oneTimePreKeyId } = inspectPreKeyMessage(bytes);
  const signed = overlay.read(signedPreKeyRow(signedPreKeyId));
  const oneTime =
    oneTimePreKeyId === undefined ? undefined : overlay.read(oneTimePreKeyRow(oneTimePreKeyId));
  return {
    signedPreKey: signed && decodeSignedPreKey(signed),
    oneTimePreKey: oneTime && decodeOneTimePreKey(oneTime),
  };
}
