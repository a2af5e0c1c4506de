import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fromHex, toHex } from '@/lib/base';
import { defineMessage, field } from '@/lib/codec';

import { codeThrownBy } from '../crypto/expect-code';
import { SEED } from './arbitraries';

const Inner = defineMessage({ id: field.uint32(1), name: field.string(2) });
const Outer = defineMessage({
  bytes: field.bytes(1),
  text: field.string(2),
  flag: field.bool(3),
  count: field.uint32(4),
  signed: field.int32(5),
  size: field.uint64(6),
  big: field.bigUint64(7),
  inner: field.message(8, Inner),
  counts: field.repeated(field.uint32(9)),
  inners: field.repeated(field.message(10, Inner)),
  texts: field.repeated(field.string(11)),
});

const codeOf = (hex: string) => codeThrownBy(() => Outer.decode(fromHex(hex)));

describe('protobuf messages', () => {
  it('writes the bytes of the encoding guide', () => {
    // protobuf.dev/programming-guides/encoding: 150, "testing", and a message in a message
    expect(toHex(defineMessage({ a: field.int32(1) }).encode({ a: 150 }))).toBe('089601');
    expect(toHex(defineMessage({ b: field.string(2) }).encode({ b: 'testing' }))).toBe(
      '120774657374696e67',
    );
    const Test1 = defineMessage({ a: field.int32(1) });
    const Test3 = defineMessage({ c: field.message(3, Test1) });
    expect(toHex(Test3.encode({ c: { a: 150 } }))).toBe('1a03089601');
    expect(toHex(Test1.encode({ a: -2 }))).toBe('08feffffffffffffffff01');
  });

  it('gives every value back as it was', () => {
    const uint32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    const inner = fc.record({ id: uint32, name: fc.string() }, { requiredKeys: [] });
    const outer = fc.record(
      {
        bytes: fc.uint8Array(),
        text: fc.string({ unit: 'grapheme' }),
        flag: fc.boolean(),
        count: uint32,
        signed: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
        size: fc.maxSafeNat(),
        big: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
        inner,
        counts: fc.array(uint32, { minLength: 1 }),
        inners: fc.array(inner, { minLength: 1 }),
        texts: fc.array(fc.string(), { minLength: 1 }),
      },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(outer, (value) => {
        expect(Outer.decode(Outer.encode(value))).toEqual(value);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('skips unknown fields of every wire type, groups among them', () => {
    const unknown = [
      'f80101',
      'f9010102030405060708',
      'fa0103616263',
      'fd0101020304',
      'fb0108017bfc01',
    ];
    for (const bytes of unknown.slice(0, 4))
      expect(Outer.decode(fromHex(bytes + '2007'))).toEqual({ count: 7 });
    expect(Outer.decode(fromHex('fb010801fc012007'))).toEqual({ count: 7 });
  });

  it('takes the last of a singular field, and packed lists as well as plain ones', () => {
    expect(Outer.decode(fromHex('20012002'))).toEqual({ count: 2 });
    expect(Outer.decode(fromHex('48014a0202034804'))).toEqual({ counts: [1, 2, 3, 4] });
  });

  it('gives bytes as views of the input', () => {
    const input = Outer.encode({ bytes: Uint8Array.of(1, 2, 3) });
    expect(Outer.decode(input).bytes?.buffer).toBe(input.buffer);
  });

  it('takes 2^64 - 1 as a bigint and refuses it as a number', () => {
    expect(Outer.decode(fromHex('38ffffffffffffffffff01'))).toEqual({ big: 2n ** 64n - 1n });
    expect(codeOf('30ffffffffffffffffff01')).toBe('number-too-large');
    expect(Outer.decode(fromHex('30ffffffffffffff0f'))).toEqual({ size: Number.MAX_SAFE_INTEGER });
    expect(codeOf('308080808080808010')).toBe('number-too-large');
  });

  it.each([
    ['a tag without a value', '20', 'truncated'],
    ['a varint that ends early', '2080', 'truncated'],
    ['bytes longer than the message', '0a05616263', 'truncated'],
    ['bytes of 4 GB', '0affffffff0f', 'truncated'],
    ['an inner message longer than the outer', '420508011200', 'truncated'],
    ['an inner field longer than its message', '42020a0561626364', 'bad-wire-type'],
    ['an inner text longer than its message', '4202120561626364650000', 'truncated'],
    ['a packed list that cuts a number', '4a0180', 'truncated'],
    ['an unknown field longer than the message', 'fa0105616263', 'truncated'],
    ['a wrong wire type', '0801', 'bad-wire-type'],
    ['text where a number belongs', '2203616263', 'bad-wire-type'],
    ['a fixed number in a list of varints', '4d01020304', 'bad-wire-type'],
    ['a text that is not UTF-8', '1202c328', 'bad-utf8'],
    ['field number 0', '0001', 'bad-protobuf'],
    ['wire type 6', '0e01', 'bad-protobuf'],
    ['a varint of eleven bytes', '20ffffffffffffffffffff01', 'bad-protobuf'],
    ['the end of a group that never began', 'fc01', 'bad-protobuf'],
    ['a group that does not end', 'fb010801', 'truncated'],
  ])('refuses %s', (_, hex, code) => {
    expect(codeOf(hex)).toBe(code);
  });

  it('refuses groups nested past the limit, and lists past theirs', () => {
    expect(codeOf('fb01'.repeat(10_000))).toBe('bad-protobuf');
    expect(codeOf('5a00'.repeat(65_537))).toBe('too-large');
    expect(codeOf(`4a81800400${'00'.repeat(65_536)}`)).toBe('too-large');
    expect(codeThrownBy(() => Outer.decode(new Uint8Array(2 ** 24)))).toBe('too-large');
  });

  it('refuses to write numbers that do not fit their fields', () => {
    const refused = [
      { count: -1 },
      { count: 2 ** 32 },
      { count: 0.5 },
      { signed: 2 ** 31 },
      { size: 2 ** 53 },
      { size: -1 },
      { big: -1n },
      { big: 2n ** 64n },
    ];
    for (const value of refused)
      expect(codeThrownBy(() => Outer.encode(value))).toBe('unencodable');
  });

  it('refuses tables with a field number twice or out of range', () => {
    expect(codeThrownBy(() => defineMessage({ a: field.bool(1), b: field.bool(1) }))).toBe(
      'unencodable',
    );
    expect(codeThrownBy(() => defineMessage({ a: field.bool(0) }))).toBe('unencodable');
  });
});
