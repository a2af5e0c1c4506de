/**
 * Several windows over one worker in real browsers: all show the same within a tenth of a second,
 * only one that a person looks at says that something was read, and one owner holds the keys.
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
import { addAccount, openChat, seenChats, waitForChat, waitForText } from './journey';
import { sightings, watchList } from './sightings';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

describe.each(BROWSERS)('several windows in %s', (name) => {
  const missing = browserPath(name) === undefined;
  let sandbox: Sandbox;
  let browser: DrivenBrowser;
  let windows: readonly Page[] = [];
  let anna: Contact;

  beforeAll(async () => {
    if (missing) return;
    sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] });
    browser = await launchBrowser(name, { headless: true, flavour: 'sandbox' });
    const { providerAddress } = sandbox;
    await addAccount(browser, { network: 'whatsapp', providerAddress, account: 'alice' });
    anna = sandbox.contacts.named('Anna');
    await until('Anna to have met us', () => anna.friend);
    windows = [
      await browser.openPage('/inbox.html'),
      await browser.openPage('/inbox.html'),
      await browser.openPage('/sidepanel.html'),
    ];
    await anna.write('Daar ben ik');
    for (const window of windows) await waitForChat(window, 'Anna');
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
    'three windows show the same, each message in each of them, in the order it was written',
    async () => {
      const texts = Array.from({ length: 20 }, (_, index) => `gelijk ${String(index)}`);
      for (const window of windows) await watchList(window);
      for (const text of texts) {
        await anna.write(text);
        for (const window of windows)
          await until(`"${text}" in the list`, async () =>
            (await seenChats(window)).some(({ preview }) => preview === text),
          );
      }
      const seen = await Promise.all(windows.map((window) => sightings(window)));
      // How fast is the bench's question, not a test's: here each window must have shown each line.
      for (const one of seen) {
        const inOrder = Object.entries(one)
          .filter(([text]) => texts.includes(text))
          .toSorted(([, left], [, right]) => left - right)
          .map(([text]) => text);
        expect(inOrder).toEqual(texts);
      }
    },
  );

  it.skipIf(missing)('nothing is read in a window that nobody looks at', async () => {
    const [behind, front] = windows;
    if (behind === undefined || front === undefined) throw new Error('no windows');
    await behind.bringToFront();
    await openChat(behind, 'Anna');
    await until('what stood there to be read', () => anna.readReceiptsReceived.length > 0);
    // The chat opened where reading had stopped; its end is where new texts are seen.
    await scrollToEnd(behind);
    await front.bringToFront();
    const before = anna.readReceiptsReceived.length;
    await anna.write('Kijk je?');
    await waitForText(behind, 'Kijk je?');
    await until('the count in front', async () =>
      (await seenChats(front)).some(({ name, unread }) => name.startsWith('Anna') && unread === 1),
    );
    expect(anna.readReceiptsReceived).toHaveLength(before);
    await behind.bringToFront();
    await scrollToEnd(behind);
    await until('the read receipt', () => anna.readReceiptsReceived.length === before + 1);
    await until('no unread in front', async () =>
      (await seenChats(front)).some(({ name, unread }) => name.startsWith('Anna') && unread === 0),
    );
  });

  it.skipIf(missing)('a chat put elsewhere in one window stands there in all of them', async () => {
    const [one, other] = windows;
    if (one === undefined || other === undefined) throw new Error('no windows');
    await one.bringToFront();
    await actOn(one, 'Anna', 'archive');
    await until('the other list without Anna', async () =>
      (await seenChats(other)).every(({ name }) => !name.startsWith('Anna')),
    );
    await one.waitForSelector('[data-testid="undo"]');
    await one.$eval('[data-testid="undo"]', (button) => (button as HTMLElement).click());
    await waitForChat(other, 'Anna');
    await actOn(one, 'Anna', 'archive');
    await until('the list without Anna', async () => (await seenChats(one)).length === 0);
    // Something new brings it back by itself.
    await anna.write('Vergeet me niet');
    for (const window of [one, other]) await waitForChat(window, 'Anna');
  });

  it.skipIf(missing)(
    'what is half written is there in the next window, after the worker died',
    async () => {
      const [one, other] = windows;
      if (one === undefined || other === undefined) throw new Error('no windows');
      await one.bringToFront();
      await openChat(one, 'Anna');
      await one.type('[data-testid="composer"]', 'Ik wilde nog zeggen');
      await other.bringToFront();
      await browser.stopWorker();
      const next = await browser.openPage('/inbox.html');
      await waitForChat(next, 'Anna');
      await openChat(next, 'Anna');
      await until('the draft in the new window', async () => {
        const text = await next.$eval(
          '[data-testid="composer"]',
          (field) => (field as HTMLTextAreaElement).value,
        );
        return text === 'Ik wilde nog zeggen';
      });
      await next.close();
    },
  );

  it.skipIf(missing)('a worker waits until the one before it has let go of the keys', async () => {
    const [window] = windows;
    if (window === undefined) throw new Error('no window');
    // A context that holds the owner's lock stands in for a worker that is slow to die.
    await window.evaluate(`
      globalThis.letGo = undefined;
      globalThis.holding = navigator.locks.request('rialto-owner', () => new Promise((resolve) => { globalThis.letGo = resolve; }));
      undefined`);
    await browser.stopWorker();
    await until('the lock in other hands', () => window.evaluate('globalThis.letGo !== undefined'));
    await anna.write('Nog niet');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await seenChats(window)).some(({ preview }) => preview === 'Nog niet')).toBe(false);
    await window.evaluate('globalThis.letGo()');
    await until('the message', async () =>
      (await seenChats(window)).some(({ preview }) => preview === 'Nog niet'),
    );
  });
});

/** Chooses from the menu of a chat in the list. */
async function actOn(window: Page, name: string, deed: string): Promise<void> {
  const more = await until(`the menu of ${name}`, async () => {
    for (const row of await window.$$('.list__item'))
      if ((await row.evaluate((item) => item.textContent ?? '')).includes(name))
        return row.$('[data-testid="chat-more"]');
    return undefined;
  });
  await more.evaluate((button) => (button as HTMLElement).click());
  const choice = await window.waitForSelector(`[data-testid="${deed}"]`);
  await choice?.evaluate((item) => (item as HTMLElement).click());
}

/** Shows the newest message, and waits until the window has drawn that. */
async function scrollToEnd(window: Page): Promise<void> {
  await window.$eval('.timeline__scroll', async (timeline) => {
    timeline.scrollTo(0, 0);
    for (let frame = 0; frame < 3; frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
