/**
 * What befalls a browser's disk, done to real profiles: databases that are thrown away, a file
 * system that is full.
 * @module
 */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from './drivers';

/** Throws away every database of the extension, from one of its own pages, as eviction does. */
export async function throwDatabasesAway(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      names.push(name);
      // The worker that has it open lets go of it when it is told, as it would be by the browser.
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.addEventListener('success', () => resolve());
        request.addEventListener('error', () => reject(new Error('not deleted')));
      });
    }
    return names;
  });
}

/** Waits until something is in a page that may load itself anew under the driver's hands. */
export async function waitUntilShown(page: Page, selector: string): Promise<void> {
  await until(
    selector,
    async () => {
      try {
        return (await page.$(selector)) !== null;
      } catch {
        return false;
      }
    },
    { timeout: 30_000 },
  );
}

/** How a window says that the disk is short of room; undefined while it does not. */
export async function diskNote(page: Page): Promise<string | undefined> {
  const note = await page.$('[data-testid="storage"]');
  return note?.evaluate((element) => element.getAttribute('data-level') ?? undefined);
}

/** A file system of its own, so small that it can be filled. */
export interface SmallDisk {
  readonly folder: string;
  /** Writes until nothing more fits. */
  fill(): void;
  /** Makes room again. */
  clear(): void;
  /** Takes it away; whatever ran on it has ended. */
  remove(): void;
}

/** @returns undefined where this machine lets nobody mount one */
export function mountSmallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'rialto-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => fillUp(ballast),
    clear: () => rmSync(ballast, { force: true }),
    remove: () => {
      execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** To the last page: what a large piece leaves, smaller ones take. */
function fillUp(file: string): void {
  const descriptor = openSync(file, 'a');
  try {
    for (const size of [1_048_576, 65_536, 4_096]) {
      const piece = Buffer.alloc(size, 1);
      try {
        while (writeSync(descriptor, piece) === size);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
    }
  } finally {
    closeSync(descriptor);
  }
}
