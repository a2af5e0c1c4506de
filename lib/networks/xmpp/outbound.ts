/**
 * Sending: the work that learns a contact's devices, begins the sessions that are missing, and encrypts for all of them and
 * for our own others. Must not know lines beyond asking.
 * @module
 */
import { utf8Encode, type Log } from '@/lib/base';
import { writeXml, xml, type XmlElement } from '@/lib/codec';
import {
  OMEMO_NS,
  OMEMO_VERSIONS,
  OmemoError,
  sealMessage,
  signalContext,
  writeEnvelope,
  type OmemoContext,
  type OmemoVersion,
  type OwnDevice,
  type Recipient,
} from '@/lib/protocol/omemo';
import {
  decodeSession,
  encodeSession,
  SignalError,
  startSession,
  theirIdentityKeyOf,
} from '@/lib/protocol/signal';
import type { PeerAddress, SendFailure } from '@/lib/model';
import { NetworkError, type Outcome, type Outgoing, type Work } from '../contract';
import { writeContent, type WrittenContent } from './chat-content';
import { MAX_NEW_SESSIONS, MAX_TEXT_LENGTH } from './consts';
import { devicesOf, fetchBundle, fetchDeviceLists, type Device } from './devices';
import type { AnswerDue } from './inbound-message';
import { NS } from './namespaces';
import { Overlay } from './overlay';
import { namedForRoom } from './room-messages';
import { readRoomPlace, roomPlaceRow } from './room-rows';
import {
  contactRow,
  DEVICE_ROW,
  deviceKey,
  readContact,
  readDevice,
  readTrust,
  trustRow,
  writeRow,
} from './rows';
import { StanzaError, type Session } from './session';
import { isWrittenTo, keysEvent, meetKey } from './trust';

export type OutboundMeans = {
  readonly self: string;
  readonly log: Log;
  /** the line, where there is one */
  readonly session: () => Session | undefined;
  readonly context: () => Promise<OmemoContext>;
  /** people whose device lists were read on this line */
  readonly known: Set<string>;
  /** of a room: whom its messages are for, but for us; undefined where it is none that we are in */
  readonly othersIn: (room: string) => readonly string[] | undefined;
};

export function sendWork(means: OutboundMeans, outgoing: Outgoing): Work {
  const { peer, content } = outgoing;
  return {
    plan: () => [
      DEVICE_ROW,
      roomPlaceRow(peer),
      ...[...(means.othersIn(peer) ?? [peer]), means.self].flatMap((jid) => [
        contactRow(jid),
        trustRow(jid),
      ]),
    ],
    perform: async (state) => {
      const named = namedForRoom(content, readRoomPlace(state, peer), means.self);
      const written = writeContent(named, { self: means.self, peer });
      if (written === undefined) return failed(outgoing, 'refused');
      if ((written.body ?? '').length > MAX_TEXT_LENGTH) return failed(outgoing, 'too-long');
      return send(means, new Overlay(state), { outgoing, written });
    },
  };
}

type Wish = { readonly outgoing: Outgoing; readonly written: WrittenContent };

async function send(means: OutboundMeans, overlay: Overlay, wish: Wish): Promise<Outcome> {
  const { peer } = wish.outgoing;
  const session = means.session();
  if (session === undefined) throw new NetworkError('offline');
  const own = readDevice(overlay);
  const ctx = await means.context();
  const others = means.othersIn(peer) ?? [peer];
  const known = new Map(others.map((jid) => [jid, keysKnown(overlay, jid)]));
  for (const jid of [...others, means.self])
    await learn(means, overlay, { session, jid, own, ctx });
  const recipients = recipientsOf(overlay, { own, now: ctx.now }, [...others, means.self]);
  const elements: XmlElement[] = [];
  const spent: Uint8Array[] = [];
  const reached = new Set<string>();
  for (const version of OMEMO_VERSIONS) {
    // What would be readable on the way does not go there.
    if (version === 'omemo-0.3' && wish.written.body === undefined) continue;
    const these = recipients.filter((recipient) => recipient.version === version);
    if (these.length === 0) continue;
    const content = contentOf(version, means.self, wish, ctx);
    const sealed = await sealMessage(ctx, own, { version, recipients: these, content });
    for (const { jid, deviceId, cause } of sealed.failed) {
      means.log.warn('device-left-out', cause);
      forget(overlay, jid, deviceKey(version, deviceId));
    }
    for (const written of sealed.written) {
      keep(overlay, version, written);
      reached.add(written.jid);
    }
    if (sealed.element !== undefined) elements.push(sealed.element);
    spent.push(...sealed.spent);
  }
  const isRoom = means.othersIn(peer) !== undefined;
  // Nobody but our own others could read it.
  const members = others.filter((jid) => reached.has(jid)) as PeerAddress[];
  const news = others.filter((jid) => keysKnown(overlay, jid) !== known.get(jid));
  if (members.length === 0) {
    // Their lists are not kept either: they are read anew.
    for (const jid of [...others, means.self]) means.known.delete(jid);
    return nobody(overlay, wish, { others, news });
  }
  const { remoteId } = wish.outgoing;
  return {
    writes: overlay.writes(),
    events: [
      ...(isRoom ? [{ kind: 'sent-to', remoteId, members } as const] : []),
      ...news.map((jid) => keysEvent(overlay, jid)),
    ],
    spent,
    wire: utf8Encode(writeXml(stanzaOf(wish, elements, isRoom))),
    announce: () => undefined,
  };
}

