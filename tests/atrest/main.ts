/**
 * `npm run atrest`: what a thief of the profile gets. In each browser a person chats, sets a lock,
 * adds and removes others, leaves a text half written, locks, and closes; then the raw profile is
 * searched for every text, name, key and former wrap, and every 32 bytes of the extension's storage
 * are tried on every wrap that ever stood and on the vault itself. The same thief must get in before
 * the lock was set, and the same search must find what a control puts in the open, or its silence
 * proves nothing.
 *
 * The last line reads `atrest: 0 hits, 0 opened`.
 * @module
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../e2e/drivers';
import { browserPath } from '../e2e/drivers';
import { missedBy } from './control';
import { knownBytes } from './known';
import { liveAndLock, type Life } from './life';
import { rawFiles, type RawFile } from './profile-files';
import { headerKeyCheck, hitsIn, opensHeader, tryKeys, trySecrets } from './thief';

let hits = 0;
let opened = 0;
for (const name of ['chromium', 'firefox'] as const satisfies readonly BrowserName[]) {
  if (browserPath(name) === undefined) {
    console.log(`${name}: not here, skipped`);
    if (process.env['CI'] === 'true') process.exitCode = 1;
    continue;
  }
  const missed = await missedBy(name);
  if (missed.length > 0) throw new Error(`${name}: the search did not find ${missed.join(', ')}`);
  console.log(`${name}: the search finds what lies open, in every place`);
  const result = await search(name);
  hits += result.hits;
  opened += result.opened;
}
if (hits + opened > 0) process.exitCode = 1;
console.log(`atrest: ${hits} hits, ${opened} opened`);
// A browser's helper that is slow to go must not hold the result.
process.exit();

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
    const key = keyBefore(name, copy, life);
    const files = rawFiles(profile);
    const known = [...life.known, knownBytes('the key beside the open wrap', key)];
    const found = hitsIn(files, known);
    for (const hit of found) console.log(`${name}: ${hit}`);
    const opened = await openAfter(name, files, life);
    console.log(`${name} after it: ${files.length} files, ${known.length} things sought`);
    return { hits: found.length, opened };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
    rmSync(copy, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  }
}

/** @returns the key that lay beside the open wrap: the thief had a way in where there was one */
function keyBefore(name: BrowserName, copy: string, life: Life): Buffer {
  const storage = rawFiles(copy).filter((file) => life.isStorage(file.name));
  const { keys, tried } = tryKeys(storage, life.wraps.slice(0, 1));
  console.log(`${name} before the lock: ${keys.length} opened (${tried} keys tried)`);
  const [key] = keys;
  if (key === undefined) throw new Error('the thief found no way in where there was one');
  return key;
}

async function openAfter(
  name: BrowserName,
  files: readonly RawFile[],
  life: Life,
): Promise<number> {
  const storage = files.filter((file) => life.isStorage(file.name));
  if (!headerKeyCheck(life.header)(life.dataKey))
    throw new Error('the true key does not open the vault: trying others proves nothing');
  const { found, keys, tried } = tryKeys(storage, life.wraps);
  const byKey = opensHeader(storage, life.header) ? 1 : 0;
  const bySecret = await trySecrets(life.header, life.formerSecrets);
  console.log(
    `${name} after it: ${found} of ${life.wraps.length} wraps found, ${keys.length} opened ` +
      `(${tried} keys tried); the vault opened by ${byKey} keys and ${bySecret} former secrets`,
  );
  return keys.length + byKey + bySecret;
}
