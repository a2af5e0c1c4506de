/**
 * Keys pressed together, as text: `Mod+Shift+K`, `Alt+ArrowDown`, `?`. `Mod` is Ctrl, and ⌘ on a
 * Mac. Knows events by their plain fields only.
 * @module
 */
import type { Words } from '@/lib/i18n';

/** A part of the browser's KeyboardEvent. */
export type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  readonly altGraph?: boolean;
};

const MODIFIERS: ReadonlySet<string> = new Set([
  'Control',
  'Shift',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'Dead',
  'Process',
  'Unidentified',
]);

/** @returns undefined where it is a modifier alone, a dead key, or a letter that is being put together */
export function chordOf(press: KeyPress, isMac: boolean): string | undefined {
  // AltGr writes characters: it is no Ctrl and no Alt.
  if (press.isComposing || press.altGraph === true || MODIFIERS.has(press.key)) return undefined;
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const other = isMac ? press.ctrlKey : press.metaKey;
  if (other) return undefined;
  const key = keyOf(press);
  // A character says its own Shift: `?` is `?` wherever it lies on the keyboard.
  const shift = press.shiftKey && (key.length > 1 || /[A-Z]/.test(key) || mod || press.altKey);
  return [mod && 'Mod', press.altKey && 'Alt', shift && 'Shift', key].filter(Boolean).join('+');
}

/** Letters by what they write, and on a keyboard of another script by where they lie. */
function keyOf({ key, code }: KeyPress): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined && key.length === 1) return letter;
  return key === ' ' ? 'Space' : key;
}

/** Whether it can be pressed in the middle of writing without meaning a character. */
export function isSafeWhileWriting(chord: string): boolean {
  return /^(?:Mod|Alt)\+/.test(chord) || /^(?:F\d+)$/.test(chord);
}

/** Keys that browsers keep for themselves, or that every control needs. */
const KEPT: ReadonlySet<string> = new Set([
  ...['T', 'N', 'W', 'Q', 'R', 'L', 'C', 'V', 'X', 'A', 'Z', 'P', 'F', 'Tab'].map(
    (k) => `Mod+${k}`,
  ),
  ...['T', 'N', 'W', 'P', 'Tab', 'Z'].map((k) => `Mod+Shift+${k}`),
  'Tab',
  'Shift+Tab',
  'Enter',
  'Shift+Enter',
  'Space',
  'Backspace',
  'Delete',
  'Escape',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'F5',
  'F6',
  'F7',
  'F10',
  'F11',
  'F12',
  'Alt+F4',
  'Alt+ArrowLeft',
  'Alt+ArrowRight',
]);

export function isKept(chord: string): boolean {
  return KEPT.has(chord);
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** As a person reads it on their keyboard. */
export function chordWords(chord: string, words: Words, isMac: boolean): string {
  const names: Readonly<Record<string, string>> = {
    Mod: isMac ? '⌘' : words.say('key.ctrl'),
    Alt: isMac ? '⌥' : words.say('key.alt'),
    Shift: isMac ? '⇧' : words.say('key.shift'),
    Escape: words.say('key.escape'),
    Enter: words.say('key.enter'),
    Space: words.say('key.space'),
  };
  const parts =
    chord === '+' || chord.endsWith('++')
      ? [...chord.slice(0, -1).split('+').filter(Boolean), '+']
      : chord.split('+');
  return parts.map((part) => names[part] ?? SIGNS[part] ?? part).join(isMac ? '' : '+');
}