function keysKnown(overlay: Overlay, jid: string): number {
  return Object.keys(readTrust(overlay, jid)).length;
}

type Whose = { readonly others: readonly string[]; readonly news: readonly string[] };

/** Why there is nobody to write to. Of what was learned their keys stay; no session turns for what never leaves. */
function nobody(overlay: Overlay, { outgoing, written }: Wish, { others, news }: Whose): Outcome {
  const isWaiting = others.some((jid) =>
    Object.values(readTrust(overlay, jid)).some(({ trust }) => !isWrittenTo(trust)),
  );
  const why = written.body === undefined ? 'refused' : 'no-keys';
  const { events, ...outcome } = failed(outgoing, isWaiting ? 'not-trusted' : why);
  return {
    ...outcome,
    writes: news.map((jid) => writeRow(trustRow(jid), readTrust(overlay, jid))),
    events: [...events, ...news.map((jid) => keysEvent(overlay, jid))],
  };
}

function failed({ remoteId }: Outgoing, failure: SendFailure): Outcome {
  return {
    writes: [],
    events: [{ kind: 'send-failed', remoteId, failure }],
    spent: [],
    announce: () => undefined,
  };
}

type Learning = {
  readonly session: Session;
  readonly jid: string;
  readonly own: OwnDevice;
  readonly ctx: OmemoContext;
};

/** Their lists once on each line, and a session with each device that has none. */
async function learn(means: OutboundMeans, overlay: Overlay, at: Learning): Promise<void> {
  const { session, jid, own } = at;
  const isSelf = jid === means.self;
  if (!means.known.has(jid)) {
    const lists = await fetchDeviceLists(session, isSelf ? undefined : jid).catch(
      (error: unknown) => {
        // Nobody there, or nobody who says so: what was known before still stands.
        if (error instanceof StanzaError) return readContact(overlay, jid).lists;
        throw error;
      },
    );
    overlay.write(writeRow(contactRow(jid), { ...readContact(overlay, jid), lists }));
    means.known.add(jid);
  }
  const contact = readContact(overlay, jid);
  let left = MAX_NEW_SESSIONS;
  for (const { version, deviceId } of devicesOf(contact)) {
    const name = deviceKey(version, deviceId);
    const isThis = isSelf && deviceId === own.deviceId;
    if (isThis || contact.devices[name] !== undefined || left-- <= 0) continue;
    await begin(means, overlay, at, { version, deviceId });
  }
}

/** A device whose bundle is missing or does not hold is left out: it must not keep the others from the message. */
async function begin(
  { log }: OutboundMeans,
  overlay: Overlay,
  { session, jid, own, ctx }: Learning,
  { version, deviceId }: Device,
): Promise<void> {
  try {
    const bundle = await fetchBundle(session, { jid, version, deviceId }, ctx.random);
    if (bundle === undefined) return;
    const { identityKey } = bundle;
    const met = meetKey(overlay, { jid, version, deviceId, identityKey, now: ctx.now });
    if (!isWrittenTo(met.trust)) return;
    const record = await startSession(signalContext(ctx, version), own.identity, bundle);
    keep(overlay, version, { jid, deviceId, record });
  } catch (error) {
    const isTheirs =
      error instanceof OmemoError || error instanceof SignalError || error instanceof StanzaError;
    if (!isTheirs) throw error;
    log.warn('bundle-refused', error);
  }
}

