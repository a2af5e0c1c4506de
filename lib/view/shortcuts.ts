/**
 * The one list of shortcuts: what each does, its keys where nobody changed them, and which of them
 * a press means. A window acts on what `wantedBy` gives; settings and the sheet draw the list.
 * @module
 */
import type { Words } from '@/lib/i18n';
import { chordOf, chordWords, isKept, isSafeWhileWriting, type KeyPress } from './chords';

/** In the order in which they are shown. */
const LIST = [
  { id: 'palette', group: 'window', keys: ['Mod+K'] },
  { id: 'find', group: 'window', keys: ['/', 'Mod+Shift+F'] },
  { id: 'new-chat', group: 'window', keys: ['N', 'Alt+Shift+N'] },
  { id: 'settings', group: 'window', keys: ['Mod+,'] },
  { id: 'shortcuts', group: 'window', keys: ['?', 'Mod+/'] },
  { id: 'lock', group: 'window', keys: [] },
  { id: 'next-chat', group: 'moving', keys: ['Alt+ArrowDown'] },
  { id: 'previous-chat', group: 'moving', keys: ['Alt+ArrowUp'] },
  { id: 'next-unread', group: 'moving', keys: ['Alt+Shift+ArrowDown'] },
  { id: 'write', group: 'moving', keys: ['C', 'Alt+Shift+C'] },
  { id: 'close', group: 'moving', keys: ['Escape'] },
  { id: 'reply', group: 'chat', keys: ['R', 'Alt+Shift+A'] },
  { id: 'edit', group: 'chat', keys: ['ArrowUp'] },
  { id: 'archive', group: 'chat', keys: ['E', 'Alt+Shift+E'] },
  { id: 'mute', group: 'chat', keys: ['M', 'Alt+Shift+M'] },
  { id: 'pin', group: 'chat', keys: ['P', 'Alt+Shift+P'] },
  { id: 'mark-unread', group: 'chat', keys: ['U', 'Alt+Shift+U'] },
  { id: 'undo', group: 'chat', keys: ['Z', 'Alt+Shift+Z'] },
] as const;

export type ShortcutId = (typeof LIST)[number]['id'];
export type ShortcutGroup = (typeof LIST)[number]['group'];
export const SHORTCUT_GROUPS = ['window', 'moving', 'chat'] as const satisfies ShortcutGroup[];

/** Where they are pressed decides these (the composer, dialogs, menus), so they stay as they are. */
const FIXED: ReadonlySet<ShortcutId> = new Set(['close', 'edit']);

/** Where the person changed them: keys by id; empty: none. */
export type ChosenKeys = Readonly<Record<string, string>>;

export type ShortcutItem = {
  readonly id: ShortcutId;
  readonly group: ShortcutGroup;
  readonly title: string;
  /** as they are told apart */
  readonly chords: readonly string[];
  /** as they are read */
  readonly keys: readonly string[];
  readonly isFixed: boolean;
  readonly isChanged: boolean;
};

export function shortcutItems(
  chosen: ChosenKeys,
  words: Words,
  isMac: boolean,
): readonly ShortcutItem[] {
  return LIST.map(({ id, group }) => {
    const chords = chordsFor(id, chosen);
    return {
      id,
      group,
      title: words.say(`command.${id}`),
      chords,
      keys: chords.map((chord) => chordWords(chord, words, isMac)),
      isFixed: FIXED.has(id),
      isChanged: isChosen(id, chosen),
    };
  });
}

/** @returns what the press means here; undefined: nothing, and the page has it */
export function wantedBy(
  press: KeyPress,
  { chosen, writing, isMac }: { chosen: ChosenKeys; writing: boolean; isMac: boolean },
): ShortcutId | undefined {
  const chord = chordOf(press, isMac);
  if (chord === undefined || (writing && !isSafeWhileWriting(chord))) return undefined;
  return LIST.find(({ id }) => !FIXED.has(id) && chordsFor(id, chosen).includes(chord))?.id;
}

export type Rebinding =
  | { readonly ok: true; readonly chosen: ChosenKeys }
  /** `kept`: the browser has them; `taken`: they do something else already */
  | { readonly ok: false; readonly why: 'kept' }
  | { readonly ok: false; readonly why: 'taken'; readonly by: ShortcutId };

/** Gives a shortcut other keys. @param anyway takes them from whatever has them */
export function rebind(
  chosen: ChosenKeys,
  { id, chord, anyway = false }: { id: ShortcutId; chord: string; anyway?: boolean },
): Rebinding {
  if (isKept(chord)) return { ok: false, why: 'kept' };
  const other = LIST.find((one) => one.id !== id && chordsFor(one.id, chosen).includes(chord))?.id;
  if (other !== undefined && !anyway) return { ok: false, why: 'taken', by: other };
  // One that has several keeps the rest of them only as its own: it is left without.
  const without = other === undefined ? {} : { [other]: '' };
  return { ok: true, chosen: { ...chosen, ...without, [id]: chord } };
}

/** Gives a shortcut the keys it had at first, and takes them from whatever has them now. */
export function restoreKeys(chosen: ChosenKeys, id: ShortcutId): ChosenKeys {
  const { [id]: _before, ...rest } = chosen;
  const own = new Set<string>(chordsFor(id, {}));
  const clashing = LIST.filter(
    (one) => one.id !== id && chordsFor(one.id, rest).some((chord) => own.has(chord)),
  );
  return { ...rest, ...Object.fromEntries(clashing.map((one) => [one.id, ''])) };
}

function chordsFor(id: ShortcutId, chosen: ChosenKeys): readonly string[] {
  const keys = isChosen(id, chosen) ? chosen[id] : undefined;
  if (keys !== undefined) return keys === '' ? [] : [keys];
  return LIST.find((one) => one.id === id)?.keys ?? [];
}

function isChosen(id: ShortcutId, chosen: ChosenKeys): boolean {
  return !FIXED.has(id) && Object.hasOwn(chosen, id);
}
