import { createLog, type AddressSuggestion } from '@/lib/base';
import { createOutsideWords } from '@/lib/i18n';
import type { Chat, ChatId } from '@/lib/model';
import { describe, expect, it } from 'vitest';
import { findByName } from '@/entrypoints/background/find-by-name';
import { chat } from '../view/rows';

function barOver(chats: readonly Chat[] | undefined) {
  let typed: (text: string) => Promise<readonly AddressSuggestion[]> = () => Promise.resolve([]);
  let entered: (text: string) => void = () => undefined;
  const hints: string[] = [];
  const opened: (ChatId | undefined)[] = [];
  findByName({
    bar: {
      onTyped: (listener) => {
        typed = listener;
      },
      onEntered: (listener) => {
        entered = listener;
      },
      hint: (text) => hints.push(text),
    },
    chats: () => Promise.resolve(chats),
    words: () => createOutsideWords(),
    log: createLog(() => undefined),
    open: async (id) => {
      opened.push(id);
    },
  });
  return {
    type: (text: string) => typed(text),
    enter: async (text: string) => {
      entered(text);
      await new Promise((resolve) => setImmediate(resolve));
    },
    hints,
    opened,
  };
}

const named = (id: string, title: string, rest: Partial<Chat> = {}): Chat =>
  chat({ id: id as ChatId, title, identifier: id, network: 'whatsapp', ...rest });
const CHATS = [
  named('1', 'Anna', { place: { archived: true } }),
  named('2', 'Ánna Berg', { network: 'messenger' }),
  named('3', 'Ben'),
];

describe('the keyword in the address bar', () => {
  it('finds by any part of a name, whatever marks it has, the archive last', async () => {
    const { type } = barOver(CHATS);
    expect((await type('anna')).map(({ text }) => text)).toEqual([
      'Ánna Berg 2 (Messenger)',
      'Anna 1 (WhatsApp)',
    ]);
  });

  it('opens what was chosen, or else the first that was meant', async () => {
    const { enter, opened } = barOver(CHATS);
    await enter('Anna 1 (WhatsApp)');
    await enter('ben');
    await enter('nobody at all');
    expect(opened).toEqual(['1', '3', undefined]);
  });

  it('names nobody while the inbox is locked, and says that it is', async () => {
    const { type, hints } = barOver(undefined);
    expect(await type('a')).toEqual([]);
    expect(hints).toEqual(['Your inbox is locked']);
  });
});
