import { createLog } from '@/lib/base';
import { createWords, english, outsideOf } from '@/lib/i18n';
import { everywhere } from '@/lib/i18n/catalogues/de';
import { describe, expect, it } from 'vitest';
import { keepSpokenWords } from '@/entrypoints/background/spoken-words';

const german = createWords('de', { ...english, ...everywhere });

function keeperOver(lies: { value?: unknown }) {
  const spoken: string[] = [];
  const keeper = keepSpokenWords({
    storage: {
      read: () => Promise.resolve(lies.value),
      write: async (value) => {
        lies.value = structuredClone(value);
      },
    },
    log: createLog(() => undefined),
    onWords: (words) => spoken.push(words.locale),
  });
  return { keeper, spoken };
}

describe('the language outside of windows', () => {
  it('is English until a window has spoken, then the window’s', async () => {
    const { keeper, spoken } = keeperOver({});
    expect(keeper.forNotices().inChat(2)).toBe('2 new messages');
    await keeper.handlers['window.words'](outsideOf(german));
    expect(keeper.forNotices().inChat(2)).toBe('2 neue Nachrichten');
    expect(spoken).toEqual(['de']);
  });

  it('is the same for the next worker, and nothing is done anew for it', async () => {
    const lies = {};
    await keeperOver(lies).keeper.handlers['window.words'](outsideOf(german));
    const { keeper, spoken } = keeperOver(lies);
    expect((await keeper.loaded()).locale).toBe('de');
    await keeper.handlers['window.words'](outsideOf(german));
    expect(spoken).toEqual([]);
  });

  it.each([null, 'de', { locale: 'de' }, { locale: 'de', entries: { 'app.name': 3 } }])(
    'is English where %j lies there',
    async (value) => {
      const { keeper } = keeperOver({ value });
      expect((await keeper.loaded()).locale).toBe('en');
    },
  );

  it('says in English what a window did not hand over', async () => {
    const { keeper } = keeperOver({});
    await keeper.handlers['window.words']({ locale: 'de', entries: {} });
    expect(keeper.forNotices().reply).toBe('Reply');
  });
});
