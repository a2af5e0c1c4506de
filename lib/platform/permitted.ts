/**
 * Whether the browser lets this extension speak to a host. A person grants that in a window and may take it back in the
 * browser's settings: without it nothing is asked of the host, whatever cross-origin rules would let through.
 * @module
 */
import { browser } from 'wxt/browser';
import { hostPattern } from './addresses';

export async function isPermitted(url: string): Promise<boolean> {
  const pattern = hostPattern(url);
  return pattern !== undefined && browser.permissions.contains({ origins: [pattern] });
}

/** Called when the person has granted something more, in whatever window. */
export function onPermitted(listener: () => void): void {
  browser.permissions.onAdded.addListener(() => listener());
}
