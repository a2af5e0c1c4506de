import { chooseLocale, loadWords } from '@/lib/i18n';
import { describe, expect, it } from 'vitest';

describe('the choice of language', () => {
  it('takes the first language that there are words for and keeps its region', () => {
    expect(chooseLocale(['xx', 'en-IE', 'en-US'])).toBe('en-IE');
  });

  it('falls to English where there is none', () => {
    expect(chooseLocale(['tlh', 'vo'])).toBe('en');
    expect(chooseLocale([])).toBe('en');
  });

  it('passes over what is no language tag', () => {
    expect(chooseLocale(['', 'not a tag', '__proto__', 'en_US', 'en-GB'])).toBe('en-GB');
  });

  it('is not fooled by names that every object has', () => {
    expect(chooseLocale(['constructor', 'toString'])).toBe('en');
  });

  it('knows a language by its old name too', () => {
    expect(chooseLocale(['iw-IL'])).toBe('he-IL');
  });

  it('loads words that can be said', async () => {
    const words = await loadWords(['xx', 'en-GB', 'de-AT']);
    expect(words.locale).toBe('en-GB');
    expect(words.say('list.new-chat')).toBe('New chat');
  });

  it('loads those of the language, and the pages’ only where they are asked for', async () => {
    const german = await loadWords(['de-AT']);
    expect(german.locale).toBe('de-AT');
    expect(german.say('list.new-chat')).toBe('Neuer Chat');
    const onPages = await loadWords(['de-AT'], 'pages');
    expect(onPages.say('add.title')).toBe('Konto hinzufügen');
    expect(onPages.say('list.new-chat')).toBe('Neuer Chat');
  });
});
