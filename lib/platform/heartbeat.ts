/**
 * The heartbeat: a cheap extension call that both browsers count as activity, so that the
 * worker lives while a connection is wanted. Measured: socket traffic keeps Chromium's worker
 * alive but not Firefox's event page; this call keeps both, every 20 s against their 30 s.
 * @module
 */
import { browser } from 'wxt/browser';

const PERIOD = 20_000;

/** Starts beating; the returned function stops it. */
export function startHeartbeat(): () => void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), PERIOD);
  return () => clearInterval(timer);
}
