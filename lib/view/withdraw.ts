/**
 * Taking back the consent that an account stands on, and who could be told of it, in words.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { Words } from '@/lib/i18n';
import type { AccountItem } from './account-item';
import type { Outcome } from './outcome';
import { codeOf, whyOf } from './problems';

export async function withdraw(
  { bus, words }: { readonly bus: BusClient; readonly words: Words },
  { id, networkName: network, provider }: AccountItem,
): Promise<Outcome<string>> {
  try {
    const { delisted, signInEnded } = await bus.ask('account.withdraw', { accountId: id });
    if (!delisted)
      return {
        ok: true,
        value: words.say('consent.withdrawn-not-delisted', { network, provider }),
      };
    const key = signInEnded ? 'consent.withdrawn' : 'consent.withdrawn-sign-in';
    return { ok: true, value: words.say(key, { network, provider }) };
  } catch (error) {
    return { ok: false, why: whyOf(codeOf(error), words) };
  }
}
