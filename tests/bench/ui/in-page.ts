/**
 * What runs inside the pages that are measured, as text: before anything of ours.
 * @module
 */

/** Resolves with ms from the navigation to twenty rows on the screen. */
export const UNTIL_PAINTED = `
globalThis.painted = new Promise((resolve) => {
  const look = () => {
    if (document.querySelectorAll('[data-testid="chat-row"]').length < 20) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
});`;

/** Presses a row and resolves with ms until its newest messages are on the screen. */
export const SWITCH_CHAT = `(async (place) => {
  const row = document.querySelectorAll('[data-testid="chat-row"]')[place];
  const chat = row.dataset.chat;
  const start = performance.now();
  row.click();
  const shown = () => document.querySelector('[data-testid="conversation"][data-chat="' + CSS.escape(chat) + '"] [data-testid="message"]');
  while (shown() === null) await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  }));
  return performance.now() - start;
})`;

/** From the next Enter on, counts frames until the bubble with this text stands. */
export const COUNT_FRAMES = `(text) => {
  globalThis.frames = new Promise((resolve) => {
    addEventListener('keydown', ({ key }) => {
      if (key !== 'Enter') return;
      let count = 0;
      const look = () => {
        count += 1;
        const bubbles = document.querySelectorAll('[data-testid="message"][data-direction="outgoing"]');
        if ([...bubbles].some((one) => one.textContent.includes(text))) resolve(count);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  });
}`;

/** Lets a test speak for the worker: what it says reaches the window as its own messages do. */
export const OVERHEAR = `
(() => {
  const listeners = [];
  globalThis.overheard = { chats: [], say: (message) => { for (const listener of listeners) listener(message); } };
  const connect = chrome.runtime.connect.bind(chrome.runtime);
  chrome.runtime.connect = (...how) => {
    const port = connect(...how);
    return {
      name: port.name,
      postMessage: (message) => port.postMessage(message),
      disconnect: () => port.disconnect(),
      onDisconnect: port.onDisconnect,
      onMessage: {
        addListener: (listener) => {
          listeners.push(listener);
          port.onMessage.addListener((message) => {
            if (message.result?.chats !== undefined) globalThis.overheard.chats = message.result.chats;
            listener(message);
          });
        },
      },
    };
  };
})();`;

/** Sixty arrivals a second, every third in the open chat, and the longest that a key waited for its turn. */
export const UNDER_LOAD = `(() => {
  const { chats, say } = globalThis.overheard;
  const open = document.querySelector('[data-testid="conversation"]').dataset.chat;
  let serial = 0;
  globalThis.delays = [];
  new PerformanceObserver((list) => {
    for (const { name, processingStart, startTime } of list.getEntries())
      if (name === 'keydown') globalThis.delays.push(processingStart - startTime);
  }).observe({ type: 'event', durationThreshold: 16 });
  globalThis.arriving = setInterval(() => {
    serial += 1;
    const known = serial % 3 === 0 ? chats.find(({ id }) => id === open) : chats[(serial * 7) % chats.length];
    const order = 1_000_000 + serial;
    const body = { kind: 'text', text: 'arrival ' + serial };
    const chat = { ...known, lastActivity: Date.now(), lastOrder: order, unread: known.unread + 1, preview: { direction: 'incoming', body } };
    const message = { id: 'arrival-' + serial, chatId: known.id, order, sentAt: Date.now(), body, direction: 'incoming' };
    say({ event: 'changed', change: { chats: [chat], messages: [message] } });
  }, 1000 / 60);
})()`;

/** Waits until the list is whole, scrolls it to its end, a screen a frame, and resolves with the longest task in ms (0: none over 50). */
export const SCROLL_TO_END = `(async () => {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const list = document.querySelector('.list-pane__scroll');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (list.querySelector('li').getAttribute('aria-setsize') === '-1') await frame();
  let still = 0;
  while (still < 10) {
    const before = list.scrollTop;
    list.scrollTop += list.clientHeight;
    await frame();
    still = list.scrollTop === before ? still + 1 : 0;
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  const last = [...document.querySelectorAll('[data-testid="chat-row"]')].at(-1)?.closest('li');
  return { longest, position: Number(last?.getAttribute('aria-posinset')), total: Number(last?.getAttribute('aria-setsize')) };
})()`;
