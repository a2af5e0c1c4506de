/**
 * The palette: chats, commands and settings in one list, found by a few letters. Where nothing is
 * looked for, the newest chats and what can be done with the open one. Knows no DOM.
 * @module
 */
import type { Words } from '@/lib/i18n';
import { DEFAULT_PLAIN, type KnownSettings } from '@/lib/model';
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ChatRow } from './chat-row';
import type { Desk } from './desk';
import { actAtDesk, actOnChat, rowMeant, type DeskHands } from './desk-acts';
import { createFinder, foldLetters, type Finder } from './fuzzy';
import { deedsFor, type ListDeed } from './list-deeds';
import { followSettings } from './look';
import { settingItems, type SettingItem } from './settings-items';
import { shortcutItems, type ShortcutId } from './shortcuts';

export const PALETTE_GROUPS = ['chats', 'here', 'commands', 'settings'] as const;
export type PaletteGroup = (typeof PALETTE_GROUPS)[number];

export type PaletteItem = {
  readonly id: string;
  readonly group: PaletteGroup;
  readonly title: string;
  /** Beside it: whose, or where. */
  readonly detail: string;
  /** Its shortcut, as it is read; empty where it has none. */
  readonly keys: string;
  /** What it is found by besides. */
  readonly also?: string;
  readonly chat?: ChatRow;
  /** After the palette has closed. */
  readonly run: () => void;
};

export interface PaletteView {
  readonly query: Signal<string>;
  readonly items: ReadonlySignal<readonly PaletteItem[]>;
  /** Which of them Enter takes. */
  readonly active: ReadonlySignal<number>;
  /** Round from the last to the first. */
  move(step: number): void;
  goTo(place: number): void;
  dispose(): void;
}

export type PaletteParts = {
  readonly desk: Desk;
  readonly hands: DeskHands;
  readonly isMac: boolean;
  readonly openPage: (path: string) => void;
  /** Where the window is not itself a tab. */
  readonly openTab?: (() => void) | undefined;
};

/** Chats where nothing is looked for: what fits beside the commands without scrolling. */
const RECENT = 6;
/** Rows drawn: who looks further types another letter. */
const MOST = 50;

/** A chat's deeds that have a shortcut. */
const KEYS_OF: Readonly<Partial<Record<ListDeed, ShortcutId>>> = {
  pin: 'pin',
  unpin: 'pin',
  mute: 'mute',
  unmute: 'mute',
  archive: 'archive',
  unarchive: 'archive',
  'mark-unread': 'mark-unread',
};

const COMMANDS = ['new-chat', 'next-unread', 'settings', 'shortcuts', 'lock'] as const;

export function createPaletteView(parts: PaletteParts): PaletteView {
  const settings = signal<KnownSettings>(DEFAULT_PLAIN);
  const dispose = followSettings(parts.desk.parts.bus, (known) => {
    settings.value = known;
  });
  const query = signal('');
  const active = signal(0);
  // Chats as they stood when it was opened: what moves under a finger is not found.
  const chats = chatItems(parts);
  const here = hereItems(parts, settings.peek());
  const all = computed(() => [
    ...chats,
    ...here,
    ...commandItems(parts, settings.value),
    ...settingChoices(parts, settings.value),
  ]);
  const finder = computed<Finder>(() =>
    createFinder(all.value.map(({ title, detail, also = '' }) => `${title} ${detail} ${also}`)),
  );
  const items = computed(() => {
    const wanted = query.value.trim();
    if (wanted === '') return first(all.value, parts);
    const found = finder.value.find(wanted).flatMap((at) => all.value[at] ?? []);
    return [...peopleFirst(found, wanted).slice(0, MOST), ...newChat(parts, wanted)];
  });
  return {
    query,
    items,
    active: computed(() => Math.min(active.value, Math.max(0, items.value.length - 1))),
    move: (step) => {
      const { length } = items.peek();
      if (length > 0) active.value = (Math.min(active.peek(), length - 1) + step + length) % length;
    },
    goTo: (place) => {
      active.value = place;
    },
    dispose,
  };
}

function first(all: readonly PaletteItem[], { desk }: PaletteParts): readonly PaletteItem[] {
  const open = desk.conversation.peek()?.chatId;
  const chats = all.filter(({ chat }) => chat !== undefined && chat.id !== open && !chat.archived);
  return [
    ...chats.slice(0, RECENT),
    ...all.filter(({ group }) => group === 'here' || group === 'commands'),
  ];
}

/** Whose name begins so is meant before anything that has it somewhere. */
function peopleFirst(found: readonly PaletteItem[], wanted: string): readonly PaletteItem[] {
  const isMeant = ({ chat, title }: PaletteItem): boolean =>
    chat !== undefined &&
    foldLetters(title)
      .split(/\s+/)
      .some((word) => word.startsWith(needle));
  const needle = foldLetters(wanted);
  return [...found.filter(isMeant), ...found.filter((item) => !isMeant(item))];
}

