/**
 * One message of a chat: opened in its sender's session, and told to the inbox, also where it cannot be read. Must not know
 * lines, or what else came.
 * @module
 */
import { equalBytes, RialtoError, utf8Decode } from '@/lib/base';
import { xmlChild, xmlChildText, type XmlElement } from '@/lib/codec';
import type { DiffieHellman } from '@/lib/crypto';
import type { Random } from '@/lib/base';
import {
  UNENCRYPTED,
  type MessageBody,
  type PeerAddress,
  type UndecryptableReason,
} from '@/lib/model';
import {
  keyFor,
  openEnvelope,
  openMessage,
  readEncrypted,
  SCE_NS,
  withoutPreKey,
  type EncryptedMessage,
  type OmemoVersion,
  type Opened,
} from '@/lib/protocol/omemo';
import { decodeSession, encodeSession } from '@/lib/protocol/signal';
import type { NetworkEvent, Peer } from '../contract';
import { isChangeInTheClear, readContent } from './chat-content';
import { MAX_OWN_IDS } from './consts';
import { XmppError } from './errors';
import { bareOf } from './jid';
import { otherOf, type Arrived } from './message-forms';
import { NS } from './namespaces';
import type { Overlay } from './overlay';
import { meantIn } from './room-messages';
import { readRoomPlace } from './room-rows';
import {
  contactRow,
  deviceKey,
  ownIdsRow,
  readContact,
  readDevice,
  readOwnIds,
  readPreKeys,
  writePreKeys,
  writeRow,
} from './rows';
import { keysEvent, meetKey } from './trust';

export type ReadMeans = {
  readonly overlay: Overlay;
  /** our bare address */
  readonly self: string;
  /** whether a host is their own server's, or ours */
  readonly isNear: (host: string, jid: string) => boolean;
  /** as the contact list calls them */
  readonly nameOf: (jid: string) => string | undefined;
  /** whether the person has them there */
  readonly isContact: (jid: string) => boolean;
  readonly addressOf: (jid: string) => PeerAddress;
  readonly dh: DiffieHellman;
  readonly random: Random;
  /** people whose device lists were read on this line */
  readonly known: Set<string>;
  /** ms since 1970 */
  readonly now: number;
};

/** A device that waits for a message of ours, if only an empty one. */
export type AnswerDue = {
  readonly jid: string;
  readonly version: OmemoVersion;
  readonly deviceId: number;
  readonly turn: Uint8Array;
};

export type ReadChat = {
  readonly events?: readonly NetworkEvent[];
  readonly spent?: readonly Uint8Array[];
  readonly answers?: readonly AnswerDue[];
  readonly usedPreKey?: boolean;
};

type MessageEvent = Extract<NetworkEvent, { readonly kind: 'message' | 'own-message' }>;

/** @throws what is not the message's fault */
export async function readChat(means: ReadMeans, arrived: Arrived): Promise<ReadChat> {
  const { message } = arrived;
  let encrypted: EncryptedMessage | undefined;
  try {
    encrypted = readEncrypted(message);
  } catch (error) {
    return { events: [shown(means, arrived, undecryptable(error))] };
  }
  if (encrypted === undefined) return { events: inTheClear(means, arrived) };
  try {
    return await readEncryptedChat(means, arrived, encrypted);
  } catch (error) {
    if (error instanceof XmppError) throw error;
    // One that only turns the ratchet says nothing that could be missed.
    if (encrypted.payload === undefined) return {};
    return { events: [shown(means, arrived, undecryptable(error))] };
  }
}

async function readEncryptedChat(
  means: ReadMeans,
  arrived: Arrived,
  encrypted: EncryptedMessage,
): Promise<ReadChat> {
  const { overlay, self } = means;
  const { from } = arrived;
  const own = readDevice(overlay);
  const { version, senderDevice: deviceId } = encrypted;
  // The archive has what we sent from here as well: it stands already.
  if (from === self && deviceId === own.deviceId) return {};
  const key = keyFor(encrypted, self, own.deviceId);
  if (key === undefined) {
    if (encrypted.payload === undefined) return {};
    return { events: [shown(means, arrived, { kind: 'undecryptable', reason: 'missing-key' })] };
  }
  const contact = readContact(overlay, from);
  const name = deviceKey(version, deviceId);
  const held = contact.devices[name];
  const preKeys = readPreKeys(overlay, version);
  const opened = await openMessage(means, own, {
    message: encrypted,
    key,
    record: held && decodeSession(held.session),
    preKeys,
  });
  const { answerDue: turn, usedPreKeyId } = opened;
  const isAnswered = turn && held?.answered && equalBytes(turn, held.answered);
  const device = { ...held, session: encodeSession(opened.record) };
  overlay.write(
    writeRow(contactRow(from), { ...contact, devices: { ...contact.devices, [name]: device } }),
  );
  if (usedPreKeyId !== undefined)
    overlay.write(writePreKeys(version, withoutPreKey(preKeys, usedPreKeyId)));
  const identityKey = opened.theirIdentityKey;
  const met = meetKey(overlay, { jid: from, version, deviceId, identityKey, now: means.now });
  // A device that is new here is in their list as well: it is read anew before the next message.
  if (met.isNew) means.known.delete(from);
  const said =
    met.trust === 'refused'
      ? fromRefused(means, arrived, opened)
      : noted(overlay, contentOf(means, arrived, { version, opened }));
  const news = met.isNew && from !== self ? [keysEvent(overlay, from)] : [];
  return {
    events: [...said, ...news],
    spent: opened.spent,
    answers: turn && !isAnswered ? [{ jid: from, version, deviceId, turn }] : [],
    usedPreKey: usedPreKeyId !== undefined,
  };
}

