/**
 * One group as its dialog shows it, and what a person can do with it; and the making of a new one. Knows no DOM and no
 * browser API.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { Words } from '@/lib/i18n';
import {
  mayManage,
  type AccountId,
  type AudienceDetails,
  type Chat,
  type ChatId,
  type Group,
  type GroupDone,
  type GroupMember,
  type Member,
  type MessageId,
  type PeerAddress,
} from '@/lib/model';
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { ChatRow } from './chat-row';
import { memberName } from './group-words';
import type { InboxView } from './inbox-view';
import { listed } from './listing';
import type { Outcome } from './outcome';
import { portraitOf, type Portrait } from './portrait';
import { codeOf, whyOf } from './problems';

export type MemberItem = {
  readonly address: PeerAddress;
  readonly name: string;
  readonly portrait: Portrait;
  /** "Owner", "Admin", or nothing */
  readonly role: string;
  /** on which network, and who could read what is sent to them */
  readonly where: string;
  readonly isAdmin: boolean;
  /** whether the person may change their role, or send them away */
  readonly canManage: boolean;
};

export type GroupItem = {
  readonly name: string;
  readonly members: readonly MemberItem[];
  readonly canManage: boolean;
  readonly isIn: boolean;
};

export type GroupDeed =
  | { readonly kind: 'add'; readonly with: readonly ChatId[] }
  | { readonly kind: 'remove'; readonly member: PeerAddress }
  | { readonly kind: 'role'; readonly member: PeerAddress; readonly role: 'admin' | 'member' }
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'leave' };

export interface GroupView {
  /** undefined until it is known; `unknown`: nobody can say who is in it */
  readonly group: ReadonlySignal<GroupItem | 'unknown' | undefined>;
  /** whom one could add: people of the same account who are not in it */
  readonly people: ReadonlySignal<readonly ChatRow[]>;
  /** The value is a sentence about those who could not be had, or nothing. */
  act(deed: GroupDeed): Promise<Outcome<string>>;
  dispose(): void;
}

export type GroupParts = {
  readonly bus: BusClient;
  readonly words: Words;
  readonly inbox: InboxView;
};

export function createGroupView(chatId: ChatId, { bus, words, inbox }: GroupParts): GroupView {
  const told = signal<Group | 'unknown' | undefined>(undefined);
  const chat = inbox.chatOf(chatId);
  const load = async (): Promise<void> => {
    try {
      told.value = (await bus.ask('group.details', { chatId })).group;
    } catch {
      told.value ??= 'unknown';
    }
  };
  // Its row is another one whenever who is in it is.
  const stop = effect(() => {
    if (chat.value !== undefined) void load();
  });
  const group = computed(() => {
    const known = told.value;
    const row = chat.value;
    if (known === undefined || row === undefined) return undefined;
    return known === 'unknown' ? known : groupItem(known, row, words);
  });
  return {
    group,
    people: computed(() => {
      const known = told.value;
      const there = new Set(
        known === undefined || known === 'unknown' ? [] : known.members.map(identifierOf),
      );
      return peopleOf(inbox, chat.value?.accountId, (one) => !there.has(one.identifier ?? ''));
    }),
    act: (deed) =>
      doing(words, chat.value, async () => bus.ask('group.change', { chatId, wish: wishOf(deed) })),
    dispose: stop,
  };
}

/** @param name of the new group. The value is its chat, with a sentence about those who could not be had. */
export async function createGroup(
  { bus, words, inbox }: GroupParts,
  asked: { readonly accountId: AccountId; readonly name: string; readonly with: readonly ChatId[] },
): Promise<Outcome<ChatId>> {
  const network = inbox.accounts.value.find(({ id }) => id === asked.accountId)?.networkName ?? '';
  try {
    const done = await bus.ask('group.create', { ...asked, with: [...asked.with] });
    if (done.kind === 'done') return { ok: true, value: done.chat.id };
    return { ok: false, why: refusalWords(done, network, words) };
  } catch (error) {
    return { ok: false, why: whyOf(codeOf(error), words) };
  }
}

