/**
 * Who can be reached, chats kept apart, and an account that is used in two places, in real browsers.
 * @module
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../sandbox';
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
  press,
  pressBanner,
  seenBanners,
  seenChats,
  waitForChat,
  waitForStatus,
  writeMessage,
} from './journey';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];
const VIEWPORT = { width: 1280, height: 800 };

describe.each(BROWSERS)('joined, in %s', (name) => {
  const missing = browserPath(name) === undefined;
  let sandbox: Sandbox;
  let browser: DrivenBrowser;
  let page: Page;

  beforeAll(async () => {
    if (missing) return;
    sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] });
    browser = await launchBrowser(name, { headless: true, flavour: 'sandbox' });
    const { providerAddress } = sandbox;
    for (const network of ['whatsapp', 'messenger'] as const)
      await addAccount(browser, { network, providerAddress, account: 'alice' });
    page = await browser.openPage('/inbox.html', VIEWPORT);
    await sandbox.contacts.named('Anna').write('Hoi!');
    await sandbox.contacts.named('Chloé Martin').write('Coucou !');
    await waitForChat(page, 'Anna');
    await waitForChat(page, 'Chloé');
  });

  afterAll(async () => {
    if (missing) return;
    await browser.close();
    await sandbox.close();
  });

  const reachOf = (within: Page) =>
    within.$eval('[data-testid="reach"]', (card) => card.getAttribute('data-reach'));
  const ask = async (network: string, identifier: string): Promise<void> => {
    await press(page, `[data-testid="new-chat-dialog"] input[data-network="${network}"]`);
    await page.$eval(
      '[data-testid="new-chat-identifier"]',
      (field, value) => {
        (field as HTMLInputElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      identifier,
    );
    await press(page, '[data-testid="start-chat"]');
  };

  it.skipIf(missing)(
    'says of each person why they cannot be reached, with an invitation',
    async () => {
      await press(page, '[data-testid="new-chat"]');
      for (const [network, identifier, state] of [
        ['whatsapp', '+32 470 12 34 56', 'not-opted-in'],
        ['whatsapp', '+1 415 555 0132', 'outside-region'],
        ['messenger', 'marek.nowak.5', 'not-opted-in'],
        ['messenger', 'nobody.at.all', 'unknown'],
      ] as const) {
        await ask(network, identifier);
        await until(`the word on ${identifier}`, async () => {
          const card = await page.$(`[data-testid="reach"][data-reach="${state}"]`);
          return (await card?.evaluate((one) => one.textContent))?.includes(identifier);
        });
      }
      const invitation = await page.$eval('[data-testid="invitation"]', (one) => one.textContent);
      expect(invitation).toContain('alice@harbourmail.example');
      expect((await seenChats(page)).map(({ name: who }) => who)).not.toContain('Sofie');
    },
  );

  it.skipIf(missing)('starts the chat once they have switched it on', async () => {
    sandbox.whatsapp.setReach(sandbox.contacts.named('Sofie').address, undefined);
    await ask('whatsapp', '+32 470 12 34 56');
    await page.waitForSelector('[data-testid="composer"]');
    await writeMessage(page, 'Daar ben je!');
    await waitForStatus(page, 'Daar ben je!', ['delivered', 'read']);
    expect(await page.$('[data-testid="reach"]')).toBeNull();
  });

  it.skipIf(missing)('says above a chat why nothing arrives any more, and asks again', async () => {
    const anna = sandbox.contacts.named('Anna');
    await openChat(page, 'Anna');
    await writeMessage(page, 'Nog daar?');
    await waitForStatus(page, 'Nog daar?', ['delivered', 'read']);
    sandbox.whatsapp.setReach(anna.address, 'not-opted-in');
    await writeMessage(page, 'En nu?');
    await waitForStatus(page, 'En nu?', ['failed']);
    await until('the reason', async () => (await reachOf(page)) === 'not-opted-in');
    sandbox.whatsapp.setReach(anna.address, undefined);
    await press(page, '[data-testid="check-reach"]');
    await until('the notice to go', async () => (await page.$('[data-testid="reach"]')) === null);
  });

  it.skipIf(missing)(
    'keeps the chats of one network apart, in tab and popup, until asked not to',
    async () => {
      const card = '[data-testid="account"][data-network="messenger"]';
      await press(page, '[data-testid="accounts"]');
      await press(page, `${card} [data-inbox="separate"]`);
      await page.keyboard.press('Escape');
      await page.waitForSelector('[data-testid="inbox-tab"][data-tab="messenger"]');
      const networks = async (within: Page) =>
        [...new Set((await seenChats(within)).map(({ network }) => network))].toSorted();
      expect(await networks(page)).toEqual(['whatsapp']);
      await page.focus('[role="tab"][aria-selected="true"]');
      await page.keyboard.press('ArrowRight');
      expect(await networks(page)).toEqual(['messenger']);
      const popup = await browser.openPage('/popup.html', { width: 380, height: 600 });
      await popup.waitForSelector('[data-testid="inbox-tab"]');
      expect(await networks(popup)).toEqual(['whatsapp']);
      await browser.stopWorker();
      const later = await browser.openPage('/inbox.html', VIEWPORT);
      await later.waitForSelector('[data-testid="inbox-tab"][data-tab="messenger"]');
      await press(later, '[data-testid="accounts"]');
      await press(later, `${card} [data-inbox="combined"]`);
      await until('one list', async () => (await popup.$('[data-testid="inbox-tab"]')) === null);
      await until('both networks', async () => (await networks(popup)).length === 2);
      await later.close();
      await popup.close();
    },
  );

  it.skipIf(missing)(
    'tells the first of two places that the second has taken over; taking back is one click',
    async () => {
      const second = await launchBrowser(name, { headless: true, flavour: 'sandbox' });
      try {
        const { providerAddress } = sandbox;
        await addAccount(second, { network: 'whatsapp', providerAddress, account: 'alice' });
        await page.bringToFront();
        await until('the banner', async () =>
          (await seenBanners(page)).join().includes('another place'),
        );
        const there = await second.openPage('/inbox.html', VIEWPORT);
        await there.waitForSelector('[data-testid="chat-list"], .empty, [data-testid="new-chat"]');
        const { logins } = sandbox.whatsapp.counters;
        await new Promise((resolve) => setTimeout(resolve, 3_000));
        expect(sandbox.whatsapp.counters.logins).toBe(logins);
        await pressBanner(page);
        await until(
          'the first to have it back',
          async () => (await seenBanners(page)).length === 0,
          {
            timeout: 30_000,
          },
        );
        await until('the second to be told', async () =>
          (await seenBanners(there)).join().includes('another place'),
        );
        expect(sandbox.whatsapp.accounts()).toHaveLength(1);
      } finally {
        await second.close();
      }
      expect(sandbox.failures).toEqual([]);
    },
  );
});
