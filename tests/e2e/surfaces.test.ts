/**
 * The surfaces in real browsers, before any account: the panel beside the page, the popup, the
 * first run; and that strangers find no way in.
 * @module
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CHROME_EXTENSION_ID,
  ROOT,
  browserPath,
  launchBrowser,
  until,
  type BrowserName,
  type DrivenBrowser,
} from './drivers';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];
const PAGES = ['/sidepanel.html', '/popup.html', '/inbox.html'] as const;

describe.each(BROWSERS)('the release in %s', (name) => {
  const missing = browserPath(name) === undefined;
  let browser: DrivenBrowser;

  beforeAll(async () => {
    if (!missing) browser = await launchBrowser(name, { headless: true, flavour: 'production' });
  });

  afterAll(async () => {
    if (!missing) await browser.close();
  });

  it.skipIf(missing).each(PAGES)('%s opens with a way to begin', async (path) => {
    const page = await browser.openPage(path, { width: 400, height: 640 });
    const begin = await page.waitForSelector('[data-testid="add-account"]', { timeout: 15_000 });
    expect(begin).not.toBeNull();
    await page.close();
  });

  it.skipIf(missing)('the worker starts to its end: what wakes it again stands', async () => {
    const page = await browser.openPage('/inbox.html');
    await page.waitForSelector('[data-testid="add-account"]', { timeout: 15_000 });
    const alarms = await until('its alarms', async () => {
      const names = await page.evaluate(async () => {
        type Api = { readonly alarms: { getAll(): Promise<readonly { name: string }[]> } };
        const api = globalThis as unknown as { browser?: Api; chrome?: Api };
        const all = (await (api.browser ?? api.chrome)?.alarms.getAll()) ?? [];
        return all.map(({ name: one }) => one).toSorted();
      });
      return names.length > 1 ? names : undefined;
    });
    expect(alarms).toEqual(['daily', 'wake']);
    await page.close();
  });

  it.skipIf(missing)('the add-account page refuses a provider without TLS, in words', async () => {
    const page = await browser.openPage('/add-account.html');
    await page.waitForSelector('#network-whatsapp');
    await page.$eval('#network-whatsapp', (button) => (button as HTMLElement).click());
    await page.waitForSelector('#provider-address');
    await page.$eval('#provider-address', (field) => {
      (field as HTMLInputElement).value = 'http://127.0.0.1:9/';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.$eval('#look-up', (button) => (button as HTMLElement).click());
    const problem = await until('what went wrong, in words', async () => {
      const said = page.$eval('#problem', (element) => element.textContent?.trim());
      return (await said.catch(() => undefined)) || undefined;
    });
    expect(problem).toMatch(/address/i);
    await page.close();
  });

  it.skipIf(missing)('the real panel or sidebar shows the inbox', async () => {
    const panel = await browser.openPanel();
    await panel?.waitForSelector('[data-testid="add-account"]');
    // Firefox's sidebar can be pictured, not driven; the driver throws where it shows another page.
    const file = `.output/surfaces/${name}-panel.png`;
    await browser.screenshotPanel(file);
    // A blank picture of this size is under 2 kB.
    expect(statSync(join(ROOT, file)).size).toBeGreaterThan(6_000);
  });
});

describe('a stranger', () => {
  const missing = browserPath('chromium') === undefined;
  let browser: DrivenBrowser;
  let stranger: string;

  beforeAll(async () => {
    if (missing) return;
    browser = await launchBrowser('chromium', { headless: true, flavour: 'production' });
    stranger = mkdtempSync(join(tmpdir(), 'rialto-stranger-'));
    const manifest = {
      manifest_version: 3,
      name: 'Stranger',
      version: '1',
      background: { service_worker: 'worker.js' },
    };
    writeFileSync(join(stranger, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(stranger, 'worker.js'), STRANGER);
  });

  afterAll(async () => {
    if (missing) return;
    await browser.close();
    rmSync(stranger, { recursive: true, force: true });
  });

  it.skipIf(missing)('that is another extension gets neither a port nor an answer', async () => {
    const id = await browser.puppeteer.installExtension(stranger);
    const target = await browser.puppeteer.waitForTarget((one) => one.url().includes(id));
    const worker = await target.worker();
    const answers = await worker?.evaluate(`tryAll('${CHROME_EXTENSION_ID}')`);
    expect(answers).toEqual(['port closed', 'no answer']);
  });

  it.skipIf(missing)('that is a web page does not even see the extension', async () => {
    const page = await browser.puppeteer.newPage();
    await page.goto('data:text/html,<p>a page</p>');
    const seen = await page.evaluate(async (id) => {
      const runtime = (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime;
      const loaded = await fetch(`chrome-extension://${id}/inbox.html`).then(
        () => 'loaded',
        () => 'refused',
      );
      return [typeof runtime, loaded];
    }, CHROME_EXTENSION_ID);
    expect(seen).toEqual(['undefined', 'refused']);
    await page.close();
  });

  it.skipIf(missing)('that is a page of ours in a frame of a web page does not load', async () => {
    const page = await browser.puppeteer.newPage();
    await page.setContent(
      `<iframe src="chrome-extension://${CHROME_EXTENSION_ID}/inbox.html"></iframe>`,
    );
    const frame = page.frames().find((one) => one !== page.mainFrame());
    const shown = await frame?.evaluate(() => document.querySelector('#root') !== null);
    expect(shown ?? false).toBe(false);
    await page.close();
  });
});

const STRANGER = `
globalThis.tryAll = async (id) => {
  const port = await new Promise((resolve) => {
    const open = chrome.runtime.connect(id, { name: 'rialto' });
    open.onMessage.addListener(() => resolve('answered'));
    open.onDisconnect.addListener(() => { void chrome.runtime.lastError; resolve('port closed'); });
    open.postMessage({ id: 1, name: 'inbox.snapshot', payload: {} });
  });
  const message = await chrome.runtime.sendMessage(id, { id: 1, name: 'inbox.snapshot', payload: {} })
    .then((answer) => answer === undefined ? 'no answer' : 'answered', () => 'no answer');
  return [port, message];
};`;
