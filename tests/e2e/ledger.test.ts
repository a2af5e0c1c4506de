/**
 * A message that cannot be read, from its row in the list to its healing, in real browsers.
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
  prepareFile,
  until,
  type BrowserName,
  type DrivenBrowser,
} from './drivers';
import { addAccount, openChat, waitForChat, waitForText } from './journey';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

describe.each(BROWSERS)('the ledger in %s', (name) => {
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
  });

  afterAll(async () => {
    if (missing) return;
    await browser.close();
    const failures = [...sandbox.failures];
    await sandbox.close();
    if (failures.length > 0)
      throw new AggregateError(failures, 'the sandbox met something it could not handle');
  });

  it.skipIf(missing)('a message that cannot be read is listed, asked for, and heals', async () => {
    // A ciphertext of Anna's that opens in no session, under the id of a text that she really wrote.
    sandbox.whatsapp.pauseDelivery();
    const id = await anna.write('Dit kwam niet aan');
    const [account] = sandbox.whatsapp.accounts();
    if (account === undefined) throw new Error('nobody is enlisted');
    const broken = { v: '2', type: 'msg' };
    const content = Uint8Array.of(
      0x33,
      10,
      2,
      5,
      5,
      16,
      0,
      24,
      0,
      34,
      2,
      1,
      1,
      9,
      9,
      9,
      9,
      9,
      9,
      9,
      9,
    );
    anna.goOffline();
    sandbox.whatsapp.sendStanza(account.accountId, {
      tag: 'message',
      attrs: { from: anna.address, id, type: 'text', t: String(Math.floor(Date.now() / 1_000)) },
      content: [{ tag: 'enc', attrs: broken, content }],
    });
    await page.bringToFront();
    await page.waitForSelector('[data-testid="ledger"]', { timeout: 15_000 });
    await openChat(page, 'Anna');
    await page.waitForSelector('[data-testid="gaps"]', { timeout: 15_000 });
    await page.$eval('[data-testid="ledger"]', (button) => (button as HTMLElement).click());
    await page.waitForSelector('[data-testid="ledger-item"]', { timeout: 15_000 });
    if (name === 'chromium')
      await page.screenshot({ path: prepareFile('.output/ledger/chromium.png') });
    await page.$eval('[data-testid="repair"]', (button) => (button as HTMLElement).click());
    await until(
      'the repair to be asked for',
      async () => (await page.$('[data-testid="repair"]')) === null,
    );
    sandbox.whatsapp.resumeDelivery();
    await anna.comeBack();
    await until(
      'an empty ledger',
      async () => (await page.$('[data-testid="ledger-none"]')) !== null,
    );
    await page.keyboard.press('Escape');
    await waitForText(page, 'Dit kwam niet aan');
    expect(await page.$('[data-testid="gaps"]')).toBeNull();
    expect(await page.$('[data-testid="ledger"]')).toBeNull();
  });
});
