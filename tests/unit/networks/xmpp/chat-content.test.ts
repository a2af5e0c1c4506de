import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { xml, type XmlElement } from '@/lib/codec';
import type { OutgoingContent, PeerAddress } from '@/lib/model';
import { readContent, writeContent, type ReadFacts } from '@/lib/networks/xmpp/chat-content';

const [ALICE, BOB] = ['alice@example.org', 'bob@example.org'];
const facts: ReadFacts = {
  version: 'omemo-2',
  self: BOB,
  from: ALICE,
  peer: ALICE as PeerAddress,
  sentAt: 7,
};

/** What Bob reads of what Alice writes. */
function across(content: OutgoingContent, version: ReadFacts['version'] = 'omemo-2') {
  const written = writeContent(content, { self: ALICE, peer: BOB })!;
  const elements = xml('content', 'urn:xmpp:sce:1', {}, ...written.elements, ...written.inside);
  return readContent(elements, written.body, { ...facts, version });
}

describe('an answer', () => {
  it('comes without the words that stood in it for others, whatever was quoted', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (quoted, text) => {
          const target = { author: 'them', remoteId: 'm1', senderDevice: BOB } as const;
          const replyTo = { target, body: { kind: 'text', text: quoted } } as const;
          const read = across({ kind: 'text', text, replyTo });
          expect(read).toMatchObject({
            kind: 'message',
            body: { kind: 'text', text },
            // What is theirs to Alice is Bob's own.
            replyTo: { target: { author: 'me', remoteId: 'm1' } },
          });
        },
      ),
    );
  });

  it.each([
    ['no range', {}],
    ['a range from behind', { start: '5', end: '2' }],
    ['a range without end', { start: '0', end: '99999999999' }],
    ['a range of words', { start: 'a', end: 'b' }],
  ])('keeps its whole text with %s', (_what, range) => {
    const elements = xml(
      'content',
      'urn:xmpp:sce:1',
      {},
      xml('reply', 'urn:xmpp:reply:0', { to: ALICE, id: 'm1' }),
      xml(
        'fallback',
        'urn:xmpp:fallback:0',
        { for: 'urn:xmpp:reply:0' },
        xml('body', 'urn:xmpp:fallback:0', range),
      ),
    );
    const read = readContent(elements, 'all of it', facts);
    expect(read).toMatchObject({ body: { text: 'all of it' }, replyTo: { claim: '' } });
  });
});

describe('a change', () => {
  const mine = { author: 'me', remoteId: 'rialto-1' } as const;
  const theirs = { author: 'them', remoteId: 'rialto-2', senderDevice: BOB } as const;

  it('of a text, or that takes it back, is of its writer’s own', () => {
    for (const version of ['omemo-2', 'omemo-0.3'] as const) {
      const target = { author: 'them', remoteId: 'rialto-1', senderDevice: ALICE };
      expect(across({ kind: 'edit', target: mine, text: 'new' }, version)).toMatchObject({
        event: { kind: 'edit', target, body: { kind: 'text', text: 'new' } },
      });
      expect(across({ kind: 'deletion', target: mine }, version)).toMatchObject({
        event: { kind: 'deletion', target },
      });
    }
  });

  it('by a reaction is believed only where nobody on the way could have made it', () => {
    const reaction = { kind: 'reaction', target: theirs, emoji: '👍' } as const;
    expect(across(reaction)).toMatchObject({
      event: { kind: 'reaction', emoji: '👍', target: { author: 'me', remoteId: 'rialto-2' } },
    });
    expect(across({ ...reaction, emoji: '' })).toMatchObject({ event: { emoji: '' } });
    expect(across(reaction, 'omemo-0.3')).toEqual({
      kind: 'change',
      event: { kind: 'notice', code: 'refused-change' },
    });
    expect(writeContent(reaction, { self: ALICE, peer: BOB })).toMatchObject({ elements: [] });
  });

  it('without a name for what it changes is none', () => {
    const odd: XmlElement[] = [
      xml('replace', 'urn:xmpp:message-correct:0'),
      xml('retract', 'urn:xmpp:message-retract:1', { id: '' }),
      xml('reactions', 'urn:xmpp:reactions:0'),
    ];
    for (const element of odd)
      expect(readContent(xml('content', 'u', {}, element), 'text', facts)).toEqual({
        kind: 'message',
        body: { kind: 'text', text: 'text' },
      });
  });
});

it('a message of a kind that is not known is named', () => {
  const read = readContent(xml('content', 'u', {}, xml('poll', 'urn:poll')), undefined, facts);
  expect(read).toEqual({ kind: 'message', body: { kind: 'unsupported', what: 'poll' } });
});

describe('a place', () => {
  it.each([
    [{ latitude: 52.3731, longitude: 4.8926 }, 'geo:52.3731,4.8926'],
    [{ latitude: 1e-7, longitude: -180 }, 'geo:0,-180'],
    [
      { latitude: 20, longitude: -1.5, name: 'De Pijp', address: 'Kade 1' },
      'De Pijp\nKade 1\ngeo:20,-1.5',
    ],
  ])('goes as the address that other programs show: %j', (place, text) => {
    const written = writeContent({ kind: 'location', place }, { self: ALICE, peer: BOB });
    expect(written?.body).toBe(text);
    const { latitude } = place;
    const read = across({ kind: 'location', place });
    const rounded = { ...place, latitude: Number(latitude.toFixed(6)) };
    expect(read).toEqual({ kind: 'message', body: { kind: 'location', place: rounded } });
  });

  it.each([
    ['geo:91,0'],
    ['geo:1,181'],
    ['geo:1,2;crs=moon-2011'],
    ['geo:1'],
    ['see geo:1,2'],
    ['one\ntwo\nthree\ngeo:1,2'],
  ])('is none in %j, which stays a text', (text) => {
    const read = readContent(xml('content', 'urn:xmpp:sce:1'), text, facts);
    expect(read).toEqual({ kind: 'message', body: { kind: 'text', text } });
  });

  it('is read where a program adds how exactly it knows', () => {
    const read = readContent(xml('content', 'urn:xmpp:sce:1'), 'geo:52.5,13.4;u=35', facts);
    expect(read).toEqual({
      kind: 'message',
      body: { kind: 'location', place: { latitude: 52.5, longitude: 13.4 } },
    });
  });
});

it('a contact goes as lines that every program shows', () => {
  const cards = [{ name: 'Anna', numbers: ['+31 6 1234 5678'], emails: ['anna@example.org'] }];
  const written = writeContent({ kind: 'contact-cards', cards }, { self: ALICE, peer: BOB });
  expect(written?.body).toBe('Anna\n+31 6 1234 5678\nanna@example.org');
});
