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

type Row = Pick<ChatRow, 'pinned' | 'muted' | 'mutedUntil' | 'archived' | 'isUnread'> &
  Partial<Pick<ChatRow, 'request'>>;

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
  return row.request === true ? [] : LIST_DEEDS.filter((deed) => DEEDS[deed].fits(row));
}

/** What can be done with several at once, each before what takes it back. */
const MANY_DEEDS = [
  ['archive', 'unarchive'],
  ['pin', 'unpin'],
  ['mute', 'unmute'],
  ['mark-unread'],
] as const satisfies readonly (readonly ListDeed[])[];
export type ManyDeed = (typeof MANY_DEEDS)[number][number];

/** Of each kind the first that fits any of them: what is so of all of them can be taken back. */
export function deedsForMany(rows: readonly Row[]): readonly ManyDeed[] {
  return MANY_DEEDS.flatMap((kind) => {
    const deed = kind.find((one) => rows.some((row) => DEEDS[one].fits(row)));
    return deed === undefined ? [] : [deed];
  });
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
  /** With each of them that it fits; taken back together. */
  actOnMany(rows: readonly ChatRow[], deed: ManyDeed): Promise<void>;
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
  const done = (text: string, rows: readonly ChatRow[], deed: ListDeed): void => {
    const undo = (): void => {
      forget?.();
      note.value = undefined;
      for (const row of rows) void arrange(row.id, DEEDS[deed].back(row));
    };
    say({ text, undo });
  };
  return {
    note,
    act: async (row, deed) => {
      if (!(await arrange(row.id, DEEDS[deed].to(clock.now())))) return;
      done(words.say(`deed.done.${deed}`, { name: row.name }), [row], deed);
    },
    actOnMany: async (rows, deed) => {
      const { fits, to } = DEEDS[deed];
      const changed: ChatRow[] = [];
      for (const row of rows.filter(fits)) {
        // The first that is refused says why; what was done before it can still be taken back.
        if (!(await arrange(row.id, to(clock.now())))) break;
        changed.push(row);
      }
      const count = changed.length;
      if (count > 0) done(words.say(`deed.many.${deed}`, { count }), changed, deed);
    },
    opened: (id, markedUnread) => {
      if (markedUnread) void arrange(id, { markedUnread: false });
    },
    dispose: () => forget?.(),
  };
}
