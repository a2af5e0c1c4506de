/**
 * A life with locks, lived through the real pages, and what of it must never be found.
 * @module
 */
import type { Page } from 'puppeteer-core';
import {
  CHROME_REDIRECT,
  FIREFOX_REDIRECT,
  launchBrowser,
  until,
  type BrowserName,
} from '../e2e/drivers';
import { addAccount, waitForChat, waitForStatus, waitForText, writeMessage } from '../e2e/journey';
import {
  makeRecoveryCode,
  openChatAgain,
  press,
  removeLock,
  setPassphrase,
  waitForPhase,
} from '../e2e/vault-journey';
import { startSandbox } from '../sandbox';
import type { SeenWrap } from './thief';

export type Life = {
  readonly secrets: readonly string[];
  readonly wraps: readonly SeenWrap[];
  /** whether a file of the profile belongs to the extension's databases */
  readonly isStorage: (name: string) => boolean;
};

const FIRST = 'drie stille duinen bij avond';
const SECOND = 'elf rode tractoren op zee';
const TEXTS = [
  'Het geheim van de lagune',
  'Antwoord over het geheim',
  'Na het slot gekomen',
] as const;
/** what `lib/vault` binds an open wrap to */
const OPEN_WRAP_LABEL = 'rialto/vault/open-wrap/1';

/** @param onOpen called while there is no lock yet, with everything on disk */
export async function liveAndLock(
  name: BrowserName,
  profile: string,
  onOpen: () => void,
): Promise<Life> {
  const sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] });
  const browser = await launchBrowser(name, { headless: true, flavour: 'sandbox', profile });
  const wraps: SeenWrap[] = [];
  try {
    const { providerAddress } = sandbox;
    await addAccount(browser, { network: 'whatsapp', providerAddress, account: 'alice' });
    const inbox = await browser.openPage('/inbox.html', { width: 1280, height: 800 });
    await until('the account at the gatekeeper', () => sandbox.whatsapp.accounts().length > 0);
    const anna = sandbox.contacts.named('Anna');
    await anna.write(TEXTS[0]);
    await waitForChat(inbox, 'Anna');
    await openChatAgain(inbox, 'Anna');
    await waitForText(inbox, TEXTS[0]);
    await writeMessage(inbox, TEXTS[1]);
    await waitForStatus(inbox, TEXTS[1], ['delivered', 'read']);
    wraps.push(await openWrapOf(inbox, 'rialto'));
    onOpen();

    const locks = await browser.openPage('/unlock.html');
    await waitForPhase(locks, 'open');
    await setPassphrase(locks, FIRST);
    const code = await makeRecoveryCode(locks);
    await openChatAgain(inbox, 'Anna');
    await anna.write(TEXTS[2]);
    await waitForText(inbox, TEXTS[2]);
    await setPassphrase(locks, SECOND);
    await removeLock(locks, 'recovery');
    await press(locks, '#lock-now');
    await waitForPhase(locks, 'locked');
    return {
      secrets: [FIRST, SECOND, ...TEXTS, 'Anna', '31612345678', code, code.replaceAll('-', '')],
      wraps,
      isStorage: (file) =>
        name === 'chromium'
          ? file.includes('IndexedDB/')
          : file.includes('moz-extension') && file.includes('/idb/'),
    };
  } finally {
    await browser.close();
    await sandbox.close();
  }
}

/** The wrap that protects nothing, as it stands in the database before the first lock. */
async function openWrapOf(page: Page, database: string): Promise<SeenWrap> {
  const wrap = await page.evaluate(async (name) => {
    // No helper of its own: the loader would name it with a function that pages do not have.
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('the database refused')));
    });
    const row = await new Promise<{
      header: { wraps: { nonce: Uint8Array; ciphertext: Uint8Array }[] };
    }>((resolve, reject) => {
      const request = opened.transaction('vaultHeader').objectStore('vaultHeader').get('header');
      request.addEventListener('success', () => resolve(request.result as never));
      request.addEventListener('error', () => reject(new Error('the database refused')));
    });
    opened.close();
    const [first] = row.header.wraps;
    return { nonce: [...(first?.nonce ?? [])], ciphertext: [...(first?.ciphertext ?? [])] };
  }, database);
  if (wrap.nonce.length === 0) throw new Error('no open wrap');
  return {
    nonce: Buffer.from(wrap.nonce),
    ciphertext: Buffer.from(wrap.ciphertext),
    label: OPEN_WRAP_LABEL,
  };
}
