import { deflateSync } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fromHex, toHex, utf8Encode } from '@/lib/base';
import {
  bytesOf,
  childOf,
  childrenOf,
  decodeStanza,
  encodeStanza,
  encodeUint,
  textOf,
  uintOf,
  type StanzaInput,
  type StanzaNode,
} from '@/lib/codec';

import vectors from '../../vectors/stanza/whatsmeow-stanzas.json';
import { codeThrownBy, outcomeOfPromise } from '../crypto/expect-code';
import { comparable, plainJid, SEED, stanzas, thirdPartyJid } from './arbitraries';

const decode = (hex: string) => decodeStanza(fromHex(hex));
const codeOf = (hex: string) => outcomeOfPromise(decode(hex).then(() => 'read'));

describe('stanzas as whatsmeow writes them', () => {
  it.each(vectors.addresses)('writes and reads $to', async ({ hex, to }) => {
    expect((await decode(hex)).attrs).toEqual({ to });
    expect(toHex(encodeStanza({ tag: 'iq', attrs: { to } }))).toBe(hex);
  });

  it.each(vectors.texts)('writes and reads the text $id', async ({ hex, id }) => {
    expect((await decode(hex)).attrs).toEqual({ id });
    expect(toHex(encodeStanza({ tag: 'iq', attrs: { id } }))).toBe(hex);
  });
});

