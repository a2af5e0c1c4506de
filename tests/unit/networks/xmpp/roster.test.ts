import { describe, expect, it } from 'vitest';

import { xml } from '@/lib/codec';
import { changedRoster, readRoster } from '@/lib/networks/xmpp/roster';

const NS = 'jabber:iq:roster';
const item = (attrs: Record<string, string>) => xml('item', NS, attrs);
const iq = (...items: ReturnType<typeof item>[]) =>
  xml('iq', 'jabber:client', { type: 'result' }, xml('query', NS, {}, ...items));

describe('a contact list', () => {
  it('is read as far as a large firm’s would go, and no further', () => {
    const many = Array.from({ length: 10_050 }, (_, at) => item({ jid: `p${at}@example.org` }));
    expect(readRoster(iq(...many))).toHaveLength(10_000);
  });

  it('keeps of a long name what can be shown, and no half of a character', () => {
    const name = `${'a'.repeat(199)}😀`;
    const [change] = readRoster(iq(item({ jid: 'a@example.org', name })));
    expect(change?.entry?.name).toBe('a'.repeat(199));
  });

  it('is changed by what the server says of single people', () => {
    const row = { 'a@x.org': { subscription: 'both' }, 'b@x.org': { subscription: 'to' } } as const;
    expect(
      changedRoster(row, [
        { jid: 'a@x.org', entry: undefined },
        { jid: 'b@x.org', entry: { name: 'B', subscription: 'to' } },
        { jid: '__proto__@x.org', entry: { subscription: 'none' } },
      ]),
    ).toEqual({
      'b@x.org': { name: 'B', subscription: 'to' },
      '__proto__@x.org': { subscription: 'none' },
    });
  });
});