/** People of one account, by the list's own rows. */
export function peopleOf(
  inbox: InboxView,
  accountId: AccountId | undefined,
  isWanted: (chat: Chat) => boolean = () => true,
): readonly ChatRow[] {
  const wanted = new Set(
    inbox.chats.value
      .filter((chat) => chat.accountId === accountId && chat.group === undefined && isWanted(chat))
      .map(({ id }) => id),
  );
  return inbox.everyRow.value.filter(({ id }) => wanted.has(id));
}

export type AudienceItem = { readonly title: string; readonly names: readonly string[] };

/** Who has one of our messages, each part by its title; parts with nobody are left out. */
export async function loadAudience(
  { bus, words }: Pick<GroupParts, 'bus' | 'words'>,
  messageId: MessageId,
): Promise<Outcome<readonly AudienceItem[]>> {
  try {
    const details = await bus.ask('message.audience', { messageId });
    return { ok: true, value: audienceItems(details, words) };
  } catch (error) {
    return { ok: false, why: whyOf(codeOf(error), words) };
  }
}

function audienceItems(
  { read, delivered, waiting }: AudienceDetails,
  words: Words,
): readonly AudienceItem[] {
  const names = (members: readonly Member[]) => members.map((one) => memberName(one, words));
  return [
    { title: words.say('audience.read'), names: names(read) },
    { title: words.say('audience.delivered'), names: names(delivered) },
    { title: words.say('audience.waiting'), names: names(waiting) },
  ].filter((part) => part.names.length > 0);
}

function wishOf(deed: GroupDeed) {
  return deed.kind === 'add' ? { ...deed, with: [...deed.with] } : deed;
}

async function doing(
  words: Words,
  chat: Chat | undefined,
  ask: () => Promise<GroupDone<Chat>>,
): Promise<Outcome<string>> {
  const network = chat === undefined ? '' : words.say(`network.${chat.network}`);
  try {
    const done = await ask();
    if (done.kind === 'refused') return { ok: false, why: refusalWords(done, network, words) };
    const who = listed(done.without, words);
    return { ok: true, value: who === '' ? '' : words.say('groups.without', { who }) };
  } catch (error) {
    return { ok: false, why: whyOf(codeOf(error), words) };
  }
}

function refusalWords(
  { why, who }: Extract<GroupDone<Chat>, { readonly kind: 'refused' }>,
  network: string,
  words: Words,
): string {
  if (why === 'not-reachable') return words.say('groups.without', { who: listed(who, words) });
  if (why === 'not-admin' || why === 'not-in') return words.say(`groups.refused.${why}`);
  if (why === 'not-opened') return words.say('groups.not-opened', { network });
  return words.say(`groups.refused.${why}`, { network });
}

function groupItem(group: Group, chat: Chat, words: Words): GroupItem {
  const summary = chat.group;
  const canManage = summary !== undefined && mayManage(summary);
  return {
    name: chat.title,
    canManage,
    isIn: group.standing === 'in',
    members: group.members.map((member) => memberItem(member, chat, { canManage, words })),
  };
}

function memberItem(
  member: GroupMember,
  { network: id, protection }: Chat,
  { canManage, words }: { readonly canManage: boolean; readonly words: Words },
): MemberItem {
  const name = memberName(member, words);
  const network = words.say(`network.${id}`);
  const { address, role, provider, isMe } = member;
  const isSealed = protection.kind === 'end-to-end';
  const how = provider === undefined ? 'groups.member' : 'groups.member-elsewhere';
  return {
    address,
    name,
    portrait: portraitOf(address, name),
    role: role === 'member' ? '' : words.say(`groups.role.${role}`),
    where: isSealed ? words.say(how, { network }) : network,
    isAdmin: role !== 'member',
    canManage: canManage && isMe !== true && role !== 'owner',
  };
}

function identifierOf({ identifier, name }: GroupMember): string {
  return identifier ?? name ?? '';
}
