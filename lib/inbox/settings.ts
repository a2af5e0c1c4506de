/**
 * What the person chose that lies sealed: one note, read when the inbox starts and asked ever
 * after from memory. A note that no longer opens, or holds what this version cannot take, counts
 * as not chosen.
 * @module
 */
import { KeyedLock, utf8Decode, utf8Encode, type Log } from '@/lib/base';
import {
  DEFAULT_SEALED,
  allows,
  sealedIn,
  settingsIn,
  type PrivacyKind,
  type SealedSettings,
} from '@/lib/model';
import type { ChatRecord, Store } from '@/lib/store';

const NOTE = 'settings';

export class InboxSettings {
  readonly #notes: Store['notes'];
  readonly #log: Log;
  #chosen: Partial<SealedSettings> = {};
  /** one change at a time, so that none is written over another's */
  readonly #turns = new KeyedLock();

  constructor({ notes, log }: { readonly notes: Store['notes']; readonly log: Log }) {
    this.#notes = notes;
    this.#log = log;
  }

  async load(): Promise<void> {
    const note = await this.#notes.read(NOTE);
    if (note !== undefined) this.#chosen = this.#parse(note);
  }

  get all(): SealedSettings {
    return { ...DEFAULT_SEALED, ...this.#chosen };
  }

  allows(kind: PrivacyKind, chat: Pick<ChatRecord, 'network' | 'privacy'>): boolean {
    return allows(this.all, kind, chat);
  }

  /** Resolves once it is on disk, and holds from then on. @throws StoreError */
  change(change: Partial<SealedSettings>): Promise<void> {
    return this.#turns.run(NOTE, async () => {
      const next = { ...this.#chosen, ...change };
      await this.#notes.write(NOTE, utf8Encode(JSON.stringify(next)));
      this.#chosen = next;
    });
  }

  #parse(note: Uint8Array): Partial<SealedSettings> {
    try {
      return sealedIn(settingsIn(JSON.parse(utf8Decode(note))));
    } catch (error) {
      this.#log.warn('settings-unreadable', error);
      return {};
    }
  }
}
