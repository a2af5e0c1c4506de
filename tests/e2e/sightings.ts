/**
 * When a window first shows each line of the list, by the window's own clock: what a driver that
 * polls from outside cannot tell to the millisecond.
 * @module
 */
import type { Page } from 'puppeteer-core';

/** Begins to note, in the page, when each text first stands in the list. */
export async function watchList(page: Page): Promise<void> {
  await page.evaluate(`
    globalThis.sightings = {};
    globalThis.noteLines = () => {
      for (const line of document.querySelectorAll('.row__text'))
        globalThis.sightings[line.textContent.trim()] ??= performance.timeOrigin + performance.now();
    };
    new MutationObserver(globalThis.noteLines)
      .observe(document.body, { subtree: true, childList: true, characterData: true });
    undefined`);
}

/** ms since 1970 by text */
export async function sightings(page: Page): Promise<Readonly<Record<string, number>>> {
  return (await page.evaluate('globalThis.sightings')) as Readonly<Record<string, number>>;
}
