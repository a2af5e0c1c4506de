/**
 * Groups on the wire: the hash of who is in one, against a foreign implementation's, and rosters that no server should
 * send.
 */
import { describe, expect, it } from 'vitest';
import { parseJid, type StanzaNode } from '@/lib/codec';

import {
  participantHash,
  readToldGroup,
  refusalOf,
} from '../../../../lib/networks/interop/group-stanzas';
import { foreignParticipantHash } from '../../../oracles/baileys';

const DEVICES = ['393331112222@s.whatsapp.net', '12-105000000001@interop', '393330000000:3@lid'];

function roster(members: readonly string[], attrs = {}): StanzaNode {
  const content = members.map((jid) => ({ tag: 'participant', attrs: { jid } }));
  return { tag: 'group', attrs: { id: '1203630@g.us', subject: 'Boats', ...attrs }, content };
}

describe('the hash of who is in a group', () => {
  it('begins as a foreign client’s does over the same names, whatever their order', () => {
    const names = [
      '12-105000000001.0:0@interop',
      '393330000000.0:3@lid',
      '393331112222.0:0@s.whatsapp.net',
    ];
    const ours = participantHash(DEVICES.map(parseJid));
    expect(ours).toMatch(/^2:[\w+/]{8}$/);
    expect(ours.slice(0, 8)).toBe(foreignParticipantHash(names));
    expect(participantHash(DEVICES.toReversed().map(parseJid))).toBe(ours);
    expect(participantHash(DEVICES.slice(1).map(parseJid))).not.toBe(ours);
  });
});

describe('a roster', () => {
  it('is read with roles and names, each member once', () => {
    const [first = '', second = ''] = DEVICES;
    const node = roster([first, second, first]);
    expect(readToldGroup(node)).toEqual({
      group: '1203630@g.us',
      name: 'Boats',
      members: [
        { address: first, role: 'member' },
        { address: second, role: 'member' },
      ],
    });
  });

  it('is none of a chat of two, of somebody without an address, or of more than can be', () => {
    expect(readToldGroup(roster(DEVICES, { id: '393331112222@s.whatsapp.net' }))).toBeUndefined();
    expect(readToldGroup(roster(['']))).toBeUndefined();
    const crowd = Array.from({ length: 5_001 }, (_, at) => `${String(at)}@lid`);
    expect(readToldGroup(roster(crowd))).toBeUndefined();
    expect(readToldGroup(undefined)).toBeUndefined();
  });

  it('keeps a name that is far too long, or nothing but space, to what a line shows', () => {
    expect(readToldGroup(roster([], { subject: 'x'.repeat(9_999) }))?.name).toHaveLength(128);
    expect(readToldGroup(roster([], { subject: '   ' }))?.name).toBeUndefined();
  });
});

describe('a refusal', () => {
  it('is a reason that a person can be told, whatever its number', () => {
    expect([401, 403, 404, 419, 500, 0].map(refusalOf)).toEqual([
      'not-admin',
      'not-admin',
      'not-in',
      'too-many',
      'refused',
      'refused',
    ]);
  });
});
