/**
 * Locked but receiving, in real browsers: an account that its person let receive takes messages
 * while the inbox is locked, shows of them on the toolbar what was allowed, tells their sender
 * nothing, and has all of them in order once it is unlocked.
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
import { addAccount, seenChats, seenMessages, waitForChat, waitForText } from './journey';
import {
  openChatAgain,
  press,
  setPassphrase,
  unlockByPassphrase,
  waitForPhase,
  waitUntilShut,
} from './vault-journey';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];
const PASSPHRASE = 'zeven kalme zwanen in maart';
const TEXTS = ['Ben je daar?', 'Ik bel straks', 'Laat maar, tot morgen'];

describe.each(BROWSERS)('locked but receiving in %s', (name) => {
  const missing = browserPath(name) === undefined;
  let sandbox: Sandbox;
  let browser: DrivenBrowser;
  let inbox: Page;
  let locks: Page;
  let anna: Contact;
  let address: string;

  beforeAll(async () => {
    if (missing) return;
    sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] });
    browser = await launchBrowser(name, { headless: true, flavour: 'sandbox' });
    const { providerAddress } = sandbox;
    await addAccount(browser, { network: 'whatsapp', providerAddress, account: 'alice' });
    inbox = await browser.openPage('/inbox.html', { width: 1280, height: 800 });
    anna = sandbox.contacts.named('Anna');
    address = await until('the account at the gatekeeper', () => anna.friend);
    await anna.write('Voor het slot');
    await waitForChat(inbox, 'Anna');
    locks = await browser.openPage('/unlock.html');
    await waitForPhase(locks, 'open');
    await setPassphrase(locks, PASSPHRASE);
    await locks.waitForSelector('#badge');
  });

  afterAll(async () => {
    if (missing) return;
    await browser.close();
    const failures = [...sandbox.failures];
    await sandbox.close();
    if (failures.length > 0)
      throw new AggregateError(failures, 'the sandbox met something it could not handle');
  });

  it.skipIf(missing)('nothing arrives while locked before anybody chose it', async () => {
    await press(locks, '#lock-now');
    await waitForPhase(locks, 'locked');
    await until('the line to be down', () => isOffline(sandbox));
    await anna.write('Wacht op jou');
    expect(await toolbar(locks)).toBe('');
    expect(await receivingNote(locks)).toMatch(/nothing arrives/i);
    expect(anna.deliveryReceiptsReceived).toHaveLength(1);
    await unlockByPassphrase(locks, PASSPHRASE);
    await waitForPhase(locks, 'unlocked');
    await openChatAgain(inbox, 'Anna');
    await waitForText(inbox, 'Wacht op jou');
  });

  it.skipIf(missing)('the switch says what it costs, and is on once it is pressed', async () => {
    await chooseBadge(locks, 'count');
    await inbox.bringToFront();
    await openAccounts(inbox);
    const card = await inbox.$eval('[data-testid="account"]', (one) => one.textContent ?? '');
    expect(card).toMatch(/log in to WhatsApp as you/);
    expect(card).toMatch(/could not read your messages/);
    await press(inbox, '[data-testid="while-locked"]');
    await until('the switch to be on', () => isOn(inbox));
  });

  it.skipIf(missing)('what arrives while locked is kept, counted, and told to nobody', async () => {
    const before = anna.deliveryReceiptsReceived.length;
    await locks.bringToFront();
    await press(locks, '#lock-now');
    await waitForPhase(locks, 'locked');
    await waitUntilShut(inbox);
    await until('the locked line', () => !isOffline(sandbox), { timeout: 20_000 });
    for (const text of TEXTS) await anna.write(text);
    await until('all to be acknowledged', () => sandbox.whatsapp.waiting(address).length === 0);
    await until('the count on the toolbar', async () => (await toolbar(locks)) === '3');
    expect(await receivingNote(locks)).toMatch(/WhatsApp: receiving/);
    expect(anna.deliveryReceiptsReceived).toHaveLength(before);
    expect(isOffline(sandbox)).toBe(false);
  });

  it.skipIf(missing)('also after the worker was stopped', async () => {
    await browser.stopWorker();
    // Any event starts it again; a window that asks is one.
    await reload(locks);
    await waitForPhase(locks, 'locked');
    await anna.write('Nog een');
    await until('it to be acknowledged', () => sandbox.whatsapp.waiting(address).length === 0, {
      timeout: 30_000,
    });
    await until('four on the toolbar', async () => (await toolbar(locks)) === '4');
  });

  it.skipIf(missing)(
    'unlocked, all are there in order, and only now their sender hears of it',
    async () => {
      const before = anna.deliveryReceiptsReceived.length;
      await unlockByPassphrase(locks, PASSPHRASE);
      await waitForPhase(locks, 'unlocked');
      await inbox.bringToFront();
      await openChatAgain(inbox, 'Anna');
      await waitForText(inbox, 'Nog een');
      const incoming = (await seenMessages(inbox)).filter(
        ({ direction }) => direction === 'incoming',
      );
      expect(incoming.map(({ text }) => text).slice(-4)).toEqual([...TEXTS, 'Nog een']);
      await until(
        'delivery receipts at Anna',
        () => anna.deliveryReceiptsReceived.length === before + 4,
      );
      expect(
        (await seenChats(inbox)).filter(({ name: one }) => one.startsWith('Anna')),
      ).toHaveLength(1);
    },
  );

  it.skipIf(missing)('switched off, nothing is left outside, and it is paused again', async () => {
    await openAccounts(inbox);
    await press(inbox, '[data-testid="while-locked"]');
    await until('the switch to be off', async () => !(await isOn(inbox)));
    await until('the outside to be gone', async () => {
      const names = await locks.evaluate(async () =>
        (await indexedDB.databases()).map(({ name: one }) => one),
      );
      return !names.includes('rialto-receiving');
    });
    const told = await until('a word on it', async () => {
      const text = await inbox.$eval(
        '.account__while-locked-told',
        (output) => output.textContent ?? '',
      );
      return text === '' ? undefined : text;
    });
    expect(told).toMatch(/has ended what lay outside/);
    await locks.bringToFront();
    await press(locks, '#lock-now');
    await waitForPhase(locks, 'locked');
    expect(await receivingNote(locks)).toMatch(/nothing arrives/i);
    await until('the line to be down', () => isOffline(sandbox));
  });
});

function isOffline({ whatsapp }: Sandbox): boolean {
  return whatsapp.accounts().every((account) => !account.isOnline);
}

/** What the toolbar's icon says, as one of the extension's own pages can ask. */
async function toolbar(page: Page): Promise<string> {
  return page.evaluate(async () => {
    type Api = { readonly action: { getBadgeText(of: object): Promise<string> } };
    const { chrome, browser } = globalThis as unknown as { chrome?: Api; browser?: Api };
    return (await (browser ?? chrome)?.action.getBadgeText({})) ?? '';
  });
}

