/**
 * What an account does while the inbox is locked, and what somebody who waits before the lock may
 * know of it. Knows no DOM.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { Words } from '@/lib/i18n';
import type { ReceivingLocked } from '@/lib/model';
import type { AccountItem } from './account-item';
import { codeOf, whyOf } from './problems';

/** @returns in words what came of it, where there is more to say than that it is done */
export async function receiveWhileLocked(
  { bus, words }: { readonly bus: BusClient; readonly words: Words },
  { id: accountId, provider }: AccountItem,
  wanted: boolean,
): Promise<{ readonly done: boolean; readonly told: string }> {
  try {
    const { revoked } = await bus.ask('account.while-locked', { accountId, wanted });
    if (wanted) return { done: true, told: '' };
    const key = revoked ? 'while-locked.revoked' : 'while-locked.not-revoked';
    return { done: true, told: words.say(key, { provider }) };
  } catch (error) {
    return { done: false, told: whyOf(codeOf(error), words) };
  }
}

/** One sentence for each account that receives, naming the network and nobody. */
export function receivingSentences(
  receiving: readonly ReceivingLocked[],
  words: Words,
): readonly string[] {
  return receiving.map(({ network, state }) =>
    words.say(`receiving.${state}`, { network: words.say(`network.${network}`) }),
  );
}
