/**
 * Addresses in somebody's text, found so that they can be pressed: http and https only, as the
 * platform's own parser reads them (WHATWG URL). Where the words could pass for another place than
 * the one they lead to, that place is named. Pure.
 * @module
 */

export type TextPart =
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'link';
      /** as it was written */
      readonly text: string;
      readonly href: string;
      /** The host it leads to, where the words do not say it plainly. */
      readonly leadsTo?: string;
    };

/** An address ends at a blank, at what quotes it, and at controls that could turn its letters around. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"`{}|\\^\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069]+/giu;
/** What a sentence sets behind an address rather than in it. */
const CLOSING: ReadonlySet<string> = new Set(".,;:!?'*_~)]…»”’");
const PLAIN_HOST = /^[a-z0-9.-]+$/;

/** Addresses of one text beyond which the rest stays text: nobody presses the hundredth. */
const MOST_LINKS = 100;

/** @param isCut the text goes on: an address at its end may be half of one, and is none */
export function textParts(text: string, isCut = false): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  let links = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    if (links === MOST_LINKS) break;
    if (isCut && index + found.length === text.length) break;
    const written = withoutClosing(found);
    const link = linkOf(written);
    if (link === undefined) continue;
    if (index > at) parts.push({ kind: 'words', text: text.slice(at, index) });
    parts.push(link);
    links += 1;
    at = index + written.length;
  }
  if (at < text.length) parts.push({ kind: 'words', text: text.slice(at) });
  return parts;
}

/** A bracket that was opened inside the address belongs to it. One walk from the end: a flood of them costs no more. */
function withoutClosing(found: string): string {
  const open = {
    ')': count(found, '(') - count(found, ')'),
    ']': count(found, '[') - count(found, ']'),
  };
  let end = found.length;
  for (; end > 0; end -= 1) {
    const sign = found.charAt(end - 1);
    if (!CLOSING.has(sign)) break;
    if (sign !== ')' && sign !== ']') continue;
    if (open[sign] >= 0) break;
    open[sign] += 1;
  }
  return found.slice(0, end);
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function linkOf(written: string): TextPart | undefined {
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  const said = /^https?:\/\/([^/?#]*)/i.exec(written)?.[1]?.toLowerCase() ?? '';
  const isPlain = PLAIN_HOST.test(said.replace(/:\d+$/, '')) && !url.hostname.includes('xn--');
  // A name and password before the host are what makes one address look like another.
  url.username = '';
  url.password = '';
  const { href, host } = url;
  const link = { kind: 'link', text: written, href } as const;
  return isPlain ? link : { ...link, leadsTo: host };
}
