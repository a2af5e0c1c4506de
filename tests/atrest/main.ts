/**
 * `npm run atrest`: what a thief of the profile gets. In each browser a person chats, sets a lock,
 * adds and removes others, locks, and closes; then the raw profile is searched for every text,
 * name and secret, and every 32 bytes of the extension's storage are tried on every wrap that ever
 * stood. The same thief must get in before the lock was set, or the search proves nothing.
 *
 * The last line reads `atrest: 0 hits, 0 opened`.
 * @module
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../e2e/drivers';
import { browserPath } from '../e2e/drivers';
import { liveAndLock } from './life';
import { rawFiles } from './profile-files';
import { hitsIn, tryKeys } from './thief';

let hits = 0;
let opened = 0;
for (const name of ['chromium', 'firefox'] as const satisfies readonly BrowserName[]) {
  if (browserPath(name) === undefined) {
    console.log(`${name}: not here, skipped`);
    if (process.env['CI'] === 'true') process.exitCode = 1;
    continue;
  }
  const result = await search(name);
  hits += result.hits;
  opened += result.opened;
}
if (hits + opened > 0) process.exitCode = 1;
console.log(`atrest: ${hits} hits, ${opened} opened`);

async function search(name: BrowserName): Promise<{ hits: number; opened: number }> {
  const profile = mkdtempSync(join(tmpdir(), `rialto-atrest-${name}-`));
  const copy = `${profile}-before`;
  try {
    const life = await liveAndLock(name, profile, () =>
      cpSync(profile, copy, {
        recursive: true,
        force: true,
        filter: (path) => !/lock$/i.test(path),
      }),
    );
    const storage = (folder: string) =>
      rawFiles(folder).filter((file) => life.isStorage(file.name));
    const before = tryKeys(storage(copy), life.wraps);
    console.log(`${name} before the lock: ${before.opened} opened (${before.tried} keys tried)`);
    if (before.opened === 0) throw new Error('the thief found no way in where there was one');

    const files = rawFiles(profile);
    const found = hitsIn(files, life.secrets);
    for (const hit of found) console.log(`${name}: ${hit}`);
    const after = tryKeys(storage(profile), life.wraps);
    console.log(
      `${name} after it: ${files.length} files, ${life.secrets.length} secrets sought, ` +
        `${after.found} of ${life.wraps.length} wraps found, ${after.opened} opened (${after.tried} keys tried)`,
    );
    return { hits: found.length, opened: after.opened };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
    rmSync(copy, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  }
}
