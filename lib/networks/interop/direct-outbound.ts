/**
 * Sending to one person: the message is encrypted for each of their devices, and leaves as one stanza that the outbox
 * keeps. Must not know lines beyond asking for keys.
 * @module
 */
import { encodeStanza, parseJid, type StanzaInput } from '@/lib/codec';
import type { SendFailure } from '@/lib/model';
import type { OutgoingMessage } from '@/lib/protocol/signal';
import { NetworkError, type Outcome, type Outgoing, type Work } from '../contract';
import { readCredentials } from './credentials';
import { deviceRows, devicesOf } from './devices';
import { fetchForAll } from './group-sessions';
import { participantHash } from './group-stanzas';
import { ownAddress } from './group-sync';
import { personKeyRow } from './identities';
import { writtenContent } from './outgoing-content';
import {
  encryptOrBegin,
  failedOutcome,
  messageStanza,
  textFailure,
  type OutboundMeans,
} from './outbound';
import { Overlay } from './overlay';
import { keepSent } from './sent-rows';
import { peerRows, readPeerLog, strengthNews, type SessionScope } from './sessions';
import { ACCOUNT_ROW, devicesRow, SENT_INDEX_ROW, sentRow } from './state-keys';
import { keyNews } from './verification';
import { outcomeOf } from './work';

export function sendWork(means: OutboundMeans, message: Outgoing): Work {
  const { peer } = message;
  return {
    plan: () => [...peerRows(peer), devicesRow(peer), SENT_INDEX_ROW, ACCOUNT_ROW],
    planFurther: (state) => deviceRows(state, peer),
    perform: (state) => performSend(means, message, new Overlay(state)),
  };
}

async function performSend(
  means: OutboundMeans,
  message: Outgoing,
  overlay: Overlay,
): Promise<Outcome> {
  const { peer, remoteId, content } = message;
  const badText = textFailure(content);
  if (badText !== undefined) return failedOutcome(remoteId, badText);
  const wasWeak = readPeerLog(overlay, peer).isWeak;
  const scope = await means.scopeOver(overlay);
  const written = writtenContent(message, readCredentials(overlay).jid);
  const plaintext = means.profile.encodeContent(written, scope.random);
  const keyBefore = overlay.read(personKeyRow(scope, peer));
  const { devices, events } = await devicesOf(means, scope, peer);
  const sealed = await sealForAll(means, scope, { devices, plaintext });
  if ('failure' in sealed) return failedOutcome(remoteId, sealed.failure, events);
  const reached = sealed.copies.map(({ device }) => device);
  const hash = means.profile.devicesAreSigned ? hashOf(overlay, devices) : undefined;
  const went = hash === undefined ? {} : { audience: reached, waiting: reached, hash };
  const sent = { peer, plaintext, resends: 0, ...went };
  overlay.writeAll(keepSent(overlay.read(SENT_INDEX_ROW), remoteId, sent));
  // What was taken back is not sent again to whoever asks for it.
  if (content.kind === 'deletion') overlay.write(sentRow(content.target.remoteId), undefined);
  const envelope = { to: peer, id: remoteId, content: written };
  const stanza = stanzaFor(envelope, means.profile.encVersion, { hash, copies: sealed.copies });
  return outcomeOf({
    writes: overlay.writes(),
    events: [
      ...events,
      ...keyNews(scope, { device: peer, address: peer }, keyBefore),
      ...strengthNews(peer, wasWeak, overlay),
    ],
    wire: encodeStanza(stanza),
    spent: sealed.spent,
  });
}

/** Whom a message is for, as the server counts it: all of their devices, and ours. */
export function hashOf(overlay: Overlay, devices: readonly string[]): string {
  return participantHash([ownAddress(overlay), ...devices].map(parseJid));
}

export type Copy = { readonly device: string; readonly message: OutgoingMessage };

type SealedCopies = { readonly copies: readonly Copy[]; readonly spent: readonly Uint8Array[] };

/**
 * A device without keys to be had, or one that nobody vouches for, is left out; where that is every one of them, it
 * is a failure, which the first device's reason tells.
 * @param sealing.devices the first device first
 * @throws NetworkError 'offline' | 'timeout' | 'refused'
 */
export async function sealForAll(
  means: OutboundMeans,
  scope: SessionScope,
  { devices, plaintext }: { readonly devices: readonly string[]; readonly plaintext: Uint8Array },
): Promise<SealedCopies | { readonly failure: SendFailure }> {
  await fetchForAll(means, scope, devices);
  const copies: Copy[] = [];
  const spent: Uint8Array[] = [];
  let failure: SendFailure | undefined;
  for (const [place, device] of devices.entries()) {
    const sealed = await encryptCopy(means, scope, { device, plaintext, isFirst: place === 0 });
    if (typeof sealed === 'string') {
      failure ??= sealed;
      continue;
    }
    copies.push({ device, message: sealed.message });
    spent.push(...sealed.spent);
  }
  return copies.length === 0 ? { failure: failure ?? 'no-keys' } : { copies, spent };
}

/** A server that is in trouble over a further device's keys holds up nothing. */
async function encryptCopy(
  means: OutboundMeans,
  scope: SessionScope,
  copy: { readonly device: string; readonly plaintext: Uint8Array; readonly isFirst: boolean },
) {
  try {
    return await encryptOrBegin(means, scope, copy);
  } catch (error) {
    const isLine = !(error instanceof NetworkError) || error.code === 'offline';
    if (copy.isFirst || isLine) throw error;
    scope.log.warn('device-without-keys', error);
    return 'no-keys';
  }
}

/**
 * For one device as ever; for several `<message to id type phash [edit]><participants><to jid><enc/></to>…` with a
 * copy for each.
 */
function stanzaFor(
  envelope: Parameters<typeof messageStanza>[0],
  encVersion: string,
  { hash, copies }: { readonly hash: string | undefined; readonly copies: readonly Copy[] },
): StanzaInput {
  const stanzas = copies.map(({ message }) => messageStanza(envelope, encVersion, message));
  const [first, ...others] = stanzas;
  if (first === undefined) throw new TypeError('a message for nobody');
  const attrs = { ...first.attrs, phash: hash };
  const isForFirst = copies[0]?.device === envelope.to;
  if (others.length === 0 && isForFirst) return { ...first, attrs };
  const given = copies.map(({ device: jid }, place) => ({
    tag: 'to',
    attrs: { jid },
    content: stanzas[place]?.content,
  }));
  return { ...first, attrs, content: [{ tag: 'participants', content: given }] };
}
