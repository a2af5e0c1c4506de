/**
 * Chromium with the unpacked extension, by puppeteer over a pipe. The real side panel opens
 * headless from a click of the driver's, which counts as a gesture.
 * @module
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import {
  browserPath,
  extensionFolder,
  prepareFile,
  until,
  type DrivenBrowser,
  type LaunchOptions,
  type Viewport,
} from './browser';

/** Follows from the manifest's fixed key (wxt.config.ts). */
export const CHROME_EXTENSION_ID = 'ggcdllpfmaamkhkchbgbdffpjgbngnfg';
const ORIGIN = `chrome-extension://${CHROME_EXTENSION_ID}`;
export const CHROME_REDIRECT = `https://${CHROME_EXTENSION_ID}.chromiumapp.org/`;

/** ms after which a worker that has not stopped is told again */
const STOP_AGAIN = 3_000;

const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--password-store=basic',
  '--window-size=1280,860',
];

/** It beeps once a second. */
const FAKE_MICROPHONE = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const executablePath = browserPath('chromium');
  if (executablePath === undefined) throw new Error('no Chromium: set RIALTO_CHROMIUM');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'rialto-chromium-'));
  const browser = await launch({
    executablePath,
    headless: options.headless,
    // Who launches also closes, in order; a signal must not end the browser under its hands.
    handleSIGINT: false,
    handleSIGTERM: false,
    pipe: true,
    userDataDir: profile,
    defaultViewport: null,
    // A person who looks on needs no bar that says so.
    ignoreDefaultArgs: options.headless ? [] : ['--enable-automation'],
    enableExtensions: [options.extension ?? extensionFolder('chromium', options.flavour)],
    ...(options.downloads !== undefined && {
      downloadBehavior: { policy: 'allow', downloadPath: options.downloads },
    }),
    args: [
      ...QUIET,
      ...(options.language === undefined ? [] : [`--accept-lang=${options.language}`]),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.microphone === true ? FAKE_MICROPHONE : []),
    ],
  });
  await browser.waitForTarget((target) => target.url().endsWith('/background.js'), {
    timeout: 20_000,
  });
  if (options.place !== undefined)
    await browser.defaultBrowserContext().overridePermissions(ORIGIN, ['geolocation']);
  return new ChromiumDriver(browser, await browser.version(), {
    ...(options.profile === undefined && { throwAwayProfile: profile }),
    ...(options.place !== undefined && { place: options.place }),
  });
}

class ChromiumDriver implements DrivenBrowser {
  readonly name = 'chromium';
  readonly redirectUrl = CHROME_REDIRECT;

  constructor(
    readonly puppeteer: Browser,
    readonly version: string,
    readonly own: {
      readonly throwAwayProfile?: string;
      readonly place?: NonNullable<LaunchOptions['place']>;
    },
  ) {}

  async openPage(path: string, viewport?: Viewport): Promise<Page> {
    const page = await this.puppeteer.newPage();
    if (viewport !== undefined) await page.setViewport(viewport);
    if (this.own.place !== undefined) await page.setGeolocation(this.own.place);
    await page.goto(`${ORIGIN}${path}`);
    return page;
  }

  async openPanel(): Promise<Page> {
    const popup = await this.openPage('/popup.html');
    await popup.waitForSelector('[data-testid="open-panel"]');
    await popup.click('[data-testid="open-panel"]');
    const target = await this.puppeteer.waitForTarget(
      (candidate) => candidate.url().endsWith('/sidepanel.html'),
      { timeout: 10_000 },
    );
    const panel = await target.asPage();
    await popup.close().catch(() => undefined);
    return panel;
  }

  async showPanel(): Promise<void> {
    await this.openPanel();
  }

  async chooseFile(page: Page, path: string, open: () => Promise<void>): Promise<void> {
    const [chooser] = await Promise.all([page.waitForFileChooser(), open()]);
    await chooser.accept([path]);
  }

  async screenshotPanel(file: string): Promise<void> {
    const target = this.puppeteer.targets().find((one) => one.url().endsWith('/sidepanel.html'));
    const panel = target === undefined ? await this.openPanel() : await target.asPage();
    writeFileSync(prepareFile(file), await panel.screenshot());
  }

  async stopWorker(): Promise<void> {
    const isWorker = (target: { url(): string }) => target.url().endsWith('/background.js');
    const before = this.puppeteer.targets().find(isWorker);
    const page = await this.puppeteer.newPage();
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    const stop = async (): Promise<number> => {
      await session.send('ServiceWorker.stopAllWorkers');
      return performance.now();
    };
    let asked = await stop();
    await until('the worker to stop', async () => {
      if (!this.puppeteer.targets().some((one) => one === before)) return true;
      // A stop that meets a worker in the middle of its start can be lost: then it is asked for again.
      if (performance.now() - asked > STOP_AGAIN) asked = await stop();
      return false;
    });
    await page.close();
  }

  async close(): Promise<void> {
    await this.puppeteer.close();
    if (this.own.throwAwayProfile !== undefined) {
      rmSync(this.own.throwAwayProfile, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}
