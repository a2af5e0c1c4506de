/**
 * Settings: which values are taken, and which choice decides.
 * @module
 */
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_PLAIN,
  DEFAULT_SEALED,
  allows,
  choosing,
  isSettingsChange,
  plainIn,
  sealedIn,
  settingsIn,
} from '@/lib/model';

describe('a change of settings', () => {
  it('is taken where every key and value is one that this version knows', () => {
    expect(isSettingsChange({ ...DEFAULT_PLAIN, ...DEFAULT_SEALED })).toBe(true);
    expect(isSettingsChange({})).toBe(true);
    expect(isSettingsChange({ privacyOf: { matrix: { typing: false } } })).toBe(true);
    expect(isSettingsChange({ shortcuts: { find: 'Ctrl+F', archive: '' } })).toBe(true);
  });

  it.each([
    ['a theme that there is not', { theme: 'sepia' }],
    ['a size of text between two', { textSize: 120 }],
    ['a switch that is text', { receipts: 'yes' }],
    ['a network that there is not', { privacyOf: { pigeon: { typing: false } } }],
    ['a kind of privacy that there is not', { privacyOf: { matrix: { location: false } } }],
    ['an empty language', { language: '' }],
    ['a language as long as a letter', { language: 'x'.repeat(65) }],
    ['shortcuts without end', { shortcuts: Object.fromEntries(numbered(101)) }],
    ['a list for a map', { shortcuts: ['Ctrl+F'] }],
    ['a key that there is not', { colour: 'red' }],
    ['a name from the prototype', JSON.parse('{"__proto__": true, "constructor": true}')],
    ['no object', null],
    ['a list', []],
  ])('is refused with %s', (_what, change) => {
    expect(isSettingsChange(change)).toBe(false);
  });

  it('from another version keeps what can be kept', () => {
    const later = { theme: 'dark', textSize: 400, colour: 'red', typing: false };
    expect(settingsIn(later)).toEqual({ theme: 'dark', typing: false });
    expect(settingsIn('garbage')).toEqual({});
  });

  it('falls apart into what lies unsealed and what does not, and nothing is lost', () => {
    const change = { theme: 'dark', privacyOf: {}, receipts: false } as const;
    expect(plainIn(change)).toEqual({ theme: 'dark' });
    expect(sealedIn(change)).toEqual({ privacyOf: {}, receipts: false });
    const all = { ...DEFAULT_PLAIN, ...DEFAULT_SEALED };
    expect({ ...plainIn(all), ...sealedIn(all) }).toEqual(all);
  });
});

describe('what a chat tells others', () => {
  const chat = { network: 'whatsapp' } as const;

  it('is decided by the nearest choice', () => {
    expect(allows(DEFAULT_SEALED, 'receipts', chat)).toBe(true);
    const never = { ...DEFAULT_SEALED, receipts: false };
    expect(allows(never, 'receipts', chat)).toBe(false);
    const butThere = { ...never, privacyOf: { whatsapp: { receipts: true } } };
    expect(allows(butThere, 'receipts', chat)).toBe(true);
    expect(allows(butThere, 'receipts', { network: 'messenger' })).toBe(false);
    expect(allows(butThere, 'receipts', { ...chat, privacy: { receipts: false } })).toBe(false);
    expect(allows(butThere, 'receipts', { ...chat, privacy: { typing: false } })).toBe(true);
  });

  it('is chosen for one kind at a time, and taken back', () => {
    const without = choosing(undefined, 'receipts', false);
    expect(without).toEqual({ receipts: false });
    const both = choosing(without, 'typing', true);
    expect(both).toEqual({ receipts: false, typing: true });
    expect(choosing(both, 'receipts', 'follow')).toEqual({ typing: true });
    expect(choosing(without, 'receipts', 'follow')).toBeUndefined();
  });
});

function numbered(count: number): [string, string][] {
  return Array.from({ length: count }, (_, index) => [`shortcut-${index}`, 'Ctrl+F']);
}
