/**
 * Storage that fails in real browsers: databases thrown away with and without a lock, and a disk
 * with no room left.
 * @module
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
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
  letStrangersIn,
  seenMessages,
  waitForChat,
  waitForStatus,
  waitForText,
  writeMessage,
} from './journey';
import {
  diskNote,
  mountSmallDisk,
  throwDatabasesAway,
  waitUntilShown,
  type SmallDisk,
} from './storage-journey';
import {
  openChatAgain,
  press,
  problemOf,
  setPassphrase,
  unlockByPassphrase,
  waitForPhase,
} from './vault-journey';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];
const PASSPHRASE = 'zes groene fietsen langs het kanaal';
const REDIRECTS = { redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] };

type Scene = { readonly inbox: Page; readonly locks: Page; readonly anna: Contact };

async function settle(browser: DrivenBrowser, sandbox: Sandbox): Promise<Scene> {
  const { providerAddress } = sandbox;
  await addAccount(browser, { network: 'whatsapp', providerAddress, account: 'alice' });
  const inbox = await browser.openPage('/inbox.html', { width: 1280, height: 800 });
  const anna = sandbox.contacts.named('Anna');
  await until('the account at the gatekeeper', () => anna.friend !== undefined);
  await anna.write('Wat hier stond');
  await waitForChat(inbox, 'Anna');
  const locks = await browser.openPage('/unlock.html');
  return { inbox, locks, anna };
}

describe.each(BROWSERS)('a database that %s throws away', (name) => {
  const missing = browserPath(name) === undefined;
  let sandbox: Sandbox;
  let browser: DrivenBrowser;

  beforeAll(async () => {
    if (!missing) sandbox = await startSandbox(REDIRECTS);
  });
  afterEach(async () => {
    if (!missing) await browser.close();
  });
  afterAll(async () => {
    if (!missing) await sandbox.close();
  });

  it.skipIf(missing)('is told; behind a lock the accounts come back, and texts flow', async () => {
    browser = await launchBrowser(name, { headless: true, flavour: 'sandbox' });
    const { inbox, locks, anna } = await settle(browser, sandbox);
    await waitForPhase(locks, 'open');
    await setPassphrase(locks, PASSPHRASE);
    await openChatAgain(inbox, 'Anna');
    await writeMessage(inbox, 'Voor het verlies');
    await waitForStatus(inbox, 'Voor het verlies', ['delivered', 'read']);

    expect(await throwDatabasesAway(locks)).toContain('rialto-1');
    await browser.stopWorker();
    await waitUntilShown(inbox, '[data-testid="lost"]');
    expect(await inbox.$eval('#root', (root) => root.textContent)).not.toMatch(/Anna|verlies/);
    await waitForPhase(locks, 'lost');
    await waitUntilShown(locks, '[data-testid="lost"][data-copy="true"]');
    await unlockByPassphrase(locks, 'zes groene fietsen langs het water');
    await until('a word on it', async () => (await problemOf(locks)) !== '', { timeout: 30_000 });
    await unlockByPassphrase(locks, PASSPHRASE);
    await waitForPhase(locks, 'unlocked');
    await waitUntilShown(locks, '[data-testid="restored"]');
    // How strangers are met went with the database.
    await letStrangersIn(locks);

    await anna.write('Ben je er nog?');
    await openChatAgain(inbox, 'Anna');
    await waitForText(inbox, 'Ben je er nog?', 45_000);
    await writeMessage(inbox, 'Ik ben er weer');
    await waitForStatus(inbox, 'Ik ben er weer', ['delivered', 'read'], 45_000);
    expect(anna.received.map(({ text }) => text)).toContain('Ik ben er weer');
    expect((await seenMessages(inbox)).map(({ kind }) => kind)).not.toContain('undecryptable');
  });

  it.skipIf(missing)(
    'without a lock is told, and the inbox starts empty when asked to',
    async () => {
      browser = await launchBrowser(name, { headless: true, flavour: 'sandbox' });
      const { inbox, locks } = await settle(browser, sandbox);
      await throwDatabasesAway(locks);
      await browser.stopWorker();
      await waitUntilShown(inbox, '[data-testid="lost"]');
      await waitForPhase(locks, 'lost');
      await waitUntilShown(locks, '[data-testid="lost"][data-copy="false"]');
      await press(locks, '#start-over');
      await waitForPhase(locks, 'open');
      await waitUntilShown(inbox, '[data-testid="first-run"]');
    },
  );
});

describe('a folder of databases that is gone from a profile of Chromium', () => {
  const missing = browserPath('chromium') === undefined;

  it.skipIf(missing)(
    'is told at the next start of the browser, which asks for the lock',
    async () => {
      const sandbox = await startSandbox(REDIRECTS);
      const profile = mkdtempSync(join(tmpdir(), 'rialto-lost-'));
      const launching = { headless: true, flavour: 'sandbox', profile } as const;
      let browser = await launchBrowser('chromium', launching);
      try {
        const { locks } = await settle(browser, sandbox);
        await waitForPhase(locks, 'open');
        await setPassphrase(locks, PASSPHRASE);
        await browser.close();
        const folder = join(profile, 'Default/IndexedDB');
        expect(readdirSync(folder).join()).toContain('chrome-extension');
        rmSync(folder, { recursive: true });

        browser = await launchBrowser('chromium', launching);
        const page = await browser.openPage('/unlock.html');
        await waitForPhase(page, 'lost');
        await unlockByPassphrase(page, PASSPHRASE);
        await waitForPhase(page, 'unlocked');
        await letStrangersIn(page);
        const inbox = await browser.openPage('/inbox.html', { width: 1280, height: 800 });
        await sandbox.contacts.named('Anna').write('Na de schijf');
        await waitForChat(inbox, 'Anna', 45_000);
        await openChatAgain(inbox, 'Anna');
        await waitForText(inbox, 'Na de schijf', 45_000);
      } finally {
        await browser.close();
        await sandbox.close();
        rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
      }
    },
  );
});

describe.each(BROWSERS)('a full disk under %s', (name) => {
  const missing = browserPath(name) === undefined;
  let disk: SmallDisk | undefined;

  it.skipIf(missing)(
    'says so in every window, loses nothing, and goes on by itself when there is room',
    async () => {
      disk = mountSmallDisk(400);
      // A machine whose tests may not mount has nothing to show here; the build server's may.
      if (disk === undefined && process.env['CI'] !== 'true') return;
      if (disk === undefined) throw new Error('no disk could be mounted');
      const sandbox = await startSandbox(REDIRECTS);
      const profile = join(disk.folder, 'profile');
      const browser = await launchBrowser(name, { headless: true, flavour: 'sandbox', profile });
      try {
        const { inbox, locks, anna } = await settle(browser, sandbox);
        await openChatAgain(inbox, 'Anna');
        await waitForText(inbox, 'Wat hier stond');
        disk.fill();
        const texts = ['Een', 'Twee', 'Drie'].map((text) => `${text} bij een volle schijf`);
        for (const text of texts) await anna.write(text);
        await until('the windows to say so', async () => (await diskNote(inbox)) !== undefined, {
          timeout: 60_000,
        });
        expect(['full', 'failing']).toContain(await diskNote(inbox));
        await until('every window', async () => (await diskNote(locks)) !== undefined);
        await writeMessage(inbox, 'Dit moet blijven staan');
        await until('it to stay', async () =>
          (await seenMessages(inbox)).some(({ text }) => text === 'Dit moet blijven staan'),
        );

        disk.clear();
        await until('the note to go', async () => (await diskNote(inbox)) === undefined, {
          timeout: 60_000,
        });
        for (const text of texts) await waitForText(inbox, text, 60_000);
        await until('each once', async () => {
          const seen = (await seenMessages(inbox)).map(({ text }) => text);
          return texts.every((text) => seen.filter((one) => one === text).length === 1);
        });
        expect(sandbox.failures).toEqual([]);
      } finally {
        await browser.close();
        await sandbox.close();
        disk.remove();
      }
    },
    240_000,
  );
});
