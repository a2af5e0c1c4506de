import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/model';

const head = (inside: string): string =>
  `<!doctype html><html lang="en"><head>${inside}</head><body><p>Hello</p></body></html>`;

describe('a page says what it is', () => {
  it('by Open Graph before its own title', () => {
    const html = head(`
      <title>Tide tables | Harbour office</title>
      <meta name="description" content="All the tides">
      <META PROPERTY='og:title' CONTENT='Tide tables' />
      <meta content="High and low water" property=og:description>
      <meta property="og:image" content="/tides.png">`);
    expect(readPage(html)).toEqual({
      title: 'Tide tables',
      description: 'High and low water',
      picture: '/tides.png',
    });
  });

  it('by its title alone', () => {
    expect(readPage('<title>\n  Tide\n tables </title>')).toEqual({ title: 'Tide tables' });
  });

  it('in letters that HTML writes otherwise', () => {
    const html = head(
      '<title>Fish &amp; chips &#8211; caf&#xe9; &laquo;Zee&raquo; &unknown;</title>',
    );
    expect(readPage(html)?.title).toBe('Fish & chips – café «Zee» &unknown;');
  });

  it('only where it says so itself: not in scripts, styles, comments or a picture of its own', () => {
    const html = `<!-- <title>comment</title> --><script>"<title>script</title>"</script>
      <style>/*<meta property="og:title" content="style">*/</style>
      <noscript><meta property="og:title" content="noscript"></noscript>
      <title>Page</title><svg><title>Icon</title></svg>`;
    expect(readPage(html)).toEqual({ title: 'Page' });
  });

  it('with the first of two that contradict each other', () => {
    const meta = (title: string): string => `<meta property="og:title" content="${title}">`;
    expect(readPage(head(meta('one') + meta('other')))?.title).toBe('one');
  });

  it('on one line, of a bounded length, and without what turns our words around', () => {
    const title = `A\u202Eb\nc${'x'.repeat(10_000)}`;
    const read = readPage(`<title>${title}</title>`)?.title ?? '';
    expect(read.startsWith('Ab cx')).toBe(true);
    expect(Array.from(read).length).toBeLessThanOrEqual(151);
  });
});

describe('nothing is said', () => {
  it.each([
    [''],
    ['plain text'],
    [head('')],
    [head('<title> </title>')],
    [head('<meta property="og:title" content="">')],
    ['<title>never closed'],
    ['<!-- <title>Comment</title>'],
    ['<script><title>Script</title>'],
  ])('by %j', (html) => {
    expect(readPage(html)).toBeUndefined();
  });

  it.each([
    ['<'.repeat(500_000)],
    ['<!--'.repeat(120_000)],
    ['<title'.repeat(80_000)],
    ['<meta '.repeat(80_000)],
    [`<meta ${'a="" '.repeat(100_000)}>`],
    [`<meta ${' '.repeat(500_000)}`],
    [`<meta content="${'"="'.repeat(150_000)}`],
    ['<script></scrip'.repeat(30_000)],
    [`<title>${'&#1;'.repeat(120_000)}</title>`],
  ])('slowly by a flood: %#', (html) => {
    const start = performance.now();
    readPage(html);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('by throwing, whatever stands there', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      'title',
      'meta',
      '"',
      "'",
      '=',
      'content',
      '&#',
      ';',
      '!--',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (pieces) => {
        readPage(pieces.join(''));
      }),
    );
  });
});
