/**
 * Firefox with the extension as a temporary add-on, or one of its profile's, by puppeteer over WebDriver BiDi. Load
 * waits hang on extension pages, so pages are waited for by what they show.
 * @module
 */
import { writeFileSync } from 'node:fs';
import { launch, type Browser, type Page } from 'puppeteer-core';
import {
  browserPath,
  extensionFolder,
  prepareFile,
  type DrivenBrowser,
  type LaunchOptions,
  type Viewport,
} from './browser';
import { answerNextPicker } from './firefox-picker';
import { installInto } from './xpi';

const GECKO_ID = 'inbox@rialto.example';
/** The internal host, which Firefox would draw at random, set beforehand. */
const UUID = '5e1b0c7e-0d1a-4f7e-9a55-7261616c746f';
/** https://<SHA-1 of the gecko id>.extensions.allizom.org/ */
export const FIREFOX_REDIRECT =
  'https://0f9b86b8d765b92122d562cf9165f8160e6dee96.extensions.allizom.org/';

export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const executablePath = browserPath('firefox');
  if (executablePath === undefined) throw new Error('no Firefox: set RIALTO_FIREFOX');
  const extension = options.extension ?? extensionFolder('firefox', options.flavour);
  const isInstalled = options.installed === true && options.profile !== undefined;
  if (isInstalled) installInto(options.profile, extension, GECKO_ID);
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    // Who launches also closes, in order; a signal must not end the browser under its hands.
    handleSIGINT: false,
    handleSIGTERM: false,
    defaultViewport: null,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    args: ['--remote-allow-system-access', '--width=1280', '--height=860'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // The consent page for a temporary add-on would cover the first window.
      'extensions.dataCollectionPermissions.enabled': false,
      // An unsigned add-on in the profile's own folder, enabled without a question: ESR allows both.
      ...(isInstalled && {
        'xpinstall.signatures.required': false,
        'extensions.autoDisableScopes': 0,
      }),
      ...(options.language !== undefined && { 'intl.accept_languages': options.language }),
      ...(options.microphone === true && {
        'media.navigator.streams.fake': true,
        'media.navigator.permission.disabled': true,
      }),
      ...(options.place !== undefined && {
        'geo.provider.network.url': locationOf(options.place),
        'permissions.default.geo': 1,
      }),
      ...(options.downloads !== undefined && {
        'browser.download.folderList': 2,
        'browser.download.dir': options.downloads,
      }),
    },
  });
  if (!isInstalled) await browser.installExtension(extension);
  return new FirefoxDriver(browser, await browser.version());
}

/** What a location service answers, at hand. */
function locationOf({ latitude, longitude }: NonNullable<LaunchOptions['place']>): string {
  const answer = { location: { lat: latitude, lng: longitude }, accuracy: 20 };
  return `data:application/json,${encodeURIComponent(JSON.stringify(answer))}`;
}

/** The part of puppeteer's BiDi connection that reaches the browser's own windows; not documented. */
type RawConnection = {
  send(method: string, params: unknown): Promise<{ result: Record<string, unknown> }>;
};
type Context = { readonly context: string; readonly url: string; readonly children?: Context[] };

class FirefoxDriver implements DrivenBrowser {
  readonly name = 'firefox';
  readonly redirectUrl = FIREFOX_REDIRECT;

  constructor(
    readonly puppeteer: Browser,
    readonly version: string,
  ) {}

  async openPage(path: string, viewport?: Viewport): Promise<Page> {
    const page = await this.puppeteer.newPage();
    if (viewport !== undefined) await page.setViewport(viewport);
    await page.goto(`moz-extension://${UUID}${path}`, { waitUntil: [], timeout: 10_000 });
    return page;
  }

  /** The sidebar's document is not in BiDi's tree: it can be pictured, not driven. */
  openPanel(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  async showPanel(): Promise<void> {
    const window = await this.#chromeContext('browser.xhtml');
    await this.#evaluate(window, `SidebarController.show('${sidebarId()}').then(() => 'shown')`);
  }

  async chooseFile(_page: Page, path: string, open: () => Promise<void>): Promise<void> {
    await this.#evaluate(await this.#chromeContext('browser.xhtml'), answerNextPicker(path));
    await open();
  }

  async screenshotPanel(file: string): Promise<void> {
    await this.showPanel();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const panel = await this.#chromeContext('webext-panels.xhtml');
    const picture = await this.#evaluate(panel, SNAPSHOT);
    const base64 = picture.split(',')[1];
    if (base64 === undefined) throw new Error('the sidebar gave no picture');
    writeFileSync(prepareFile(file), Buffer.from(base64, 'base64'));
  }

  async stopWorker(): Promise<void> {
    const window = await this.#chromeContext('browser.xhtml');
    await this.#evaluate(window, TERMINATE);
  }

  async close(): Promise<void> {
    await this.puppeteer.close();
  }

  get #connection(): RawConnection {
    return (this.puppeteer as unknown as { connection: RawConnection }).connection;
  }

  async #chromeContext(ending: string): Promise<string> {
    const { result } = await this.#connection.send('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const flat: Context[] = [];
    const walk = (contexts: readonly Context[]): void => {
      for (const context of contexts) {
        flat.push(context);
        walk(context.children ?? []);
      }
    };
    walk(result['contexts'] as Context[]);
    const found = flat.find(({ url }) => url.endsWith(ending));
    if (found === undefined) throw new Error(`no ${ending} among the browser's windows`);
    return found.context;
  }

  async #evaluate(context: string, expression: string): Promise<string> {
    const { result } = await this.#connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (result['type'] !== 'success') {
      throw new Error(
        `evaluating in the browser's window: ${JSON.stringify(result).slice(0, 300)}`,
      );
    }
    return String((result['result'] as { value?: unknown }).value);
  }
}

function sidebarId(): string {
  return `${GECKO_ID.replaceAll(/[^a-zA-Z0-9]/g, '_')}-sidebar-action`;
}

/** Ends the event page as idling does, so that the next event starts it anew. */
const TERMINATE = `(async () => {
  const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
  await extension.terminateBackground({ disableResetIdleForTest: true });
  return 'ended';
})()`;

const SNAPSHOT = `(async () => {
  const { browsingContext, currentURI } = document.querySelector('browser');
  if (!currentURI.spec.endsWith('/sidepanel.html')) throw new Error('the sidebar shows another page');
  const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL();
})()`;
