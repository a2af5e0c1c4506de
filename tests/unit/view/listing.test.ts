import { createWords, english, loadWords } from '@/lib/i18n';
import { clauses, listed } from '@/lib/view/listing';
import { describe, expect, it } from 'vitest';

const words = createWords('en', english);

describe('pieces side by side', () => {
  it('stand with commas between them, empty ones left out', () => {
    expect(listed(['PDF', '', '1:05', '2.4 MB'], words)).toBe('PDF, 1:05, 2.4 MB');
    expect(listed(['', ''], words)).toBe('');
    expect(listed([], words)).toBe('');
  });

  it('stand with the comma of their language', async () => {
    const arabic = await loadWords(['ar']);
    const plain = listed(['PDF', 'فيديو'], arabic).replaceAll(/[\u2068\u2069]/g, '');
    expect(plain).toBe('PDF، فيديو');
  });

  it('may be clauses', () => {
    expect(clauses(['one thing', 'another', 'a third'], words)).toBe('one thing; another; a third');
  });
});
