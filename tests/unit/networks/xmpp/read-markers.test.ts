import { describe, expect, it } from 'vitest';

import { silentLog } from '@/lib/base';
import { readXml } from '@/lib/codec';
import { nobleDiffieHellman } from '@/lib/crypto';
import type { PeerAddress } from '@/lib/model';
import type { NetworkEvent, StateView } from '@/lib/networks/contract';
import { inboundWork, type InboundMeans } from '@/lib/networks/xmpp/inbound';
import { roomPlaceRow } from '@/lib/networks/xmpp/room-rows';
import { writeRow } from '@/lib/networks/xmpp/rows';
import type { Session } from '@/lib/networks/xmpp/session';

import { seededRandom } from '../../crypto/seeded-random';

const [ME, ANA] = ['me@example.org', 'ana@example.org'];
const ROOM = 'boats@rooms.example';
const THEIRS = { author: 'them', remoteId: 'm1', senderDevice: ANA };

const means: InboundMeans = {
  self: ME,
  isNear: () => true,
  nameOf: () => undefined,
  isContact: () => true,
  addressOf: (jid) => jid as PeerAddress,
  mayTell: () => true,
  known: new Set(),
  dh: nobleDiffieHellman,
  random: seededRandom('markers'),
  log: silentLog,
  now: () => 7,
  rooms: {
    isIn: (room) => room === ROOM,
    authorOf: (_room, nick) => ({ ana: ANA, I: ME })[nick],
  },
  onCommitted: () => undefined,
};

/** A room in which Ana has written, which it calls otherwise than she does. */
const place = writeRow(roomPlaceRow(ROOM), { ids: [{ there: 's1', here: 'm1', by: ANA }] });
const state: StateView = {
  get: (kind, key) => (kind === place.kind && key === place.key ? place.value : undefined),
};
// Counting is not what these tests are about.
const session = { resumePoint: () => undefined, handled: () => undefined } as unknown as Session;

async function told(xml: string): Promise<readonly NetworkEvent[]> {
  const work = inboundWork(means, () => [{ stanza: readXml(xml), session, ticket: 1 }]);
  work.plan();
  return (await work.perform(state)).events;
}

const mark = (id: string) => `<displayed xmlns="urn:xmpp:chat-markers:0" id="${id}"/>`;
const archived = (from: string, inner: string) =>
  `<message xmlns="jabber:client" from="${from}" to="${ME}"><result xmlns="urn:xmpp:mam:2" id="a9">` +
  `<forwarded xmlns="urn:xmpp:forward:0"><delay xmlns="urn:xmpp:delay" stamp="2026-01-01T00:00:00Z"/>` +
  `${inner}</forwarded></result></message>`;
const inRoom = (nick: string, inside: string) =>
  `<message xmlns="jabber:client" type="groupchat" to="${ME}" from="${ROOM}/${nick}">${inside}</message>`;
const inChat = (from: string, to: string, inside: string) =>
  `<message xmlns="jabber:client" type="chat" from="${from}" to="${to}">${inside}</message>`;
const readInRoom = [{ kind: 'read-elsewhere', peer: ROOM, targets: [THEIRS] }];

describe('a read marker of ours', () => {
  it('that comes by way of a room is a place read there, by the room’s name and by its writer’s', async () => {
    expect(await told(inRoom('I', mark('s1')))).toEqual(readInRoom);
    expect(await told(inRoom('I', mark('m1')))).toEqual(readInRoom);
    expect(await told(inRoom('I', mark('of-long-ago')))).toEqual([]);
  });

  it('that comes out of a room’s archive is one as well', async () => {
    const jid = `<x xmlns="http://jabber.org/protocol/muc#user"><item jid="${ME}"/></x>`;
    expect(await told(archived(ROOM, inRoom('I', jid + mark('s1'))))).toEqual(readInRoom);
  });

  it('that comes out of our archive is a place read in that chat', async () => {
    expect(await told(archived(ME, inChat(`${ME}/phone`, ANA, mark('m1'))))).toEqual([
      { kind: 'read-elsewhere', peer: ANA, targets: [THEIRS] },
    ]);
  });

  it('is nobody else’s to send', async () => {
    const theirs = await told(inRoom('ana', mark('s1')));
    const forged = await told(archived(ANA, inChat(`${ME}/phone`, ANA, mark('m1'))));
    const kinds = [...theirs, ...forged].map(({ kind }) => kind);
    expect(kinds).not.toContain('read-elsewhere');
    expect(forged).toEqual([{ kind: 'notice', code: 'malformed-stanza' }]);
  });
});
