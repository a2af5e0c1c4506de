/**
 * The language that Rialto speaks outside of its windows: what the last window handed over, kept
 * for workers to come; English before.
 * @module
 */
import type { Log, PlainSettingsStorage } from '@/lib/base';
import type { Handlers } from '@/lib/bus';
import { createOutsideWords, type OutsideWords, type Words } from '@/lib/i18n';
import type { NoticeWords } from '@/lib/inbox';

export type SpokenWordsOptions = {
  readonly storage: PlainSettingsStorage;
  readonly log: Log;
  /** Called when another language is spoken from now on. */
  readonly onWords: (words: Words) => void;
};

export interface SpokenWords {
  readonly handlers: Pick<Handlers, 'window.words'>;
  readonly current: () => Words;
  /** Those that were kept, once they are read. Never rejects. */
  readonly loaded: () => Promise<Words>;
  readonly forNotices: () => NoticeWords;
}

export function keepSpokenWords({ storage, log, onWords }: SpokenWordsOptions): SpokenWords {
  let words = createOutsideWords();
  let known = '';
  const speak = (given: OutsideWords): void => {
    known = JSON.stringify(given);
    words = createOutsideWords(given);
  };
  const read = async (): Promise<void> => {
    try {
      // What lies there was checked when it came; a profile that somebody wrote in may hold anything.
      const kept = await storage.read();
      if (isOutsideWords(kept)) speak(kept);
    } catch (error) {
      log.warn('words-unreadable', error);
    }
  };
  const started = read();
  return {
    current: () => words,
    loaded: () => started.then(() => words),
    forNotices: () => noticeWords(words),
    handlers: {
      'window.words': async (given) => {
        await started;
        if (JSON.stringify(given) === known) return {};
        await storage.write(given);
        speak(given);
        onWords(words);
        return {};
      },
    },
  };
}

function noticeWords(words: Words): NoticeWords {
  return {
    app: words.say('app.name'),
    something: words.say('outside.something'),
    inChat: (count) => words.say('chat.new-messages', { count }),
    inChats: (count) => words.say('outside.in-chats', { count }),
    media: (type) => words.say(`media.${type}`),
    reply: words.say('action.reply'),
  };
}

function isOutsideWords(value: unknown): value is OutsideWords {
  if (typeof value !== 'object' || value === null) return false;
  const { locale, entries } = value as Partial<OutsideWords>;
  if (typeof locale !== 'string' || typeof entries !== 'object' || entries === null) return false;
  return Object.values(entries).every(
    (entry) => typeof entry === 'string' || typeof entry.other === 'string',
  );
}
