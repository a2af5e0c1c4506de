/**
 * Writing: one payload, and its key in the session with each device. Pure: the caller commits the records, then sends, then
 * wipes. A device whose session cannot be written in is left out and named; the others still get the message.
 * @module
 */
import { wipe, type Random } from '@/lib/base';
import type { XmlElement } from '@/lib/codec';
import type { DiffieHellman } from '@/lib/crypto';
import {
  encryptMessage,
  SignalError,
  type SessionRecord,
  type SignalContext,
} from '@/lib/protocol/signal';
import { writeEncrypted, type MessageKey } from './encrypted-element';
import type { OwnDevice } from './own-device';
import { emptyMaterial, sealPayload } from './payload';
import { dialectOf, type OmemoVersion } from './version';

export type OmemoContext = {
  readonly dh: DiffieHellman;
  readonly random: Random;
  /** ms since 1970 */
  readonly now: number;
};

export type Recipient = {
  /** bare address */
  readonly jid: string;
  readonly deviceId: number;
  readonly record: SessionRecord;
};

export type Sealed = {
  /** absent where no session at all could be written in */
  readonly element: XmlElement | undefined;
  /** those that were written in, as they are now */
  readonly written: readonly Recipient[];
  /** those that could not be, and why */
  readonly failed: readonly (Omit<Recipient, 'record'> & { readonly cause: SignalError })[];
  readonly spent: readonly Uint8Array[];
};

/**
 * @param message `content`: an envelope (2) or a text (0.3); absent to say nothing and only turn the ratchet
 * @throws OmemoError 'too-large'
 */
export async function sealMessage(
  ctx: OmemoContext,
  own: OwnDevice,
  message: {
    readonly version: OmemoVersion;
    readonly recipients: readonly Recipient[];
    readonly content?: Uint8Array | undefined;
  },
): Promise<Sealed> {
  const { version, recipients, content } = message;
  const sealed = content
    ? sealPayload(version, content, ctx.random)
    : emptyMaterial(version, ctx.random);
  const keys: MessageKey[] = [];
  const written: Recipient[] = [];
  const failed: Sealed['failed'][number][] = [];
  const spent: Uint8Array[] = [];
  for (const { jid, deviceId, record } of recipients) {
    try {
      const signal = signalContext(ctx, version);
      const out = await encryptMessage(signal, own.identity, record, sealed.material);
      const isKeyExchange = out.message.kind === 'prekey';
      keys.push({ jid, deviceId, isKeyExchange, bytes: out.message.bytes });
      written.push({ jid, deviceId, record: out.record });
      spent.push(...out.spent);
    } catch (cause) {
      if (!(cause instanceof SignalError)) throw cause;
      failed.push({ jid, deviceId, cause });
    }
  }
  wipe(sealed.material);
  const { iv, payload } = sealed;
  const given = { version, senderDevice: own.deviceId, keys, iv, payload: content && payload };
  const element = keys.length > 0 ? writeEncrypted(given) : undefined;
  return { element, written, failed, spent };
}

export function signalContext(ctx: OmemoContext, version: OmemoVersion): SignalContext {
  return { ...ctx, dialect: dialectOf(version) };
}
