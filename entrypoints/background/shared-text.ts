/**
 * What a person sends of a page, as a text. Addresses only that others can open, and without a name
 * and password in them.
 * @module
 */
import type { PageMenuClick } from '@/lib/base';

/** UTF-16 units of a text that a page may put into a field: a long article, not a book. */
const MOST_SHARED = 20_000;

/** Those of an address: what browsers open at all. A picture that is its own address (`data:`) is longer. */
const MOST_ADDRESS = 2_000;

/** @returns undefined where nothing of it can be sent */
export function sharedText(click: PageMenuClick): string | undefined {
  const page = addressOf(click.pageUrl);
  const lines = {
    page: page && [click.title?.trim(), page],
    selection: click.selection?.trim() && [click.selection.trim(), page],
    link: addressOf(click.linkUrl) && [addressOf(click.linkUrl)],
    // A picture without an address of its own is on its page.
    image: [addressOf(click.imageUrl) ?? page],
  }[click.kind];
  const text = (lines || [])
    .filter((line) => line !== undefined && line !== '')
    .join('\n')
    .slice(0, MOST_SHARED);
  return text === '' ? undefined : text;
}

function addressOf(written: string | undefined): string | undefined {
  if (written === undefined || written.length > MOST_ADDRESS || !URL.canParse(written))
    return undefined;
  const url = new URL(written);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}
