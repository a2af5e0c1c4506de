/**
 * What a person does with recovery kits, as steps on their page.
 * @module
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from './drivers';
import { press } from './vault-journey';

export type KeptKit = {
  /** the file, absolute */
  readonly file: string;
  readonly code: string;
};

/** Makes a kit with messages in it, saves its file and writes its code down. */
export async function makeKit(page: Page, downloads: string): Promise<KeptKit> {
  await press(page, '#kit-make');
  await press(page, '#kit-history');
  await press(page, '#kit-make-now');
  await page.waitForSelector('[data-testid="kit-code"]', { timeout: 30_000 });
  const groups = await page.$$eval('[data-testid="kit-code"] span', (spans) =>
    spans.map((span) => span.textContent),
  );
  await press(page, '#kit-save');
  const name = await until('the file among the downloads', () => {
    const names = readdirSync(downloads);
    // Firefox writes it under a name of chance first, with the same ending, and gives it its own when it is whole.
    const isWhole = names.length === 1 && /^rialto-kit-.*\.rialtokit$/.test(names[0] ?? '');
    return isWhole ? names[0] : undefined;
  });
  return { file: join(downloads, name), code: groups.join('-') };
}

/** Chooses the file as from the disk, and waits for what the page says of it. */
export async function chooseKit(page: Page, file: string): Promise<void> {
  await page.waitForSelector('#kit-choose');
  const input = (await page.$('#kit-file')) as { uploadFile(path: string): Promise<void> } | null;
  await input?.uploadFile(file);
  await until('a word on the file', async () =>
    page.evaluate(() =>
      ['[data-testid="kit-seen"]', '#problem'].some(
        (selector) => (document.querySelector(selector)?.textContent ?? '') !== '',
      ),
    ),
  );
}

/** Types a code and presses "open". */
export async function typeCode(page: Page, code: string): Promise<void> {
  await typeInto(page, '#kit-secret', code);
  await press(page, '#kit-open');
}

export async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(
    selector,
    (field, typed) => {
      (field as HTMLInputElement).value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

/** How far the bar under a new passphrase reaches, 1 to 4; undefined while there is none. */
export async function strengthStep(page: Page): Promise<string | undefined> {
  const bar = await page.$('[data-testid="strength"][data-step]');
  return bar?.evaluate((element) => element.getAttribute('data-step') ?? undefined);
}

/** What the page says that it cannot do. */
export async function kitProblem(page: Page): Promise<string> {
  return until('what is wrong', async () =>
    page.$eval('#problem', (problem) => problem.textContent?.trim() ?? ''),
  );
}

/** The accounts that the page lists, each in one line. */
export async function kitLines(page: Page): Promise<readonly string[]> {
  return page.$$eval('[data-testid="kit-line"]', (lines) =>
    lines.map((line) => line.textContent?.trim() ?? ''),
  );
}
