/**
 * A day from right to left in real browsers: in the browser's language, then in one that is chosen
 * while windows are open. Names and texts that run the other way keep to their place.
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
  seenMessages,
  waitForChat,
  waitForStatus,
  waitForText,
  writeMessage,
} from './journey';
import { misfitsOn } from './looks/overflow';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];
const PANEL = { width: 360, height: 700 };

describe.each(BROWSERS)('in %s', (name) => {
  const missing = browserPath(name) === undefined;
  let sandbox: Sandbox;
  let browser: DrivenBrowser;
  let page: Page;
  let layla: Contact;
  let anna: Contact;

  beforeAll(async () => {
    if (missing) return;
    sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] });
    browser = await launchBrowser(name, { headless: true, flavour: 'sandbox', language: 'ar' });
    const { providerAddress } = sandbox;
    await addAccount(browser, { network: 'whatsapp', providerAddress, account: 'alice' });
    await addAccount(browser, { network: 'messenger', providerAddress, account: 'alice' });
    page = await browser.openPage('/sidepanel.html', PANEL);
    layla = sandbox.contacts.named('ليلى حداد');
    anna = sandbox.contacts.named('Anna');
  });

  afterAll(async () => {
    if (missing) return;
    await browser.close();
    await sandbox.close();
  });

  it.skipIf(missing)('the panel speaks as the browser does, and runs leftwards', async () => {
    await page.waitForSelector('[data-testid="new-chat"]');
    expect(await spoken(page)).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(await page.$eval('h1', (title) => title.textContent)).toBe('الدردشات');
    await anna.write('Zaterdag om acht, שלום en مرحبا');
    await layla.write('هل جرّبت Rialto 2.1 (beta)؟ إنه يعمل!');
    await waitForChat(page, 'Anna');
    await waitForChat(page, 'ليلى حداد');
  });

  it.skipIf(missing)('a row begins at the right, whichever way its name is written', async () => {
    const rows = await page.$$eval('[data-testid="chat-row"]', (all) =>
      all.map((row) => {
        const right = (selector: string) =>
          row.querySelector(selector)?.getBoundingClientRect().right ?? Number.NaN;
        const name = row.querySelector('.row__name bdi');
        const range = document.createRange();
        if (name !== null) range.selectNodeContents(name);
        return {
          portrait: right('.avatar'),
          name: range.getBoundingClientRect().right,
          time: right('.row__time'),
        };
      }),
    );
    expect(rows).toHaveLength(2);
    for (const { portrait, name: theirs, time } of rows) {
      expect(theirs).toBeLessThan(portrait);
      expect(time).toBeLessThan(theirs);
    }
    const names = rows.map((row) => row.name);
    expect(Math.abs(names[0]! - names[1]!)).toBeLessThan(2);
  });

  it.skipIf(missing)(
    'what others write stands at the right, each text in its own way',
    async () => {
      await page.bringToFront();
      await openChat(page, 'ليلى حداد');
      await waitForText(page, 'هل جرّبت Rialto 2.1 (beta)؟ إنه يعمل!');
      await writeMessage(page, 'Yes: 2.1 works, תודה!');
      await waitForStatus(page, 'Yes: 2.1 works, תודה!', ['delivered', 'read']);
      const bubbles = await page.$$eval('[data-testid="message"]', (all) =>
        all.map((message) => {
          const text = message.querySelector('.bubble__text')!;
          const box = text.getBoundingClientRect();
          return {
            own: message.getAttribute('data-direction') === 'outgoing',
            runs: getComputedStyle(text).direction,
            middle: (box.left + box.right) / 2 / innerWidth,
          };
        }),
      );
      expect(bubbles.map(({ own, runs }) => ({ own, runs }))).toEqual([
        { own: false, runs: 'rtl' },
        { own: true, runs: 'ltr' },
      ]);
      expect(bubbles[0]!.middle).toBeGreaterThan(0.5);
      expect(bubbles[1]!.middle).toBeLessThan(0.5);
      expect((await seenMessages(page)).map(({ text }) => text)).toEqual([
        'هل جرّبت Rialto 2.1 (beta)؟ إنه يعمل!',
        'Yes: 2.1 works, תודה!',
      ]);
    },
  );

  it.skipIf(missing)('the composer begins at the right until a letter says otherwise', async () => {
    const field = await page.waitForSelector('[data-testid="composer"]');
    const runs = () => field!.evaluate((element) => getComputedStyle(element).direction);
    expect(await runs()).toBe('rtl');
    await field!.type('Hello');
    expect(await runs()).toBe('ltr');
    await field!.evaluate((element) => {
      (element as HTMLTextAreaElement).value = '';
      element.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until('the field to turn again', async () => (await runs()) === 'rtl');
  });

  it.skipIf(missing)('dialogs fit, and close at the left', async () => {
    await press(page, '[data-testid="back"]');
    for (const opener of ['accounts', 'new-chat', 'settings-open']) {
      await press(page, `[data-testid="${opener}"]`);
      await page.waitForSelector('dialog[open] .dialog__head button');
      const close = await page.$eval('dialog[open] .dialog__head button', (button) => {
        const { left, right } = button.getBoundingClientRect();
        return (left + right) / 2 / innerWidth;
      });
      expect(close, opener).toBeLessThan(0.3);
      expect(await misfitsOn(page), opener).toEqual([]);
      await press(page, 'dialog[open] .dialog__head button');
      await page.waitForSelector('dialog[open]', { hidden: true });
    }
  });

  it.skipIf(missing)(
    'another language is spoken at once, in every window that is open',
    async () => {
      const tab = await browser.openPage('/inbox.html', { width: 1280, height: 800 });
      await tab.waitForSelector('[data-testid="chat-row"]');
      expect(await spoken(tab)).toEqual({ lang: 'ar', dir: 'rtl' });
      await chooseLanguage(tab, 'de');
      for (const window of [tab, page]) {
        await until('German', async () => (await spoken(window)).lang === 'de');
        expect(await spoken(window)).toEqual({ lang: 'de', dir: 'ltr' });
        await window.waitForSelector('[data-testid="chat-row"]');
      }
      await chooseLanguage(tab, 'system');
      for (const window of [tab, page]) {
        await until('Arabic', async () => (await spoken(window)).lang === 'ar');
      }
      await tab.close();
    },
  );
});

/** What the page says of itself; nothing while it is loading. */
async function spoken(page: Page): Promise<{ readonly lang: string; readonly dir: string }> {
  try {
    return await page.evaluate(() => {
      const { lang, dir } = document.documentElement;
      return { lang, dir };
    });
  } catch {
    return { lang: '', dir: '' };
  }
}

async function chooseLanguage(page: Page, language: string): Promise<void> {
  await press(page, '[data-testid="settings-open"]');
  const field = await page.waitForSelector('[data-setting="language"] select');
  await field!.evaluate((element, value) => {
    element.value = value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, language);
}
