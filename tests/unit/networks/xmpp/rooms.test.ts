import { describe, expect, it } from 'vitest';

import { readXml } from '@/lib/codec';
import { arrivedMessage } from '@/lib/networks/xmpp/message-forms';
import { meantIn, namedForRoom } from '@/lib/networks/xmpp/room-messages';
import { othersIn, withRoomId, type RoomPlace } from '@/lib/networks/xmpp/room-rows';
import type { RoomLookup } from '@/lib/networks/xmpp/rooms';

const ROOM = 'boats@rooms.example';
const [ME, ANA, BO] = ['me@example.org', 'ana@example.org', 'bo@example.org'];
const rooms: RoomLookup = {
  isIn: (room) => room === ROOM,
  authorOf: (_room, nick) => ({ ana: ANA, bo: BO, I: ME })[nick],
};

const arrived = (xml: string) => arrivedMessage(readXml(xml), { self: ME, rooms }, 5);
const message = (attrs: string, inside = '') =>
  `<message xmlns="jabber:client" to="${ME}" id="m1" ${attrs}>${inside}</message>`;
const claim = `<x xmlns="http://jabber.org/protocol/muc#user"><item jid="${BO}"/></x>`;
const archived = (from: string, inner: string) =>
  message(
    `from="${from}"`,
    `<result xmlns="urn:xmpp:mam:2" id="a1"><forwarded xmlns="urn:xmpp:forward:0">` +
      `<delay xmlns="urn:xmpp:delay" stamp="2026-01-01T00:00:00Z"/>${inner}</forwarded></result>`,
  );
const said = (nick: string, inside = '') =>
  message(`from="${ROOM}/${nick}" type="groupchat"`, inside);

describe('a message of a room', () => {
  it('is whose name its service gave a person, whatever stands in it', () => {
    const id = `<stanza-id xmlns="urn:xmpp:sid:0" by="${ROOM}" id="s1"/>`;
    const forged = `<stanza-id xmlns="urn:xmpp:sid:0" by="${ANA}" id="s2"/>`;
    expect(arrived(said('ana', claim + forged + id))).toMatchObject({
      from: ANA,
      to: ROOM,
      room: ROOM,
      sentAt: 5,
      isArchived: false,
    });
    expect(arrived(said('ana', id))?.archiveId).toBe('s1');
    expect(arrived(said('ana', forged))?.archiveId).toBeUndefined();
    expect(arrived(said('I'))).toMatchObject({ from: ME, room: ROOM });
  });

  it('is out of its archive whose address the archive names', () => {
    expect(arrived(archived(ROOM, said('gone-since', claim)))).toMatchObject({
      from: BO,
      archiveId: 'a1',
      isArchived: true,
      sentAt: Date.UTC(2026, 0, 1),
    });
  });

  it.each([
    ['an archive that somebody in it makes up', archived(`${ROOM}/ana`, said('bo', claim))],
    ['an archive with another room’s', archived(ROOM, said('bo').replace(ROOM, 'x@rooms.example'))],
    ['a word to one alone', message(`from="${ROOM}/ana" type="chat"`)],
    ['nobody whom the room has named', said('stranger')],
    ['the room itself', message(`from="${ROOM}" type="groupchat"`)],
  ])('is not %s', (_what, xml) => {
    expect(arrived(xml)).toBeUndefined();
  });

  it('of a room that was not entered is no room’s', () => {
    const elsewhere = said('ana').replaceAll(ROOM, 'other@rooms.example');
    expect(arrived(elsewhere)?.room).toBeUndefined();
  });
});

describe('the names of messages in a room', () => {
  const place: RoomPlace = [
    { there: 's1', here: 'm1', by: ANA },
    { there: 's2', here: 'm1', by: BO },
    { there: 's3', here: 'mine', by: ME },
  ].reduce(withRoomId, { ids: [] });

  it('lead to their writers, also where two gave the same', () => {
    expect(meantIn(place, ME, 's1')).toEqual({ author: 'them', remoteId: 'm1', senderDevice: ANA });
    expect(meantIn(place, ME, 's2')).toEqual({ author: 'them', remoteId: 'm1', senderDevice: BO });
    expect(meantIn(place, ME, 's3')).toEqual({ author: 'me', remoteId: 'mine' });
    expect(meantIn(place, ME, 'unknown')).toBeUndefined();
  });

  it('are the room’s in what leaves, but for a correction', () => {
    const target = { author: 'them', remoteId: 'm1', senderDevice: ANA } as const;
    expect(namedForRoom({ kind: 'reaction', target, emoji: '👍' }, place, ME)).toMatchObject({
      target: { remoteId: 's1' },
    });
    const edit = { kind: 'edit', target: { author: 'me', remoteId: 'mine' }, text: 'x' } as const;
    expect(namedForRoom(edit, place, ME)).toEqual(edit);
    const body = { kind: 'text', text: 'old' } as const;
    const answer = { kind: 'text', text: 'new', replyTo: { target, body } } as const;
    expect(namedForRoom(answer, place, ME)).toMatchObject({
      replyTo: { target: { remoteId: 's1' }, body },
    });
  });

  it('are the newest, and the same one once', () => {
    let many: RoomPlace = { ids: [] };
    for (let at = 0; at < 250; at++)
      many = withRoomId(many, { there: `s${at}`, here: `m${at}`, by: ANA });
    expect(many.ids).toHaveLength(200);
    expect(withRoomId(many, { there: 's249', here: 'other', by: BO })).toBe(many);
  });
});

it('whoever is cast out of a room gets none of its messages', () => {
  const members = { [ME]: 'owner', [ANA]: 'member', [BO]: 'outcast' } as const;
  const row = { nick: 'I', revision: 1, standing: 'in', members, nicks: {} } as const;
  expect(othersIn(row, ME)).toEqual([ANA]);
});
