/**
 * A real browser before the page of make-believe.
 * @module
 */
import { launch, type Browser, type Page, type Viewport } from 'puppeteer-core';
import { browserPath, type BrowserName } from '../drivers';
import { openSite } from './site';

export interface Stage {
  /** Opens a scene by its address after `?`; another page than theirs by its path. */
  open(query: string, viewport?: Viewport, path?: string): Promise<Page>;
  /** Errors that any page logged or threw. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** @throws Error where the browser is not to be had: ask `browserPath` first */
export async function setStage(name: BrowserName): Promise<Stage> {
  const executablePath = browserPath(name);
  if (executablePath === undefined) throw new Error(`no ${name}`);
  const site = await openSite();
  const browser: Browser = await launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const complaints: string[] = [];
  return {
    complaints,
    open: async (query, viewport = { width: 400, height: 700 }, path = '/') => {
      const page = await browser.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.setViewport(viewport);
      await page.goto(`${site.address}${path}?${query}`);
      await page.waitForSelector('#root > *');
      // What a conversation is made of comes once the list is painted: until then its place is empty.
      if (new URLSearchParams(query).has('chat'))
        await page.waitForSelector('[data-testid="conversation"] h1');
      return page;
    },
    close: async () => {
      await browser.close();
      site.close();
    },
  };
}

/** Two frames: one to draw, one to be sure. */
export async function frames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}
