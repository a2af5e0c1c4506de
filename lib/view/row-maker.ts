/**
 * Rows are made once per chat and day: an unchanged row is the same object and is not drawn again.
 * @module
 */
import type { Words } from '@/lib/i18n';
import { isMuted, type Chat, type ChatId } from '@/lib/model';
import { chatRow, type ChatRow } from './chat-row';
import type { Times } from './times';

/** What ages rows, and who is writing. */
export type RowsNow = { readonly now: number; readonly writing: ReadonlySet<ChatId> };

export class RowMaker {
  readonly #spoken: { readonly words: Words; readonly times: Times };
  readonly #made = new WeakMap<Chat, { readonly day: string; readonly row: ChatRow }>();

  constructor(spoken: { readonly words: Words; readonly times: Times }) {
    this.#spoken = spoken;
  }

  rowsOf(chats: readonly Chat[], { now, writing }: RowsNow): readonly ChatRow[] {
    const day = new Date(now).toDateString();
    return chats.map((chat) => {
      if (writing.has(chat.id)) return chatRow(chat, { ...this.#spoken, now, typing: true });
      const made = this.#made.get(chat);
      // A muting may have run out since.
      if (made?.day === day && made.row.muted === isMuted(chat, now)) return made.row;
      const row = chatRow(chat, { ...this.#spoken, now, typing: false });
      this.#made.set(chat, { day, row });
      return row;
    });
  }
}
