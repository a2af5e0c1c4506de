/**
 * A day by keyboard alone, in real browsers: from an empty inbox to an account, reading, writing,
 * answering, the palette, the archive and back, settings, the lock. Only the provider's own pages,
 * which are not ours, are pressed by the driver.
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
  letStrangersIn,
  seenChats,
  signInAtProvider,
  waitForChat,
  waitForStep,
  waitForText,
} from './journey';
import { byPalette, tabTo, takeByKeys, together, waitForFocus, waitForKeys } from './keys';
import { lockKinds, waitUntilShut } from './vault-journey';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];
const COMPOSER = '[data-testid="composer"]';
const PASSPHRASE = 'seven quiet herons over the lagoon';

describe.each(BROWSERS)('a day by keyboard alone in %s', (name) => {
  const missing = browserPath(name) === undefined;
  let sandbox: Sandbox;
  let browser: DrivenBrowser;
  let page: Page;
  let anna: Contact;
  let openedUnasked: readonly string[];

  beforeAll(async () => {
    if (missing) return;
    sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] });
    browser = await launchBrowser(name, { headless: true, flavour: 'sandbox' });
    openedUnasked = (await browser.puppeteer.pages())
      .map((one) => one.url())
      .filter((url) => url.includes('-extension:'));
    page = await browser.openPage('/inbox.html', { width: 400, height: 720 });
    anna = sandbox.contacts.named('Anna');
  });

  afterAll(async () => {
    if (missing) return;
    await browser.close();
    await sandbox.close();
  });

  it.skipIf(missing)('nothing opened unasked, and the welcome asks for a lock once', async () => {
    expect(openedUnasked).toEqual([]);
    await takeByKeys(page, '[data-testid="welcome-later"]');
    await until(
      'the question to go',
      async () => (await page.$('[data-testid="welcome-lock"]')) === null,
    );
    await page.close();
    page = await browser.openPage('/inbox.html', { width: 400, height: 720 });
    await page.waitForSelector('[data-testid="welcome"]');
    expect(await page.$('[data-testid="welcome-lock"]')).toBeNull();
  });

  it.skipIf(missing)('an account is added', async () => {
    await takeByKeys(page, '[data-testid="add-account"]');
    const adding = await pageOpened(browser, '/add-account.html');
    await adding.bringToFront();
    const { providerAddress } = sandbox;
    await takeByKeys(adding, '#network-whatsapp');
    await tabTo(adding, '#provider-address');
    await adding.keyboard.type(providerAddress);
    await adding.keyboard.press('Enter');
    await takeByKeys(adding, '#eea-yes', ' ');
    await takeByKeys(adding, '#agree', ' ');
    await takeByKeys(adding, '#sign-in');
    await signInAtProvider(browser, { network: 'whatsapp', providerAddress, account: 'alice' });
    await waitForStep(adding, 'done');
    // How strangers are met has a test of its own.
    await letStrangersIn(adding);
    await adding.close();
    await until('Anna to have met us', () => anna.friend);
  });

  it.skipIf(missing)('what arrives is read, and written back to', async () => {
    await page.bringToFront();
    await anna.write('Kom je?');
    await waitForChat(page, 'Anna');
    await takeByKeys(page, '[data-testid="chat-row"]');
    await waitForFocus(page, COMPOSER);
    await waitForText(page, 'Kom je?');
    await page.keyboard.type('Ja?');
    await page.keyboard.press('Enter');
    await until('it to arrive', () => texts(anna).includes('Ja?'));
    await waitForFocus(page, COMPOSER);
  });

  it.skipIf(missing)('letters are letters while something is written', async () => {
    await waitForKeys(page);
    await page.keyboard.type('?re/c');
    expect(await page.$eval(COMPOSER, (field) => (field as HTMLTextAreaElement).value)).toBe(
      '?re/c',
    );
    expect(await page.$('dialog')).toBeNull();
    for (let back = 0; back < 5; back++) await page.keyboard.press('Backspace');
    // Back from a dialog they are letters at once.
    await together(page, 'Control', '/');
    await page.waitForSelector('[data-testid="shortcuts"]');
    await page.keyboard.press('Escape');
    await waitForFocus(page, COMPOSER);
    await until('the sheet to go', async () => (await page.$('dialog')) === null);
    await page.keyboard.type('e');
    expect(await page.$eval(COMPOSER, (field) => (field as HTMLTextAreaElement).value)).toBe('e');
    await page.keyboard.press('Backspace');
  });

  it.skipIf(missing)('the last message is answered, from the palette', async () => {
    await byPalette(page, 'answer', 'reply');
    await page.waitForSelector('[data-testid="composer-strip"][data-kind="reply"]');
    await waitForFocus(page, COMPOSER);
    await page.keyboard.type('Om zes uur');
    await page.keyboard.press('Enter');
    await until('it to arrive', () =>
      anna.received.some(({ content }) => JSON.stringify(content).includes('Om zes uur')),
    );
  });

  it.skipIf(missing)('what one wrote last is changed', async () => {
    await page.keyboard.press('ArrowUp');
    await page.waitForSelector('[data-testid="composer-strip"][data-kind="edit"]');
    await page.keyboard.press('Escape');
    await until(
      'the strip to go',
      async () => (await page.$('[data-testid="composer-strip"]')) === null,
    );
    await waitForFocus(page, COMPOSER);
  });

  it.skipIf(missing)('a chat goes to the archive and comes back', async () => {
    await together(page, 'Alt', 'Shift', 'e');
    await until('an empty list', async () => (await seenChats(page)).length === 0);
    await together(page, 'Alt', 'Shift', 'z');
    await waitForChat(page, 'Anna');
  });

  it.skipIf(missing)('a chat is found and opened', async () => {
    const chat = await page.$eval('[data-testid="chat-row"]', (row) =>
      row.getAttribute('data-chat'),
    );
    await byPalette(page, 'ann', `chat-${String(chat)}`);
    await waitForFocus(page, COMPOSER);
    await page.keyboard.press('Escape');
    await waitForFocus(page, '[data-testid="chat-row"]');
  });

  it.skipIf(missing)('the sheet tells the keys, and the focus comes back from it', async () => {
    await together(page, 'Shift', '?');
    await page.waitForSelector('[data-testid="shortcuts"]');
    await page.keyboard.press('Escape');
    await until(
      'the sheet to go',
      async () => (await page.$('[data-testid="shortcuts"]')) === null,
    );
    await waitForFocus(page, '[data-testid="chat-row"]');
  });

  it.skipIf(missing)('settings are found, changed and hold in every window', async () => {
    const other = await browser.openPage('/sidepanel.html', { width: 400, height: 720 });
    await page.bringToFront();
    await together(page, 'Control', ',');
    await waitForFocus(page, '[data-testid="settings-find"]');
    await page.keyboard.type('compact');
    await until('one setting', async () => (await page.$$('[data-testid="setting"]')).length === 1);
    await tabTo(page, '[data-setting="density"] input');
    await page.keyboard.press('ArrowRight');
    for (const window of [page, other])
      await until('a compact window', () =>
        window.evaluate(() => document.documentElement.dataset['density'] === 'compact'),
      );
    await page.keyboard.press('Escape');
    await waitForFocus(page, '[data-testid="chat-row"]');
    await other.close();
    // Before it draws anything, the next one has it too.
    const next = await browser.openPage('/popup.html');
    expect(await next.evaluate(() => document.documentElement.dataset['density'])).toBe('compact');
    await next.close();
    await page.bringToFront();
  });

  it.skipIf(missing)('a shortcut gets other keys, and not those of another', async () => {
    await together(page, 'Control', ',');
    await waitForFocus(page, '[data-testid="settings-find"]');
    await page.keyboard.type('keyboard');
    await takeByKeys(page, '[data-shortcut="pin"] [data-testid="shortcut-change"]');
    await waitForFocus(page, '[data-testid="shortcut-field"]');
    await page.keyboard.press('m');
    await page.waitForSelector('[data-testid="shortcut-take"]');
    await page.keyboard.press('y');
    await until('the new keys', () =>
      page.$eval('[data-shortcut="pin"]', (row) => row.querySelector('kbd')?.textContent === 'Y'),
    );
    await page.keyboard.press('Escape');
    await waitForFocus(page, '[data-testid="chat-row"]');
    await page.keyboard.press('y');
    await until('the chat to be pinned', () =>
      page.$eval('[data-testid="chat-row"]', (row) => row.textContent?.includes('pinned')),
    );
  });

  it.skipIf(missing)('a lock is set, and the inbox locked', async () => {
    await byPalette(page, 'passphrase', 'setting-lock');
    await takeByKeys(page, '[data-testid="settings-lock"]');
    const locks = await pageOpened(browser, '/unlock.html');
    await locks.bringToFront();
    await tabTo(locks, '#new-passphrase');
    await locks.keyboard.type(PASSPHRASE);
    await tabTo(locks, '#repeat-passphrase');
    await locks.keyboard.type(PASSPHRASE);
    await takeByKeys(locks, '#set-passphrase');
    await until('the lock', async () => (await lockKinds(locks)).includes('passphrase'), {
      timeout: 60_000,
    });
    await locks.close();
    // The windows load themselves anew under new keys: a fresh one does not do so under the driver's hands.
    await page.close();
    page = await browser.openPage('/inbox.html', { width: 400, height: 720 });
    await waitForChat(page, 'Anna');
    await waitForKeys(page);
    await byPalette(page, 'lock the inbox', 'lock');
    await waitUntilShut(page);
    // What is chosen of the look holds behind the lock as well.
    await until('a compact window that shows nothing', async () => {
      try {
        return await page.evaluate(
          () =>
            document.documentElement.dataset['density'] === 'compact' &&
            document.querySelector('[data-testid="chat-row"]') === null,
        );
      } catch {
        // It is loading anew.
        return false;
      }
    });
  });
});

/** The tab that was opened. Firefox's driver does not see tabs that an extension opens: there it opens its own. */
async function pageOpened(browser: DrivenBrowser, path: string): Promise<Page> {
  if (browser.name === 'firefox') return browser.openPage(path);
  return until(`the tab of ${path}`, async () => {
    const pages = await browser.puppeteer.pages();
    return pages.find((one) => one.url().endsWith(path));
  });
}

function texts({ received }: Contact): readonly (string | undefined)[] {
  return received.map(({ text }) => text);
}
