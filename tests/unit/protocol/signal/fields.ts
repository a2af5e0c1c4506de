/**
 * Protobuf surgery for hostile tests: a message as its list of fields, each with its exact bytes.
 * @module
 */
import { concatBytes } from '@/lib/base';

export type RawField = {
  readonly number: number;
  /** 0 varint, 2 length-delimited */
  readonly wireType: number;
  /** tag, length and value */
  readonly whole: Uint8Array;
  /** the value alone */
  readonly value: Uint8Array;
};

/** Fields 1..15 of wire types 0 and 2: all that Signal's messages have. */
export function splitFields(bytes: Uint8Array): RawField[] {
  const fields: RawField[] = [];
  for (let at = 0; at < bytes.length;) {
    const tag = bytes[at]!;
    const [first, afterVarint] = varint(bytes, at + 1);
    const wireType = tag & 7;
    const start = wireType === 2 ? afterVarint : at + 1;
    const end = wireType === 2 ? afterVarint + first : afterVarint;
    const whole = bytes.slice(at, end);
    fields.push({ number: tag >> 3, wireType, whole, value: bytes.slice(start, end) });
    at = end;
  }
  return fields;
}

export function lengthDelimited(number: number, value: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of((number << 3) | 2, ...spellVarint(value.length)), value);
}

export function numberField(number: number, value: number): Uint8Array {
  return Uint8Array.of(number << 3, ...spellVarint(value));
}

function varint(bytes: Uint8Array, start: number): [value: number, end: number] {
  let value = 0;
  let shift = 0;
  for (let at = start; ; at++, shift += 7) {
    const byte = bytes[at]!;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at + 1];
  }
}

function spellVarint(value: number): number[] {
  const spelt: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 128)) spelt.push((rest % 128) | 0x80);
  return [...spelt, rest];
}
