import type { PageMenuClick } from '@/lib/base';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedText } from '@/entrypoints/background/shared-text';

function click(rest: Partial<PageMenuClick>): PageMenuClick {
  return {
    kind: 'page',
    pageUrl: 'https://example.org/a',
    title: 'A page',
    selection: undefined,
    linkUrl: undefined,
    imageUrl: undefined,
    windowId: 1,
    ...rest,
  };
}

describe('what is sent of a page', () => {
  it.each<[string, Partial<PageMenuClick>, string | undefined]>([
    ['its name and address', {}, 'A page\nhttps://example.org/a'],
    ['its address, where it has no name', { title: ' ' }, 'https://example.org/a'],
    [
      'what was selected, and where',
      { kind: 'selection', selection: ' so it goes ' },
      'so it goes\nhttps://example.org/a',
    ],
    ['a link', { kind: 'link', linkUrl: 'https://other.example/x' }, 'https://other.example/x'],
    [
      'a picture’s address',
      { kind: 'image', imageUrl: 'https://i.example/p.png' },
      'https://i.example/p.png',
    ],
    [
      'the page of a picture that has no address',
      { kind: 'image', imageUrl: 'data:image/png;base64,AA' },
      'https://example.org/a',
    ],
    [
      'no name and password',
      { pageUrl: 'https://me:secret@example.org/a', title: undefined },
      'https://example.org/a',
    ],
    ['nothing of a file of the person’s', { pageUrl: 'file:///home/me/diary.html' }, undefined],
    ['nothing of a link that runs', { kind: 'link', linkUrl: 'javascript:alert(1)' }, undefined],
    ['nothing where nothing was selected', { kind: 'selection', selection: '' }, undefined],
  ])('is %s', (_what, rest, text) => {
    expect(sharedText(click(rest))).toBe(text);
  });

  it('is never longer than a field takes, whatever the page holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 60_000 }), (title, length) => {
        const text = sharedText(click({ kind: 'selection', title, selection: 'x'.repeat(length) }));
        expect((text ?? '').length).toBeLessThanOrEqual(20_000);
      }),
    );
  });
});
