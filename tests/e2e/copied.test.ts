/**
 * Profiles that were put back from a copy, in real browsers: found out at the next start, said in the
 * list, and conversations that go on with new sessions.
 * @module
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
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
import { openChatAgain } from './vault-journey';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];
const REDIRECTS = { redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] };

/** An account that has written with Anna, both ways. */
async function settle(
  browser: DrivenBrowser,
  sandbox: Sandbox,
): Promise<{ readonly inbox: Page; readonly anna: Contact }> {
  const { providerAddress } = sandbox;
  await addAccount(browser, { network: 'whatsapp', providerAddress, account: 'alice' });
  const inbox = await browser.openPage('/inbox.html', { width: 1280, height: 800 });
  const anna = sandbox.contacts.named('Anna');
  await until('the account at the gatekeeper', () => anna.friend !== undefined);
  await anna.write('Voor de kopie');
  await waitForChat(inbox, 'Anna');
  await openChatAgain(inbox, 'Anna');
  await exchange(inbox, anna, 'Eerste');
  return { inbox, anna };
}

/** One message each way. */
async function exchange(inbox: Page, anna: Contact, word: string): Promise<void> {
  await anna.write(`${word} heen`);
  await waitForText(inbox, `${word} heen`, 45_000);
  await writeMessage(inbox, `${word} terug`);
  await waitForStatus(inbox, `${word} terug`, ['delivered', 'read'], 45_000);
}

/** That the list says it; undefined while it does not. */
async function copiedNote(inbox: Page): Promise<string | undefined> {
  try {
    const note = await inbox.$('[data-testid="copied"]');
    return await note?.evaluate((element) => element.textContent ?? '');
  } catch {
    // It is loading anew under the driver's hands.
    return undefined;
  }
}

type Marked = { readonly [name: string]: unknown };
type Area = { get(key: null): Promise<Marked>; set(values: Marked): Promise<void> };

/** What lies beside the database, as one of the extension's pages sees it; or puts it there. */
async function beside(page: Page, values?: Marked): Promise<Marked> {
  return page.evaluate(async (wanted) => {
    const { chrome, browser } = globalThis as unknown as Record<
      'chrome' | 'browser',
      { readonly storage: { readonly local: Area } } | undefined
    >;
    const area = (browser ?? chrome)?.storage.local;
    if (wanted !== undefined) await area?.set(wanted);
    return (await area?.get(null)) ?? {};
  }, values);
}

describe.each(BROWSERS)('a part of the profile that is put back in %s', (name) => {
  const missing = browserPath(name) === undefined;

  it.skipIf(missing)('is found out at the next start of the worker, and texts flow', async () => {
    const sandbox = await startSandbox(REDIRECTS);
    const browser = await launchBrowser(name, { headless: true, flavour: 'sandbox' });
    try {
      const { inbox, anna } = await settle(browser, sandbox);
      const old = await beside(inbox);
      expect(Object.keys(old)).toContain('spare/continuity');
      for (let starts = 0; starts < 2; starts += 1) {
        const before = JSON.stringify(await beside(inbox));
        await browser.stopWorker();
        await until('the worker to count its start', async () => {
          return JSON.stringify(await beside(inbox)) !== before;
        });
      }
      await exchange(inbox, anna, 'Tweede');
      expect(await copiedNote(inbox)).toBeUndefined();

      await beside(inbox, { 'spare/continuity': old['spare/continuity'] });
      await browser.stopWorker();
      await until('the list to say so', async () => (await copiedNote(inbox)) !== undefined, {
        timeout: 30_000,
      });
      expect(await copiedNote(inbox)).toMatch(/from a copy or a backup/);
      await exchange(inbox, anna, 'Derde');
      expect(sandbox.failures).toEqual([]);
    } finally {
      await browser.close();
      await sandbox.close();
    }
  });
});

describe('a database that is put back from a backup', () => {
  const missing = browserPath('chromium') === undefined;

  it.skipIf(missing)(
    'goes on with new sessions: what was said meanwhile is gone, what is said now comes through',
    async () => {
      const sandbox = await startSandbox(REDIRECTS);
      const profile = mkdtempSync(join(tmpdir(), 'rialto-copied-'));
      const backup = mkdtempSync(join(tmpdir(), 'rialto-backup-'));
      const folder = join(profile, 'Default/IndexedDB');
      const launching = { headless: true, flavour: 'sandbox', profile } as const;
      let browser = await launchBrowser('chromium', launching);
      const reopened = async (): Promise<Page> => {
        browser = await launchBrowser('chromium', launching);
        const inbox = await browser.openPage('/inbox.html', { width: 1280, height: 800 });
        await openChatAgain(inbox, 'Anna');
        return inbox;
      };
      try {
        const { anna } = await settle(browser, sandbox);
        await browser.close();
        cpSync(folder, backup, { recursive: true });
        await exchange(await reopened(), anna, 'Tussendoor');
        await browser.close();
        rmSync(folder, { recursive: true });
        cpSync(backup, folder, { recursive: true });

        const inbox = await reopened();
        await until('the list to say so', async () => (await copiedNote(inbox)) !== undefined, {
          timeout: 30_000,
        });
        await exchange(inbox, anna, 'Daarna');
        await browser.close();
        await exchange(await reopened(), anna, 'Nog later');
        expect(sandbox.failures).toEqual([]);
      } finally {
        await browser.close();
        await sandbox.close();
        for (const path of [profile, backup])
          rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
      }
    },
    120_000,
  );
});
