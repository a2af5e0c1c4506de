/**
 * A copy of our build with two pages more, and Chromium with it.
 * @module
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  CHROME_EXTENSION_ID,
  ROOT,
  extensionFolder,
  launchBrowser,
  type DrivenBrowser,
} from '../../e2e/drivers';
import { builtScript } from '../signal/bundle-size';
import type { Filling } from './fill-page';

export interface FilledExtension {
  /** A tab of its own, in front; `prepare` runs in it before anything of ours. */
  open(path: string, prepare?: string): Promise<Page>;
  stopWorker(): Promise<void>;
  workerRuns(): boolean;
  close(): Promise<void>;
}

const PAGES = ['fill', 'bare'] as const;

/** Must be built before. Fills its database, which takes minutes for a million messages. */
export async function fillExtension(filling: Filling): Promise<FilledExtension> {
  const folder = mkdtempSync(join(tmpdir(), 'rialto-ui-bench-'));
  cpSync(extensionFolder('chromium', 'production'), folder, { recursive: true });
  for (const page of PAGES) {
    writeFileSync(
      join(folder, `${page}.html`),
      `<!doctype html><title>${page}</title><body><script type="module" src="/${page}.js"></script>`,
    );
    const script = await builtScript(join(ROOT, `tests/bench/ui/${page}-page.ts`));
    writeFileSync(join(folder, `${page}.js`), script);
  }
  const driven = await launchBrowser('chromium', {
    headless: true,
    flavour: 'production',
    extension: folder,
  });
  const extension = new Filled(driven, folder);
  // One that is stopped before it has told the browser what it listens to is never started again.
  const panel = await extension.open('/sidepanel.html');
  await panel.waitForSelector('[data-testid="add-account"]');
  await panel.close();
  const page = await extension.open('/fill.html');
  await page.waitForFunction("typeof globalThis.fill === 'function'");
  // The worker holds the database open, and would write to it: it is a new one that starts with what is there then.
  await extension.stopWorker();
  await filled(page, filling);
  await page.close();
  await extension.stopWorker();
  return extension;
}

/** Asked for again and again: a million messages take longer than one answer of a page may. */
async function filled(page: Page, filling: Filling): Promise<void> {
  await page.evaluate(
    `globalThis.ended = fill(${JSON.stringify(filling)}).then(() => 'full', (error) => String(error)), 0`,
  );
  const asked = "Promise.race([ended, new Promise((go) => setTimeout(go, 5000, 'filling'))])";
  for (;;) {
    const state = (await page.evaluate(asked)) as string;
    if (state === 'full') return;
    if (state !== 'filling') throw new Error(state);
  }
}

class Filled implements FilledExtension {
  constructor(
    readonly driven: DrivenBrowser,
    readonly folder: string,
  ) {}

  async open(path: string, prepare?: string): Promise<Page> {
    const page = await this.driven.puppeteer.newPage();
    await page.setViewport({ width: 400, height: 800 });
    if (prepare !== undefined) await page.evaluateOnNewDocument(prepare);
    await page.goto(`chrome-extension://${CHROME_EXTENSION_ID}${path}`);
    return page;
  }

  stopWorker(): Promise<void> {
    return this.driven.stopWorker();
  }

  workerRuns(): boolean {
    return this.driven.puppeteer.targets().some((one) => one.url().endsWith('/background.js'));
  }

  async close(): Promise<void> {
    await this.driven.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
