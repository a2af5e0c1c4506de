/**
 * A network that brings less than it had kept: the panel says up to when it is complete, asks again, and is whole once
 * the rest is there; in real browsers.
 * @module
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox, type Contact, type Sandbox } from '../sandbox';
import {
  CHROME_REDIRECT,
  FIREFOX_REDIRECT,
  browserPath,
  launchBrowser,
  until,
  type BrowserName,
  type DrivenBrowser,
} from './drivers';
import {
  addAccount,
  openChat,
  pressBanner,
  seenBanners,
  waitForChat,
  waitForText,
} from './journey';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

describe.each(BROWSERS)('gaps in %s', (name) => {
  const missing = browserPath(name) === undefined;
  let sandbox: Sandbox;
  let browser: DrivenBrowser;
  let page: Page;
  let anna: Contact;

  beforeAll(async () => {
    if (missing) return;
    sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] });
    browser = await launchBrowser(name, { headless: true, flavour: 'sandbox' });
    const { providerAddress } = sandbox;
    await addAccount(browser, { network: 'whatsapp', providerAddress, account: 'alice' });
    anna = sandbox.contacts.named('Anna');
    await until('Anna to have met us', () => anna.friend);
    page = await browser.openPage('/inbox.html', { width: 1280, height: 800 });
    await anna.write('Eerst dit');
    await waitForChat(page, 'Anna');
    await openChat(page, 'Anna');
  });

  afterAll(async () => {
    if (missing) return;
    await browser.close();
    const failures = [...sandbox.failures];
    await sandbox.close();
    if (failures.length > 0)
      throw new AggregateError(failures, 'the sandbox met something it could not handle');
  });

  it.skipIf(missing)('what was kept and not brought is said, asked for, and heals', async () => {
    sandbox.whatsapp.pauseDelivery();
    await anna.write('Dit bleef liggen');
    await anna.write('Dit niet');
    sandbox.whatsapp.withhold(1);
    // The line breaks; what waited is named at the next one, and less of it comes.
    sandbox.whatsapp.dropConnections();
    sandbox.whatsapp.resumeDelivery();
    await waitForText(page, 'Dit niet');
    await until('the banner', async () =>
      (await seenBanners(page)).some((banner) => banner.includes('that did not arrive')),
    );
    await page.waitForSelector('[data-testid="gaps"]', { timeout: 15_000 });
    sandbox.whatsapp.withhold(0);
    await pressBanner(page);
    await waitForText(page, 'Dit bleef liggen');
    await until('no banner', async () => (await seenBanners(page)).length === 0);
    await until('no gap', async () => (await page.$('[data-testid="gaps"]')) === null);
    expect(sandbox.whatsapp.waiting(ownAddress(sandbox))).toEqual([]);
  });

  it.skipIf(missing)('what never comes can be let be, and stays known', async () => {
    sandbox.whatsapp.pauseDelivery();
    await anna.write('Dit gaat verloren');
    await anna.write('Dit komt aan');
    sandbox.whatsapp.withhold(1);
    sandbox.whatsapp.dropConnections();
    sandbox.whatsapp.resumeDelivery();
    await waitForText(page, 'Dit komt aan');
    await page.waitForSelector('[data-testid="accept-gap"]', { timeout: 15_000 });
    await page.click('[data-testid="accept-gap"]');
    await until('no banner', async () => (await seenBanners(page)).length === 0);
    await until('no gap', async () => (await page.$('[data-testid="gaps"]')) === null);
    // The next line still lacks it, and nobody is told again.
    sandbox.whatsapp.dropConnections();
    await anna.write('Een nieuw begin');
    await waitForText(page, 'Een nieuw begin');
    expect(await page.$('[data-testid="gaps"]')).toBeNull();
    expect(await seenBanners(page)).toEqual([]);
  });
});

function ownAddress({ whatsapp }: Sandbox): string {
  const [account] = whatsapp.accounts();
  if (account === undefined) throw new Error('nobody is enlisted');
  return account.address;
}
