/**
 * Small readers of what others send: addresses, receipts, names, bundles.
 * @module
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StanzaNode } from '@/lib/codec';
import {
  completeProviderAddress,
  isHttpAddress,
  isSocketAddress,
} from '@/lib/networks/interop/addresses';
import { readBundle } from '@/lib/networks/interop/bundle-stanzas';
import { shortText } from '@/lib/networks/interop/contact-stanzas';
import { addressOf, senderOf } from '@/lib/networks/interop/peers';
import { ackOf, receiptIds, receiptsFor, sentAtOf } from '@/lib/networks/interop/stanzas';

const strict = { loopbackAllowed: false };
const loose = { loopbackAllowed: true };

describe('addresses', () => {
  it.each([
    ['harbourmail.example', 'https://harbourmail.example'],
    ['https://harbourmail.example:8443/id/', 'https://harbourmail.example:8443/id'],
    ['HTTPS://HarbourMail.Example', 'https://harbourmail.example'],
    ['localhost:4000', 'https://localhost:4000'],
  ])('%s becomes %s', (typed, whole) => {
    expect(completeProviderAddress(typed, strict)).toBe(whole);
    expect(completeProviderAddress(whole, strict)).toBe(whole);
  });

  it.each([
    ['127.0.0.1:4000', 'http://127.0.0.1:4000'],
    ['localhost:4000', 'http://localhost:4000'],
    ['http://[::1]:4000/', 'http://[::1]:4000'],
    ['harbourmail.example', 'https://harbourmail.example'],
  ])('%s becomes %s where the loopback is allowed', (typed, whole) => {
    expect(completeProviderAddress(typed, loose)).toBe(whole);
  });

  it.each(['http://127.0.0.1.evil.example', 'http://evil.example/?127.0.0.1', 'http://0.0.0.0'])(
    '%s is no loopback',
    (text) => {
      expect(isHttpAddress(text, loose)).toBe(false);
    },
  );

  it('of sockets are wss:, or ws: to the loopback where that is allowed', () => {
    expect(isSocketAddress('wss://gatekeeper.example/ws', strict)).toBe(true);
    expect(isSocketAddress('ws://127.0.0.1:1/ws', strict)).toBe(false);
    expect(isSocketAddress('ws://127.0.0.1:1/ws', loose)).toBe(true);
    expect(isSocketAddress('https://gatekeeper.example', loose)).toBe(false);
  });
});

describe('senders', () => {
  it('have one address for all devices and one device name each', () => {
    expect(senderOf('12-105:3@interop')).toMatchObject({
      address: '12-105@interop',
      device: '12-105:3@interop',
    });
    expect(senderOf('100:0@msgr')).toMatchObject({ address: '100@msgr', device: '100@msgr' });
    expect(addressOf({ user: '1', server: 'msgr', device: 7 })).toBe('1@msgr');
  });

  it.each([undefined, '', 's.whatsapp.net', '@g.us', 'x@unknown', '13-@interop'])(
    '%j is none',
    (text) => {
      expect(senderOf(text)).toBeUndefined();
    },
  );
});

describe('receipts', () => {
  it('for any number of messages name each exactly once, and are read back so', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ maxLength: 20 }), { minLength: 1, maxLength: 2_500 }),
        (raw) => {
          const ids = raw.map((text, place) => `${place}-${text}`);
          const receipts = receiptsFor('a@msgr', ids, { seconds: 1 });
          const read = receipts.flatMap((receipt) => receiptIds(receipt as StanzaNode) ?? []);
          expect(read).toEqual(ids);
        },
      ),
      { seed: 13, numRuns: 20 },
    );
    expect(receiptsFor('a@msgr', [], { seconds: 1 })).toEqual([]);
  });

  it('that are too long or name nothing are refused', () => {
    const item = { tag: 'item', attrs: { id: 'x' } };
    const list = (count: number): StanzaNode => ({
      tag: 'receipt',
      attrs: { id: 'a' },
      content: [{ tag: 'list', attrs: {}, content: Array.from({ length: count }, () => item) }],
    });
    expect(receiptIds(list(999))).toEqual(['a', 'x']);
    expect(receiptIds(list(1_000))).toBeUndefined();
    expect(receiptIds({ tag: 'receipt', attrs: {} })).toBeUndefined();
    expect(receiptIds({ tag: 'receipt', attrs: { id: 'x'.repeat(129) } })).toBeUndefined();
  });

  it('are acknowledged only where they can be named', () => {
    expect(ackOf({ tag: 'receipt', attrs: { id: 'a' } })).toBeUndefined();
    expect(ackOf({ tag: 'receipt', attrs: { id: 'a', from: 'b', type: 'read' } })).toMatchObject({
      attrs: { class: 'receipt', id: 'a', to: 'b', type: 'read' },
    });
  });
});

describe('times and names of others', () => {
  it.each([
    ['1800000000', 1_800_000_000_000],
    ['soon', 5],
    ['-1', 5],
    ['9'.repeat(30), 5],
    [undefined, 5],
  ])('t=%j is %i', (t, ms) => {
    expect(sentAtOf({ tag: 'message', attrs: t === undefined ? {} : { t } }, 5)).toBe(ms);
  });

  it('are cut to length without breaking a character', () => {
    expect(shortText('  Anna ', 10)).toBe('Anna');
    expect(shortText('   ', 10)).toBeUndefined();
    expect(shortText('ab😀', 3)).toBe('ab');
    expect(shortText('ab😀', 4)).toBe('ab😀');
  });
});

describe('bundles', () => {
  const part = (tag: string, length: number): StanzaNode => ({
    tag,
    attrs: {},
    content: new Uint8Array(length).fill(5),
  });
  const key = (tag: string, ...more: StanzaNode[]): StanzaNode => ({
    tag,
    attrs: {},
    content: [part('id', 3), part('value', 32), ...more],
  });
  const whole = [
    part('registration', 4),
    part('type', 1),
    part('identity', 32),
    key('key'),
    key('skey', part('signature', 64)),
  ];
  const bundleOf = (content: StanzaNode[]) => readBundle({ tag: 'user', attrs: {}, content });

  it('are read with and without a one-time key', () => {
    expect(bundleOf(whole)?.oneTimePreKey?.id).toBe(0x050505);
    expect(bundleOf(whole.filter(({ tag }) => tag !== 'key'))).toMatchObject({
      registrationId: 0x05050505,
    });
  });

  it.each(['registration', 'type', 'identity', 'skey'])('are none without %s', (missing) => {
    expect(bundleOf(whole.filter(({ tag }) => tag !== missing))).toBeUndefined();
  });

  it.each(['registration', 'type', 'identity', 'key', 'skey'])(
    'are none with another %s',
    (tag) => {
      const spoilt = whole.map((node) => (node.tag === tag ? part(tag, 7) : node));
      const typed = tag === 'type' ? [{ tag, attrs: {}, content: Uint8Array.of(6) }] : [];
      expect(bundleOf([...typed, ...spoilt])).toBeUndefined();
    },
  );
});
