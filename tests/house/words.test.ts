/**
 * The words: every translation held to English, sentence by sentence, and the rules held to
 * planted mistakes.
 * @module
 */
import { TRANSLATED, type Entry } from '@/lib/i18n';
import { everywhere } from '@/lib/i18n/catalogues/en';
import { onPages } from '@/lib/i18n/catalogues/en-pages';
import { translations } from '@/lib/i18n/catalogues/translations';
import { describe, expect, it } from 'vitest';
import { complaintsAbout } from './translation-rules';

describe.each(TRANSLATED)('the words of %s', (language) => {
  it('say everywhere what English says', async () => {
    const module = await translations[language].everywhere();
    expect(complaintsAbout(language, module.everywhere, everywhere)).toEqual([]);
  });

  it('say on the pages what English says', async () => {
    const module = await translations[language].pages();
    expect(complaintsAbout(language, module.onPages, onPages)).toEqual([]);
  });
});

describe('the rules for translations', () => {
  const english = {
    plain: 'Open it',
    word: 'Photo',
    name: '{name} is typing…',
    quote: 'Choose “Add”.',
    count: { one: '{count} chat', other: '{count} chats' },
    most: 'Not more than {count}.',
    brand: 'WhatsApp',
  } satisfies Record<string, Entry>;
  const german = {
    plain: 'Öffnen',
    word: 'Photo',
    name: '{name} schreibt…',
    quote: '„Hinzufügen“ wählen.',
    count: { one: 'Ein Chat', other: '{count} Chats' },
    most: { one: 'Nur {count}.', other: 'Nicht mehr als {count}.' },
    brand: 'WhatsApp',
  } satisfies Record<string, Entry>;
  const withChanged = (changed: Record<string, Entry>) =>
    complaintsAbout('de', { ...german, ...changed }, english);

  it('have nothing to say against a faithful one', () => {
    expect(withChanged({})).toEqual([]);
  });

  it.each<[string, Record<string, Entry>]>([
    ['a key that English does not have', { gone: 'Weg' }],
    ['a place to fill in that is missing', { name: 'Jemand schreibt…' }],
    ['a place to fill in that English does not have', { plain: '{name} öffnen' }],
    ['a plural without its forms', { count: '{count} Chats' }],
    [
      'a plural form that the language does not have',
      { count: { one: '{count} Chat', few: '{count} Chats', other: '{count} Chats' } },
    ],
    ['a plural form too few', { count: { other: '{count} Chats' } }],
    ['a number left out where many are meant', { count: { one: 'Ein Chat', other: 'Chats' } }],
    ['forms where nothing is counted', { plain: { one: 'Öffnen', other: 'Öffnen' } }],
    ['a sentence left in English', { plain: 'Open it' }],
    ['foreign quotation marks', { quote: '“Hinzufügen” wählen.' }],
    ['a quotation that was lost', { quote: 'Hinzufügen wählen.' }],
    ['a typewriter’s apostrophe', { plain: "Öffne's" }],
    ['markup', { plain: '<b>Öffnen</b>' }],
    ['a space at the end', { plain: 'Öffnen ' }],
    ['two spaces', { most: 'Nicht  mehr als {count}.' }],
    ['a character that turns the line around', { plain: 'Öff\u202Enen' }],
    ['a full stop that was lost', { quote: '„Hinzufügen“ wählen' }],
    ['a full stop where English has none', { plain: 'Öffnen.' }],
    ['nothing at all', { plain: '' }],
  ])('find %s', (_mistake, changed) => {
    expect(withChanged(changed).length).toBeGreaterThan(0);
  });

  it('find what is missing', () => {
    const { plain: _plain, ...rest } = german;
    expect(complaintsAbout('de', rest, english)).toEqual(['plain: is not translated']);
  });

  it('let a word stand for the number where a form means one number only', () => {
    const one = { count: { one: 'Un chat', many: '{count} de chats', other: '{count} chats' } };
    // French counts none and one alike, so that the number has to be said.
    expect(complaintsAbout('fr', one, { count: english.count })).toHaveLength(1);
    const arabic = {
      zero: 'لا دردشات',
      one: 'دردشة واحدة',
      two: 'دردشتان',
      few: '{count} دردشات',
      many: '{count} دردشة',
      other: '{count} دردشة',
    };
    expect(complaintsAbout('ar', { count: arabic }, { count: english.count })).toEqual([]);
  });

  it('want the script of the language', () => {
    expect(complaintsAbout('el', { word: 'Photo' }, { word: 'Photo' }).length).toBeGreaterThan(0);
    expect(complaintsAbout('el', { word: 'Φωτογραφία' }, { word: 'Photo' })).toEqual([]);
    expect(complaintsAbout('el', { brand: 'WhatsApp' }, { brand: 'WhatsApp' })).toEqual([]);
  });
});
