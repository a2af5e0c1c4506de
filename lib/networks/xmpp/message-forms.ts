/**
 * A message stanza, whichever way it came: at once, as a copy of what our other programs sent or got (XEP-0280 1.0.1), or out
 * of the archive (XEP-0313 1.1.1). A wrapper counts only where our own account is its sender: anybody else could forge one.
 * @module
 */
import { isXml, xml, xmlChild, type XmlElement } from '@/lib/codec';
import { bareOf, parseJid } from './jid';
import { NS } from './namespaces';
import type { RoomLookup } from './rooms';

export type Arrived = {
  readonly message: XmlElement;
  /** bare addresses */
  readonly from: string;
  readonly to: string;
  /** ms since 1970, as our server says */
  readonly sentAt: number;
  /** its place in our archive */
  readonly archiveId?: string | undefined;
  /** whether it comes out of the archive */
  readonly isArchived: boolean;
  /** of a room's message: which; `from` is its writer's own address then, `to` the room's, `archiveId` the room's id for it */
  readonly room?: string;
};

/** Bare address of whom the chat is with that it belongs to. */
export function otherOf({ from, to, room }: Arrived, self: string): string {
  return room ?? (from === self ? to : from);
}

/** @returns undefined where it is none of ours to read: a forged wrapper, no sender, no message in it */
export function arrivedMessage(
  stanza: XmlElement,
  { self, rooms }: { readonly self: string; readonly rooms: RoomLookup },
  now: number,
): Arrived | undefined {
  const room = bareOf(stanza.attrs['from']);
  if (room !== undefined && rooms.isIn(room) && stanza.attrs['type'] !== 'error')
    return arrivedInRoom(stanza, { room, rooms }, now);
  const isOwn = stanza.attrs['from'] === undefined || stanza.attrs['from'] === self;
  const archived = xmlChild(stanza, 'result', NS.mam);
  const carbon = xmlChild(stanza, 'received', NS.carbons) ?? xmlChild(stanza, 'sent', NS.carbons);
  const wrapper = archived ?? carbon;
  if (wrapper === undefined)
    return described(stanza, { self, now, archiveId: archiveIdOf(stanza, self) });
  if (!isOwn) return undefined;
  const forwarded = xmlChild(wrapper, 'forwarded', NS.forward);
  const inner = xmlChild(forwarded, 'message', NS.client);
  if (forwarded === undefined || inner === undefined) return undefined;
  // A wrapper in a wrapper is somebody else's.
  const plain = { ...inner, children: inner.children.filter((child) => !isWrapper(child)) };
  const archiveId = archived ? archived.attrs['id'] : archiveIdOf(inner, self);
  const sentAt = stampOf(forwarded);
  return described(plain, {
    self,
    now: sentAt ?? now,
    archiveId,
    isArchived: archived !== undefined,
  });
}

/**
 * A room's service says who wrote what: by a name that its presence has given a person, or in its archive by the person's
 * own address (XEP-0313 §5.1.2). What a member says to one alone by way of the room is not shown as if it were the room's.
 */
function arrivedInRoom(
  stanza: XmlElement,
  at: { readonly room: string; readonly rooms: RoomLookup },
  now: number,
): Arrived | undefined {
  const { room, rooms } = at;
  const archived = xmlChild(stanza, 'result', NS.mam);
  // What comes by way of somebody in it is theirs, and no archive.
  if (archived !== undefined && stanza.attrs['from'] !== room) return undefined;
  const forwarded = xmlChild(archived, 'forwarded', NS.forward);
  const message = archived === undefined ? stanza : xmlChild(forwarded, 'message', NS.client);
  const sender = parseJid(message?.attrs['from']);
  if (message === undefined || message.attrs['type'] !== 'groupchat') return undefined;
  if (sender?.resource === undefined || bareOf(message.attrs['from']) !== room) return undefined;
  const item = xmlChild(xmlChild(message, 'x', NS.mucUser), 'item', NS.mucUser);
  // On its way through the room a member could have said whose it is; in the archive only the room does.
  const named = archived === undefined ? undefined : bareOf(item?.attrs['jid']);
  const from = named ?? rooms.authorOf(room, sender.resource);
  if (from === undefined) return undefined;
  const sentAt = stampOf(forwarded ?? message) ?? now;
  const archiveId = archived?.attrs['id'] ?? archiveIdOf(message, room);
  const isArchived = archived !== undefined;
  return { message, from, to: room, room, sentAt, archiveId, isArchived };
}

function described(
  message: XmlElement,
  given: {
    readonly self: string;
    readonly now: number;
    readonly archiveId?: string | undefined;
    readonly isArchived?: boolean;
  },
): Arrived | undefined {
  const { self, now, archiveId, isArchived = false } = given;
  const from = bareOf(message.attrs['from'] ?? self);
  const to = bareOf(message.attrs['to'] ?? self);
  if (from === undefined || to === undefined) return undefined;
  if (from !== self && to !== self) return undefined;
  return {
    message,
    from,
    to,
    sentAt: stampOf(message) ?? now,
    archiveId,
    isArchived,
  };
}

function isWrapper(node: XmlElement | string): boolean {
  if (typeof node === 'string') return false;
  return node.ns === NS.carbons || isXml(node, 'result', NS.mam);
}

/** XEP-0203 1.0 */
function stampOf(element: XmlElement): number | undefined {
  const time = Date.parse(xmlChild(element, 'delay', NS.delay)?.attrs['stamp'] ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** XEP-0359 0.7.0: only the id that our own server gave is one. */
function archiveIdOf(message: XmlElement, self: string): string | undefined {
  const id = xmlChild(message, 'stanza-id', NS.ids);
  return id?.attrs['by'] === self ? id.attrs['id'] : undefined;
}

/** What a receiver is told: that it came (XEP-0184 1.4), that it was seen (XEP-0333 1.0). */
export function receiptFor(
  name: 'received' | 'displayed',
  to: string,
  { id, type = 'chat' }: { readonly id: string; readonly type?: 'chat' | 'groupchat' },
): XmlElement {
  const ns = name === 'received' ? NS.receipts : NS.markers;
  return xml('message', NS.client, { to, type }, xml(name, ns, { id }), xml('store', NS.hints));
}

/** XEP-0085 2.1 */
export function chatStateFor(to: string, isWriting: boolean): XmlElement {
  const state = xml(isWriting ? 'composing' : 'active', NS.chatStates);
  return xml('message', NS.client, { to, type: 'chat' }, state, xml('no-store', NS.hints));
}

/** @returns whether they write; undefined where the message does not say */
export function chatStateOf(message: XmlElement): boolean | undefined {
  if (xmlChild(message, 'composing', NS.chatStates) !== undefined) return true;
  const others = ['active', 'paused', 'inactive', 'gone'];
  const isAny = others.some((name) => xmlChild(message, name, NS.chatStates) !== undefined);
  return isAny ? false : undefined;
}
