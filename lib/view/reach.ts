/**
 * Why somebody cannot be written to, in words, with what to do about it: an invitation to send them another way.
 * @module
 */
import type { Words } from '@/lib/i18n';
import type { Account, NetworkId, Reach, Unreachable } from '@/lib/model';
import { oneLine, safeName } from './safe-text';
import type { Times } from './times';

export type ReachItem = {
  readonly state: Unreachable;
  /** Who, and why not. */
  readonly sentence: string;
  /** What can be done about it, before the invitation. */
  readonly advice: string;
  /** To be sent to them by other means: as it stands, in the person's language. */
  readonly invitation: string;
  /** When the network said so. */
  readonly checked: string;
};

export type ReachContext = { readonly words: Words; readonly times: Times; readonly now: number };

/**
 * @param who as the person knows them: a name, or what they typed
 * @returns undefined where nothing stands in the way
 */
export function reachItem(
  reach: Reach | undefined,
  { who, account }: { readonly who: string; readonly account: Account },
  { words, times, now }: ReachContext,
): ReachItem | undefined {
  if (reach === undefined || reach.state === 'reachable') return undefined;
  const { state } = reach;
  const network = words.say(`network.${account.network}`);
  const provider = safeName(account.providerName, network);
  const identifier = oneLine(account.identifier, 254);
  const name = safeName(who, network);
  const where = words.say(whereOf(account.network), { network, provider });
  const isOutside = state === 'outside-region';
  return {
    state,
    sentence: words.say(`reach.${state}`, { name, network }),
    advice: words.say(`reach.advice.${state}`),
    invitation: isOutside
      ? words.say('reach.invitation-outside', { network, identifier })
      : words.say('reach.invitation', { network, provider, identifier, where }),
    checked: words.say('reach.checked', { network, time: times.brief(reach.checkedAt, now) }),
  };
}

/** Where a gatekeeper's own app has the switch, as far as it is known. */
function whereOf(network: NetworkId): 'reach.where.whatsapp' | 'reach.where.other' {
  return network === 'whatsapp' ? 'reach.where.whatsapp' : 'reach.where.other';
}
