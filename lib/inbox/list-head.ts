/**
 * The head of the list: the chats that a window paints first. Which ones they are is kept in a sealed note, so that a worker
 * that starts opens those rows, and not thousands, before it answers. The note says which, never what: the rows are read as
 * they stand, and a note that has grown old costs no more than a chat that comes a moment later with the rest.
 * @module
 */
import { utf8Decode, utf8Encode, type Clock, type Log } from '@/lib/base';
import type { ChatId, InboxSnapshot } from '@/lib/model';
import type { Store } from '@/lib/store';

import type { Announcer } from './announcer';
import { HEAD_NOTED_AFTER } from './consts';

const NOTE = 'list-head';

export type ListHeadParts = {
  readonly store: Pick<Store, 'notes' | 'accounts' | 'timeline'>;
  readonly announcer: Announcer;
  readonly clock: Clock;
  readonly log: Log;
};

export class ListHead {
  readonly #parts: ListHeadParts;
  readonly #stopListening: () => void;
  #reading: Promise<InboxSnapshot | undefined> | undefined;
  #noted: readonly ChatId[] = [];
  #writing: Promise<void> = Promise.resolve();
  #cancel: (() => void) | undefined;
  #isLoaded = false;

  constructor(parts: ListHeadParts) {
    this.#parts = parts;
    this.#stopListening = parts.announcer.onChange(({ chats, removedChats }) => {
      if (chats !== undefined || removedChats !== undefined) this.#noteLater();
    });
  }

  /** What a window paints first: from memory, or from disk while the rest is still being loaded. @throws StoreError */
  async tell(ready: () => Promise<void>): Promise<InboxSnapshot> {
    const started = ready();
    if (!this.#isLoaded) {
      // A start that fails is told to whatever is asked next.
      started.catch(() => undefined);
      const early = await this.read();
      if (early !== undefined && !this.#isLoaded) return early;
    }
    await started;
    return this.#parts.announcer.head();
  }

  /** From now on memory has it all. */
  loaded(): void {
    this.#isLoaded = true;
    this.#reading = undefined;
    this.#note();
  }

  /** From disk, once. @returns undefined where nothing was ever noted, as in a short list. @throws StoreError */
  read(): Promise<InboxSnapshot | undefined> {
    this.#reading ??= this.#read();
    return this.#reading;
  }

  async stop(): Promise<void> {
    this.#stopListening();
    this.#cancel?.();
    await this.#writing;
  }

  async #read(): Promise<InboxSnapshot | undefined> {
    const { store, announcer } = this.#parts;
    const note = await store.notes.read(NOTE);
    if (note === undefined) return undefined;
    const noted = this.#parse(note);
    if (noted === undefined) return undefined;
    this.#noted = noted;
    const [accounts, chats, count] = await Promise.all([
      store.accounts.list(),
      store.timeline.chatsOf(noted),
      store.timeline.countChats(),
    ]);
    return announcer.headFrom(accounts, chats, count);
  }

  /** Notes which chats stand first now, where these are others. */
  #note(): void {
    this.#writing = this.#writing.then(() => this.#write());
  }

  #parse(note: Uint8Array): readonly ChatId[] | undefined {
    try {
      return JSON.parse(utf8Decode(note)) as ChatId[];
    } catch (error) {
      this.#parts.log.warn('list-head-unreadable', error);
      return undefined;
    }
  }

  #noteLater(): void {
    this.#cancel ??= this.#parts.clock.after(HEAD_NOTED_AFTER, () => {
      this.#cancel = undefined;
      this.#note();
    });
  }

  async #write(): Promise<void> {
    const { store, announcer, log } = this.#parts;
    const { chats, more } = announcer.head();
    const ids = more === undefined ? [] : chats.map(({ id }) => id);
    const noted = new Set(this.#noted);
    // The order is made anew from the rows themselves.
    if (ids.length === noted.size && ids.every((id) => noted.has(id))) return;
    try {
      const note = ids.length === 0 ? undefined : utf8Encode(JSON.stringify(ids));
      await store.notes.write(NOTE, note);
      this.#noted = ids;
    } catch (error) {
      // The next start is as slow as the first one was.
      log.warn('list-head-not-noted', error);
    }
  }
}
