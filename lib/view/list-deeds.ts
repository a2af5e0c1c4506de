/**
 * What a person does with a chat in the list: pin, mute, archive, mark as unread, each taken back
 * as easily. Knows no DOM and no browser API.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import { MUTED_ALWAYS, type ChatArrangement, type ChatId } from '@/lib/model';
import { signal, type ReadonlySignal } from '@preact/signals';
import type { ChatRow } from './chat-row';
import { UNDO_STANDS } from './consts';
import { codeOf, whyOf } from './problems';
import type { Surroundings } from './surroundings';

export const LIST_DEEDS = [
  'pin',
  'unpin',
  'mute-hour',
  'mute-day',
  'mute',
  'unmute',
  'archive',
  'unarchive',
  'mark-unread',
] as const;
export type ListDeed = (typeof LIST_DEEDS)[number];

type Row = Pick<ChatRow, 'pinned' | 'muted' | 'mutedUntil' | 'archived' | 'isUnread'>;

type Deed = {
  /** Whether it is offered for a chat as it stands. */
  readonly fits: (row: Row) => boolean;
  /** @param now ms since 1970 */
  readonly to: (now: number) => ChatArrangement;
  /** What takes it back. */
  readonly back: (row: Row) => ChatArrangement;
};

const HOUR = 3_600_000;

const muting = (until: (now: number) => number): Deed => ({
  fits: ({ muted }) => !muted,
  to: (now) => ({ mutedUntil: until(now) }),
  back: ({ mutedUntil }) => ({ mutedUntil }),
});

const DEEDS: Readonly<Record<ListDeed, Deed>> = {
  pin: {
    fits: ({ pinned, archived }) => !pinned && !archived,
    to: () => ({ pinned: true }),
    back: () => ({ pinned: false }),
  },
  unpin: {
    fits: ({ pinned }) => pinned,
    to: () => ({ pinned: false }),
    back: () => ({ pinned: true }),
  },
  'mute-hour': muting((now) => now + HOUR),
  'mute-day': muting((now) => now + 24 * HOUR),
  mute: muting(() => MUTED_ALWAYS),
  unmute: {
    fits: ({ muted }) => muted,
    to: () => ({ mutedUntil: 0 }),
    back: ({ mutedUntil }) => ({ mutedUntil }),
  },
  archive: {
    fits: ({ archived }) => !archived,
    to: () => ({ archived: true, pinned: false }),
    back: ({ pinned }) => ({ archived: false, pinned }),
  },
  unarchive: {
    fits: ({ archived }) => archived,
    to: () => ({ archived: false }),
    back: () => ({ archived: true }),
  },
  'mark-unread': {
    fits: ({ isUnread }) => !isUnread,
    to: () => ({ markedUnread: true }),
    back: () => ({ markedUnread: false }),
  },
};

/** What can be done with a chat as it stands, in the order in which it is offered. */
export function deedsFor(row: Row): readonly ListDeed[] {
  return LIST_DEEDS.filter((deed) => DEEDS[deed].fits(row));
}

/** One line about what was done, or why it was not. */
export type DeedNote = {
  readonly text: string;
  /** Absent where there is nothing to take back. */
  readonly undo?: () => void;
};

export interface ListDeeds {
  /** What was just done, for as long as it can be taken back with one press. */
  readonly note: ReadonlySignal<DeedNote | undefined>;
  act(row: ChatRow, deed: ListDeed): Promise<void>;
  /** The person has come back to what they marked. */
  opened(id: ChatId, markedUnread: boolean): void;
  dispose(): void;
}

export function createListDeeds(bus: BusClient, { words, clock }: Surroundings): ListDeeds {
  const note = signal<DeedNote | undefined>(undefined);
  let forget: (() => void) | undefined;
  const say = (said: DeedNote): void => {
    forget?.();
    note.value = said;
    forget = clock.after(UNDO_STANDS, () => {
      note.value = undefined;
    });
  };
  const arrange = async (chatId: ChatId, to: ChatArrangement): Promise<boolean> => {
    try {
      await bus.ask('chat.arrange', { chatId, to });
      return true;
    } catch (error) {
      say({ text: words.say('deed.failed', { why: whyOf(codeOf(error), words) }) });
      return false;
    }
  };
  return {
    note,
    act: async (row, deed) => {
      const { to, back } = DEEDS[deed];
      if (!(await arrange(row.id, to(clock.now())))) return;
      const undo = (): void => {
        forget?.();
        note.value = undefined;
        void arrange(row.id, back(row));
      };
      say({ text: words.say(`deed.done.${deed}`, { name: row.name }), undo });
    },
    opened: (id, markedUnread) => {
      if (markedUnread) void arrange(id, { markedUnread: false });
    },
    dispose: () => forget?.(),
  };
}