/** Newest first, wherever they are pinned. */
function chatItems({ desk }: PaletteParts): readonly PaletteItem[] {
  const rows = new Map(desk.inbox.everyRow.peek().map((row) => [row.id, row]));
  return desk.inbox.chats
    .peek()
    .toSorted((one, other) => other.lastActivity - one.lastActivity)
    .flatMap(({ id, identifier }) => {
      const chat = rows.get(id);
      if (chat === undefined) return [];
      const detail = [chat.networkName, identifier].filter((one) => one !== chat.name).join(' · ');
      const item: PaletteItem = {
        id: `chat-${id}`,
        group: 'chats',
        title: chat.name,
        detail,
        keys: '',
        chat,
        run: () => desk.open(id),
      };
      return [item];
    });
}

function hereItems(parts: PaletteParts, settings: KnownSettings): readonly PaletteItem[] {
  const { desk, hands, isMac } = parts;
  const { words } = desk.parts;
  const row = rowMeant(desk, hands);
  if (row === undefined) return [];
  const keys = keysBy(settings, words, isMac);
  const item = (id: string, title: string, shown: string, run: () => void): PaletteItem => ({
    id,
    group: 'here',
    title,
    detail: row.name,
    keys: shown,
    run,
  });
  const isOpen = desk.conversation.peek()?.chatId === row.id;
  const reply = (): void => void actAtDesk('reply', desk, hands);
  const privacy = (): void => desk.show({ kind: 'privacy', chatId: row.id });
  return [
    ...(isOpen ? [item('reply', words.say('command.reply'), keys('reply'), reply)] : []),
    ...deedsFor(row).map((deed) =>
      item(deed, words.say(`deed.${deed}`), keys(KEYS_OF[deed]), () => actOnChat(desk, row, deed)),
    ),
    item('privacy', words.say('deed.privacy'), '', privacy),
  ];
}

function commandItems(parts: PaletteParts, settings: KnownSettings): readonly PaletteItem[] {
  const { desk, hands, isMac, openPage, openTab } = parts;
  const { words } = desk.parts;
  const keys = keysBy(settings, words, isMac);
  const item = (id: string, title: string, run: () => void): PaletteItem => ({
    id,
    group: 'commands',
    title,
    detail: '',
    keys: keys(COMMANDS.find((command) => command === id)),
    run,
  });
  const fits = {
    'new-chat': desk.inbox.accounts.peek().length > 0,
    'next-unread': desk.inbox.unread.peek() > 0,
    settings: true,
    shortcuts: true,
    lock: desk.inbox.atRest.peek() === 'behind-a-lock',
  };
  const commands = COMMANDS.filter((id) => fits[id]).map((id) =>
    item(id, words.say(`command.${id}`), () => void actAtDesk(id, desk, hands)),
  );
  return [
    ...commands,
    item('accounts', words.say('list.accounts'), () => desk.show('accounts')),
    item('add-account', words.say('accounts.add'), () => openPage('/add-account.html')),
    ...(openTab === undefined ? [] : [item('open-tab', words.say('palette.open-tab'), openTab)]),
  ];
}

/** Every setting, to be shown, and every value of those that are a choice, to be taken at once. */
function settingChoices({ desk }: PaletteParts, settings: KnownSettings): readonly PaletteItem[] {
  const { words, bus } = desk.parts;
  const show = (item: SettingItem): void => desk.show({ kind: 'settings', find: item.title });
  const row = (item: SettingItem, value: string, title: string, run: () => void): PaletteItem => ({
    id: value === '' ? `setting-${item.id}` : `setting-${item.id}-${value}`,
    group: 'settings',
    title,
    detail: words.say(`set.section.${item.section}`),
    keys: '',
    also: value === '' ? item.hint : '',
    run,
  });
  return settingItems(settings, words).flatMap((item) => {
    const { control, title } = item;
    const shown = row(item, '', title, () => show(item));
    if (control.kind !== 'choice') return shown;
    const taken = control.options.map(({ value, label }) =>
      row(item, value, words.say('palette.choice', { title, option: label }), () => {
        // Where it is not taken, the settings show what stands.
        bus.ask('settings.change', control.changeTo(value)).catch(() => show(item));
      }),
    );
    return [shown].concat(taken);
  });
}

/** Whom no chat is with yet: the way to one stands below all that was found. */
function newChat({ desk }: PaletteParts, text: string): readonly PaletteItem[] {
  if (desk.inbox.accounts.peek().length === 0) return [];
  return [
    {
      id: 'new-chat-with',
      group: 'commands',
      title: desk.parts.words.say('palette.new-chat', { text }),
      detail: '',
      keys: '',
      run: () => desk.show({ kind: 'new-chat', find: text }),
    },
  ];
}

function keysBy(
  settings: KnownSettings,
  words: Words,
  isMac: boolean,
): (id: ShortcutId | undefined) => string {
  const items = shortcutItems(settings.shortcuts, words, isMac);
  return (id) => items.find((item) => item.id === id)?.keys[0] ?? '';
}
