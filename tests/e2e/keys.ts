/**
 * A person without a mouse: Tab until something has the focus, then keys. Nothing here clicks.
 * @module
 */
import type { KeyInput, Page } from 'puppeteer-core';
import { until } from './drivers';

/** Stops on the longest way through a window: a list is one of them, a form has a dozen. */
const MOST_STOPS = 60;

/** Waits for it, and presses Tab until it has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await hasFocus(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** The same, and takes it. */
export async function takeByKeys(
  page: Page,
  selector: string,
  key: 'Enter' | ' ' = 'Enter',
): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}

async function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

export async function waitForFocus(page: Page, selector: string): Promise<void> {
  await until(`the focus on ${selector}`, () => hasFocus(page, selector));
}

/** Keys together, the last one pressed while the others are held. */
export async function together(page: Page, ...keys: readonly KeyInput[]): Promise<void> {
  const held = keys.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1) ?? 'Enter');
  for (const key of held.toReversed()) await page.keyboard.up(key);
}

/** Shortcuts are listened for once the window stands. */
export async function waitForKeys(page: Page): Promise<void> {
  await page.waitForSelector('[data-keys="heard"]', { hidden: true });
  await until('the keys to be heard', async () => (await page.$('[data-keys="heard"]')) !== null);
}

/** Takes the first thing that the palette finds. */
export async function byPalette(page: Page, wanted: string, item: string): Promise<void> {
  await together(page, 'Control', 'k');
  await waitForFocus(page, '[data-testid="palette-field"]');
  await page.keyboard.type(wanted);
  await until(`"${item}" to be the first that is found`, () =>
    page.evaluate(
      (id) =>
        document
          .querySelector('[data-testid="palette-row"][aria-selected="true"]')
          ?.getAttribute('data-item') === id,
      item,
    ),
  );
  await page.keyboard.press('Enter');
}
