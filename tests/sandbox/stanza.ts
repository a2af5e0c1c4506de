/**
 * Small things about stanzas that the gatekeeper and its contacts both need: making them, and the
 * big-endian numbers inside them. Must not know what any stanza means.
 * @module
 */
import type { StanzaNode } from '@/lib/codec';

/** Makes a stanza; attributes that are undefined are left away. */
export function stanza(
  tag: string,
  attrs: Readonly<Record<string, string | undefined>> = {},
  content?: Uint8Array | readonly StanzaNode[],
): StanzaNode {
  const known = Object.entries(attrs).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return { tag, attrs: Object.fromEntries(known), ...(content === undefined ? {} : { content }) };
}

/** @returns `value` in `length` bytes, big-endian */
export function bigEndian(value: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = length - 1, rest = value; i >= 0; i--, rest = Math.floor(rest / 256))
    bytes[i] = rest % 256;
  return bytes;
}

export function fromBigEndian(bytes: Uint8Array): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}

/** ms since 1970 as the `t` of stanzas: whole seconds, in decimal */
export function secondsOf(now: number): string {
  return String(Math.floor(now / 1000));
}
