/**
 * One way to drive the extension in either real browser. Tests and `npm start` speak to this;
 * what differs between Chromium and Firefox stands in the two files beside it.
 * @module
 */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';

export const ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

export type BrowserName = 'chromium' | 'firefox';

export type LaunchOptions = {
  readonly headless: boolean;
  /** which build: the sandbox one may talk to the loopback */
  readonly flavour: 'sandbox' | 'production';
  /** a folder to keep the profile in; a fresh one that is removed at the end where absent */
  readonly profile?: string;
  /** a folder to which the browser saves files without asking */
  readonly downloads?: string;
  /** whether there is a microphone, of the browser's own making, that nobody is asked about */
  readonly microphone?: boolean;
  /** where the browser believes to be, and tells whoever asks without a question */
  readonly place?: { readonly latitude: number; readonly longitude: number };
  /** whether the extension belongs to that profile, and is there again at its next start */
  readonly installed?: boolean;
  /** a BCP 47 tag: the language that the person prefers, as pages are told; English where absent */
  readonly language?: string;
  /** a folder with a build, absolute, where not the one in place: builds may be made anew meanwhile */
  readonly extension?: string;
};

export type Viewport = { readonly width: number; readonly height: number };

export interface DrivenBrowser {
  readonly name: BrowserName;
  readonly version: string;
  /** where the browser sends sign-in redirects of this extension */
  readonly redirectUrl: string;
  readonly puppeteer: Browser;
  /** Opens a page of the extension, e.g. `/inbox.html`, in a tab of its own. */
  openPage(path: string, viewport?: Viewport): Promise<Page>;
  /** Opens the real panel: Chrome's side panel. Undefined where the browser cannot be driven there. */
  openPanel(): Promise<Page | undefined>;
  /** Shows the real panel or sidebar beside the page, as a click on the toolbar would. */
  showPanel(): Promise<void>;
  /** Chooses a file in the browser's own picker, which `open` has the page ask for. */
  chooseFile(page: Page, path: string, open: () => Promise<void>): Promise<void>;
  /** The real sidebar or panel as a PNG file. */
  screenshotPanel(file: string): Promise<void>;
  /** Stops the worker as the browser would when it idles; the next message starts it again. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Where a browser was found by the launchers; undefined where it is not to be had. */
export function browserPath(name: BrowserName): string | undefined {
  return process.env[name === 'chromium' ? 'RIALTO_CHROMIUM' : 'RIALTO_FIREFOX'];
}

/** The folder of a built flavour, absolute, as browsers want it. */
export function extensionFolder(name: BrowserName, flavour: LaunchOptions['flavour']): string {
  const suffix = flavour === 'production' ? '' : `-${flavour}`;
  const browser = name === 'chromium' ? 'chrome' : name;
  return join(ROOT, `.output/${browser}-mv3${suffix}`);
}

/** Makes the folder that a screenshot goes to. */
export function prepareFile(file: string): string {
  const path = join(ROOT, file);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** Polls until `check` gives something; the browser's own waits do not reach every target. */
export async function until<Result>(
  what: string,
  check: () => Promise<Result | undefined | null | false> | Result | undefined | null | false,
  { timeout = 15_000, every = 50 }: { readonly timeout?: number; readonly every?: number } = {},
): Promise<Result> {
  const end = performance.now() + timeout;
  for (;;) {
    const result = await check();
    if (result !== undefined && result !== null && result !== false) return result;
    if (performance.now() > end) throw new Error(`waited ${String(timeout)} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
