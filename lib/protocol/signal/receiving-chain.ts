/**
 * A receiving chain gives out each message's seed once, in any order (Double Ratchet §3.5, skipped
 * message keys). Knows neither messages nor the root key.
 * @module
 */
import { wipe } from '@/lib/base';
import { messageSeedOf, nextChainKey, type ChainKey, type MessageSeed } from './chain';
import { SignalError } from './errors';
import type { ReceivingChain } from './session';
import { findSkipped, withSkipped, withoutSkipped } from './skipped-keys';

/**
 * @returns the seed of `counter`, a copy to be wiped after use, and the chain without it
 * @throws SignalError 'duplicate' where the seed was given out or dropped before, 'too-far-ahead' where more than
 * `maxForwardJump` messages would be skipped
 */
export function takeSeed(
  chain: ReceivingChain,
  counter: number,
  maxForwardJump: number,
): { readonly chain: ReceivingChain; readonly seed: MessageSeed } {
  if (counter < chain.index) {
    const seed = findSkipped(chain.skipped, counter);
    if (seed === undefined) throw new SignalError('duplicate', `counter ${counter}`);
    const skipped = withoutSkipped(chain.skipped, counter);
    return {
      chain: { ...chain, skipped },
      seed: Uint8Array.from(seed) as MessageSeed,
    };
  }
  const ahead = counter - chain.index;
  if (ahead > maxForwardJump) throw new SignalError('too-far-ahead', `by ${ahead}`);
  return stepTo(chain, counter);
}

function stepTo(
  chain: ReceivingChain,
  counter: number,
): { readonly chain: ReceivingChain; readonly seed: MessageSeed } {
  const passed: MessageSeed[] = [];
  let chainKey = chain.chainKey;
  for (let index = chain.index; index < counter; index++) {
    passed.push(messageSeedOf(chainKey));
    chainKey = stepFrom(chainKey, chain.chainKey);
  }
  const seed = messageSeedOf(chainKey);
  const skipped =
    passed.length === 0 ? chain.skipped : withSkipped(chain.skipped, chain.index, passed);
  wipe(...passed);
  chainKey = stepFrom(chainKey, chain.chainKey);
  return { chain: { ...chain, chainKey, index: counter + 1, skipped }, seed };
}

/** The next chain key; the one before is wiped unless it is the caller's. */
function stepFrom(chainKey: ChainKey, callers: ChainKey): ChainKey {
  const next = nextChainKey(chainKey);
  if (chainKey !== callers) wipe(chainKey);
  return next;
}
