/*
 * Runs in panel, tab and popup before their scripts have come: wakes the worker, and asks for what is
 * painted first, so that the answer is on its way meanwhile. lib/bus/knock.ts takes the port over.
 */
(() => {
  // It comes on the side of what the page needs: where that was faster, the window asks by itself.
  if ('rialtoKnock' in globalThis) return;
  try {
    const port = chrome.runtime.connect({ name: 'rialto' });
    const knock = { port, isOpen: true, came: [], hear: (message) => knock.came.push(message) };
    port.onMessage.addListener((message) => knock.hear(message));
    port.onDisconnect.addListener(() => {
      knock.isOpen = false;
    });
    port.postMessage({
      id: Number.MAX_SAFE_INTEGER,
      name: 'inbox.snapshot',
      payload: { head: true },
    });
    globalThis.rialtoKnock = knock;
  } catch {
    // The extension was replaced under this page: the window finds that out by itself, and says so.
  }
})();
