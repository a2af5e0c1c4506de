/**
 * A receiving chain gives out each message's seed once, in any order (Double Ratchet §3.5, skipped
 * message keys). Knows neither messages nor the root key.
 * @module
 */
import { wipe } from '@/lib/base';
import { stepChain, type MessageSeed } from './chain';
import { SignalError } from './errors';
import type { ReceivingChain } from './session';
import { countOf, findSkipped, withSkipped, withoutSkipped } from './skipped-keys';

/** A chain with its block of skipped keys; no block where it is not at hand (or there is none). */
export type ChainWithBlock = {
  readonly chain: ReceivingChain;
  readonly block: Uint8Array<ArrayBuffer> | undefined;
};

export type Taken = ChainWithBlock & {
  /** a copy, to be wiped after use */
  readonly seed: MessageSeed;
};

const NO_BLOCK = new Uint8Array(0);

/**
 * @returns the seed of `counter`, and the chain and its block without it; the same block where nothing in it changed
 * @throws SignalError 'duplicate' where the seed was given out or dropped before, 'too-far-ahead' where more than
 * `maxForwardJump` messages would be skipped, 'bad-session' where the block is needed and not at hand
 */
export function takeSeed(at: ChainWithBlock, counter: number, maxForwardJump: number): Taken {
  if (counter < at.chain.index) return takeSkipped(at, counter);
  const ahead = counter - at.chain.index;
  if (ahead > maxForwardJump) throw new SignalError('too-far-ahead', `by ${ahead}`);
  return stepTo(at, counter);
}

function takeSkipped({ chain, block }: ChainWithBlock, counter: number): Taken {
  if (chain.skippedCount === 0) throw new SignalError('duplicate', `counter ${counter}`);
  const held = requireBlock(chain, block);
  const seed = findSkipped(held, counter);
  if (seed === undefined) throw new SignalError('duplicate', `counter ${counter}`);
  return {
    chain: { ...chain, skippedCount: chain.skippedCount - 1 },
    block: withoutSkipped(held, counter),
    seed: Uint8Array.from(seed) as MessageSeed,
  };
}

function stepTo({ chain, block }: ChainWithBlock, counter: number): Taken {
  const passed: MessageSeed[] = [];
  let { chainKey } = chain;
  let seed: MessageSeed;
  for (let index = chain.index; ; index++) {
    const step = stepChain(chainKey);
    if (chainKey !== chain.chainKey) wipe(chainKey);
    ({ seed, chainKey } = step);
    if (index === counter) break;
    passed.push(seed);
  }
  const next = { ...chain, chainKey, index: counter + 1 };
  if (passed.length === 0) return { chain: next, block, seed };
  const longer = withSkipped(requireBlock(chain, block), chain.index, passed);
  wipe(...passed);
  return { chain: { ...next, skippedCount: countOf(longer) }, block: longer, seed };
}

function requireBlock(
  { skippedCount }: ReceivingChain,
  block: Uint8Array<ArrayBuffer> | undefined,
): Uint8Array<ArrayBuffer> {
  if (skippedCount === 0) return NO_BLOCK;
  if (block === undefined || countOf(block) !== skippedCount)
    throw new SignalError('bad-session', 'the skipped keys of a chain are missing');
  return block;
}
