/**
 * Where the inbox shows: the panel behind the toolbar icon, and tabs.
 * @module
 */
import { browser } from 'wxt/browser';
import { PlatformError } from './errors';

/** Shows an extension page in a tab: in the one that has it already, or in a new one. */
export async function openTab(path: string): Promise<void> {
  const url = browser.runtime.getURL(path as '/');
  const [known] = await browser.tabs.query({ url: `${url.replace(/[?#].*$/, '')}*` });
  if (known?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  // A page that stands is gone to, not loaded anew: what it was just told would go with it. A fragment alone loads nothing.
  const isElsewhere = /[?#]/.test(path);
  await browser.tabs.update(known.id, { active: true, ...(isElsewhere && { url }) });
  await browser.windows.update(known.windowId, { focused: true });
}

/** Firefox's side of the API, which WXT's types do not carry. */
type SidebarAction = { readonly open: () => Promise<void> };

/**
 * Opens the panel beside the page. Only inside a gesture, before anything is awaited.
 * @param windowId the browser window; the one used last where undefined
 * @throws where the browser has no panel, or does not take this for a gesture
 */
export async function openPanel(windowId: number | undefined): Promise<void> {
  if ('sidePanel' in browser) {
    await browser.sidePanel.open({ windowId: windowId ?? browser.windows.WINDOW_ID_CURRENT });
    return;
  }
  const { sidebarAction } = browser as { readonly sidebarAction?: SidebarAction };
  if (sidebarAction === undefined) throw new PlatformError('unsupported');
  await sidebarAction.open();
}

/**
 * A keyboard command that is meant for one browser window: a gesture, so that `listener` may open the panel before it awaits
 * anything. Chrome only; Firefox opens its sidebar by a command of its own, and tells nobody.
 */
export function onWindowCommand(command: string, listener: (windowId: number) => void): void {
  if (!('sidePanel' in browser)) return;
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === command && tab?.windowId !== undefined) listener(tab.windowId);
  });
}
