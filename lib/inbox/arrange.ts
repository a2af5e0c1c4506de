/**
 * What a person does with a chat that no network hears of: where it stands (pinned, muted,
 * archived, marked), what is half written in it, and what it tells others of the person.
 * @module
 */
import {
  arranged,
  choosing,
  type Chat,
  type ChatArrangement,
  type ChatId,
  type PrivacyKind,
} from '@/lib/model';
import type { ChatRecord } from '@/lib/store';

import { InboxError } from './errors';
import { requireChat } from './require';
import type { Engine } from './runner';

/** @throws InboxError 'not-found' */
export async function arrange(
  engine: ChatKeeper,
  { chatId, to }: { readonly chatId: ChatId; readonly to: ChatArrangement },
): Promise<Chat> {
  const chat = await changeChat(engine, chatId, ({ place, ...rest }) => {
    const next = arranged(place, to);
    return next === undefined ? rest : { ...rest, place: next };
  });
  if (to.mutedUntil !== undefined && to.mutedUntil > 0) engine.announcer.clearNotice(chatId);
  return engine.announcer.chat(chat);
}

/** @throws InboxError 'not-found' */
export async function keepDraft(
  engine: ChatKeeper,
  { chatId, text }: { readonly chatId: ChatId; readonly text: string },
): Promise<void> {
  await changeChat(engine, chatId, ({ draft: _before, ...rest }) =>
    text.trim() === '' ? rest : { ...rest, draft: text },
  );
}

/** @throws InboxError 'not-found' */
export async function choosePrivacy(
  engine: ChatKeeper,
  ask: {
    readonly chatId: ChatId;
    readonly kind: PrivacyKind;
    readonly to: boolean | 'follow';
  },
): Promise<Chat> {
  const chat = await changeChat(engine, ask.chatId, ({ privacy, ...rest }) => {
    const next = choosing(privacy, ask.kind, ask.to);
    return next === undefined ? rest : { ...rest, privacy: next };
  });
  return engine.announcer.chat(chat);
}

type ChatKeeper = Pick<Engine, 'store' | 'announcer'>;

async function changeChat(
  { store, announcer }: ChatKeeper,
  chatId: ChatId,
  change: (known: ChatRecord) => ChatRecord,
): Promise<ChatRecord> {
  const { accountId } = await requireChat({ store }, chatId);
  const { chats, chat } = await store.commit({
    accountId,
    reads: { chats: [chatId] },
    fold: (current) => {
      const known = current.chat(chatId);
      if (known === undefined) throw new InboxError('not-found');
      const changed = change(known);
      return { chats: [changed], chat: changed };
    },
  });
  announcer.committed({ chats });
  return chat;
}