/** It is named, and what it says is not shown: somebody may have put that device there. */
function fromRefused(means: ReadMeans, arrived: Arrived, opened: Opened): readonly NetworkEvent[] {
  if (opened.content === undefined) return [];
  return [shown(means, arrived, { kind: 'undecryptable', reason: 'device-refused' })];
}

/** The session has turned by now, whatever the content says: it is committed either way. */
function contentOf(
  means: ReadMeans,
  arrived: Arrived,
  { version, opened }: { readonly version: OmemoVersion; readonly opened: Opened },
): readonly NetworkEvent[] {
  const { content } = opened;
  if (content === undefined) return [];
  const { self, addressOf, overlay } = means;
  const { from, sentAt, room } = arrived;
  try {
    const { elements, text } =
      version === 'omemo-2'
        ? insideOf(content, arrived)
        : { elements: arrived.message, text: utf8Decode(content) };
    const read = readContent(elements, text, {
      version,
      self,
      from,
      peer: addressOf(otherOf(arrived, self)),
      sentAt,
      ...(room !== undefined && {
        meant: (id: string) => meantIn(readRoomPlace(overlay, room), self, id),
      }),
      isOurs: (id) => readOwnIds(overlay, otherOf(arrived, self)).includes(id),
    });
    if (read.kind === 'change') return [authored(means, arrived, read.event)];
    const { body, replyTo, media, host } = read;
    const isElsewhere = host !== undefined && !means.isNear(host, from);
    const file = { ...(media && { media }), ...(isElsewhere && ({ isElsewhere } as const)) };
    return [{ ...shown(means, arrived, body, replyTo), ...file }];
  } catch (error) {
    return [shown(means, arrived, undecryptable(error))];
  }
}

function insideOf(
  content: Uint8Array,
  { from, to, sentAt }: Arrived,
): { readonly elements: XmlElement; readonly text: string | undefined } {
  const children = openEnvelope(content, { from, to, sentAt, bareOf });
  const elements: XmlElement = { name: 'content', ns: SCE_NS, attrs: {}, children };
  return { elements, text: xmlChildText(elements, 'body', NS.client) };
}

/** What we wrote in another program is ours by its name from now on: reactions to it say nothing else. */
function noted(overlay: Overlay, events: readonly NetworkEvent[]): readonly NetworkEvent[] {
  for (const event of events) {
    if (event.kind !== 'own-message') continue;
    const { address } = event.peer;
    const ids = [event.remoteId, ...readOwnIds(overlay, address)].slice(0, MAX_OWN_IDS);
    overlay.write(writeRow(ownIdsRow(address), [...new Set(ids)]));
  }
  return events;
}

/** Not encrypted: named, and not shown as if nobody could have read or written it on the way. */
function inTheClear(means: ReadMeans, arrived: Arrived): readonly NetworkEvent[] {
  const { message } = arrived;
  const isOurs = arrived.from === means.self;
  if (isChangeInTheClear(message))
    return isOurs ? [] : [{ kind: 'notice', code: 'refused-change' }];
  if (xmlChildText(message, 'body', NS.client) === undefined) return [];
  // What another program could not encrypt for us in a way that we speak says so (XEP-0380 0.4.0).
  const name = xmlChild(message, 'encryption', NS.eme)?.attrs['name'];
  return [shown(means, arrived, { kind: 'refused', what: name ?? UNENCRYPTED })];
}

function shown(
  means: ReadMeans,
  arrived: Arrived,
  body: MessageBody,
  replyTo?: MessageEvent['replyTo'],
): MessageEvent {
  const { from, message, sentAt, archiveId, room } = arrived;
  const other = otherOf(arrived, means.self);
  const said = {
    peer: room === undefined ? personOf(means, other) : { address: means.addressOf(room) },
    remoteId: message.attrs['id'] || archiveId || String(sentAt),
    sentAt,
    body,
    ...(replyTo && { replyTo }),
  };
  if (from === means.self) return { kind: 'own-message', ...said };
  const author = room !== undefined && { author: personOf(means, from) };
  return { kind: 'message', senderDevice: from, ...said, ...author };
}

/** In a group whose change it is, as their session has proven. */
function authored(means: ReadMeans, { room, from }: Arrived, event: NetworkEvent): NetworkEvent {
  const isChange = event.kind === 'reaction' || event.kind === 'edit' || event.kind === 'deletion';
  const isTheirs = room !== undefined && from !== means.self;
  return isTheirs && isChange ? { ...event, author: personOf(means, from) } : event;
}

function personOf(means: ReadMeans, jid: string): Peer {
  const name = means.nameOf(jid);
  return {
    address: means.addressOf(jid),
    identifier: jid,
    ...(name !== undefined && { name }),
    ...(means.isContact(jid) && { isContact: true }),
  };
}

const REASONS: Readonly<Record<string, UndecryptableReason>> = {
  'not-for-us': 'no-session',
  'bad-mac': 'bad-mac',
  'bad-payload': 'bad-mac',
  'bad-signature': 'bad-signature',
  'too-far-ahead': 'too-far-ahead',
  'no-signed-prekey': 'missing-key',
  'no-one-time-prekey': 'missing-key',
  'bad-version': 'unknown-version',
  'affix-mismatch': 'bad-content',
  'bad-envelope': 'bad-content',
};

function undecryptable(error: unknown): MessageBody {
  if (!(error instanceof RialtoError) && !(error instanceof TypeError)) throw error;
  const code = error instanceof RialtoError ? String(error.code) : 'bad-envelope';
  return { kind: 'undecryptable', reason: REASONS[code] ?? 'bad-message' };
}