async function receivingNote(page: Page): Promise<string> {
  await reload(page);
  await waitForPhase(page, 'locked');
  await page.waitForSelector('[data-testid="receiving"]');
  return page.$eval('[data-testid="receiving"]', (note) => note.textContent ?? '');
}

/** Firefox never says that such a page has loaded: what it shows is waited for instead. */
async function reload(page: Page): Promise<void> {
  type Marked = { isOld?: true };
  const leave = (): void => {
    (globalThis as Marked).isOld = true;
    location.reload();
  };
  await page.evaluate(leave).catch(() => undefined);
  await until('the page to start over', async () => {
    try {
      const isOld = await page.evaluate(() => (globalThis as Marked).isOld === true);
      return !isOld && (await page.$('[data-testid="locks"]')) !== null;
    } catch {
      return false;
    }
  });
}

async function chooseBadge(page: Page, badge: string): Promise<void> {
  await page.waitForSelector('#badge');
  await page.$eval(
    '#badge',
    (select, value) => {
      (select as HTMLSelectElement).value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    badge,
  );
  await until('the choice to stand', async () => {
    const shown = await page.$eval('#badge', (select) => {
      const { value, disabled } = select as HTMLSelectElement;
      return disabled ? undefined : value;
    });
    return shown === badge;
  });
}

async function openAccounts(page: Page): Promise<void> {
  if ((await page.$('[data-testid="account"]')) === null)
    await press(page, '[data-testid="accounts"]');
  await page.waitForSelector('[data-testid="while-locked"]');
}

async function isOn(page: Page): Promise<boolean> {
  return page.$eval('[data-testid="while-locked"]', (box) => {
    const { checked, disabled } = box as HTMLInputElement;
    return checked && !disabled;
  });
}
