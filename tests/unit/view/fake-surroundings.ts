/**
 * Time, words and attention in the hands of a test.
 * @module
 */
import type { Clock } from '@/lib/base';
import { createWords, english, type Words } from '@/lib/i18n';
import type { ChatId, EmojiFiles } from '@/lib/model';
import type { FilePorts, Surroundings } from '@/lib/view';
import { fetchConversations } from '@/lib/view/open-conversation';

// As in a window that stands: a chat that is opened is open at once (opening.test.ts has the others).
await fetchConversations();

/** Wednesday, 25 November 2026, 14:07 by this machine's calendar. */
export const NOW = new Date(2026, 10, 25, 14, 7).getTime();

export const words: Words = createWords('en-GB', english);

const NAMES = ['grinning face|smile', 'party popper|celebration|tada', 'thumbs up|+1|hand'];

/** Three, the last of which has tones. */
export const FEW_EMOJI: EmojiFiles = {
  groups: [['😀'], ['🎉', '👍']],
  toned: [2],
  names: { names: NAMES, tones: ['light', 'medium light', 'medium', 'medium dark', 'dark'] },
  english: { names: NAMES, tones: [] },
};

type Timer = { readonly at: number; readonly task: () => void };

export class FakeClock implements Clock {
  #now = NOW;
  readonly #timers = new Set<Timer>();

  now(): number {
    return this.#now;
  }

  monotonic(): number {
    return this.#now;
  }

  after(delay: number, task: () => void): () => void {
    const timer = { at: this.#now + delay, task };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Lets `ms` pass and runs what falls due, in order. */
  pass(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const due = [...this.#timers]
        .filter(({ at }) => at <= end)
        .toSorted((a, b) => a.at - b.at)[0];
      if (due === undefined) break;
      this.#timers.delete(due);
      this.#now = Math.max(this.#now, due.at);
      due.task();
    }
    this.#now = end;
  }
}

export class FakeAttention {
  #attended: boolean;
  readonly #listeners = new Set<() => void>();

  constructor(attended = true) {
    this.#attended = attended;
  }

  readonly attended = (): boolean => this.#attended;

  readonly onAttention = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(attended: boolean): void {
    this.#attended = attended;
    for (const listener of this.#listeners) listener();
  }
}

export type FakeSurroundings = Surroundings & {
  readonly clock: FakeClock;
  readonly attention: FakeAttention;
  /** what was asked for, and what the person says to it */
  readonly permits: { readonly asked: (readonly string[])[]; answer: boolean };
  /** what was put into the clipboard */
  readonly copied: string[];
  /** object addresses that stand */
  readonly addresses: ReadonlySet<string>;
  /** where files are written in parts; undefined where this browser cannot */
  readonly streams: { open: FilePorts['saveInParts'] | undefined };
  /** chats for which a window to speak in was opened */
  readonly recorders: readonly ChatId[];
  readonly saved: readonly { readonly name: string; readonly bytes: Blob }[];
};

export function fakeSurroundings(attended = true): FakeSurroundings {
  const permits = { asked: [] as (readonly string[])[], answer: true };
  const permitHosts = async (hosts: readonly string[]): Promise<boolean> => {
    permits.asked.push(hosts);
    return permits.answer;
  };
  const addresses = new Set<string>();
  const recorders: ChatId[] = [];
  const streams: FakeSurroundings['streams'] = { open: undefined };
  const saved: { readonly name: string; readonly bytes: Blob }[] = [];
  let serial = 0;
  const files = {
    address: (): string => {
      const address = `blob:${++serial}`;
      addresses.add(address);
      return address;
    },
    release: (address: string): void => void addresses.delete(address),
    save: (name: string, bytes: Blob): void => void saved.push({ name, bytes }),
    saveInParts: (name: string) => streams.open?.(name),
    record: (chatId: ChatId): void => void recorders.push(chatId),
    describe: async (file: File) =>
      ({
        media: file.type.startsWith('image/') ? 'image' : 'file',
        mime: file.type,
        bytes: file,
      }) as const,
  };
  const copied: string[] = [];
  const copyText = async (text: string): Promise<void> => void copied.push(text);
  return {
    clock: new FakeClock(),
    words,
    attention: new FakeAttention(attended),
    copyText,
    files,
    emojiFiles: async () => FEW_EMOJI,
    addresses,
    saved,
    recorders,
    streams,
    copied,
    linkAddress: (url) => (url.startsWith('https://') ? url : undefined),
    permitHosts,
    idle: () => Promise.resolve(),
    permitNotices: () => Promise.resolve(true),
    permits,
  };
}
