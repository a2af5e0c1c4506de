/**
 * What a scene is, and the one hand that all of them have.
 * @module
 */
import type { Page } from 'puppeteer-core';

export type Scene = {
  readonly name: string;
  /** The page's address, after `?`. */
  readonly query: string;
  /** px; without it: the panel narrow and usual, and the full tab */
  readonly widths?: readonly number[];
  readonly act?: (page: Page) => Promise<void>;
};

export const press = async (page: Page, selector: string): Promise<void> => {
  await page.waitForSelector(selector);
  await page.click(selector);
};

/** What is loaded later is waited for. */
export const type = async (page: Page, selector: string, text: string): Promise<void> => {
  await page.waitForSelector(selector);
  await page.type(selector, text);
};
