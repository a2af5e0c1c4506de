/**
 * Signing in where it does not go smoothly, in real browsers: the worker stopped or the page closed while the sign-in
 * window is open, a sign-in that has run out, somebody else signing in; and what was agreed to, kept and taken back.
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
  beginJoining,
  letStrangersIn,
  press,
  pressBanner,
  seenBanners,
  seenChats,
  signInAtProvider,
  waitForChat,
  waitForStep,
  type Joining,
} from './journey';
import { textsOnDisk } from './stored';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

describe.each(BROWSERS)('signing in, in %s', (name) => {
  const missing = browserPath(name) === undefined;
  let sandbox: Sandbox;
  let browser: DrivenBrowser;
  let page: Page;
  const joining = (network: Joining['network'], account = 'alice'): Joining => ({
    network,
    providerAddress: sandbox.providerAddress,
    account,
  });
  const windows = async () =>
    (await browser.puppeteer.pages()).filter((one) =>
      one.url().startsWith(sandbox.providerAddress),
    );

  beforeAll(async () => {
    if (missing) return;
    sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] });
    browser = await launchBrowser(name, { headless: true, flavour: 'sandbox' });
  });

  afterAll(async () => {
    if (missing) return;
    await browser.close();
    await sandbox.close();
  });

  it.skipIf(missing)('goes on after the worker was stopped under the open window', async () => {
    const adding = await beginJoining(browser, joining('whatsapp'));
    await browser.stopWorker();
    await until('what to do', async () =>
      (await adding.$('#problem'))?.evaluate((one) => one.textContent.includes('sign in again')),
    );
    // Both browsers leave the window open, close it at the redirect, and tell nobody.
    expect(await windows()).toHaveLength(1);
    await signInAtProvider(browser, joining('whatsapp'));
    expect(sandbox.whatsapp.accounts()).toEqual([]);
    await press(adding, '#sign-in');
    await signInAtProvider(browser, joining('whatsapp'));
    await waitForStep(adding, 'done');
    expect(sandbox.whatsapp.accounts()).toHaveLength(1);
    await adding.close();
  });

  it.skipIf(missing)('joins though its page was closed under the open window', async () => {
    const adding = await beginJoining(browser, joining('messenger'));
    await adding.close();
    await signInAtProvider(browser, joining('messenger'));
    await until('the account', () => sandbox.messenger.accounts().length === 1);
    page = await browser.openPage('/inbox.html', { width: 1280, height: 800 });
    // How strangers are met has a test of its own.
    await letStrangersIn(page);
    await sandbox.contacts.named('Anna').write('Hoi!');
    await waitForChat(page, 'Anna');
  });

  it.skipIf(missing)('refuses somebody else where a sign-in has run out, and says so', async () => {
    sandbox.provider.revokeAccount('alice');
    sandbox.whatsapp.refuseWith({ reason: '401', code: 'expired' });
    sandbox.whatsapp.dropConnections();
    await until('a banner', async () => (await seenBanners(page)).join().includes('run out'), {
      timeout: 30_000,
    });
    sandbox.whatsapp.refuseWith(undefined);
    await pressBanner(page);
    await signInAtProvider(browser, joining('whatsapp', 'bruno'));
    await until('the refusal', async () =>
      (await seenBanners(page)).join().includes('somebody else'),
    );
    expect(sandbox.whatsapp.accounts()).toHaveLength(1);
  });

  it.skipIf(missing)('signs in again as itself, with its chats and sessions', async () => {
    // The provider still knows the other person in this browser.
    sandbox.provider.revokeAccount('bruno');
    await pressBanner(page);
    await signInAtProvider(browser, joining('whatsapp'));
    await until('no banner', async () => (await seenBanners(page)).length === 0, {
      timeout: 30_000,
    });
    await sandbox.contacts.named('Anna').write('Weer terug?');
    await until('the text', async () =>
      (await seenChats(page)).some(({ preview }) => preview === 'Weer terug?'),
    );
    expect(sandbox.whatsapp.accounts()).toHaveLength(1);
  });

  it.skipIf(missing)(
    'keeps what was agreed to, sealed; gives it as a file; takes it back',
    async () => {
      await press(page, '[data-testid="accounts"]');
      const card = '[data-testid="account"][data-network="messenger"]';
      await press(page, `${card} [data-testid="consent"] summary`);
      const link = await page.waitForSelector(`${card} [data-testid="save-consent"]`);
      const href = await link?.evaluate((one) => one.getAttribute('href'));
      const text = decodeURIComponent((href ?? '').split(',').slice(1).join(','));
      expect(JSON.parse(text)).toMatchObject({ gatekeeper: 'messenger', statesEea: true });
      const found = await textsOnDisk(page, ['European Economic Area', 'statesEea']);
      expect(found.hits).toEqual([]);
      await press(page, `${card} [data-testid="withdraw"]`);
      await press(page, `${card} [data-testid="withdraw-confirm"]`);
      await until('who was told', async () =>
        (await page.$eval('[data-testid="withdrawn"]', (one) => one.textContent))?.includes(
          'taken you off',
        ),
      );
      expect(sandbox.messenger.accounts()).toEqual([]);
      expect(sandbox.failures).toEqual([]);
    },
  );
});
