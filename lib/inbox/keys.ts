/**
 * Comparing keys with a contact, at the person's wish: what there is to compare, and what they found.
 * @module
 */
import { fromBase64 } from '@/lib/base';
import type { ChatId, PersonKeys, ScanVerdict } from '@/lib/model';

import type { Accounts } from './accounts';
import { InboxError } from './errors';
import { requireChat, requireOpen } from './require';
import type { Engine } from './runner';

type Parts = { readonly engine: Engine; readonly accounts: Accounts };

/** @throws InboxError `not-found`; `unavailable` where the network has nothing to compare */
export async function keysOf(parts: Parts, chatId: ChatId): Promise<PersonKeys> {
  const { account, address } = await openChat(parts, chatId);
  if (account.keysOf === undefined) throw new InboxError('unavailable');
  return account.keysOf(address);
}

/** @returns the keys as they stand then @throws as `keysOf` */
export async function judgeKey(
  parts: Parts,
  ask: { readonly chatId: ChatId; readonly device: string; readonly verified: boolean },
): Promise<PersonKeys> {
  const { account, address } = await openChat(parts, ask.chatId);
  if (account.judgeKey === undefined) throw new InboxError('unavailable');
  await account.judgeKey(address, ask.device, ask.verified);
  return keysOf(parts, ask.chatId);
}

/** @param ask.code base64 of what was scanned @throws as `keysOf` */
export async function scanCode(
  parts: Parts,
  ask: { readonly chatId: ChatId; readonly code: string },
): Promise<ScanVerdict> {
  const { account, address } = await openChat(parts, ask.chatId);
  if (account.scanCode === undefined) throw new InboxError('unavailable');
  return account.scanCode(address, fromBase64(ask.code));
}

async function openChat({ engine, accounts }: Parts, chatId: ChatId) {
  const { accountId, address } = await requireChat(engine, chatId);
  return { account: requireOpen(accounts, accountId).account, address };
}
