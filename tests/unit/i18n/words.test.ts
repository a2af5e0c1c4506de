import { createWords, english, type Catalogue } from '@/lib/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const words = createWords('en', english);

describe('words', () => {
  it('fill a sentence with its values', () => {
    expect(words.say('chat.typing', { name: 'Anna' })).toBe('Anna is typing…');
  });

  it('choose the plural form by the number', () => {
    expect(words.say('row.unread', { count: 1 })).toBe('1 unread message');
    expect(words.say('row.unread', { count: 0 })).toBe('0 unread messages');
    expect(words.say('row.unread', { count: 1234 })).toBe('1,234 unread messages');
  });

  it('use the plural rules of their language, and `other` where it lacks a form', () => {
    const forms = { one: 'one {count}', few: 'few {count}', other: 'other {count}' };
    const polish = createWords('pl', { ...english, 'row.unread': forms });
    const said = [1, 2, 5, 22].map((count) => polish.say('row.unread', { count }));
    expect(said).toEqual(['one 1', 'few 2', 'other 5', 'few 22']);
  });

  it('write numbers as their language does', () => {
    expect(createWords('ar-EG', english).say('row.unread', { count: 1234 })).toContain('١٬٢٣٤');
  });

  it('never read braces inside a value as places to fill', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(words.say('chat.typing', { name })).toBe(`${name} is typing…`);
      }),
      { seed: 25, examples: [['{name}'], ['{count}'], ['$&'], ['$1']] },
    );
  });

  describe('among names that run the other way', () => {
    const hebrew = 'נועם לוי';
    const arabic = createWords('ar', { ...english, 'ledger.from': '{name}، {network}، {time}' });

    it('keep a name that runs leftwards from taking the rest of the sentence along', () => {
      const values = { name: hebrew, network: 'WhatsApp', time: '3:07' };
      expect(words.say('ledger.from', values)).toBe(`\u2068${hebrew}\u2069, WhatsApp, 3:07`);
    });

    it('put nothing around a name that runs as the sentence does', () => {
      expect(words.say('chat.typing', { name: 'Ana-María' })).toBe('Ana-María is typing…');
    });

    it('keep each name apart where the sentence itself runs leftwards', () => {
      const values = { name: 'Anna', network: 'WhatsApp', time: '3:07 م' };
      expect(arabic.say('ledger.from', values)).toBe(
        '\u2068Anna\u2069، \u2068WhatsApp\u2069، 3:07 م',
      );
    });

    it('let no stranger end what keeps their name apart', () => {
      const name = `${hebrew}\u2069\u202Eevil`;
      expect(words.say('chat.typing', { name })).toBe(`\u2068${hebrew}evil\u2069 is typing…`);
      fc.assert(
        fc.property(
          fc.string({ unit: fc.constantFrom('a', 'ب', '\u2068', '\u2069', '\u202E') }),
          (text) => {
            const said = arabic.say('chat.typing', { name: text });
            expect(said).not.toContain('\u202E');
            const opened = said.split('\u2068').length;
            expect(said.split('\u2069').length).toBe(opened);
          },
        ),
        { seed: 25 },
      );
    });

    it('keep a sentence inside a sentence as it was', () => {
      const inner = arabic.say('chat.typing', { name: 'Anna' });
      expect(arabic.say('row.you', { text: inner })).toBe(
        `You: \u2068\u2068Anna\u2069 is typing…\u2069`,
      );
    });
  });

  it('know which way their language is written', () => {
    expect(createWords('he', english).direction).toBe('rtl');
    expect(createWords('ar-EG', english).direction).toBe('rtl');
    expect(words.direction).toBe('ltr');
  });
});

describe('the English catalogue', () => {
  const entries: readonly (readonly [string, Catalogue[keyof Catalogue]])[] =
    Object.entries(english);

  it('has no empty sentence', () => {
    for (const [, entry] of entries) {
      for (const text of typeof entry === 'string' ? [entry] : Object.values(entry)) {
        expect(text.trim()).not.toBe('');
      }
    }
  });

  it('has the same places to fill in every plural form', () => {
    for (const [key, entry] of entries) {
      if (typeof entry === 'string') continue;
      const places = Object.values(entry).map((text) =>
        (text.match(/\{\w+\}/g) ?? []).toSorted().join(),
      );
      expect(new Set(places).size, key).toBe(1);
    }
  });
});
