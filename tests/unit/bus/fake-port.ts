/**
 * Two ends of a port in one process: the browser's edge, faked. Messages are copied as JSON, as
 * the browser does, so that what would not survive the crossing does not survive here.
 * @module
 */
import type { WindowPort } from '@/lib/bus/window-port';
import type { WorkerPort } from '@/lib/bus';
import type { Sender } from '@/lib/bus/senders';

export const OWN = { id: 'our-id', root: 'chrome-extension://our-id/' } as const;
export const OUR_PANEL: Sender = { id: OWN.id, url: `${OWN.root}sidepanel.html`, frameId: 0 };

type End = WindowPort & { readonly closed: () => boolean };

/** @returns the worker's end, and the window's end with what it was sent */
export function portPair(
  sender: Sender | undefined,
  name = 'rialto',
): { readonly worker: WorkerPort; readonly window: End; readonly received: unknown[] } {
  const toWorker: ((message: unknown) => void)[] = [];
  const toWindow: ((message: unknown) => void)[] = [];
  const workerGone: (() => void)[] = [];
  const windowGone: (() => void)[] = [];
  const received: unknown[] = [];
  let closed = false;
  const cross = (message: unknown): unknown => JSON.parse(JSON.stringify(message));
  const close = (tell: readonly (() => void)[]): void => {
    if (closed) return;
    closed = true;
    for (const listener of tell) listener();
  };
  const worker: WorkerPort = {
    name,
    sender,
    postMessage: (message) => {
      if (closed) throw new Error('Attempting to use a disconnected port object');
      received.push(cross(message));
      for (const listener of toWindow) listener(cross(message));
    },
    disconnect: () => close(windowGone),
    onMessage: { addListener: (listener) => toWorker.push(listener) },
    onDisconnect: { addListener: (listener) => workerGone.push(listener) },
  };
  const window: End = {
    postMessage: (message) => {
      for (const listener of toWorker) listener(cross(message));
    },
    disconnect: () => close(workerGone),
    onMessage: { addListener: (listener) => toWindow.push(listener) },
    onDisconnect: { addListener: (listener) => windowGone.push(listener) },
    closed: () => closed,
  };
  return { worker, window, received };
}
