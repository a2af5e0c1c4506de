import { loadWords } from '@/lib/i18n';
import { describe, expect, it, vi } from 'vitest';

vi.mock('@/lib/i18n/catalogues/sv', () => ({
  everywhere: {
    'list.title': 'Chattar',
    'row.unread': { one: '{count} oläst', other: '{count} olästa' },
  },
}));

describe('a translation that has not followed English yet', () => {
  it('says what it has, and the rest in English', async () => {
    const words = await loadWords(['sv-FI']);
    expect(words.say('list.title')).toBe('Chattar');
    expect(words.say('row.unread', { count: 2 })).toBe('2 olästa');
    expect(words.say('list.new-chat')).toBe('New chat');
  });
});
