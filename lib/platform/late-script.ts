/**
 * Scripts of this extension that the worker loads only when it needs them. A service worker may import a script at any
 * time that it has imported once while it was installed (Service Workers, §"importScripts"); Firefox's event page imports
 * what it pleases.
 * @module
 */
import { browser } from 'wxt/browser';

/** What a service worker has, and a page has not. */
type MayImport = { readonly importScripts?: (path: string) => void };

/**
 * Must be called while the worker starts, before its first await.
 * @param path from the extension's root, with its slash
 */
export function keepForLater(path: string): void {
  const { importScripts } = globalThis as MayImport;
  if (importScripts === undefined) return;
  globalThis.addEventListener('install', () => importScripts(path));
}

/**
 * Runs it; a second time too, so whoever asks remembers.
 * @throws where the browser does not have it
 */
export async function loadLate(path: string): Promise<void> {
  const { importScripts } = globalThis as MayImport;
  if (importScripts === undefined)
    await import(/* @vite-ignore */ browser.runtime.getURL(path as '/'));
  else importScripts(path);
}
