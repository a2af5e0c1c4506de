/**
 * The hands on the browser: starting it over a profile that stays, killing its worker or all of
 * it, moving the worker's clock, and taking away its room on disk.
 * @module
 */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  extensionFolder,
  launchBrowser,
  until,
  type BrowserName,
  type DrivenBrowser,
} from '../e2e/drivers';

/**
 * A quota that is used up, where the database meets it. Chromium's own override of an origin's
 * quota does not reach IndexedDB, and a disk that is truly full makes Chromium 156 throw the whole
 * database away at its next opening in about every second case: no code above it can hold against that.
 */
const TAKE_ROOM = `for (const name of ['put', 'add']) {
  globalThis['true ' + name] ??= IDBObjectStore.prototype[name];
  IDBObjectStore.prototype[name] = () => { throw new DOMException('no room', 'QuotaExceededError'); };
}`;
const GIVE_ROOM = `for (const name of ['put', 'add'])
  IDBObjectStore.prototype[name] = globalThis['true ' + name] ?? IDBObjectStore.prototype[name];`;

/** Looks only: a database that is not there is not made. */
const COUNT_ROWS = `new Promise((resolve) => {
  const opening = indexedDB.open('rialto');
  opening.onupgradeneeded = () => opening.transaction.abort();
  opening.onerror = () => resolve({ error: String(opening.error) });
  opening.onsuccess = () => {
    const database = opening.result;
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const counts = {};
    for (const name of names) {
      const counting = transaction.objectStore(name).count();
      counting.onsuccess = () => { counts[name] = counting.result; };
    }
    transaction.oncomplete = () => { database.close(); resolve(counts); };
  };
})`;

export class Hands {
  readonly #name: BrowserName;
  readonly #folder: string;
  #browser: DrivenBrowser | undefined;
  #window: Page | undefined;

  constructor(name: BrowserName) {
    this.#name = name;
    this.#folder = mkdtempSync(join(tmpdir(), `rialto-faults-${name}-`));
    // A copy: the build in place may be made anew while a long campaign runs.
    cpSync(extensionFolder(name, 'sandbox'), this.#extension, { recursive: true });
  }

  get #extension(): string {
    return join(this.#folder, 'extension');
  }

  get #profile(): string {
    return join(this.#folder, 'profile');
  }

  get browser(): DrivenBrowser {
    if (this.#browser === undefined) throw new Error('the browser is not running');
    return this.#browser;
  }

  /** Starts the browser over the profile. */
  async start(): Promise<DrivenBrowser> {
    this.#browser = await launchBrowser(this.#name, {
      headless: true,
      flavour: 'sandbox',
      profile: this.#profile,
      extension: this.#extension,
      // A temporary add-on would not come back with its profile.
      installed: this.#name === 'firefox',
    });
    return this.#browser;
  }

  /** Opens the window that the person sits at. */
  async openWindow(): Promise<Page> {
    this.#window = await this.browser.openPage('/inbox.html', { width: 1000, height: 700 });
    await this.#window.waitForSelector('#root > *', { timeout: 20_000 });
    return this.#window;
  }

  killWorker(): Promise<void> {
    return this.browser.stopWorker();
  }

  /** SIGKILL to the whole browser, and waits until it is gone. */
  async killBrowser(): Promise<void> {
    const child = this.browser.puppeteer.process();
    this.#browser = undefined;
    this.#window = undefined;
    if (child === null) throw new Error('this browser has no process of ours');
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGKILL');
    await gone;
    // The driver notices too, and puts preferences back that it had put aside: a start meanwhile would trip over that.
    await until('the profile to be left alone', () => this.#setAside().length === 0);
  }

  /** Files of the profile's that the driver has put aside. */
  #setAside(): readonly string[] {
    return readdirSync(this.#profile).filter((name) => name.endsWith('.puppeteer'));
  }

  /**
   * Moves the worker's wall clock until the worker dies.
   * @param by ms, in either direction
   * @returns false where this browser's worker cannot be reached, or none runs
   */
  moveClock(by: number): Promise<boolean> {
    return this.#inWorker(
      `globalThis.trueNow ??= Date.now; Date.now = () => globalThis.trueNow() + ${String(by)};`,
    );
  }

  /**
   * From now on every write of the worker's is refused as over quota, or no longer.
   * @returns false where this browser's worker cannot be reached, or none runs
   */
  setRoom(room: 'none' | 'plenty'): Promise<boolean> {
    return this.#inWorker(room === 'none' ? TAKE_ROOM : GIVE_ROOM);
  }

  /** Rows by table, as the window's own look at the database finds them. */
  async countRows(): Promise<Readonly<Record<string, number>>> {
    return (await this.#window?.evaluate(COUNT_ROWS)) as Readonly<Record<string, number>>;
  }

  /** Evaluates in the worker, from a session that does not stay and so does not hold it alive. */
  async #inWorker(expression: string): Promise<boolean> {
    if (this.#name !== 'chromium') return false;
    const target = this.browser.puppeteer
      .targets()
      .find((one) => one.url().endsWith('/background.js'));
    if (target === undefined) return false;
    const session = await target.createCDPSession();
    try {
      await session.send('Runtime.evaluate', { expression });
      return true;
    } finally {
      await session.detach();
    }
  }

  /** Ends what still runs and removes the profile. */
  async close(): Promise<void> {
    await this.#browser?.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
