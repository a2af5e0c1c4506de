/**
 * Takes the pictures, and asks the guards about each.
 * @module
 */
import type { Page } from 'puppeteer-core';
import { prepareFile, type BrowserName } from '../e2e/drivers';
import { nameOf, type Combination } from './combinations';
import { complaintsOf } from './guards';

export const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

export interface Photographer {
  readonly count: number;
  /** "picture: what is wrong" */
  readonly complaints: readonly string[];
  /** @param whole whether what is out of sight below is in the picture as well */
  take(page: Page, what: string, how: Combination, whole?: boolean): Promise<void>;
}

export function photographs(): Photographer {
  const complaints: string[] = [];
  let count = 0;
  return {
    get count() {
      return count;
    },
    complaints,
    take: async (page, what, how, whole = false) => {
      const name = nameOf(what, how);
      // Fonts and pictures come a moment after the words.
      await page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      });
      for (const complaint of await complaintsOf(page)) complaints.push(`${name}: ${complaint}`);
      const path: `${string}.png` = `${prepareFile(`.output/shots/${name}`)}.png`;
      await page.screenshot({ path, fullPage: whole });
      count += 1;
    },
  };
}
