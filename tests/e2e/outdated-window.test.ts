/**
 * A window left over from before an update: it loads itself anew, once for each version of the worker. In Chromium, where
 * a driver can speak before the page's own scripts do; what follows is the same code in Firefox.
 * @module
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CHROME_EXTENSION_ID,
  browserPath,
  launchBrowser,
  until,
  type DrivenBrowser,
} from './drivers';

const INBOX = `chrome-extension://${CHROME_EXTENSION_ID}/inbox.html`;

describe.skipIf(browserPath('chromium') === undefined)('a window of an older version', () => {
  let browser: DrivenBrowser;

  beforeAll(async () => {
    browser = await launchBrowser('chromium', { headless: true, flavour: 'sandbox' });
  });
  afterAll(() => browser.close());

  it('loads itself anew, and is the worker’s version then', async () => {
    const page = await builtAs(browser, '0.0.1', { times: 1 });
    await page.goto(INBOX);
    await until('the second start', async () => (await starts(page)) === 2);
    await isShown(page);
    expect(await starts(page)).toBe(2);
    await page.close();
  });

  it('that stays old, since the browser still has its files, does so once and goes on working', async () => {
    const page = await builtAs(browser, '0.0.1', { times: Number.POSITIVE_INFINITY });
    await page.goto(INBOX);
    await until('the second start', async () => (await starts(page)) === 2);
    await isShown(page);
    // Every worker that starts says its version anew.
    for (let time = 0; time < 2; time++) {
      await browser.stopWorker();
      await until('an answer of the new worker', () => answers(page));
    }
    expect(await starts(page)).toBe(2);
    await page.close();
  });

  it('is not what a window of the same version is', async () => {
    const page = await builtAs(browser, undefined, { times: 0 });
    await page.goto(INBOX);
    await isShown(page);
    await until('an answer', () => answers(page));
    expect(await starts(page)).toBe(1);
    await page.close();
  });
});

/** A page that takes itself for another version at its first `times` starts, and counts these. */
async function builtAs(
  { puppeteer }: DrivenBrowser,
  version: string | undefined,
  { times }: { readonly times: number },
): Promise<Page> {
  const page = await puppeteer.newPage();
  await page.evaluateOnNewDocument(
    (built, count) => {
      const start = Number(sessionStorage.getItem('starts') ?? '0') + 1;
      sessionStorage.setItem('starts', String(start));
      if (built === undefined || (count !== null && start > count)) return;
      type Runtime = { getManifest(): { readonly version: string } };
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
      const manifest = runtime.getManifest();
      runtime.getManifest = () => ({ ...manifest, version: built });
    },
    version,
    Number.isFinite(times) ? times : null,
  );
  return page;
}

/** 0 in the middle of a start. */
function starts(page: Page): Promise<number> {
  return page.evaluate(() => Number(sessionStorage.getItem('starts'))).catch(() => 0);
}

async function isShown(page: Page): Promise<void> {
  await until('the inbox', () => page.$('#root > *').catch(() => null));
}

/** Whether the worker answers a port of the page's own. */
function answers(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    type Port = {
      postMessage(message: unknown): void;
      disconnect(): void;
      readonly onMessage: { addListener(heard: (message: { readonly id?: number }) => void): void };
      readonly onDisconnect: { addListener(heard: () => void): void };
    };
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { connect(info: object): Port } } }
    ).chrome;
    return new Promise<boolean>((resolve) => {
      const port = runtime.connect({ name: 'rialto' });
      port.onDisconnect.addListener(() => resolve(false));
      port.onMessage.addListener(({ id }) => {
        if (id !== 1) return;
        port.disconnect();
        resolve(true);
      });
      port.postMessage({ id: 1, name: 'inbox.snapshot', payload: {} });
    });
  });
}
