/**
 * What an inbox says of its accounts while somebody makes trouble: its own banners, read off the window as a person would,
 * each told once as it changes.
 * @module
 */
import type { Page } from 'puppeteer-core';
import { prepareFile } from '../e2e/drivers';
import { pause } from './pause';

/** ms between two looks; what stands for less is not read by a person either */
const LOOK_AGAIN = 400;

const BANNERS = `[...document.querySelectorAll('[data-testid="account-banner"] .banner__text')]
  .map((one) => one.textContent.trim()).join(' / ')`;

export type Hearing = {
  readonly page: Page;
  readonly tell: (line: string) => void;
  readonly signal: AbortSignal;
  /** where a picture of the window goes, the first time that it says something */
  readonly picture?: string | undefined;
};

/** Until it is called off, or the window is gone. */
export async function hearInbox({ page, tell, signal, picture }: Hearing): Promise<void> {
  let before = '';
  let isTaken = picture === undefined;
  while (!signal.aborted && !page.isClosed()) {
    const says = (await page.evaluate(BANNERS)) as string;
    if (says !== before)
      tell(`        the inbox says: ${says === '' ? '(nothing: all is well)' : says}`);
    if (says !== '' && !isTaken && picture !== undefined) {
      await page.screenshot({ path: prepareFile(picture) });
      isTaken = true;
    }
    before = says;
    await pause(LOOK_AGAIN);
  }
}