describe('writing stanzas', () => {
  it('gives every stanza back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(stanzas(fc.oneof(plainJid, thirdPartyJid)), async (node) => {
        expect(comparable(await decodeStanza(encodeStanza(node)))).toEqual(comparable(node));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('writes texts as contents in their shortest form, and reads them as bytes', async () => {
    const node = { tag: 'count', attrs: {}, content: '2024-01' };
    expect(toHex(encodeStanza(node))).toContain('ff842024a01f');
    expect(textOf(await decodeStanza(encodeStanza(node)))).toBe('2024-01');
    const address = { tag: 'to', attrs: {}, content: '12-105:0@interop' };
    expect(textOf(await decodeStanza(encodeStanza(address)))).toBe('12-105@interop');
  });

  it('leaves undefined attributes out and keeps empty ones', async () => {
    const node = { tag: 'iq', attrs: { a: undefined, b: '' } };
    expect((await decodeStanza(encodeStanza(node))).attrs).toEqual({ b: '' });
  });

  it('writes an attribute that only resembles an address as the text it is', async () => {
    for (const to of ['49:300@s.whatsapp.net', '49_1@s.whatsapp.net', 'x@interop', 'a@example.org'])
      expect((await decodeStanza(encodeStanza({ tag: 'iq', attrs: { to } }))).attrs['to']).toBe(to);
  });

  it('keeps a leading byte-order mark, which is text', async () => {
    const node = { tag: 'iq', attrs: { name: '\u{feff}Anna' } };
    expect((await decodeStanza(encodeStanza(node))).attrs['name']).toBe('\u{feff}Anna');
  });

  it('takes wide lists and long contents in their wider forms', async () => {
    const wide = { tag: 'list', content: Array.from({ length: 300 }, () => ({ tag: 'item' })) };
    expect(childrenOf(await decodeStanza(encodeStanza(wide)), 'item')).toHaveLength(300);
    for (const length of [255, 256, 2 ** 20 - 1, 2 ** 20]) {
      const node = { tag: 'enc', content: new Uint8Array(length).fill(7) };
      expect(bytesOf(await decodeStanza(encodeStanza(node)))).toHaveLength(length);
    }
  });

  it('refuses what it would not read', () => {
    const refused = (node: StanzaInput) => codeThrownBy(() => encodeStanza(node));
    let deep: StanzaInput = { tag: 'a' };
    for (let i = 0; i < 32; i++) deep = { tag: 'a', content: [deep] };
    const manyAttributes = Object.fromEntries(
      Array.from({ length: 129 }, (_, i) => [`a${i}`, 'b']),
    );
    const child = { tag: 'item' };
    expect({
      'an empty tag': refused({ tag: '' }),
      'an empty attribute name': refused({ tag: 'a', attrs: { '': 'b' } }),
      'a lone surrogate': refused({ tag: 'a', attrs: { b: '\ud800' } }),
      'a nesting of 33': refused(deep),
      'a list over 65,535': refused({
        tag: 'a',
        content: Array.from({ length: 65_536 }, () => child),
      }),
      '129 attributes': refused({ tag: 'a', attrs: manyAttributes }),
      'a text over 65,535 bytes': refused({ tag: 'a', attrs: { b: 'x'.repeat(65_536) } }),
      'more than a frame': refused({ tag: 'a', content: new Uint8Array(2 ** 24) }),
    }).toEqual({
      'an empty tag': 'unencodable',
      'an empty attribute name': 'unencodable',
      'a lone surrogate': 'unencodable',
      'a nesting of 33': 'unencodable',
      'a list over 65,535': 'unencodable',
      '129 attributes': 'unencodable',
      'a text over 65,535 bytes': 'unencodable',
      'more than a frame': 'unencodable',
    });
  });
});

describe('reading stanzas', () => {
  it('reads the end of a stream', async () => {
    expect(await decode('00f80102')).toEqual({ tag: 'xmlstreamend', attrs: {} });
  });

  it('reads an empty list as no children', async () => {
    expect(await decode('00f8021900')).toEqual({ tag: 'iq', attrs: {}, content: [] });
  });

  it('passes addresses of unknown servers as they stand', async () => {
    expect((await decode('00f8031911fafc0131fc036e6577')).attrs).toEqual({ to: '1@new' });
  });

  it('reads a pair that spells out a device as the one text of that address', async () => {
    expect((await decode(`00f8031911fafc04${toHex(utf8Encode('49:0'))}03`)).attrs).toEqual({
      to: '49@s.whatsapp.net',
    });
  });

  it('has attributes without a prototype, so that no name is there unless it was sent', async () => {
    const { attrs } = await decode('00f80119');
    expect(attrs['constructor']).toBeUndefined();
    const sent = await decodeStanza(
      encodeStanza({ tag: 'iq', attrs: JSON.parse('{"__proto__":"x"}') }),
    );
    expect(Object.keys(sent.attrs)).toEqual(['__proto__']);
  });

  it.each([
    ['nothing', '', 'truncated'],
    ['a flag alone', '00', 'truncated'],
    ['a node of nothing', '0000', 'bad-stanza'],
    ['an empty node', '00f800', 'bad-stanza'],
    ['a text for a node', '0019', 'bad-stanza'],
    ['an empty tag', '00f801fc00', 'bad-stanza'],
    ['a tag of list type', '00f80100', 'bad-token'],
    ['a missing attribute', '00f80319', 'truncated'],
    ['an empty attribute name', '00f80319fc0011', 'bad-stanza'],
    ['an attribute twice', '00f8051911031103', 'bad-stanza'],
    ['an address for an attribute name', '00f80319fafc0131030b', 'bad-token'],
    ['a child list of length 0', '00f80219f800', 'bad-stanza'],
    ['a child list that ends early', '00f80219f802f80119', 'truncated'],
    ['the token that opens a stream in a value', '00f803191101', 'bad-token'],
    ['the token that closes a stream in a content', '00f8021902', 'bad-token'],
    ['reserved type 240', '00f8031911f0', 'bad-token'],
    ['reserved type 244', '00f8031911f4', 'bad-token'],
    ['a list in a value', '00f8031911f80119', 'bad-token'],
    ['a dictionary without an index', '00f8031911ec', 'truncated'],
    ['a text longer than what is there', '00f8031911fc05616263', 'truncated'],
    ['a content longer than what is there', '00f80219feffffffff', 'truncated'],
    ['a text over its limit', '00f8031911fe00010000', 'too-large'],
    ['a length over 20 bits', '00f80219fd100000', 'bad-stanza'],
    ['a text that is not UTF-8', '00f8031911fc02c328', 'bad-utf8'],
    ['a packed text of -1 characters', '00f8031911ff80', 'bad-stanza'],
    ['a nibble that is no character', '00f8031911ff01c1', 'bad-stanza'],
    ['a filler in the middle', '00f8031911ff02f111', 'bad-stanza'],
    ['a filler where the number is even', '00f8031911ff011f', 'bad-stanza'],
    ['another stanza behind it', '00f80119f80119', 'trailing-bytes'],
    ['a pair without a server', '00f8031911fa0000', 'bad-token'],
    ['a pair with an empty server', '00f8031911fafc0131fc00', 'bad-jid'],
    ['a pair with a second server inside', '00f8031911fafc0361406203', 'bad-jid'],
    ['a pair in a pair', '00f8031911fafafc01310303', 'bad-token'],
    ['an unknown domain', '00f8031911f70201fc0131', 'bad-jid'],
    ['a device of nobody', '00f8031911f70001fc00', 'bad-jid'],
    ['an interop address on another server', '00f8031911f5fc01310000000c03', 'bad-jid'],
    ['a Messenger address on another server', '00f8031911f6fc0131000003', 'bad-jid'],
    ['an interop address of nobody', '00f8031911f5fc000000000cfc07696e7465726f70', 'bad-jid'],
    ['an interop address that ends early', '00f8031911f5fc0131000000', 'truncated'],
    ['a user with a device inside', '00f8031911f70001fc03313a32', 'bad-jid'],
  ])('refuses %s', async (_, hex, code) => {
    expect(await codeOf(hex)).toBe(code);
  });

  it('refuses a nesting of 33, and addresses inside addresses, without running out of stack', async () => {
    const open = 'f80219f801';
    expect(await codeOf(`00${open.repeat(32)}f80119`)).toBe('too-deep');
    expect(await codeOf(`00${open.repeat(100_000)}f80119`)).toBe('too-deep');
    expect(await codeOf(`00f8031911${'fa'.repeat(100_000)}`)).toBe('bad-token');
  });

  it('refuses more nodes and attributes than it would hold', async () => {
    const list = `f9ffff${'f80119'.repeat(65_535)}`;
    expect(await codeOf(`00f80219f804${`f80219${list}`.repeat(4)}`)).toBe('too-large');
    const wide = `f9${(1 + 2 * 129).toString(16).padStart(4, '0')}19`;
    expect(await codeOf(`00${wide}`)).toBe('too-large');
  });
});

describe('reading deflated stanzas', () => {
  const deflated = (body: Uint8Array) => Uint8Array.from([2, ...deflateSync(body)]);
  const codeOfBytes = (bytes: Uint8Array) =>
    outcomeOfPromise(decodeStanza(bytes).then(() => 'read'));

  it('inflates over many pieces', async () => {
    const body = new Uint8Array(300_000).map((_, i) => (i * 2_654_435_761) >>> 24);
    const frame = deflated(encodeStanza({ tag: 'enc', content: body }).subarray(1));
    expect(frame.length).toBeGreaterThan(2 * 4096);
    expect(toHex(bytesOf(await decodeStanza(frame)) ?? new Uint8Array(0))).toBe(toHex(body));
  });

  it('refuses a bomb that would inflate past the limit', async () => {
    const bomb = deflated(new Uint8Array(20 * 2 ** 20));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOfBytes(bomb)).toBe('too-large');
  });

  it('refuses what is not zlib data, ends early, or has a wrong checksum', async () => {
    const good = deflated(encodeStanza({ tag: 'iq', content: utf8Encode('hello') }).subarray(1));
    expect(await codeOfBytes(Uint8Array.of(2))).toBe('bad-deflate');
    expect(await codeOfBytes(Uint8Array.of(2, 1, 2, 3, 4))).toBe('bad-deflate');
    expect(await codeOfBytes(good.subarray(0, -6))).toBe('bad-deflate');
    expect(
      await codeOfBytes(good.map((byte, i) => (i === good.length - 1 ? byte ^ 1 : byte))),
    ).toBe('bad-deflate');
  });

  it('refuses a stanza inside that is none', async () => {
    expect(await codeOfBytes(deflated(fromHex('f80119f80119')))).toBe('trailing-bytes');
    expect(await codeOfBytes(deflated(new Uint8Array(0)))).toBe('truncated');
  });
});

