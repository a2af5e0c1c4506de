/**
 * Reads what a client wrote, twice: with Baileys' reader and with ours. The foreign one decides;
 * where the two disagree one of them is wrong, and that is said aloud instead of being smoothed
 * over. Must not know what stanzas mean.
 * @module
 */
import { decodeStanza, type StanzaNode } from '@/lib/codec';

import { readForeignStanza, type ForeignNode } from '../oracles/baileys';
import { canonicalAddress } from './networks';

/** Our reader and the foreign one saw different things in the same bytes. */
export class ReadersDisagree extends Error {
  override readonly name = 'ReadersDisagree';
}

/**
 * @param bytes a decrypted frame with its flag byte
 * @throws ReadersDisagree; or whatever the foreign reader throws for malformed bytes
 */
export async function readStanza(bytes: Uint8Array): Promise<StanzaNode> {
  const [foreign, ours] = await Promise.allSettled([readForeignStanza(bytes), decodeStanza(bytes)]);
  if (foreign.status === 'rejected' && ours.status === 'rejected') throw foreign.reason;
  if (foreign.status === 'rejected' || ours.status === 'rejected')
    throw new ReadersDisagree(
      `only ${ours.status === 'rejected' ? 'the foreign' : 'our'} reader could read a stanza`,
      {
        cause:
          foreign.status === 'rejected' ? foreign.reason : (ours as PromiseRejectedResult).reason,
      },
    );
  const node = normalize(foreign.value);
  const difference = differenceOf(node, ours.value, node.tag);
  if (difference !== undefined) throw new ReadersDisagree(difference);
  return node;
}

/** Baileys gives text contents as strings, ours are bytes; Baileys writes device 0 of addresses out. */
function normalize({ tag, attrs: foreignAttrs, content }: ForeignNode): StanzaNode {
  const attrs = Object.fromEntries(
    Object.entries(foreignAttrs).map(([name, value]) => [name, canonicalAddress(value)]),
  );
  if (content === undefined) return { tag, attrs };
  if (typeof content === 'string')
    return { tag, attrs, content: new TextEncoder().encode(content) };
  return {
    tag,
    attrs,
    content: Array.isArray(content) ? content.map(normalize) : Uint8Array.from(content),
  };
}

/** @returns where two nodes differ, naming places and never contents; undefined where they are equal */
function differenceOf(left: StanzaNode, right: StanzaNode, path: string): string | undefined {
  if (left.tag !== right.tag) return `${path}: tags differ`;
  const names = new Set([...Object.keys(left.attrs), ...Object.keys(right.attrs)]);
  for (const name of names)
    if (left.attrs[name] !== right.attrs[name]) return `${path}: attribute ${name} differs`;
  return contentDifference(left.content, right.content, path);
}

type Content = StanzaNode['content'];

function contentDifference(left: Content, right: Content, path: string): string | undefined {
  if (isEmpty(left) && isEmpty(right)) return undefined;
  if (left instanceof Uint8Array && right instanceof Uint8Array)
    return Buffer.compare(left, right) === 0 ? undefined : `${path}: contents differ`;
  if (left instanceof Uint8Array || right instanceof Uint8Array)
    return `${path}: kinds of content differ`;
  if (left?.length !== right?.length) return `${path}: numbers of children differ`;
  for (const [index, child] of (left ?? []).entries()) {
    const difference = differenceOf(child, right![index]!, `${path}/${child.tag}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isEmpty(content: Content): boolean {
  return content === undefined || content.length === 0;
}
