/**
 * XEP-0045 1.35.2 (2024-10): rooms of several people, as elements: entering, who is there, who belongs to it. With XEP-0249
 * 1.2 (2011-09) invitations. Must not know rows or lines.
 * @module
 */
import { xml, xmlChild, xmlChildren, type XmlElement } from '@/lib/codec';
import { MAX_OCCUPANTS } from './consts';
import { bareOf, parseJid } from './jid';
import { NS } from './namespaces';

const AFFILIATIONS = ['owner', 'admin', 'member', 'outcast', 'none'] as const;
export type Affiliation = (typeof AFFILIATIONS)[number];

/** Asks for nothing of what was said before: the archive has it in order (XEP-0313). */
export function enterRoom(room: string, nick: string): XmlElement {
  const history = xml('history', NS.muc, { maxstanzas: '0' });
  const to = `${room}/${nick}`;
  return xml('presence', NS.client, { to }, xml('x', NS.muc, {}, history));
}

export function leaveRoom(room: string, nick: string): XmlElement {
  return xml('presence', NS.client, { to: `${room}/${nick}`, type: 'unavailable' });
}

/** Somebody in a room, as its presence tells. */
export type Occupant = {
  readonly room: string;
  readonly nick: string;
  readonly isHere: boolean;
  /** their bare address; absent where the room does not tell */
  readonly jid?: string;
  readonly affiliation: Affiliation;
  /** status codes (§15.6) */
  readonly codes: ReadonlySet<string>;
};

/** @returns undefined where a presence is none of a room's */
export function readOccupant(presence: XmlElement): Occupant | undefined {
  const from = parseJid(presence.attrs['from']);
  const x = xmlChild(presence, 'x', NS.mucUser);
  if (from?.local === undefined || from.resource === undefined || x === undefined) return undefined;
  const item = xmlChild(x, 'item', NS.mucUser);
  const jid = bareOf(item?.attrs['jid']);
  return {
    room: `${from.local}@${from.domain}`,
    nick: from.resource,
    isHere: presence.attrs['type'] === undefined,
    ...(jid !== undefined && { jid }),
    affiliation: affiliationOf(item),
    codes: new Set(xmlChildren(x, 'status', NS.mucUser).map(({ attrs }) => attrs['code'] ?? '')),
  };
}

function affiliationOf(item: XmlElement | undefined): Affiliation {
  return AFFILIATIONS.find((known) => known === item?.attrs['affiliation']) ?? 'none';
}

/** Somebody who belongs to a room, whether they are there or not. */
export type Belonging = { readonly jid: string; readonly affiliation: Affiliation };

export function askForBelonging(affiliation: Affiliation): XmlElement {
  return xml('query', NS.mucAdmin, {}, xml('item', NS.mucAdmin, { affiliation }));
}

export function readBelonging(iq: XmlElement): readonly Belonging[] {
  const items = xmlChildren(xmlChild(iq, 'query', NS.mucAdmin), 'item', NS.mucAdmin);
  return items.slice(0, MAX_OCCUPANTS).flatMap((item) => {
    const jid = bareOf(item.attrs['jid']);
    // A whole server can belong to a room; nobody can be written to by that.
    return jid?.includes('@') === true ? [{ jid, affiliation: affiliationOf(item) }] : [];
  });
}

export function setBelonging(changes: readonly Belonging[]): XmlElement {
  const items = changes.map((change) => xml('item', NS.mucAdmin, change));
  return xml('query', NS.mucAdmin, {}, ...items);
}

/** What disco says of a room. */
export type RoomKind = {
  readonly isRoom: boolean;
  /** only those who belong to it may enter, and everybody there sees who is who: what OMEMO needs */
  readonly isClosed: boolean;
  readonly name?: string;
};

export function readRoomKind(answer: XmlElement): RoomKind {
  const info = xmlChild(answer, 'query', NS.discoInfo);
  const has = (feature: string) =>
    xmlChildren(info, 'feature', NS.discoInfo).some(({ attrs }) => attrs['var'] === feature);
  const identity = xmlChildren(info, 'identity', NS.discoInfo).find(
    ({ attrs }) => attrs['category'] === 'conference',
  );
  const name = identity?.attrs['name']?.trim();
  return {
    isRoom: identity !== undefined && has(NS.muc),
    isClosed: has('muc_membersonly') && has('muc_nonanonymous'),
    ...(name && { name }),
  };
}

/** XEP-0249 */
export function inviteTo(room: string, to: string): XmlElement {
  const x = xml('x', NS.conference, { jid: room });
  return xml('message', NS.client, { to }, x, xml('store', NS.hints));
}

/** Into which room a message invites: by a person (XEP-0249), or by the room in somebody's name (§7.8.2). */
export function readInvitation(
  message: XmlElement,
): { readonly room: string; readonly by: string } | undefined {
  const from = bareOf(message.attrs['from']);
  if (from === undefined) return undefined;
  const direct = bareOf(xmlChild(message, 'x', NS.conference)?.attrs['jid']);
  if (direct !== undefined && direct !== from) return { room: direct, by: from };
  const mediated = xmlChild(xmlChild(message, 'x', NS.mucUser), 'invite', NS.mucUser);
  const by = bareOf(mediated?.attrs['from']);
  return by === undefined ? undefined : { room: from, by };
}
