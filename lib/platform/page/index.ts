/**
 * What only windows have: visibility, focus, tabs and the panel opened by a gesture.
 * Compiled with the DOM, outside the worker's tsconfig.
 * @module
 */
import { drawCode, openCamera } from './codes';
import { browser } from 'wxt/browser';

export { linkAddress } from '../addresses';
export { systemClock } from '../clock';
export { pagePasskeys } from './passkeys';
export { emojiFiles } from './emoji';
export { refuseStrayDrops, windowFiles } from './files';
export { listen } from './microphone';
export { locate } from './where';
export { passphraseStrength } from './strength';
import { hostPattern } from '../addresses';
import { saveFile } from './files';
import { onInput } from './input';
import { languagesNow, wear } from './look';

/** Remembers for which version of the worker this tab has reloaded: once is enough, twice would be a loop. */
const RELOADED_FOR = 'rialto.reloaded-for';

/** ms after which what can wait is done all the same, in a page that is never at rest or never shown. */
const IDLE_LIMIT = 200;

/** This window's version, and the reload that brings it up to the worker's. */
export function windowBuild(): {
  readonly build: string;
  readonly onOutdated: (workerBuild: string) => void;
} {
  return {
    build: browser.runtime.getManifest().version,
    onOutdated: (workerBuild) => {
      if (sessionStorage.getItem(RELOADED_FOR) === workerBuild) return;
      sessionStorage.setItem(RELOADED_FOR, workerBuild);
      location.reload();
    },
  };
}

export interface PageServices {
  /** Opens an extension page (`/inbox.html`, `/add-account.html`) in a tab. */
  openTab(path: string): Promise<void>;
  /** The same, where nobody waits for it. */
  openPage(path: string): void;
  readonly isMac: boolean;
  /** of this extension, as its manifest has it */
  readonly version: string;
  /** Square codes: drawn as cells, and read by the camera. */
  readonly drawCode: typeof drawCode;
  readonly openCamera: typeof openCamera;
  /** Bytes kept in this browser, and how many more it allows; undefined where it does not say. Never rejects. */
  storageUse(): Promise<{ readonly used: number; readonly available: number } | undefined>;
  /** Opens the side panel (Chrome) or sidebar (Firefox). Must be called inside a click or key handler. */
  openSidePanel(): Promise<void>;
  /** Whether a person can be reading this page: visible and focused. */
  attended(): boolean;
  /** Whether this page can be seen, with or without the focus. */
  isVisible(): boolean;
  /** The browser window that this page is in. */
  windowId(): Promise<number | undefined>;
  /** Called whenever `attended` may have changed. Returns what stops it. */
  onAttention(listener: () => void): () => void;
  /** Called at most every `INPUT_EVERY` ms while somebody moves, types or scrolls here. Returns what stops it. */
  onInput(listener: () => void): () => void;
  /** Resolves once this page has nothing more pressing to do, after IDLE_LIMIT at the latest. */
  idle(): Promise<void>;
  /** Loads this window anew: nothing it held stays. */
  reload(): void;
  /** ms since 1970 */
  now(): number;
  /**
   * Asks the person to let Rialto speak to these hosts. Must be called inside a click or key handler, before anything is
   * awaited. True at once where all of them are granted already.
   */
  permitHosts(addresses: readonly string[]): Promise<boolean>;
  /** Asks the person to let Rialto notify them. As `permitHosts`. */
  permitNotices(): Promise<boolean>;
  /** Into the clipboard. Must be called inside a click or key handler; rejects where the browser refuses. */
  copyText(text: string): Promise<void>;
  /** Gives the person a file, among their downloads or where they say. */
  readonly saveFile: (name: string, bytes: Uint8Array<ArrayBuffer>) => void;
  /** Puts this page on paper. */
  readonly print: () => void;
  /** The languages of the person, best first. */
  languages(): readonly string[];
  /** What this window was told to speak when it was loaded; `system` where nothing. */
  language(): string;
  /** Puts the attributes on the page's root, and remembers them and the language for the next page. */
  wear(attributes: Readonly<Record<string, string | undefined>>, language: string): void;
}

export function pageServices(): PageServices {
  const spoken = languagesNow();
  return {
    openTab,
    openPage: (path) => void openTab(path),
    isMac: /Mac|iPhone|iPad/.test(navigator.userAgent),
    version: browser.runtime.getManifest().version,
    storageUse,
    openSidePanel,
    attended: () => document.visibilityState === 'visible' && document.hasFocus(),
    isVisible: () => document.visibilityState === 'visible',
    windowId: async () => (await browser.windows.getCurrent()).id,
    onAttention,
    onInput,
    idle: () =>
      new Promise((resolve) => {
        // What was drawn last is painted first; a page that is never shown has no frames.
        requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: IDLE_LIMIT }));
        setTimeout(resolve, IDLE_LIMIT);
      }),
    reload: () => location.reload(),
    now: () => Date.now(),
    permitHosts,
    permitNotices,
    copyText: (text) => navigator.clipboard.writeText(text),
    saveFile,
    print: () => globalThis.print(),
    drawCode,
    openCamera,
    languages: () => spoken.languages,
    language: () => spoken.language,
    wear,
  };
}

async function openTab(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/') });
}

async function storageUse() {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    if (usage === undefined || quota === undefined) return undefined;
    return { used: usage, available: Math.max(0, quota - usage) };
  } catch {
    // A browser that does not say is no failure of ours.
    return undefined;
  }
}

async function permitHosts(addresses: readonly string[]): Promise<boolean> {
  const patterns = addresses.map(hostPattern);
  const origins = patterns.filter((pattern) => pattern !== undefined);
  if (origins.length === 0 || origins.length < patterns.length) return false;
  const asked = browser.permissions.request({ origins });
  // Browsers refuse to ask outside a click; what the person granted before counts all the same.
  return asked.catch(() => browser.permissions.contains({ origins }));
}

function permitNotices(): Promise<boolean> {
  const permissions = ['notifications'] as const satisfies readonly string[];
  const asked = browser.permissions.request({ permissions: [...permissions] });
  return asked.catch(() => browser.permissions.contains({ permissions: [...permissions] }));
}

/** Firefox's side of the API, which WXT's types do not carry. */
type SidebarAction = { readonly open: () => Promise<void> };

async function openSidePanel(): Promise<void> {
  if ('sidePanel' in browser) {
    // A promise before `open` would lose the gesture, so the window's id comes from the constant.
    await browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
    return;
  }
  await (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction.open();
}

function onAttention(listener: () => void): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  document.addEventListener('visibilitychange', listener, options);
  globalThis.addEventListener('focus', listener, options);
  globalThis.addEventListener('blur', listener, options);
  return () => stop.abort();
}
