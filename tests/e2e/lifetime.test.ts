/**
 * The worker's life when nobody looks: no window of ours is open and nothing but the heartbeat
 * happens. Browsers stop an idle worker after 30 s; a message that comes later must still arrive.
 * In Chromium a debugger would keep the worker alive, so there the browser runs without one.
 * @module
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../sandbox';
import {
  CHROME_REDIRECT,
  FIREFOX_REDIRECT,
  browserPath,
  extensionFolder,
  launchBrowser,
  until,
} from './drivers';
import { addAccount } from './journey';

/** Longer than the 30 s after which either browser ends an idle worker, by a margin. */
const UNWATCHED = 45_000;

describe('a worker that nobody watches', () => {
  let sandbox: Sandbox;
  let profile: string;

  beforeEach(async () => {
    sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] });
    profile = mkdtempSync(join(tmpdir(), 'rialto-lifetime-'));
  });

  afterEach(async () => {
    await sandbox.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  async function staysReachable(): Promise<void> {
    const anna = sandbox.contacts.named('Anna');
    // Joining logs in once by itself; contacts meet the account once its own line has published keys.
    await until('the account with its keys', () => anna.friend);
    const { logins } = sandbox.whatsapp.counters;
    await new Promise((resolve) => setTimeout(resolve, UNWATCHED));
    await anna.write('Ben je er nog?');
    await until('a delivery receipt', () => anna.deliveryReceiptsReceived.length > 0);
    // Not stopped and woken in between: it is the first line still.
    expect(sandbox.whatsapp.counters.logins).toBe(logins);
  }

  it.skipIf(browserPath('chromium') === undefined)('stays connected in Chromium', async () => {
    const driven = await launchBrowser('chromium', { headless: true, flavour: 'sandbox', profile });
    const { providerAddress } = sandbox;
    await addAccount(driven, { network: 'whatsapp', providerAddress, account: 'alice' });
    await driven.close();
    const { logins } = sandbox.whatsapp.counters;
    const alone = launchWithoutDebugger(profile);
    try {
      await until('the line', () => sandbox.whatsapp.counters.logins > logins, { timeout: 30_000 });
      await staysReachable();
    } finally {
      await ended(alone);
    }
  });

  it.skipIf(browserPath('firefox') === undefined)('stays connected in Firefox', async () => {
    const driven = await launchBrowser('firefox', { headless: true, flavour: 'sandbox' });
    try {
      const { providerAddress } = sandbox;
      await addAccount(driven, { network: 'whatsapp', providerAddress, account: 'alice' });
      await staysReachable();
    } finally {
      await driven.close();
    }
  });
});

function launchWithoutDebugger(profile: string): ChildProcess {
  const extension = extensionFolder('chromium', 'sandbox');
  const path = browserPath('chromium') ?? '';
  const args = [
    '--headless=new',
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    '--password-store=basic',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ];
  return spawn(path, args, { stdio: 'ignore' });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
