/**
 * A text that waits: it says for what, can be taken back before it leaves, and goes by itself, in real browsers.
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
import { addAccount, openChat, press, writeMessage, waitForChat } from './journey';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

describe.each(BROWSERS)('the outbox in %s', (name) => {
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
    await anna.write('Ben je er?');
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

  it.skipIf(missing)(
    'what waits says so, is taken back, or goes when the line is there',
    async () => {
      sandbox.whatsapp.refuseWith({ reason: '503', code: 'service-unavailable' });
      sandbox.whatsapp.dropConnections();
      await writeMessage(page, 'Dit niet');
      await writeMessage(page, 'Dit wel');
      await until('both to say what they wait for', async () => (await waiting(page)).length === 2);
      expect((await waiting(page))[0]).toMatch(/^Waits for a connection to WhatsApp/);
      await press(page, '[data-testid="waiting"] [data-testid="take-back"]');
      await until('one to be gone', async () => (await waiting(page)).length === 1);
      // Its text stands in the field, to be written anew.
      expect(
        await page.$eval(
          '[data-testid="composer"]',
          (field) => (field as HTMLTextAreaElement).value,
        ),
      ).toBe('Dit niet');
      sandbox.whatsapp.refuseWith(undefined);
      await press(page, '[data-testid="account-banner"] button');
      await until('the other to arrive', () =>
        anna.received.some(({ text }) => text === 'Dit wel'),
      );
      await until('nothing to wait', async () => (await waiting(page)).length === 0);
      expect(anna.received.map(({ text }) => text)).not.toContain('Dit niet');
    },
  );
});

/** What stands under the bubbles that have not left. */
function waiting(page: Page): Promise<readonly string[]> {
  return page.$$eval('[data-testid="waiting"]', (notes) =>
    notes.map((note) => note.textContent?.trim() ?? ''),
  );
}
