/**
 * Locks in real browsers: set, used, changed and removed through the real page, with windows that
 * fall shut and chats that are whole again afterwards.
 * @module
 */
import type { CDPSession, Page } from 'puppeteer-core';
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
import { addAccount, waitForChat, waitForStatus, waitForText, writeMessage } from './journey';
import {
  lockKinds,
  makeRecoveryCode,
  openChatAgain,
  press,
  problemOf,
  removeLock,
  sessionStored,
  setPassphrase,
  unlockByPassphrase,
  waitForPhase,
  waitUntilShut,
} from './vault-journey';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];
const PASSPHRASE = 'zeven kalme zwanen in maart';

describe.each(BROWSERS)('locks in %s', (name) => {
  const missing = browserPath(name) === undefined;
  let sandbox: Sandbox;
  let browser: DrivenBrowser;
  let inbox: Page;
  let locks: Page;
  let anna: Contact;
  let code: string;

  beforeAll(async () => {
    if (missing) return;
    sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] });
    browser = await launchBrowser(name, { headless: true, flavour: 'sandbox' });
    const { providerAddress } = sandbox;
    await addAccount(browser, { network: 'whatsapp', providerAddress, account: 'alice' });
    inbox = await browser.openPage('/inbox.html', { width: 1280, height: 800 });
    anna = sandbox.contacts.named('Anna');
    await until('the account at the gatekeeper', () => anna.friend !== undefined);
    await anna.write('Alleen voor jou');
    await waitForChat(inbox, 'Anna');
    locks = await browser.openPage('/unlock.html');
  });

  afterAll(async () => {
    if (missing) return;
    await browser.close();
    await sandbox.close();
  });

  it.skipIf(missing)('a passphrase is set, and everything is there as before', async () => {
    await waitForPhase(locks, 'open');
    await setPassphrase(locks, PASSPHRASE);
    await inbox.bringToFront();
    await openChatAgain(inbox, 'Anna');
    await waitForText(inbox, 'Alleen voor jou');
    await writeMessage(inbox, 'Nu op slot');
    await waitForStatus(inbox, 'Nu op slot', ['delivered', 'read']);
    expect(await inbox.$('[data-testid="at-rest"]')).toBeNull();
  });

  it.skipIf(missing)('a stopped worker goes on without asking', async () => {
    await browser.stopWorker();
    await anna.write('Nog steeds open');
    await waitForText(inbox, 'Nog steeds open');
  });

  it.skipIf(missing)('locked, no window shows anything and no key is left in memory', async () => {
    expect(await sessionStored(locks)).not.toBe('{}');
    await press(inbox, '[data-testid="lock-now"]');
    expect(await waitUntilShut(inbox)).not.toMatch(/Anna|slot|open/);
    await waitForPhase(locks, 'locked');
    expect(await sessionStored(locks)).toBe('{}');
    const databases = await locks.evaluate(async () =>
      (await indexedDB.databases()).map(({ name }) => name),
    );
    expect(databases).toEqual(['rialto-1']);
  });

  it.skipIf(missing)('a wrong passphrase opens nothing, the right one everything', async () => {
    await unlockByPassphrase(locks, 'zeven kalme zwanen in april');
    await until('a word on it', async () => (await problemOf(locks)) !== '', { timeout: 30_000 });
    await waitForPhase(locks, 'locked');
    await unlockByPassphrase(locks, PASSPHRASE);
    await waitForPhase(locks, 'unlocked');
    await openChatAgain(inbox, 'Anna');
    await anna.write('Weer binnen');
    await waitForText(inbox, 'Weer binnen');
  });

  it.skipIf(missing)('a recovery code opens it, capitals and dashes aside', async () => {
    code = await makeRecoveryCode(locks);
    expect(code).toMatch(/^(?:[0-9A-Z]{4}-){8}[0-9A-Z]{4}$/);
    await press(locks, '#lock-now');
    await waitForPhase(locks, 'locked');
    await press(locks, '[data-testid="by-code"]');
    await locks.waitForSelector('#recovery-code');
    await locks.$eval(
      '#recovery-code',
      (field, typed) => {
        (field as HTMLInputElement).value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      code.toLowerCase().replaceAll('-', ' '),
    );
    await press(locks, '#unlock-code');
    await waitForPhase(locks, 'unlocked');
    await openChatAgain(inbox, 'Anna');
  });

  // Passkeys need an origin of the extension's own, which only Chromium gives it: each browser
  // has its own side of this to show, and none is skipped.
  const passkeys = {
    chromium: async (): Promise<void> => {
      const session = await withAuthenticator(locks);
      await press(locks, '#add-passkey');
      await until('the passkey', async () => (await lockKinds(locks)).includes('passkey'));
      await press(locks, '#lock-now');
      await waitForPhase(locks, 'locked');
      await waitUntilShut(inbox);
      await press(locks, '#unlock-passkey');
      await waitForPhase(locks, 'unlocked');
      await openChatAgain(inbox, 'Anna');
      await session.detach();
    },
    firefox: async (): Promise<void> => {
      expect(await locks.$('#add-passkey')).toBeNull();
      expect(await locks.$('[data-testid="no-passkeys"]')).not.toBeNull();
    },
  }[name];

  it.skipIf(missing)(
    'a passkey locks and unlocks; where none can be, the page says so',
    async () => {
      await expect(passkeys()).resolves.toBeUndefined();
    },
  );

  it.skipIf(missing)('a removed lock opens nothing any more; the others do', async () => {
    await removeLock(locks, 'passphrase');
    await press(locks, '#lock-now');
    await waitForPhase(locks, 'locked');
    expect(await locks.$('#passphrase')).toBeNull();
    if ((await locks.$('#recovery-code')) === null) await press(locks, '[data-testid="by-code"]');
    await locks.waitForSelector('#recovery-code');
    await locks.$eval(
      '#recovery-code',
      (field, typed) => {
        (field as HTMLInputElement).value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      code,
    );
    await press(locks, '#unlock-code');
    await waitForPhase(locks, 'unlocked');
    await openChatAgain(inbox, 'Anna');
    await waitForText(inbox, 'Weer binnen');
  });

  it.skipIf(missing)('secrets are taken from the page of the locks alone', async () => {
    const answer = await inbox.evaluate(
      () =>
        new Promise((resolve) => {
          const api =
            (globalThis as unknown as { browser?: unknown; chrome: unknown }).browser ??
            (globalThis as unknown as { chrome: unknown }).chrome;
          const port = (
            api as {
              runtime: {
                connect(info: { name: string }): {
                  postMessage(message: unknown): void;
                  onMessage: { addListener(listener: (message: { id?: number }) => void): void };
                };
              };
            }
          ).runtime.connect({ name: 'rialto' });
          port.onMessage.addListener((message) => {
            if (message.id === 1) resolve(message);
          });
          const payload = { kind: 'recovery' };
          port.postMessage({ id: 1, name: 'vault.protect', payload });
        }),
    );
    expect(answer).toEqual({ id: 1, ok: false, code: 'bad-request' });
  });
});

/** A security key of the browser's own making, with a function for secrets. */
async function withAuthenticator(page: Page): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return session;
}
