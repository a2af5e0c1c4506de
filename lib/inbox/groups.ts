/**
 * What a person wishes of groups. Who is in one is decided where it is kept, so that nothing here
 * waits for a line: a wish is done, or refused with a reason.
 * @module
 */
import {
  bareMember,
  type AccountId,
  type AudienceDetails,
  type Chat,
  type ChatId,
  type Group,
  type GroupDone,
  type GroupWish,
  type Member,
  type MessageId,
  type PeerAddress,
} from '@/lib/model';
import type { GroupAnswer } from '@/lib/networks/contract';

import type { Accounts } from './accounts';
import { InboxError } from './errors';
import { requireChat, requireOpen } from './require';
import type { Engine } from './runner';

/** @throws InboxError `not-found` where the chat is no group, or nothing is known of it */
export async function groupOf(engine: Pick<Engine, 'store'>, chatId: ChatId): Promise<Group> {
  const { accountId, address } = await requireChat(engine, chatId);
  const known = await engine.store.groups.read(accountId, address);
  if (known === undefined) throw new InboxError('not-found');
  const { address: _address, ...group } = known;
  return group;
}

export type GroupBirth = {
  readonly accountId: AccountId;
  readonly name: string;
  /** chats with those who are to be in it */
  readonly with: readonly ChatId[];
};

/** @throws InboxError `not-found`, `unavailable`; NetworkError */
export async function createGroup(
  engine: Engine,
  accounts: Accounts,
  { accountId, name, with: chatIds }: GroupBirth,
): Promise<GroupDone<Chat>> {
  const { account } = requireOpen(accounts, accountId);
  const members = await addressesOf(engine, accountId, chatIds);
  if (account.groups === undefined) return { kind: 'refused', why: 'not-opened', who: [] };
  return doneOf(engine, accountId, await account.groups.create(name, members));
}

export type GroupChangeWish = {
  readonly chatId: ChatId;
  readonly wish:
    | Exclude<GroupWish, { readonly kind: 'add' }>
    | { readonly kind: 'add'; readonly with: readonly ChatId[] };
};

/** @throws InboxError `not-found`, `unavailable`; NetworkError */
export async function changeGroup(
  engine: Engine,
  accounts: Accounts,
  { chatId, wish }: GroupChangeWish,
): Promise<GroupDone<Chat>> {
  const chat = await requireChat(engine, chatId);
  const { accountId, address } = chat;
  const { account } = requireOpen(accounts, accountId);
  if (account.groups === undefined) return { kind: 'refused', why: 'not-opened', who: [] };
  const asked: GroupWish =
    wish.kind === 'add'
      ? { kind: 'add', members: await addressesOf(engine, accountId, wish.with) }
      : wish;
  return doneOf(engine, accountId, await account.groups.change(address, asked));
}

/** Who of a group has one of our messages, and who has read it. @throws InboxError `not-found` */
export async function audienceOf(
  { store }: Pick<Engine, 'store'>,
  messageId: MessageId,
): Promise<AudienceDetails> {
  const message = await store.timeline.message(messageId);
  if (message?.direction !== 'outgoing' || message.sentTo === undefined)
    throw new InboxError('not-found');
  const { accountId } = await requireChat({ store }, message.chatId);
  const group = await store.groups.read(accountId, message.address);
  const known = new Map(group?.members.map((member) => [member.address, member]));
  const { to, delivered, read } = message.sentTo;
  const all = to.map((address): Member => bareMember(known.get(address) ?? { address }));
  const isRead = new Set(read);
  const has = new Set(delivered);
  return {
    read: all.filter((_, at) => isRead.has(at)),
    delivered: all.filter((_, at) => has.has(at) && !isRead.has(at)),
    waiting: all.filter((_, at) => !has.has(at)),
  };
}

/** Only people of the same account, and people: a group is in no group. */
async function addressesOf(
  { store }: Engine,
  accountId: AccountId,
  chatIds: readonly ChatId[],
): Promise<readonly PeerAddress[]> {
  const addresses: PeerAddress[] = [];
  for (const id of new Set(chatIds)) {
    const chat = await requireChat({ store }, id);
    if (chat.accountId !== accountId || chat.group !== undefined) throw new InboxError('not-found');
    addresses.push(chat.address);
  }
  return addresses;
}

async function doneOf(
  { store, announcer }: Engine,
  accountId: AccountId,
  answer: GroupAnswer,
): Promise<GroupDone<Chat>> {
  const namesOf = async (addresses: readonly PeerAddress[] = []): Promise<readonly string[]> => {
    const names: string[] = [];
    for (const address of addresses) {
      const chat = await store.timeline.chat(store.ids.chat(accountId, address));
      names.push(chat?.name ?? chat?.identifier ?? address);
    }
    return names;
  };
  if (answer.kind === 'refused')
    return { kind: 'refused', why: answer.why, who: await namesOf(answer.who) };
  const chat = await requireChat({ store }, store.ids.chat(accountId, answer.peer));
  return { kind: 'done', chat: announcer.chat(chat), without: await namesOf(answer.without) };
}
