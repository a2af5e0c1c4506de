/**
 * What Rialto says and offers outside of its windows, in real browsers: notifications, and the way
 * from them to the chat. Firefox without a screen has no system to hand notices to, so they are
 * looked at in Chromium alone.
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
import { addAccount, openChat, waitForChat, waitForText } from './journey';

const BROWSERS = ['chromium'] as const satisfies readonly BrowserName[];

describe.each(BROWSERS)('outside of the windows of %s', (name) => {
  const missing = browserPath(name) === undefined;
  let sandbox: Sandbox;
  let browser: DrivenBrowser;
  let window: Page;
  let anna: Contact;

  beforeAll(async () => {
    if (missing) return;
    sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] });
    browser = await launchBrowser(name, { headless: true, flavour: 'sandbox' });
    const { providerAddress } = sandbox;
    await addAccount(browser, { network: 'whatsapp', providerAddress, account: 'alice' });
    anna = sandbox.contacts.named('Anna');
    await until('Anna to have met us', () => anna.friend);
    window = await browser.openPage('/inbox.html');
    await anna.write('Daar ben ik');
    await waitForChat(window, 'Anna');
  });

  afterAll(async () => {
    if (missing) return;
    await browser.close();
    await sandbox.close();
  });

  it.skipIf(missing)('one notice a chat calls, and goes when the chat is read', async () => {
    const [chat] = await until('the notice', async () => {
      const shown = await noticesIn(window);
      return shown.length > 0 ? shown : undefined;
    });
    expect(chat).toBe(await chatIdOf(window));
    await window.bringToFront();
    await openChat(window, 'Anna');
    await until('no notice', async () => (await noticesIn(window)).length === 0);
  });

  it.skipIf(missing)('nothing calls for the chat that somebody reads', async () => {
    await window.bringToFront();
    const read = anna.readReceiptsReceived.length;
    await anna.write('Lees je dit?');
    await waitForText(window, 'Lees je dit?');
    await until('it to be read', () => anna.readReceiptsReceived.length > read);
    // What would be shown is shown 400 ms after it arrived.
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await noticesIn(window)).toEqual([]);
  });

  it.skipIf(missing)('a click that is no gesture leads to the chat in a tab', async () => {
    const chat = await chatIdOf(window);
    await window.goto('about:blank');
    const worker = await until('the worker', () =>
      browser.puppeteer.targets().find((one) => one.url().endsWith('/background.js')),
    );
    await (await worker.worker())?.evaluate(`chrome.notifications.onClicked.dispatch('${chat}')`);
    const target = await browser.puppeteer.waitForTarget((one) =>
      one.url().endsWith(`/inbox.html#chat=${chat}`),
    );
    const page = await target.asPage();
    await page.waitForSelector(`[data-testid="conversation"][data-chat="${chat}"]`);
    await until('the caret in its field', () =>
      page.evaluate("document.activeElement?.dataset.testid === 'composer'"),
    );
  });
});

type Api = {
  readonly notifications: { getAll(): Promise<Readonly<Record<string, unknown>>> };
};

/** Their ids, as the browser has them. */
function noticesIn(window: Page): Promise<readonly string[]> {
  return window.evaluate(async () => {
    const api = globalThis as unknown as { browser?: Api; chrome?: Api };
    return Object.keys((await (api.browser ?? api.chrome)?.notifications.getAll()) ?? {});
  });
}

function chatIdOf(window: Page): Promise<string> {
  return window.$eval(
    '[data-testid="chat-row"]',
    (row) => (row as HTMLElement).dataset['chat'] ?? '',
  );
}
