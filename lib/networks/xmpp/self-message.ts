/**
 * A message to ourselves that must come back: written as a stranger would write it, with the keys that our server hands out
 * and an identity made for this one, to this line alone. If it opens, then what is published is ours, the server carries
 * what is sent to us, and one of our pre-keys works. Neither archive nor our other programs get it. Must not know when one
 * is due.
 * @module
 */
import type { Log } from '@/lib/base';
import { xml, xmlText } from '@/lib/codec';
import {
  createDevice,
  keyFor,
  OMEMO_VERSIONS,
  OmemoError,
  openEnvelope,
  openMessage,
  readEncrypted,
  sealMessage,
  signalContext,
  withoutPreKey,
  writeEnvelope,
  type OmemoContext,
  type OmemoVersion,
} from '@/lib/protocol/omemo';
import { SignalError, startSession, type PreKeyBundle } from '@/lib/protocol/signal';
import { NetworkError, type Work } from '../contract';
import { fetchBundle, fetchDeviceLists } from './devices';
import type { ReadChat, ReadMeans } from './inbound-message';
import { bareOf } from './jid';
import type { Arrived } from './message-forms';
import { NS } from './namespaces';
import type { OutboundMeans } from './outbound';
import { DEVICE_ROW, readDevice, readPreKeys, writePreKeys } from './rows';
import type { Session } from './session';

/** By which it is known when it comes back. */
const PREFIX = 'rialto-self-';

export function selfMessageWork(means: OutboundMeans, id: string): Work {
  return {
    plan: () => [DEVICE_ROW],
    perform: async (state) => {
      const session = means.session();
      if (session === undefined) throw new NetworkError('offline');
      const { deviceId } = readDevice(state);
      const ctx = await means.context();
      const { version, bundle } = await published(session, deviceId, ctx);
      const stranger = createDevice(ctx.random, new Set([deviceId]));
      const record = await startSession(signalContext(ctx, version), stranger.identity, bundle);
      const sealed = await sealMessage(ctx, stranger, {
        version,
        recipients: [{ jid: means.self, deviceId, record }],
        content: writeEnvelope(
          {
            content: [xml('body', NS.client, {}, id)],
            from: means.self,
            to: means.self,
            time: ctx.now,
          },
          ctx.random,
        ),
      });
      const attrs = { to: session.jid, type: 'normal', id: PREFIX + id };
      const hints = [xml('no-store', NS.hints), xml('no-copy', NS.hints)];
      const stanza = xml(
        'message',
        NS.client,
        attrs,
        sealed.element,
        ...hints,
        xml('private', NS.carbons),
      );
      return {
        writes: [],
        events: [],
        spent: [...sealed.spent, stranger.identity.keyPair.privateKey],
        announce: () => void session.send(stanza),
      };
    },
  };
}

/** @throws NetworkError 'refused' where our server hands out nothing of this device that can be written to */
async function published(
  session: Session,
  deviceId: number,
  { random }: OmemoContext,
): Promise<{ readonly version: OmemoVersion; readonly bundle: PreKeyBundle }> {
  const lists = await fetchDeviceLists(session);
  const version = OMEMO_VERSIONS.find((one) => lists[one]?.includes(deviceId));
  if (version === undefined) throw new NetworkError('refused', 'this device is not listed');
  const bundle = await fetchBundle(session, { jid: session.bareJid, version, deviceId }, random);
  if (bundle === undefined) throw new NetworkError('refused', 'no bundle of this device');
  return { version, bundle };
}

export function isSelfMessage({ message, from }: Arrived, self: string): boolean {
  return from === self && message.attrs['id']?.startsWith(PREFIX) === true;
}

/** One that does not open is as one that never came; a pre-key that opened it is spent. @throws what is not the message's fault */
export async function readSelfMessage(
  means: ReadMeans & { readonly log: Log },
  arrived: Arrived,
): Promise<ReadChat> {
  const { overlay, self } = means;
  try {
    const message = readEncrypted(arrived.message);
    const own = readDevice(overlay);
    const key = message && keyFor(message, self, own.deviceId);
    if (message === undefined || key === undefined) return {};
    const preKeys = readPreKeys(overlay, message.version);
    const opened = await openMessage(means, own, { message, key, preKeys });
    const [said] = openEnvelope(opened.content ?? new Uint8Array(0), { ...arrived, bareOf });
    const id = arrived.message.attrs['id']?.slice(PREFIX.length) ?? '';
    if (opened.usedPreKeyId !== undefined)
      overlay.write(writePreKeys(message.version, withoutPreKey(preKeys, opened.usedPreKeyId)));
    const events = said && xmlText(said) === id ? [{ kind: 'self-message', id } as const] : [];
    return { events, spent: opened.spent, usedPreKey: opened.usedPreKeyId !== undefined };
  } catch (error) {
    if (!(error instanceof OmemoError || error instanceof SignalError)) throw error;
    means.log.warn('self-message-unread', error);
    return {};
  }
}
