/**
 * Who a conversation is with, and who could read it.
 * @module
 */
import type { Words } from '@/lib/i18n';
import type { AccountGap, Chat, ChatId, GroupSummary, NetworkId } from '@/lib/model';
import { portraitOf, type Portrait } from './portrait';
import { oneLine, safeName } from './safe-text';
import { createTimes } from './times';
import { clauses } from './listing';

/** characters of what a bridge says of itself */
const LONGEST_BRIDGE = 30;

export type ConversationHeader = {
  readonly name: string;
  /** The visible identifier; empty where none is known or where it is the name. */
  readonly identifier: string;
  /** undefined until the chat's row is here */
  readonly network: NetworkId | undefined;
  readonly networkName: string;
  readonly portrait: Portrait;
  /** of a group: whether the person can write in it, and if not, why */
  readonly group: 'in' | 'gone' | 'unencrypted' | undefined;
  /** Who could read this chat, in one sentence; empty until the chat's row is here: nothing is promised before. */
  readonly protection: string;
  readonly protected: boolean;
  /** Up to when the chat is known to be complete, in one sentence; empty where nothing is missing. */
  readonly gaps: string;
  /** Set where the network is below Signal's and the person has not accepted that here: the way to. */
  readonly accept: { readonly title: string; readonly label: string } | undefined;
};

export function conversationHeader(
  chatId: ChatId,
  { chat, gap }: { readonly chat: Chat | undefined; readonly gap?: AccountGap | undefined },
  words: Words,
  now: number,
): ConversationHeader {
  const networkName = chat === undefined ? '' : whereWords(chat, words);
  const identifier = oneLine(chat?.identifier ?? '', 254);
  const name = safeName(chat?.title ?? '', identifier === '' ? networkName : identifier);
  return {
    name,
    identifier: identifier === name ? '' : identifier,
    network: chat?.network,
    networkName,
    portrait: portraitOf(chatId, name),
    group: chat?.group && placeIn(chat.group),
    protection: chat === undefined ? '' : protectionWords(chat, name, words),
    protected: chat?.protection.kind === 'end-to-end',
    gaps: gapWords(chat, gap, { words, now }),
    accept: acceptanceFor(chat?.protection, name, words),
  };
}

function placeIn({ standing, unencrypted }: GroupSummary): 'in' | 'gone' | 'unencrypted' {
  if (standing !== 'in') return 'gone';
  return unencrypted === true ? 'unencrypted' : 'in';
}

function acceptanceFor(
  protection: Chat['protection'] | undefined,
  name: string,
  words: Words,
): ConversationHeader['accept'] {
  if (protection?.kind !== 'weaker' || protection.accepted) return undefined;
  return {
    title: words.say('protection.accept-title', { name }),
    label: words.say('protection.accept'),
  };
}

/** What could not be read is known; of what its network has not brought yet, nobody knows whose it is. */
function gapWords(
  chat: Chat | undefined,
  gap: AccountGap | undefined,
  { words, now }: { readonly words: Words; readonly now: number },
): string {
  const times = createTimes(words);
  const gaps = chat?.gaps?.completeUpTo === 0 ? undefined : chat?.gaps;
  if (gap !== undefined && gap.completeUpTo < (gaps?.completeUpTo ?? Number.POSITIVE_INFINITY)) {
    const time = times.moment(gap.completeUpTo, now);
    return words.say(`chat.gap-${gap.state}`, { time });
  }
  if (gaps === undefined) return '';
  const time = times.moment(gaps.completeUpTo, now);
  return words.say('chat.complete-up-to', { time, count: gaps.count });
}

/** On which network, and in a group how many are in it. */
function whereWords({ network: id, group, bridge }: Chat, words: Words): string {
  const carrier = words.say(`network.${id}`);
  const network =
    bridge === undefined
      ? carrier
      : words.say('bridge.where', { name: oneLine(bridge, LONGEST_BRIDGE), network: carrier });
  return group === undefined || group.count === 0
    ? network
    : words.say('group.where', { network, count: group.count });
}

function protectionWords(chat: Chat, name: string, words: Words): string {
  const { protection, group, bridge } = chat;
  if (protection.kind === 'none') return words.say('protection.none');
  if (bridge !== undefined)
    return words.say('protection.bridge', { name: oneLine(bridge, LONGEST_BRIDGE) });
  if (protection.kind === 'weaker') {
    const weaknesses = clauses(
      protection.weaknesses.map((weakness) => words.say(`weakness.${weakness}`)),
      words,
    );
    const isRead = protection.weaknesses.includes('servers-read');
    const key = isRead ? 'protection.weaker-servers' : 'protection.weaker';
    return words.say(key, { weaknesses });
  }
  if (group !== undefined) return words.say('group.protection');
  if (protection.begunWeakly === true) return words.say('protection.begun-weakly', { name });
  const key = protection.verified ? 'protection.end-to-end-verified' : 'protection.end-to-end';
  return words.say(key, { name });
}
