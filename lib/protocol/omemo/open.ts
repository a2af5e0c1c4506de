/**
 * Reading: our key out of a message, in the session with its sender's device, and with it the payload. Pure, and never a
 * step of its own: a message that does not open changes nothing and starts nothing (XEP-0384 0.9.1 §5.5 forbids to answer it
 * with a new session).
 * @module
 */
import { wipe } from '@/lib/base';
import {
  decryptMessage,
  decryptPreKeyMessage,
  inspectPreKeyMessage,
  theirIdentityKeyOf,
  type SessionRecord,
} from '@/lib/protocol/signal';
import { HEARTBEAT_COUNTER } from './consts';
import type { EncryptedMessage, MessageKey } from './encrypted-element';
import { OmemoError } from './errors';
import type { OwnDevice, PreKeySet } from './own-device';
import { openPayload } from './payload';
import { signalContext, type OmemoContext } from './seal';
import { dialectOf } from './version';

export type Opened = {
  readonly record: SessionRecord;
  /** an envelope (2) or a text (0.3); absent where the message only turned the ratchet */
  readonly content?: Uint8Array<ArrayBuffer>;
  /** proven by this message; in the form of the version (Ed25519 or X25519) */
  readonly theirIdentityKey: Uint8Array;
  readonly usedPreKeyId?: number | undefined;
  /** the turn of theirs that this message must be answered in, by a message that may say nothing; absent where it need not */
  readonly answerDue?: Uint8Array;
  readonly spent: readonly Uint8Array[];
};

/**
 * @param input `key`: ours out of the message; `record`: what is held for the sending device; `preKeys`: of its version
 * @throws SignalError what the session refuses; OmemoError 'bad-payload' | 'too-large'
 */
export async function openMessage(
  ctx: OmemoContext,
  own: OwnDevice,
  input: {
    readonly message: EncryptedMessage;
    readonly key: MessageKey;
    readonly record?: SessionRecord | undefined;
    readonly preKeys: PreKeySet;
  },
): Promise<Opened> {
  const { message, key, record, preKeys } = input;
  const { version, payload, iv } = message;
  const signal = signalContext(ctx, version);
  const { plaintext, ...turned } = key.isKeyExchange ? await openExchange() : await openInSession();
  try {
    const content = payload && openPayload(version, { material: plaintext, payload, iv });
    const due = key.isKeyExchange || turn().counter >= HEARTBEAT_COUNTER;
    return {
      ...turned,
      ...(content && { content }),
      ...(due && { answerDue: turn().ratchetKey }),
    };
  } finally {
    wipe(plaintext);
  }

  async function openExchange() {
    const names = inspectPreKeyMessage(key.bytes, signal.dialect);
    const opened = await decryptPreKeyMessage(signal, own.identity, {
      record,
      bytes: key.bytes,
      signedPreKey: preKeys.signed.find(({ id }) => id === names.signedPreKeyId),
      oneTimePreKey: preKeys.oneTime.find(({ id }) => id === names.oneTimePreKeyId),
    });
    const { usedOneTimePreKeyId: usedPreKeyId, ...rest } = opened;
    return { ...rest, usedPreKeyId };
  }

  async function openInSession() {
    if (record === undefined) throw new OmemoError('not-for-us', 'no session');
    const opened = await decryptMessage(signal, own.identity, record, key.bytes);
    return {
      ...opened,
      usedPreKeyId: undefined,
      theirIdentityKey: theirIdentityKeyOf(opened.record),
    };
  }

  function turn() {
    const { wire } = dialectOf(version);
    const bytes = key.isKeyExchange ? wire.readPreKeyMessage(key.bytes).message : key.bytes;
    return wire.readMessage(bytes);
  }
}
