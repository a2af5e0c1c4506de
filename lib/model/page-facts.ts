/**
 * What a page says of itself in its head: title, description, and where a picture lies (HTML's own elements, and Open
 * Graph, ogp.me, which most pages have for this). A stranger's bytes: read in one walk, never rendered, never run.
 * Pure.
 * @module
 */
import { oneLine } from './names';

export type PageFacts = {
  readonly title: string;
  readonly description?: string;
  /** as the page writes it: relative to the page, and of any scheme */
  readonly picture?: string;
};

/** characters kept of a title and of a description: a bubble shows three lines of either */
const LONGEST_TITLE = 150;
const LONGEST_DESCRIPTION = 250;
/** UTF-16 units of one value looked at, and of a picture's address */
const MOST_LETTERS = 2048;
/** tags looked at: heads of pages have some hundred */
const MOST_TAGS = 20_000;

/** Best first. */
const TITLES = ['og:title', 'twitter:title', 'title'] as const;
const DESCRIPTIONS = ['og:description', 'twitter:description', 'description'] as const;
const PICTURES = ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image'] as const;
const WANTED: ReadonlySet<string> = new Set([...TITLES, ...DESCRIPTIONS, ...PICTURES]);

/** What lies between these is no markup (HTML §13.1.2.1), or not for who runs scripts. */
const OPAQUE: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
]);

/** @returns undefined where it does not say what it is */
export function readPage(html: string): PageFacts | undefined {
  const said = saidIn(html);
  const first = (keys: readonly string[], limit: number): string =>
    keys.map((key) => oneLine(said.get(key) ?? '', limit)).find((line) => line !== '') ?? '';
  const title = first(TITLES, LONGEST_TITLE);
  if (title === '') return undefined;
  const description = first(DESCRIPTIONS, LONGEST_DESCRIPTION);
  const picture = first(PICTURES, MOST_LETTERS);
  return {
    title,
    ...(description !== '' && description !== title && { description }),
    ...(picture !== '' && !picture.endsWith('…') && { picture }),
  };
}

/** The first of each, by name. One walk: every search begins where the last one ended. */
function saidIn(html: string): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  const low = html.toLowerCase();
  // A search that found nothing to the end need not be made again, whatever is still open.
  const lost = new Set<string>();
  const behind = (mark: string, from: number): number => {
    const at = lost.has(mark) ? -1 : low.indexOf(mark, from);
    if (at < 0) lost.add(mark);
    return at;
  };
  let at = 0;
  for (let tags = 0; tags < MOST_TAGS; tags += 1) {
    const open = behind('<', at);
    if (open < 0) break;
    if (low.startsWith('<!--', open)) {
      const end = behind('-->', open + 4);
      if (end < 0) break;
      at = end + 3;
      continue;
    }
    const name = /^[a-z][a-z0-9]{0,20}/.exec(low.slice(open + 1, open + 24))?.[0] ?? '';
    if (name === '') {
      at = open + 1;
      continue;
    }
    const { attributes, end } = readTag(html, open + 1 + name.length, name === 'meta');
    at = end;
    if (name === 'meta') keep(said, attributes);
    if (name !== 'title' && !OPAQUE.has(name)) continue;
    const close = behind(`</${name}`, at);
    if (close < 0) break;
    // A picture inside the page may have a title as well: the page's own comes first.
    if (name === 'title' && !said.has('title'))
      said.set('title', plainText(html.slice(at, Math.min(close, at + MOST_LETTERS))));
    at = close;
  }
  return said;
}

function keep(said: Map<string, string>, attributes: ReadonlyMap<string, string>): void {
  const key = (attributes.get('property') ?? attributes.get('name') ?? '').trim().toLowerCase();
  const content = attributes.get('content');
  // `<meta name="title">` is nobody's title of a page but its search engine's.
  if (content === undefined || key === 'title' || !WANTED.has(key) || said.has(key)) return;
  said.set(key, plainText(content.slice(0, MOST_LETTERS)));
}

const ATTRIBUTE =
  /[\s/]*([^\s"'<>/=]{1,64})(?:\s{0,16}=\s{0,16}(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]*)))?/y;
/** HTML names some ten for a `meta`. */
const MOST_ATTRIBUTES = 32;

/** @returns `end`: behind the tag */
function readTag(html: string, from: number, wanted: boolean) {
  const attributes = new Map<string, string>();
  let at = from;
  if (wanted)
    for (let count = 0; count < MOST_ATTRIBUTES; count += 1) {
      ATTRIBUTE.lastIndex = at;
      const found = ATTRIBUTE.exec(html);
      if (found === null) break;
      at = ATTRIBUTE.lastIndex;
      const [, name = '', double, single, bare] = found;
      const known = name.toLowerCase();
      if (!attributes.has(known)) attributes.set(known, double ?? single ?? bare ?? '');
    }
  const end = html.indexOf('>', at);
  return { attributes, end: end < 0 ? html.length : end + 1 };
}

/** What pages of every language write in titles; whatever else they name stays as it is written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  copy: '©',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  trade: '™',
};

function plainText(written: string): string {
  return written.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      const isCharacter = code > 0 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
    },
  );
}
