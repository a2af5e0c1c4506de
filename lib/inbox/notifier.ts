/**
 * What the inbox says outside of its windows: the badge and the notifications, as the person chose.
 * A courtesy: where the browser refuses, the inbox goes on.
 * @module
 */
import type { Badge, Clock, Log, Notifications } from '@/lib/base';
import {
  callingUnread,
  oneLine,
  planNotices,
  safeName,
  type Chat,
  type ChatId,
  type MediaType,
  type MessageBody,
  type NoticePlan,
  type NoticeSettings,
} from '@/lib/model';

import { NOTICE_PAUSE, NOTICE_TEXT } from './consts';

/** Sentences of notifications, in the person's language. */
export type NoticeWords = {
  /** the title where no name is told */
  readonly app: string;
  readonly something: string;
  /** @param unread messages of one chat */
  readonly inChat: (unread: number) => string;
  readonly inChats: (chats: number) => string;
  readonly media: (type: MediaType) => string;
  /** what the button says */
  readonly reply: string;
};

export type NotifierOptions = {
  readonly clock: Clock;
  readonly log: Log;
  readonly badge?: Badge | undefined;
  readonly notifications?: Notifications | undefined;
  /** absent: no notifications */
  readonly words?: (() => NoticeWords) | undefined;
  readonly settings: () => NoticeSettings;
  /** whether a person has this chat before their eyes in some window */
  readonly isLookedAt?: ((id: ChatId) => boolean) | undefined;
};

/** The id of the notice that belongs to no chat. A chat's notice has the chat's. */
export const COMMON_NOTICE = 'rialto' as const;

export class Notifier {
  readonly #options: NotifierOptions;
  readonly #arrived = new Set<ChatId>();
  #cancel: (() => void) | undefined;
  #shown: string | undefined;
  #calling = 0;

  constructor(options: NotifierOptions) {
    this.#options = options;
  }

  /** @param chats all of them */
  showCount(chats: ReadonlyMap<ChatId, Chat>): void {
    const { clock, badge } = this.#options;
    const kind = this.#settings().badge;
    const calling = callingUnread([...chats.values()], clock.now());
    // What speaks of several chats at once stands for as long as any of them calls.
    if (calling === 0 && this.#calling > 0) this.clear(COMMON_NOTICE);
    this.#calling = calling;
    const count = kind === 'nothing' ? 0 : calling;
    const shown = kind === 'dot' && count > 0 ? 'dot' : String(count);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#inBackground('badge', shown === 'dot' ? badge?.showDot() : badge?.showCount(count));
  }

  /** Something came that nobody saw. What comes within a moment is told together. */
  arrived(ids: readonly ChatId[], chats: ReadonlyMap<ChatId, Chat>): void {
    if (ids.length === 0 || this.#options.words === undefined) return;
    for (const id of ids) this.#arrived.add(id);
    this.#cancel ??= this.#options.clock.after(NOTICE_PAUSE, () => {
      this.#cancel = undefined;
      this.#tell(chats);
    });
  }

  /** A chat's row was replaced: what was read here or on another device calls no more. */
  changed(before: Chat | undefined, now: Chat): void {
    if ((before?.unread ?? 0) > 0 && now.unread === 0) this.clear(now.id);
  }

  /** Says nothing more: the inbox is locked, or goes. */
  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#arrived.clear();
  }

  clear(id: ChatId | typeof COMMON_NOTICE): void {
    this.#arrived.delete(id as ChatId);
    this.#inBackground('clear-notice', this.#options.notifications?.clear(id));
  }

  #tell(chats: ReadonlyMap<ChatId, Chat>): void {
    const { clock, isLookedAt = () => false } = this.#options;
    const arrived = [...this.#arrived].flatMap((id) => chats.get(id) ?? []);
    this.#arrived.clear();
    const plans = planNotices(arrived, this.#settings(), { now: clock.now(), isLookedAt });
    const words = this.#options.words?.();
    if (words === undefined) return;
    for (const plan of plans)
      this.#inBackground('notify', this.#options.notifications?.show(noticeOf(plan, words)));
  }

  #settings(): NoticeSettings {
    return this.#options.settings();
  }

  #inBackground(what: string, done: Promise<void> | undefined): void {
    done?.catch((error: unknown) => this.#options.log.warn(`${what}-failed`, error));
  }
}

function noticeOf(plan: NoticePlan, words: NoticeWords) {
  if (plan.kind === 'something')
    return { id: COMMON_NOTICE, title: words.app, text: words.something };
  if (plan.kind === 'many')
    return { id: COMMON_NOTICE, title: words.app, text: words.inChats(plan.chats) };
  const { chat, unread, body } = plan;
  const name = safeName(chat.title, chat.identifier ?? words.app);
  const said = body && bodyText(body, words);
  return {
    id: chat.id,
    title: said !== undefined && unread > 1 ? `${name} (${String(unread)})` : name,
    text: said ?? words.inChat(unread),
    button: words.reply,
  };
}

/** @returns undefined for what a line cannot tell */
function bodyText(body: MessageBody, words: NoticeWords): string | undefined {
  if (body.kind === 'text') return oneLine(body.text, NOTICE_TEXT);
  if (body.kind !== 'media') return undefined;
  return oneLine(body.caption ?? '', NOTICE_TEXT) || words.media(body.media);
}
