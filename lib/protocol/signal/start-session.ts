/**
 * The initiator's side of the handshake (X3DH revision 1 §3.3): from a published bundle to a session that
 * can write at once.
 * @module
 */
import { wipe } from '@/lib/base';
import { agree, type Exchange } from './agreement';
import { MAX_UINT32 } from './consts';
import type { SignalContext } from './context';
import { SignalError } from './errors';
import type { LocalIdentity } from './local-identity';
import { verifyBundle, type PreKeyBundle } from './pre-keys';
import { nextSendingChain } from './ratchet';
import type { Session } from './session';
import { firstRecord, requireDialect, withNewSession, type SessionRecord } from './session-record';

/**
 * @param bundle the other device's published keys, as the server gave them
 * @param record what was held for this device; its sessions are archived
 * @throws SignalError 'bad-signature' where the signed pre-key is not their identity's, 'bad-key' for a key that is
 * not canonical or of low order, 'no-one-time-prekey' where the dialect needs one and the bundle has none, 'bad-session'
 * for a record of another dialect
 */
export async function startSession(
  ctx: SignalContext,
  local: LocalIdentity,
  bundle: PreKeyBundle,
  record?: SessionRecord,
): Promise<SessionRecord> {
  if (record !== undefined) requireDialect(record, ctx.dialect);
  const verified = await verifyBundle(ctx, bundle);
  requireIds(verified);
  const session = await initiate(ctx, local, verified);
  if (record !== undefined) return withNewSession(record, session);
  return firstRecord(ctx.dialect, session);
}

async function initiate(
  ctx: SignalContext,
  local: LocalIdentity,
  { identityKey, registrationId, signedPreKey, oneTimePreKey }: PreKeyBundle,
): Promise<Session> {
  const base = await ctx.dh.generateKeyPair(ctx.random);
  const exchanges: Exchange[] = [
    [local.keyPair, signedPreKey.publicKey],
    [base, ctx.dialect.identity.agreementKey(identityKey)],
    [base, signedPreKey.publicKey],
  ];
  if (oneTimePreKey !== undefined) exchanges.push([base, oneTimePreKey.publicKey]);
  const agreed = await agree(ctx, exchanges);
  // agreed.chainKey would open messages under the signed pre-key's own ratchet: nobody sends any, since
  // the other side takes a ratchet key of its own with the first message it opens.
  const sent = await nextSendingChain(ctx, agreed.rootKey, {
    ratchetKey: signedPreKey.publicKey,
    previousCounter: 0,
  });
  wipe(base.privateKey, agreed.rootKey, agreed.chainKey);
  return {
    handshake: { initiator: 'us', baseKey: base.publicKey, agreementId: agreed.agreementId },
    theirIdentityKey: Uint8Array.from(identityKey),
    theirRegistrationId: registrationId,
    unanswered: {
      signedPreKeyId: signedPreKey.id,
      ...(oneTimePreKey && { oneTimePreKeyId: oneTimePreKey.id }),
      since: ctx.now,
    },
    ...sent,
    receiving: [],
  };
}

function requireIds({ registrationId, signedPreKey, oneTimePreKey }: PreKeyBundle): void {
  for (const id of [registrationId, signedPreKey.id, oneTimePreKey?.id ?? 0])
    if (!Number.isInteger(id) || id < 0 || id > MAX_UINT32)
      throw new SignalError('bad-argument', 'an id of the bundle is not an unsigned 32-bit number');
}
