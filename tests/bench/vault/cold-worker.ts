/**
 * `worker/cold-first-answer`: the worker is stopped; from a window's first message to the first
 * answer, beside an empty worker over Dexie in the same browser.
 * @module
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { ROOT, browserPath, until } from '../../e2e/drivers';
import { median } from '../median';
import type { BenchRow } from '../row';
import { builtScript } from '../signal/bundle-size';

/** @param extension the folder of our build */
export async function coldRow(extension: string, rounds: number): Promise<BenchRow> {
  const executablePath = browserPath('chromium');
  if (executablePath === undefined) throw new Error('no Chromium: set RIALTO_CHROMIUM');
  const empty = await emptyExtension();
  const browser = await launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: [extension, empty],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const [ours, bare] = [await pageOf(browser, 'inbox.snapshot'), await pageOf(browser, 'empty')];
    const figures: { readonly ours: number; readonly bare: number }[] = [];
    // The first round warms up and is thrown away.
    for (let round = 0; round <= rounds; round++) {
      await stopWorkers(browser);
      const one = await firstAnswer(ours, 'inbox.snapshot');
      await stopWorkers(browser);
      const other = await firstAnswer(bare, 'empty');
      if (round > 0) figures.push({ ours: one, bare: other });
    }
    return {
      id: 'worker/cold-first-answer',
      value: median(figures.map(({ ours: value }) => value)),
      unit: 'ms (ratio: less is better)',
      versus: 'an empty worker over dexie',
      ratio: median(figures.map((pair) => pair.ours / pair.bare)),
    };
  } finally {
    await browser.close();
    rmSync(empty, { recursive: true, force: true });
  }
}

async function emptyExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rialto-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'empty',
    version: '1',
    background: { service_worker: 'empty-background.js', type: 'module' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>empty</title>');
  const script = await builtScript(join(ROOT, 'tests/bench/vault/empty-worker.ts'));
  writeFileSync(join(folder, 'empty-background.js'), script);
  return folder;
}

/** A page of the extension that answers to `kind`, whose own scripts do not run: they would wake its worker first. */
async function pageOf(browser: Browser, kind: string): Promise<Page> {
  const name = kind === 'empty' ? '/empty-background.js' : '/background.js';
  const target = await browser.waitForTarget((one) => one.url().endsWith(name), {
    timeout: 20_000,
  });
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`chrome-extension://${new URL(target.url()).host}/popup.html`);
  return page;
}

async function stopWorkers(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await until('the workers to stop', async () => {
    // Again each time: what the browser has to tell a new extension starts its worker once more.
    await session.send('ServiceWorker.stopAllWorkers');
    return !browser.targets().some((one) => one.url().endsWith('background.js'));
  });
  await page.close();
}

/** ms from connecting to the answer. */
function firstAnswer(page: Page, name: string): Promise<number> {
  return page.evaluate((asked) => {
    type Port = {
      postMessage(message: unknown): void;
      disconnect(): void;
      readonly onMessage: {
        addListener(listener: (message: { readonly id?: number }) => void): void;
      };
    };
    type Runtime = { connect(info: { readonly name: string }): Port };
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    return new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new Error('no answer')), 20_000);
      const start = performance.now();
      const port = runtime.connect({ name: 'rialto' });
      port.onMessage.addListener(({ id }) => {
        if (id !== 1) return;
        resolve(performance.now() - start);
        port.disconnect();
      });
      port.postMessage({ id: 1, name: asked, payload: {} });
    });
  }, name);
}
