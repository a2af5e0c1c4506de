import { portraitOf } from '@/lib/view/portrait';
import { describe, expect, it } from 'vitest';

describe('a portrait', () => {
  it.each([
    ['Anna Moretti', 'AM'],
    ['anna', 'A'],
    ['María José Fernández de la Reguera y Castellanos', 'MC'],
    ['Έλενα Παππά', 'ΈΠ'],
    ['山本 由紀', '山'],
    ['ليلى حدّاد', 'ل'],
    ['+49 30 5550 1947', ''],
    ['🦊 Fox', 'F'],
    ['', ''],
  ])('of "%s" reads "%s"', (name, initials) => {
    expect(portraitOf('chat-1', name).initials).toBe(initials);
  });

  it('keeps its tone when the name changes', () => {
    expect(portraitOf('chat-1', 'Anna').tone).toBe(portraitOf('chat-1', 'Someone else').tone);
  });

  it('spreads chats over all tones', () => {
    const tones = new Set(
      Array.from({ length: 200 }, (_, id) => portraitOf(`chat-${id}`, 'A').tone),
    );
    expect(tones.size).toBe(8);
  });
});
