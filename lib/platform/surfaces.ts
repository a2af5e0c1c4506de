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

/** Opens the panel from a keyboard command (a gesture, as the browser demands). Chrome only; Firefox has its own command. */
export function openPanelOnCommand(command: string): void {
  if (!('sidePanel' in browser)) return;
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === command && tab?.windowId !== undefined) {
      void browser.sidePanel.open({ windowId: tab.windowId });
    }
  });
}
