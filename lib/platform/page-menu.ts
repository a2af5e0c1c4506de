/**
 * The browser's menu on a page. Only web pages: what is in a file, or in the browser's own pages,
 * has no address that anybody else could open.
 * @module
 */
import { browser } from 'wxt/browser';
import { SHARED_KINDS, type PageMenu, type SharedKind } from '@/lib/base';

const PAGES = ['http://*/*', 'https://*/*'];

export const browserPageMenu: PageMenu = {
  onNeeded(listener) {
    browser.runtime.onInstalled.addListener(() => listener());
    browser.runtime.onStartup.addListener(() => listener());
  },
  show: inTurn(async (titles) => {
    await browser.contextMenus.removeAll();
    for (const kind of SHARED_KINDS)
      browser.contextMenus.create({
        id: kind,
        title: titles[kind],
        contexts: [kind],
        documentUrlPatterns: PAGES,
      });
  }),
  onClick: (listener) =>
    browser.contextMenus.onClicked.addListener((info, tab) => {
      const kind = SHARED_KINDS.find((one): one is SharedKind => one === info.menuItemId);
      if (kind === undefined) return;
      listener({
        kind,
        pageUrl: info.pageUrl,
        title: tab?.title,
        selection: info.selectionText,
        linkUrl: info.linkUrl,
        imageUrl: info.srcUrl,
        windowId: tab?.windowId,
      });
    }),
};

type Show = PageMenu['show'];

/** Two at once would both remove what stood there, and then both create it. */
function inTurn(show: Show): Show {
  let last: Promise<unknown> = Promise.resolve();
  return (titles) => {
    const next = last.then(() => show(titles));
    last = next.catch(() => undefined);
    return next;
  };
}
