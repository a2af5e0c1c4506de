/**
 * Files in every state, and the ways they take.
 * @module
 */
import type { Page } from 'puppeteer-core';
import { press, type Scene } from './hands';

const ANNA = 'chat=chat-anna';

/** Brings one file of the conversation into sight, and waits for the pictures. */
function fileScene(place: number) {
  return async (page: Page): Promise<void> => {
    await page.waitForSelector('[data-testid=file] img[src^="blob:"]');
    const all = await page.$$('[data-testid=file]');
    await all.at(place)?.evaluate((one) => one.scrollIntoView({ block: 'start' }));
  };
}

function passOn(kind: 'card' | 'place') {
  return async (page: Page): Promise<void> => {
    await press(page, '[data-testid=attach]');
    await page.waitForSelector('[data-testid=attach-menu]');
    await press(page, `[data-testid=attach-${kind}]`);
    await page.waitForSelector('[data-testid=pass-send]');
  };
}

export const FILE_SCENES: readonly Scene[] = [
  { name: 'files', query: `scene=files&${ANNA}`, widths: [360, 1280], act: fileScene(-1) },
  { name: 'files-upper', query: `scene=files&${ANNA}`, widths: [360], act: fileScene(5) },
  { name: 'files-voice', query: `scene=files&${ANNA}`, widths: [360], act: fileScene(8) },
  { name: 'files-top', query: `scene=files&${ANNA}`, widths: [360], act: fileScene(0) },
  {
    name: 'files-rtl',
    query: `scene=files&locale=ar&${ANNA}`,
    widths: [360],
    act: fileScene(-1),
  },
  { name: 'files-long-words', query: `scene=files&long&${ANNA}`, widths: [320], act: fileScene(0) },
  { name: 'album', query: `scene=album&${ANNA}`, widths: [320, 360, 1280], act: fileScene(0) },
  { name: 'album-rtl', query: `scene=album&locale=ar&${ANNA}`, widths: [360], act: fileScene(-1) },
  {
    name: 'album-viewer',
    query: `scene=album&${ANNA}`,
    widths: [360, 1280],
    act: async (page) => {
      await fileScene(-1)(page);
      await press(page, '.album__cell:last-child [data-testid=picture]');
      await page.waitForSelector('[data-testid=viewer] img');
    },
  },
  {
    name: 'details',
    query: `scene=album&${ANNA}`,
    widths: [320, 360, 900],
    act: async (page) => {
      await press(page, '[data-testid=details-open]');
      await page.waitForSelector('[data-testid=details-picture] img');
    },
  },
  {
    name: 'details-rtl',
    query: `scene=album&locale=ar&${ANNA}`,
    widths: [360, 1280],
    act: async (page) => {
      await press(page, '[data-testid=details-open]');
      await page.waitForSelector('[data-testid=details-picture] img');
    },
  },
  {
    name: 'details-large',
    query: `scene=album&text=200&contrast=on&${ANNA}`,
    widths: [320, 1280],
    act: async (page) => {
      await press(page, '[data-testid=details-open]');
      await page.waitForSelector('[data-testid=details-picture] img');
    },
  },
  {
    name: 'three-panes',
    query: `scene=album&tab&${ANNA}`,
    widths: [1280, 1600],
    act: fileScene(0),
  },
  {
    name: 'files-viewer',
    query: `scene=files&${ANNA}`,
    widths: [360, 1280],
    act: async (page) => {
      await fileScene(3)(page);
      await page.waitForSelector('[data-testid=picture]');
      await press(page, '[data-testid=picture]');
      await page.waitForSelector('[data-testid=viewer] img');
    },
  },
  {
    name: 'attach-menu',
    query: `scene=files&${ANNA}`,
    widths: [360],
    act: (page) => press(page, '[data-testid=attach]'),
  },
  { name: 'pass-card', query: `scene=files&${ANNA}`, widths: [360], act: passOn('card') },
  { name: 'pass-place', query: `scene=files&${ANNA}`, widths: [360], act: passOn('place') },
  {
    name: 'pass-place-rtl',
    query: `scene=files&locale=ar&${ANNA}`,
    widths: [360],
    act: passOn('place'),
  },
  {
    name: 'files-attach',
    query: `scene=files&${ANNA}`,
    widths: [360],
    act: async (page) => {
      await page.waitForSelector('[data-testid=composer]');
      await page.$eval('[data-testid=conversation]', async (pane) => {
        const canvas = new OffscreenCanvas(900, 600);
        const context = canvas.getContext('2d')!;
        context.fillStyle = '#27736b';
        context.fillRect(0, 0, 900, 600);
        const dataTransfer = new DataTransfer();
        const bytes = await canvas.convertToBlob({ type: 'image/png' });
        dataTransfer.items.add(new File([bytes], 'Evening.png', { type: 'image/png' }));
        dataTransfer.items.add(new File(['x'.repeat(90_000)], 'Crew list.ods'));
        const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
        pane.dispatchEvent(drop);
      });
      await page.waitForSelector('.attach__file + .attach__file');
    },
  },
];
