/**
 * Writing small protobuf messages into one buffer of the exact size, with room before and after for what a wire form
 * puts around them (protobuf.dev/programming-guides/encoding). Reading is codec's.
 * @module
 */

/** number (1..15) and value: an unsigned 32-bit integer, or bytes; an absent value writes nothing */
export type WireField = readonly [number: number, value: number | Uint8Array | undefined];

const VARINT = 0;
const LENGTH_DELIMITED = 2;

/**
 * @param room bytes to leave free before and after the fields
 * @returns a new buffer
 */
export function spellFields(
  fields: readonly WireField[],
  room: { readonly before: number; readonly after: number } = { before: 0, after: 0 },
): Uint8Array<ArrayBuffer> {
  let length = room.before + room.after;
  for (const [, value] of fields) length += fieldLength(value);
  const bytes = new Uint8Array(length);
  let at = room.before;
  for (const [number, value] of fields) at = writeField(bytes, at, [number, value]);
  return bytes;
}

function fieldLength(value: WireField[1]): number {
  if (value === undefined) return 0;
  if (typeof value === 'number') return 1 + varintLength(value);
  return 1 + varintLength(value.length) + value.length;
}

function writeField(bytes: Uint8Array, start: number, [number, value]: WireField): number {
  if (value === undefined) return start;
  const isNumber = typeof value === 'number';
  bytes[start] = (number << 3) | (isNumber ? VARINT : LENGTH_DELIMITED);
  const at = writeVarint(bytes, start + 1, isNumber ? value : value.length);
  if (isNumber) return at;
  bytes.set(value, at);
  return at + value.length;
}

function varintLength(value: number): number {
  if (value < 2 ** 7) return 1;
  if (value < 2 ** 14) return 2;
  if (value < 2 ** 21) return 3;
  return value < 2 ** 28 ? 4 : 5;
}

function writeVarint(bytes: Uint8Array, start: number, value: number): number {
  let at = start;
  let rest = value >>> 0;
  for (; rest >= 0x80; rest >>>= 7) bytes[at++] = (rest & 0x7f) | 0x80;
  bytes[at++] = rest;
  return at;
}
