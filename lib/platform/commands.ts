/**
 * Keyboard commands of the manifest.
 * @module
 */
import { browser } from 'wxt/browser';

/** Must be called while the worker starts, before its first await. */
export function onCommand(command: string, listener: () => void): void {
  browser.commands.onCommand.addListener((name) => {
    if (name === command) listener();
  });
}
