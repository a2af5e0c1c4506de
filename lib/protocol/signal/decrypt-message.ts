/**
 * Opening what arrives: ratchet messages by whichever session they belong to, and pre-key messages,
 * which may bring a session of their own. On success the session that opened is the current one.
 * @module
 */
import { equalBytes, wipe } from '@/lib/base';
import { accept, type OwnPreKeys } from './accept-session';
import type { SignalContext } from './context';
import { WHATSAPP_V3, type Dialect } from './dialect';
import { SignalError } from './errors';
import type { LocalIdentity } from './local-identity';
import { open } from './ratchet';
import { spentSecrets } from './session';
import {
  blockFor,
  firstRecord,
  handshakeAt,
  ownerOf,
  placesOf,
  requireDialect,
  sessionAt,
  withBlock,
  withNewSession,
  withSession,
  type Place,
  type SessionRecord,
} from './session-record';
import type { PreKeyMessage, RatchetMessage } from './wire';

export type Opened = {
  readonly record: SessionRecord;
  readonly plaintext: Uint8Array<ArrayBuffer>;
  /** secrets to wipe once `record` is committed; the input record is of no use after that */
  readonly spent: readonly Uint8Array[];
};

export type OpenedPreKeyMessage = Opened & {
  /** 32 bytes, proven by the message: the caller compares it with the one it knows */
  readonly theirIdentityKey: Uint8Array<ArrayBuffer>;
  /** to be deleted in the same commit */
  readonly usedOneTimePreKeyId?: number;
};

export type PreKeyMessageNames = Omit<PreKeyMessage, 'message'>;

/**
 * What a pre-key message names, so that the caller can read those keys. Nothing of it is proven.
 * @param bytes the whole message
 * @throws SignalError 'bad-message' | 'bad-version' | 'bad-key'
 */
export function inspectPreKeyMessage(
  bytes: Uint8Array,
  dialect: Dialect = WHATSAPP_V3,
): PreKeyMessageNames {
  const { message: _, ...names } = dialect.wire.readPreKeyMessage(bytes);
  return names;
}

/**
 * @param bytes the whole message
 * @throws SignalError 'bad-message' | 'bad-version' | 'bad-key' | 'bad-mac' | 'duplicate' | 'too-far-ahead' |
 * 'bad-session'; the input record stays good after any of them
 */
export async function decryptMessage(
  ctx: SignalContext,
  local: LocalIdentity,
  record: SessionRecord,
  bytes: Uint8Array,
): Promise<Opened> {
  requireDialect(record, ctx.dialect);
  const message = ctx.dialect.wire.readMessage(bytes);
  const owner = ownerOf(record, message.ratchetKey);
  if (owner !== undefined) return openAt(ctx, local, { record, place: owner, message });
  let first: unknown;
  for (const place of placesOf(record)) {
    try {
      return await openAt(ctx, local, { record, place, message });
    } catch (error) {
      // Not this session's: the next may be. Anything else is wrong with the message itself.
      if (!(error instanceof SignalError && error.code === 'bad-mac')) throw error;
      first ??= error;
    }
  }
  throw first;
}

/**
 * @param input `record`: what is held for the sender, if anything; `signedPreKey` and `oneTimePreKey`: ours that the
 * message names (`inspectPreKeyMessage`), where they still exist. A message that repeats a handshake we have
 * already accepted needs neither.
 * @throws SignalError as `decryptMessage`, and 'no-signed-prekey' | 'no-one-time-prekey'
 */
export async function decryptPreKeyMessage(
  ctx: SignalContext,
  local: LocalIdentity,
  input: OwnPreKeys & { readonly record?: SessionRecord | undefined; readonly bytes: Uint8Array },
): Promise<OpenedPreKeyMessage> {
  const { record, bytes } = input;
  if (record !== undefined) requireDialect(record, ctx.dialect);
  const message = ctx.dialect.wire.readPreKeyMessage(bytes);
  const place = record && placeOfHandshake(record, message.baseKey);
  if (record === undefined || place === undefined)
    return openFirst(ctx, local, { ...input, message });
  const theirIdentityKey = sessionAt(record, place).theirIdentityKey;
  if (!equalBytes(theirIdentityKey, message.identityKey))
    throw new SignalError('bad-message', 'the identity key is not the handshake’s');
  const inner = ctx.dialect.wire.readMessage(message.message);
  requireOwner(record, inner, place);
  const opened = await openAt(ctx, local, { record, place, message: inner });
  return { ...opened, theirIdentityKey };
}

async function openAt(
  ctx: SignalContext,
  local: LocalIdentity,
  at: { readonly record: SessionRecord; readonly place: Place; readonly message: RatchetMessage },
): Promise<Opened> {
  const { record, place, message } = at;
  const before = sessionAt(record, place);
  const block = blockFor(record, message.ratchetKey);
  const turned = await open(ctx, { local, session: before, block, message });
  const { session, plaintext } = turned;
  const after = withBlock(withSession(record, place, session), message.ratchetKey, turned.block);
  return {
    record: after,
    plaintext,
    spent: [...spentSecrets(before, session), ...spentBlocks(record, after)],
  };
}

/** A ratchet key is drawn for one session. Whoever uses it in two would have their skipped keys share a name. */
function requireOwner(
  record: SessionRecord,
  { ratchetKey }: RatchetMessage,
  place: Place | undefined,
): void {
  const owner = ownerOf(record, ratchetKey);
  if (owner !== undefined && owner !== place)
    throw new SignalError('bad-message', 'the ratchet key is of another session');
}

/** The blocks of skipped keys that were replaced or dropped. */
function spentBlocks(before: SessionRecord, after: SessionRecord): readonly Uint8Array[] {
  if (before.skipped === after.skipped) return [];
  return [...before.skipped]
    .filter(([name, block]) => after.skipped.get(name) !== block)
    .map(([, block]) => block);
}

/** A session is stored only if the message that brought it has opened in it. */
async function openFirst(
  ctx: SignalContext,
  local: LocalIdentity,
  input: OwnPreKeys & {
    readonly record?: SessionRecord | undefined;
    readonly message: PreKeyMessage;
  },
): Promise<OpenedPreKeyMessage> {
  const { record, message, signedPreKey, oneTimePreKey } = input;
  const inner = ctx.dialect.wire.readMessage(message.message);
  const fresh = await accept(ctx, local, { record, message, signedPreKey, oneTimePreKey });
  if (record !== undefined) requireOwner(record, inner, undefined);
  try {
    const turned = await open(ctx, { local, session: fresh, block: undefined, message: inner });
    const { session, plaintext } = turned;
    const after = record ? withNewSession(record, session) : firstRecord(ctx.dialect, session);
    const used = oneTimePreKey?.isLastResort === true ? undefined : message.oneTimePreKeyId;
    return {
      record: withBlock(after, inner.ratchetKey, turned.block),
      plaintext,
      theirIdentityKey: session.theirIdentityKey,
      ...(used !== undefined && { usedOneTimePreKeyId: used }),
      spent: [
        ...(used !== undefined && oneTimePreKey ? [oneTimePreKey.keyPair.privateKey] : []),
        ...(record === undefined ? [] : spentBlocks(record, after)),
      ],
    };
  } finally {
    wipe(fresh.rootKey, fresh.sending.chainKey);
  }
}

/** The session that their handshake with this base key has made, if we hold it. */
function placeOfHandshake(record: SessionRecord, baseKey: Uint8Array): Place | undefined {
  return placesOf(record).find((place) => {
    const handshake = handshakeAt(record, place);
    return handshake.initiator === 'them' && equalBytes(handshake.baseKey, baseKey);
  });
}
