/**
 * The seeds of overtaken messages of one receiving chain, packed: entries of a counter (4 bytes,
 * big-endian) and a seed (32 bytes), in rising order of counters. Packed because a gap of a thousand
 * messages must not cost a thousand objects at each load and save: a block is read and written
 * as it is, and looked up by bisection. A block is a value: changes make a new one.
 *
 * Blocks stand beside the session's head, one for each chain, under a name that a message's header already tells: so
 * a store may keep each as an entry of its own, read only the one that a message may need, and save only those that
 * changed.
 * @module
 */
import { toBase64Url } from '@/lib/base';
import { MAX_SKIPPED_KEYS } from './consts';
import type { MessageSeed } from './chain';

/** bytes of one seed with its counter */
export const SKIPPED_ENTRY = 36;

/** Blocks by the names of their chains, as far as they are at hand. */
export type SkippedKeys = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** @param ratchetKey 32 bytes, theirs: public, and as unique as the chain it names */
export function skippedNameOf(ratchetKey: Uint8Array): string {
  return toBase64Url(ratchetKey);
}

export function countOf(block: Uint8Array): number {
  return block.length / SKIPPED_ENTRY;
}

/** @returns a view into `block`, or undefined where no seed waits for `counter` */
export function findSkipped(block: Uint8Array, counter: number): MessageSeed | undefined {
  const at = bisect(block, counter);
  if (at === block.length || counterAt(block, at) !== counter) return undefined;
  return block.subarray(at + 4, at + SKIPPED_ENTRY) as MessageSeed;
}

/** The block without the entry of `counter`, which must be there. */
export function withoutSkipped(block: Uint8Array, counter: number): Uint8Array<ArrayBuffer> {
  const at = bisect(block, counter);
  const shorter = new Uint8Array(block.length - SKIPPED_ENTRY);
  shorter.set(block.subarray(0, at));
  shorter.set(block.subarray(at + SKIPPED_ENTRY), at);
  return shorter;
}

/**
 * The block with seeds for the counters from `firstCounter` on, all above those it holds. Over
 * `MAX_SKIPPED_KEYS` the oldest are dropped.
 */
export function withSkipped(
  block: Uint8Array,
  firstCounter: number,
  seeds: readonly MessageSeed[],
): Uint8Array<ArrayBuffer> {
  const room = MAX_SKIPPED_KEYS * SKIPPED_ENTRY;
  const added = seeds.slice(-MAX_SKIPPED_KEYS);
  const kept = block.subarray(
    Math.max(0, block.length + added.length * SKIPPED_ENTRY - room),
    block.length,
  );
  const longer = new Uint8Array(kept.length + added.length * SKIPPED_ENTRY);
  longer.set(kept);
  const view = new DataView(longer.buffer);
  let at = kept.length;
  let counter = firstCounter + seeds.length - added.length;
  for (const seed of added) {
    view.setUint32(at, counter++);
    longer.set(seed, at + 4);
    at += SKIPPED_ENTRY;
  }
  return longer;
}

/** @returns the offset of the first entry whose counter is not below `counter` */
function bisect(block: Uint8Array, counter: number): number {
  let low = 0;
  let high = block.length / SKIPPED_ENTRY;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (counterAt(block, middle * SKIPPED_ENTRY) < counter) low = middle + 1;
    else high = middle;
  }
  return low * SKIPPED_ENTRY;
}

function counterAt(block: Uint8Array, at: number): number {
  const high = ((block[at] ?? 0) << 24) | ((block[at + 1] ?? 0) << 16);
  return (high | ((block[at + 2] ?? 0) << 8) | (block[at + 3] ?? 0)) >>> 0;
}