function recipientsOf(
  overlay: Overlay,
  { own, now }: { readonly own: OwnDevice; readonly now: number },
  people: readonly string[],
): readonly (Recipient & { readonly version: OmemoVersion })[] {
  return people.flatMap((jid) => {
    const contact = readContact(overlay, jid);
    return devicesOf(contact).flatMap(({ version, deviceId }) => {
      const device = contact.devices[deviceKey(version, deviceId)];
      if (device === undefined || deviceId === own.deviceId) return [];
      const record = decodeSession(device.session);
      const identityKey = theirIdentityKeyOf(record);
      const { trust } = meetKey(overlay, { jid, version, deviceId, identityKey, now });
      return isWrittenTo(trust) ? [{ version, jid, deviceId, record }] : [];
    });
  });
}

function keep(overlay: Overlay, version: OmemoVersion, { jid, deviceId, record }: Recipient): void {
  const contact = readContact(overlay, jid);
  const name = deviceKey(version, deviceId);
  const device = { ...contact.devices[name], session: encodeSession(record) };
  overlay.write(
    writeRow(contactRow(jid), { ...contact, devices: { ...contact.devices, [name]: device } }),
  );
}

/** The next message begins a new session with it. */
function forget(overlay: Overlay, jid: string, name: string): void {
  const contact = readContact(overlay, jid);
  const { [name]: _, ...devices } = contact.devices;
  overlay.write(writeRow(contactRow(jid), { ...contact, devices }));
}

function contentOf(
  version: OmemoVersion,
  self: string,
  { outgoing, written }: Wish,
  { random }: OmemoContext,
): Uint8Array {
  const { body, elements, inside } = written;
  if (version === 'omemo-0.3') return utf8Encode(body ?? '');
  const said = body === undefined ? [] : [xml('body', NS.client, {}, body)];
  const content = [...said, ...elements, ...inside];
  return writeEnvelope({ content, from: self, to: outgoing.peer, time: outgoing.sentAt }, random);
}

/** For programs that cannot read it; nothing of the message. */
const FALLBACK = 'This message is encrypted with OMEMO.';

function stanzaOf(
  { outgoing: { peer, remoteId }, written }: Wish,
  encrypted: readonly XmlElement[],
  isRoom: boolean,
): XmlElement {
  // Of 0.3 what stands beside the text is outside: which message is answered, corrected or taken back.
  const isOld = encrypted.some(({ ns }) => ns === OMEMO_NS['omemo-0.3']);
  const namespace = encrypted[0]?.ns ?? OMEMO_NS['omemo-2'];
  return xml(
    'message',
    NS.client,
    { to: peer, type: isRoom ? 'groupchat' : 'chat', id: remoteId },
    ...encrypted,
    ...(isOld ? written.elements : []),
    xml('encryption', NS.eme, { namespace, name: 'OMEMO' }),
    xml('body', NS.client, {}, FALLBACK),
    !isRoom && xml('request', NS.receipts),
    xml('markable', NS.markers),
    xml('origin-id', NS.ids, { id: remoteId }),
    xml('store', NS.hints),
  );
}

/** The work that answers devices with nothing, so that their ratchet turns. Once for each turn of theirs. */
export function answerWork(means: OutboundMeans, due: readonly AnswerDue[]): Work {
  return {
    plan: () => [DEVICE_ROW, ...[...new Set(due.map(({ jid }) => jid))].map(contactRow)],
    perform: async (state) => {
      const overlay = new Overlay(state);
      const [own, ctx] = [readDevice(overlay), await means.context()];
      const stanzas: XmlElement[] = [];
      const spent: Uint8Array[] = [];
      for (const { jid, version, deviceId, turn } of due) {
        const name = deviceKey(version, deviceId);
        const device = readContact(overlay, jid).devices[name];
        if (device === undefined) continue;
        const recipients = [{ jid, deviceId, record: decodeSession(device.session) }];
        const sealed = await sealMessage(ctx, own, { version, recipients });
        for (const written of sealed.written) keep(overlay, version, written);
        spent.push(...sealed.spent);
        if (sealed.element === undefined) continue;
        noteAnswered(overlay, jid, name, turn);
        stanzas.push(
          xml(
            'message',
            NS.client,
            { to: jid, type: 'chat' },
            sealed.element,
            xml('store', NS.hints),
          ),
        );
      }
      return {
        writes: overlay.writes(),
        events: [],
        spent,
        announce: () => stanzas.forEach((stanza) => means.session()?.send(stanza)),
      };
    },
  };
}

function noteAnswered(overlay: Overlay, jid: string, name: string, answered: Uint8Array): void {
  const contact = readContact(overlay, jid);
  const device = contact.devices[name];
  if (device === undefined) return;
  const devices = { ...contact.devices, [name]: { ...device, answered } };
  overlay.write(writeRow(contactRow(jid), { ...contact, devices }));
}
