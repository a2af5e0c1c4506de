/**
 * Who may speak to the worker: pages of this extension that are on the list, in a top frame.
 * Hygiene within one origin, a wall towards everything else.
 * @module
 */

/** The pages that join the bus. Another page of ours, a forgotten one say, may not. */
export const WINDOW_PAGES = [
  '/sidepanel.html',
  '/popup.html',
  '/inbox.html',
  '/add-account.html',
  '/unlock.html',
  '/recovery.html',
  '/voice.html',
] as const;
export type WindowPage = (typeof WINDOW_PAGES)[number];

/** Where secrets of locks are typed, and nowhere else. */
export const UNLOCK_PAGE = '/unlock.html' satisfies WindowPage;

/** The same for recovery kits. */
export const RECOVERY_PAGE = '/recovery.html' satisfies WindowPage;

/** What the browser says of a port's other end (a part of `runtime.MessageSender`). */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
};

/**
 * @returns which of our pages it is, if any
 * @param own this extension's runtime id and the address of its root (`runtime.getURL('/')`)
 */
export function ourWindow(
  sender: Sender | undefined,
  own: { readonly id: string; readonly root: string },
): WindowPage | undefined {
  if (sender === undefined || sender.id !== own.id) return undefined;
  if (sender.url === undefined || !URL.canParse(sender.url)) return undefined;
  // A frame inside one of our pages would be somebody's embedding; 0 is the top frame, absent in a panel.
  if (sender.frameId !== undefined && sender.frameId !== 0) return undefined;
  const { protocol, host, pathname } = new URL(sender.url);
  const root = new URL(own.root);
  if (protocol !== root.protocol || host !== root.host) return undefined;
  return WINDOW_PAGES.find((page) => page === pathname);
}
