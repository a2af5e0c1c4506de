/**
 * Where the inbox shows: the panel behind the toolbar icon, and tabs.
 * @module
 */
import { browser } from 'wxt/browser';

/** Opens an extension page in a tab, or brings the tab that already shows it to the front. */
export async function openTab(path: string): Promise<void> {
  const url = browser.runtime.getURL(path as '/');
  await browser.tabs.create({ url });
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
