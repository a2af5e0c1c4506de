/**
 * `bus/window-sync`: from the worker's commit of a message to the last of three windows that shows it, by the built
 * extension in real Chromium against the sandbox. The 95th percentile, against the 100 ms within which two windows
 * seem one.
 * @module
 */
import type { Page, WebWorker } from 'puppeteer-core';
import { build as buildExtension } from 'wxt';
import { CHROME_REDIRECT, ROOT, launchBrowser, until, type DrivenBrowser } from '../../e2e/drivers';
import { addAccount, waitForChat } from '../../e2e/journey';
import { sightings, watchList } from '../../e2e/sightings';
import { startSandbox, type Contact } from '../../sandbox';
import type { BenchRow } from '../row';

/** Messages to each round's worth of the other groups. */
const PER_ROUND = 20;
const TARGET = 100;

export async function run({ rounds }: { readonly rounds: number }): Promise<readonly BenchRow[]> {
  await buildExtension({ root: ROOT, browser: 'chrome', mode: 'sandbox' });
  const sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT] });
  const browser = await launchBrowser('chromium', { headless: true, flavour: 'sandbox' });
  try {
    const { providerAddress } = sandbox;
    await addAccount(browser, { network: 'whatsapp', providerAddress, account: 'alice' });
    const anna = sandbox.contacts.named('Anna');
    await until('Anna to have met us', () => anna.friend);
    const windows = await threeWindows(browser);
    await anna.write('first');
    for (const window of windows) await waitForChat(window, 'Anna');
    const delays = await measure(await workerOf(browser), windows, {
      anna,
      count: rounds * PER_ROUND,
    });
    const value = percentile(delays, 0.95);
    return [
      {
        id: 'bus/window-sync',
        value,
        unit: 'ms, 95th percentile (ratio: less is better)',
        versus: 'the 100 ms that may pass',
        ratio: value / TARGET,
      },
    ];
  } finally {
    await browser.close();
    await sandbox.close();
  }
}

async function threeWindows(browser: DrivenBrowser): Promise<readonly Page[]> {
  return [
    await browser.openPage('/inbox.html'),
    await browser.openPage('/inbox.html'),
    await browser.openPage('/sidepanel.html'),
  ];
}

async function workerOf({ puppeteer }: DrivenBrowser): Promise<WebWorker> {
  const target = await puppeteer.waitForTarget((one) => one.url().endsWith('/background.js'));
  const worker = await target.worker();
  if (worker === null) throw new Error('the worker cannot be looked into');
  return worker;
}

/** @returns ms for each message */
async function measure(
  worker: WebWorker,
  windows: readonly Page[],
  { anna, count }: { readonly anna: Contact; readonly count: number },
): Promise<readonly number[]> {
  await noteCommits(worker);
  for (const window of windows) await watchList(window);
  const delays: number[] = [];
  for (let index = 0; index < count; index++) {
    const text = `gelijk ${String(index)}`;
    await worker.evaluate('globalThis.commits = []; undefined');
    await anna.write(text);
    const seen = await Promise.all(
      windows.map((window) => until(`"${text}"`, async () => (await sightings(window))[text])),
    );
    const [commit] = (await worker.evaluate('globalThis.commits')) as readonly number[];
    if (commit === undefined) throw new Error('no commit was seen');
    delays.push(Math.max(...seen) - commit);
  }
  return delays;
}

/** Has the worker note when each transaction that adds messages is through. */
async function noteCommits(worker: WebWorker): Promise<void> {
  await worker.evaluate(`
    globalThis.commits = [];
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...row) {
      if (this.name === 'messages')
        this.transaction.addEventListener('complete', () =>
          globalThis.commits.push(performance.timeOrigin + performance.now()));
      return add.apply(this, row);
    };
    undefined`);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
