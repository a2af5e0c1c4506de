/**
 * Chats and accounts that a wish names: found, or a typed refusal.
 * @module
 */
import type { AccountId, ChatId } from '@/lib/model';
import type { ChatRecord } from '@/lib/store';

import type { Accounts } from './accounts';
import { InboxError } from './errors';
import type { AccountRunner, Engine } from './runner';

/** @throws InboxError `not-found` */
export async function requireChat(
  { store }: Pick<Engine, 'store'>,
  chatId: ChatId,
): Promise<ChatRecord> {
  const chat = await store.timeline.chat(chatId);
  if (chat === undefined) throw new InboxError('not-found');
  return chat;
}

export type OpenRunner = AccountRunner & {
  readonly account: NonNullable<AccountRunner['account']>;
};

/** @throws InboxError `not-found`, `unavailable` */
export function requireOpen(accounts: Accounts, accountId: AccountId): OpenRunner {
  const runner = accounts.runner(accountId);
  if (runner === undefined) throw new InboxError('not-found');
  if (runner.account === undefined) throw new InboxError('unavailable');
  return runner as OpenRunner;
}
