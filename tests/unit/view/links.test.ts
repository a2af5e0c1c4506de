import * as fc from 'fast-check';
import { textParts } from '@/lib/view';
import { describe, expect, it } from 'vitest';

const links = (text: string) => textParts(text).filter((part) => part.kind === 'link');

describe('addresses in a text', () => {
  it.each([
    ['see https://example.org/a?b=1#c, then call', 'https://example.org/a?b=1#c'],
    ['(https://example.org)', 'https://example.org'],
    [
      'https://en.wikipedia.org/wiki/Rialto_(Venice).',
      'https://en.wikipedia.org/wiki/Rialto_(Venice)',
    ],
    ['“https://example.org/x”!', 'https://example.org/x'],
    ['HTTPS://EXAMPLE.ORG', 'HTTPS://EXAMPLE.ORG'],
    ['http://127.0.0.1:8080/x', 'http://127.0.0.1:8080/x'],
  ])('are found in %s', (text, written) => {
    expect(links(text).map((one) => one.text)).toEqual([written]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,hi',
    'file:///etc/passwd',
    'xhttps://example.org',
    'https://',
    'https:///',
    'example.org',
    'ftp://example.org',
  ])('are not %s', (text) => {
    expect(links(text)).toEqual([]);
  });

  it('name where they lead, where the words could pass for another place', () => {
    expect(links('https://bank.example@evil.example/login')).toMatchObject([
      { href: 'https://evil.example/login', leadsTo: 'evil.example' },
    ]);
    expect(links('https://аpple.example')).toMatchObject([
      { leadsTo: expect.stringMatching(/^xn--/) },
    ]);
    expect(links('https://xn--pple-43d.example')).toMatchObject([
      { leadsTo: 'xn--pple-43d.example' },
    ]);
    expect(links('https://example.org')).toEqual([
      { kind: 'link', text: 'https://example.org', href: 'https://example.org/' },
    ]);
  });

  it('are none where the text is cut in the middle of one', () => {
    expect(textParts('see https://bank.exam', true)).toEqual([
      { kind: 'words', text: 'see https://bank.exam' },
    ]);
    expect(textParts('https://a.example and', true)).toHaveLength(2);
  });

  it('end where something could turn their letters around', () => {
    expect(links('https://example.org/\u202Egpj.exe').map((one) => one.text)).toEqual([
      'https://example.org/',
    ]);
  });

  it('leave every letter of the text where it was, whatever it is', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('https://', 'http://a.b', '(', ')', '.', ' ', '@', 'https://a.example/x_(y)'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const parts = textParts(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        const hrefs = parts.flatMap((part) => (part.kind === 'link' ? part.href : []));
        expect(hrefs.filter((href) => !/^https?:$/.test(new URL(href).protocol))).toEqual([]);
      }),
    );
  });

  it('are found in no more time than it takes to read, and no more than a hundred', () => {
    expect(links('https://a.example '.repeat(500))).toHaveLength(100);
    expect(links(`https://a.example/${')'.repeat(50_000)}`)).toHaveLength(1);
    // Backing off from every one of them would take minutes.
    expect(links(`https://a.example/${')'.repeat(500_000)}x`)).toHaveLength(1);
  });
});
