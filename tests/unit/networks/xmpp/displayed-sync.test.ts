import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import { FEATURES, OURSELVES, whatWeAre } from '@/lib/networks/xmpp/caps';
import { displayedEvents, noteArchiveIds } from '@/lib/networks/xmpp/displayed-sync';
import { Overlay } from '@/lib/networks/xmpp/overlay';

const [US, ANNA] = ['us@example.org', 'anna@example.org'];
const empty = { get: () => undefined };

describe('a place in a chat that another program names', () => {
  it('is the message that the archive calls so, of the newest hundred, whoever wrote it', () => {
    const overlay = new Overlay(empty);
    const first = { peer: ANNA, there: 'a0', here: 'm0' };
    noteArchiveIds(overlay, [first, { peer: ANNA, there: 'b', here: 'mine', isOurs: true }]);
    const at = (id: string, by = US) => displayedEvents(overlay, US, [{ peer: ANNA, by, id }]);
    expect(at('a0')).toEqual([
      {
        kind: 'read-elsewhere',
        peer: ANNA,
        targets: [{ author: 'them', remoteId: 'm0', senderDevice: ANNA }],
      },
    ]);
    expect(at('b')).toMatchObject([{ targets: [{ author: 'me', remoteId: 'mine' }] }]);
    expect([...at('unknown'), ...at('a0', 'mallory@example.org'), ...at('a0', ANNA)]).toEqual([]);
    const more = Array.from({ length: 99 }, (_, n) => ({
      ...first,
      there: `c${n}`,
      here: `d${n}`,
    }));
    noteArchiveIds(overlay, more);
    expect(at('a0')).toEqual([]);
    expect(at('b')).toHaveLength(1);
  });
});

describe('what our server is told of this program', () => {
  it('is summed up by the hash that the standard asks for', () => {
    const { attrs } = OURSELVES;
    const text = `client/web//<${[...FEATURES].sort().join('<')}<`;
    expect(attrs['ver']).toBe(createHash('sha1').update(text).digest('base64'));
    expect(whatWeAre().attrs['node']).toBe(`${attrs['node']}#${attrs['ver']}`);
  });
});
