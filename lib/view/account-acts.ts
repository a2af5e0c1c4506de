/**
 * What a person does with an account beside mending it: proves its line, types its password anew, looks at its devices.
 * Knows no DOM and no browser API.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { Words } from '@/lib/i18n';
import type { AccountId } from '@/lib/model';
import type { AccountItem } from './account-item';
import { attempted } from './attempted';
import type { KeysParts } from './keys-view';
import { createOlderKeysView, type OlderKeysView } from './older-keys-view';
import type { Outcome } from './outcome';
import { codeOf, whyOf } from './problems';

/** `isRefused`: the server does not take it. */
export type PasswordOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: string; readonly isRefused: boolean };

export interface AccountActs {
  /** Whether messages to oneself prove the account's line. */
  proveLine(accountId: AccountId, wanted: boolean): Promise<Outcome<undefined>>;
  /** Signs in by the password as it is now. */
  signInByPassword(item: AccountItem, password: string): Promise<PasswordOutcome>;
  /** One's own other devices: whose they are. */
  keysOf(item: AccountItem): KeysParts;
  /** Keys to older messages, on the account's server. */
  olderKeys(item: AccountItem): OlderKeysView;
}

export function createAccountActs(bus: BusClient, words: Words): AccountActs {
  return {
    proveLine: (accountId, wanted) =>
      attempted(() => bus.ask('account.self-message', { accountId, wanted }), words),
    signInByPassword: async ({ id: accountId }, password) => {
      try {
        await bus.ask('account.sign-in-by-password', { accountId, password });
        return { ok: true };
      } catch (error) {
        const code = codeOf(error);
        return { ok: false, why: whyOf(code, words), isRefused: code === 'sign-in-refused' };
      }
    },
    keysOf: ({ id: accountId, networkName: name }) => ({ bus, words, of: { accountId }, name }),
    olderKeys: ({ id }) => createOlderKeysView(bus, words, id),
  };
}