describe('readers of a stanza', () => {
  const node: StanzaNode = {
    tag: 'iq',
    attrs: {},
    content: [
      { tag: 'key', attrs: { id: '1' }, content: Uint8Array.of(0, 1, 0) },
      { tag: 'key', attrs: { id: '2' } },
      { tag: 'name', attrs: {}, content: utf8Encode('Zoë') },
      { tag: 'broken', attrs: {}, content: Uint8Array.of(0xff) },
    ],
  };

  it('finds children, bytes, texts and numbers, and undefined where they are absent', () => {
    expect(childOf(node, 'key')?.attrs['id']).toBe('1');
    expect(childrenOf(node, 'key')).toHaveLength(2);
    expect(uintOf(childOf(node, 'key'))).toBe(256);
    expect(textOf(childOf(node, 'name'))).toBe('Zoë');
    expect(childOf(childOf(node, 'absent'), 'key')).toBeUndefined();
    expect(bytesOf(node)).toBeUndefined();
    expect(textOf(childOf(node, 'absent'))).toBeUndefined();
  });

  it('throws for a text that is not UTF-8 and a number of no length', () => {
    expect(codeThrownBy(() => textOf(childOf(node, 'broken')))).toBe('bad-utf8');
    expect(codeThrownBy(() => uintOf({ tag: 'id', attrs: {}, content: new Uint8Array(0) }))).toBe(
      'bad-stanza',
    );
  });

  it('writes numbers as it reads them and refuses those that do not fit', () => {
    const back = (value: number, length: number) =>
      uintOf({ tag: 'id', attrs: {}, content: encodeUint(value, length) });
    expect(back(0xff_ff_ff, 3)).toBe(0xff_ff_ff);
    expect(back(0xff_ff_ff_ff, 4)).toBe(0xff_ff_ff_ff);
    expect(codeThrownBy(() => encodeUint(2 ** 24, 3))).toBe('unencodable');
    expect(codeThrownBy(() => encodeUint(-1, 3))).toBe('unencodable');
  });
});
