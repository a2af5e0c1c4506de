/**
 * What Rialto says and offers outside of its windows, in a real browser: notifications, the page's
 * menu, the address bar, and the way from them to the chat. Firefox without a screen has no system to hand notices to, so they are
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
import {
  addAccount,
  openChat,
  press,
  seenChats,
  seenMessages,
  waitForChat,
  waitForText,
} from './journey';

const BROWSERS = ['chromium'] as const satisfies readonly BrowserName[];

describe.each(BROWSERS)('outside of the windows of %s', (name) => {
  const missing = browserPath(name) === undefined;
  let sandbox: Sandbox;
  let browser: DrivenBrowser;
  let window: Page;
  let anna: Contact;
  let chat: string;

  beforeAll(async () => {
    if (missing) return;
    sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] });
    browser = await launchBrowser(name, { headless: true, flavour: 'sandbox' });
    const { providerAddress } = sandbox;
    await addAccount(browser, { network: 'whatsapp', providerAddress, account: 'alice' });
    anna = sandbox.contacts.named('Anna');
    await until('Anna to have met us', () => anna.friend);
    window = await browser.openPage('/inbox.html');
    await anna.write('Hallo');
    await waitForChat(window, 'Anna');
    chat = await chatIdOf(window);
  });

  afterAll(async () => {
    if (missing) return;
    await browser.close();
    await sandbox.close();
  });

  it.skipIf(missing)('nothing calls before the person has said that they want it', async () => {
    await window.waitForSelector('[data-testid="notices-offer"]');
    await anna.write('Daar ben ik');
    await until('the text in the list', async () =>
      (await seenChats(window)).some(({ preview }) => preview === 'Daar ben ik'),
    );
    await pause();
    expect(await noticesIn(window)).toEqual([]);
    await press(window, '[data-testid="notices-yes"]');
    await until('the offer to be gone', async () => (await window.$('.offer')) === null);
  });

  it.skipIf(missing)('one notice a chat calls, and goes when the chat is read', async () => {
    await anna.write('Hoor je me?');
    const notices = await until('the notice', async () => {
      const shown = await noticesIn(window);
      return shown.length > 0 ? shown : undefined;
    });
    expect(notices).toEqual([chat]);
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
    await pause();
    expect(await noticesIn(window)).toEqual([]);
  });

  it.skipIf(missing)('a click that is no gesture leads to the chat in a tab', async () => {
    await window.goto('about:blank');
    await inWorker(`chrome.notifications.onClicked.dispatch('${chat}')`);
    window = await pageAt(`/inbox.html#chat=${chat}`);
    await window.waitForSelector(`[data-testid="conversation"][data-chat="${chat}"]`);
    await until('the caret in its field', () =>
      window.evaluate("document.activeElement?.dataset.testid === 'composer'"),
    );
  });

  it.skipIf(missing)('the page’s menu stands, and names nobody', async () => {
    // There is no way to list the items; changing one that is not there fails.
    const kinds = ['page', 'selection', 'link', 'image'];
    const found = await Promise.allSettled(
      [...kinds, chat].map((id) =>
        inWorker(`chrome.contextMenus.update('${id}', { enabled: true })`),
      ),
    );
    expect(found.map(({ status }) => status)).toEqual([
      ...kinds.map(() => 'fulfilled'),
      'rejected',
    ]);
  });

  it.skipIf(missing)('a page goes into the field of whom the person chooses, unsent', async () => {
    await window.evaluate('globalThis.isStill = true');
    await inWorker(`chrome.contextMenus.onClicked.dispatch(
      { menuItemId: 'page', pageUrl: 'https://example.org/recipe' },
      { title: 'Soup', windowId: -1 })`);
    await window.waitForSelector('[data-testid="share-dialog"]');
    // The tab that stands is gone to: loaded anew, it would lose what it was told.
    expect(await window.evaluate('globalThis.isStill')).toBe(true);
    await window.type('[data-testid="share-find"]', 'anna');
    await press(window, '[data-testid="share-person"]');
    await until('the page in the field', async () => (await fieldOf(window)).includes('/recipe'));
    expect(await fieldOf(window)).toBe('Soup\nhttps://example.org/recipe');
    await pause();
    const sent = (await seenMessages(window)).some(({ text }) => text.includes('recipe'));
    expect(sent).toBe(false);
  });

  it.skipIf(missing)('the address bar finds a chat by its name', async () => {
    await window.goto('about:blank');
    await inWorker("chrome.omnibox.onInputEntered.dispatch('ann', 'currentTab')");
    window = await pageAt(`/inbox.html#chat=${chat}`);
    const shown = await window.waitForSelector(`[data-testid="conversation"][data-chat="${chat}"]`);
    expect(shown).not.toBeNull();
  });

  it.skipIf(missing)(
    'the command leads to the composer of the chat that was read last',
    async () => {
      await window.focus('[data-testid="details-open"]');
      // No gesture, so that there is no panel; whoever stands already is told all the same.
      await inWorker(
        "chrome.commands.onCommand.dispatch('open-panel', { windowId: chrome.windows.WINDOW_ID_CURRENT })",
      );
      await until('the caret in its field', () =>
        window.evaluate("document.activeElement?.dataset.testid === 'composer'"),
      );
    },
  );

  async function inWorker(script: string): Promise<unknown> {
    const target = await until('the worker', () =>
      browser.puppeteer.targets().find((one) => one.url().endsWith('/background.js')),
    );
    return (await target.worker())?.evaluate(`(async () => { await ${script}; })()`);
  }

  async function pageAt(end: string): Promise<Page> {
    const target = await browser.puppeteer.waitForTarget((one) => one.url().endsWith(end));
    return target.asPage();
  }
});

/** What is to be said outside of windows is said 400 ms after it arrived: by now it would have been. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 900));
}

function fieldOf(window: Page): Promise<string> {
  return window.$eval('[data-testid="composer"]', (field) => (field as HTMLTextAreaElement).value);
}

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
