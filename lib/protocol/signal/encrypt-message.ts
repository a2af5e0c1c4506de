/**
 * Writing in a session: a ratchet message, wrapped in the handshake until the other side has answered.
 * @module
 */
import { MAX_MESSAGE_BYTES, MAX_UNANSWERED_AGE } from './consts';
import type { SignalContext } from './context';
import { SignalError } from './errors';
import type { LocalIdentity } from './local-identity';
import { seal } from './ratchet';
import { spentSecrets, type Session } from './session';
import { CURRENT, requireDialect, withSession, type SessionRecord } from './session-record';

export type OutgoingMessage = {
  readonly kind: 'prekey' | 'message';
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** Bytes that a message adds at most: padding, codes, both wrappings. */
const MAX_OVERHEAD = 512;

/**
 * @param plaintext any length below 1 MiB less the overhead; padding is the network's business
 * @returns the message, the record after it, and the secrets to wipe once that record is committed
 * @throws SignalError 'stale-session' where nobody has answered for 30 days, 'bad-argument' for an oversized text,
 * 'bad-session' for a record of another dialect
 */
export async function encryptMessage(
  ctx: SignalContext,
  local: LocalIdentity,
  record: SessionRecord,
  plaintext: Uint8Array,
): Promise<{
  readonly record: SessionRecord;
  readonly message: OutgoingMessage;
  readonly spent: readonly Uint8Array[];
}> {
  requireDialect(record, ctx.dialect);
  if (plaintext.length > MAX_MESSAGE_BYTES - MAX_OVERHEAD)
    throw new SignalError('bad-argument', `plaintext of ${plaintext.length} bytes`);
  const { current } = record;
  const sinceFirst = current.unanswered && ctx.now - current.unanswered.since;
  if (sinceFirst !== undefined && sinceFirst > MAX_UNANSWERED_AGE)
    throw new SignalError('stale-session');
  const { session, bytes } = seal(ctx.dialect, { local, session: current, plaintext });
  return {
    record: withSession(record, CURRENT, session),
    message: wrap(ctx, local, { session, bytes }),
    spent: spentSecrets(current, session),
  };
}

function wrap(
  { dialect }: SignalContext,
  local: LocalIdentity,
  { session, bytes }: { session: Session; bytes: Uint8Array<ArrayBuffer> },
): OutgoingMessage {
  const { unanswered, handshake } = session;
  if (unanswered === undefined) return { kind: 'message', bytes };
  const { signedPreKeyId, oneTimePreKeyId } = unanswered;
  const wrapped = dialect.wire.spellPreKeyMessage({
    registrationId: local.registrationId,
    signedPreKeyId,
    oneTimePreKeyId,
    identityKey: dialect.identity.ours(local),
    baseKey: handshake.baseKey,
    message: bytes,
  });
  return { kind: 'prekey', bytes: wrapped };
}
