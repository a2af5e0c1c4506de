/**
 * Who a conversation is with, and who could read it.
 * @module
 */
import type { Words } from '@/lib/i18n';
import type { Chat, ChatId, NetworkId } from '@/lib/model';
import { portraitOf, type Portrait } from './portrait';
import { oneLine, safeName } from './safe-text';

export type ConversationHeader = {
  readonly name: string;
  /** The visible identifier; empty where none is known or where it is the name. */
  readonly identifier: string;
  /** undefined until the chat's row is here */
  readonly network: NetworkId | undefined;
  readonly networkName: string;
  readonly portrait: Portrait;
  /** Who could read this chat, in one sentence; empty until the chat's row is here: nothing is promised before. */
  readonly protection: string;
  readonly protected: boolean;
};

export function conversationHeader(
  chatId: ChatId,
  chat: Chat | undefined,
  words: Words,
): ConversationHeader {
  const networkName = chat === undefined ? '' : words.say(`network.${chat.network}`);
  const identifier = oneLine(chat?.identifier ?? '', 254);
  const name = safeName(chat?.title ?? '', identifier === '' ? networkName : identifier);
  return {
    name,
    identifier: identifier === name ? '' : identifier,
    network: chat?.network,
    networkName,
    portrait: portraitOf(chatId, name),
    protection: chat === undefined ? '' : protectionWords(chat.protection, name, words),
    protected: chat?.protection.kind === 'end-to-end',
  };
}

function protectionWords(protection: Chat['protection'], name: string, words: Words): string {
  if (protection.kind === 'none') return words.say('protection.none');
  const key = protection.verified ? 'protection.end-to-end-verified' : 'protection.end-to-end';
  return words.say(key, { name });
}
