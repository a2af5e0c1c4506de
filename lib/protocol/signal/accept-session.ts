/**
 * The responder's side of the handshake (X3DH revision 1 §3.4): a session from a pre-key message and our own
 * pre-keys. It is nobody's until the message inside has opened.
 * @module
 */
import { equalConstantTime } from '@/lib/crypto';
import { agree, type Exchange } from './agreement';
import type { SignalContext } from './context';
import { SignalError } from './errors';
import type { LocalIdentity } from './local-identity';
import type { OneTimePreKey, SignedPreKey } from './pre-keys';
import type { Session } from './session';
import { handshakeAt, placesOf, type SessionRecord } from './session-record';
import type { PreKeyMessage } from './wire';

/** Our own pre-keys, as far as the caller still has those that the message names. */
export type OwnPreKeys = {
  readonly signedPreKey?: SignedPreKey | undefined;
  readonly oneTimePreKey?: OneTimePreKey | undefined;
};

/**
 * @throws SignalError 'no-signed-prekey' | 'no-one-time-prekey' | 'bad-key', 'duplicate' where another session was
 * made of the same agreement: a replay under a changed base key
 */
export async function accept(
  ctx: SignalContext,
  local: LocalIdentity,
  {
    record,
    message,
    ...own
  }: OwnPreKeys & {
    readonly record: SessionRecord | undefined;
    readonly message: PreKeyMessage;
  },
): Promise<Session> {
  if (ctx.dialect.needsOneTimePreKey && message.oneTimePreKeyId === undefined)
    throw new SignalError('bad-message', 'no one-time pre-key is named');
  const { signedPreKey, oneTimePreKey } = named(message, own);
  const exchanges: Exchange[] = [
    [signedPreKey.keyPair, ctx.dialect.identity.agreementKey(message.identityKey)],
    [local.keyPair, message.baseKey],
    [signedPreKey.keyPair, message.baseKey],
  ];
  if (oneTimePreKey !== undefined) exchanges.push([oneTimePreKey.keyPair, message.baseKey]);
  const { rootKey, chainKey, agreementId } = await agree(ctx, exchanges);
  if (record !== undefined && isKnownAgreement(record, agreementId))
    throw new SignalError('duplicate', 'an agreement under another name');
  return {
    handshake: { initiator: 'them', baseKey: message.baseKey, agreementId },
    theirIdentityKey: message.identityKey,
    theirRegistrationId: message.registrationId,
    rootKey,
    // Replaced by the turn that the first message opens, before anything is returned.
    sending: { ratchetKeyPair: signedPreKey.keyPair, chainKey, index: 0, previousCounter: 0 },
    receiving: [],
  };
}

function named(
  message: PreKeyMessage,
  { signedPreKey, oneTimePreKey }: OwnPreKeys,
): { signedPreKey: SignedPreKey; oneTimePreKey: OneTimePreKey | undefined } {
  if (signedPreKey?.id !== message.signedPreKeyId || signedPreKey === undefined)
    throw new SignalError('no-signed-prekey', `id ${message.signedPreKeyId}`);
  if (message.oneTimePreKeyId === undefined) return { signedPreKey, oneTimePreKey: undefined };
  if (oneTimePreKey?.id !== message.oneTimePreKeyId || oneTimePreKey === undefined)
    throw new SignalError('no-one-time-prekey', `id ${message.oneTimePreKeyId}`);
  return { signedPreKey, oneTimePreKey };
}

function isKnownAgreement(record: SessionRecord, agreementId: Uint8Array): boolean {
  return placesOf(record).some((place) =>
    equalConstantTime(handshakeAt(record, place).agreementId, agreementId),
  );
}
