/**
 * `npm run shots`: see `tests/shots/main.ts`. Installs fonts for every script that people write in, where it may. With
 * `--against COMMIT` that commit is built and photographed first, in a work tree of its own, and both are set side by side
 * (`tests/shots/against.ts`).
 * @module
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildSandbox,
  ensureChromium,
  ensureDependencies,
  ensureFirefox,
  ensureFonts,
  must,
  ROOT,
  run,
  stop,
} from './setup.mjs';

const given = process.argv.slice(2);
const at = given.indexOf('--against');
const rest = at === -1 ? given : given.toSpliced(at, 2);

await ensureDependencies();
const chromium = await ensureChromium();
const firefox = await ensureFirefox();
const { missing } = ensureFonts();
if (missing) console.log(missing);
const env = {
  ...(chromium.path && { RIALTO_CHROMIUM: chromium.path }),
  ...(firefox.path && { RIALTO_FIREFOX: firefox.path }),
};
const base = at === -1 ? undefined : await photographBase(given[at + 1]);
await buildSandbox('chrome');
await buildSandbox('firefox');
const code = await run('tsx', ['tests/shots/main.ts', ...rest], { env });
if (base !== undefined) {
  await must('tsx', ['tests/shots/against.ts', join(base.folder, '.output/shots'), base.commit]);
}
process.exit(code);

/** Builds the commit and takes its pictures as its own programs do: nothing of today's is in them. */
async function photographBase(named) {
  const commit = git('rev-parse', '--verify', '--short', `${named}^{commit}`);
  if (commit === undefined) stop(`No commit ${named ?? '(none named)'}.`);
  const parent = mkdtempSync(join(tmpdir(), 'rialto-against-'));
  const folder = join(parent, 'base');
  await must('git', ['worktree', 'add', '--quiet', '--detach', folder, commit]);
  // However this ends.
  process.on('exit', () => {
    git('worktree', 'remove', '--force', folder);
    rmSync(parent, { recursive: true, force: true });
  });
  // Its own packages, where it wants others; else those that are here.
  for (const place of ['.', 'tests/oracles']) {
    const lock = join(place, 'package-lock.json');
    const isSame = readFileSync(join(folder, lock)).equals(readFileSync(join(ROOT, lock)));
    const packages = join(ROOT, place, 'node_modules');
    if (isSame && existsSync(packages)) symlinkSync(packages, join(folder, place, 'node_modules'));
  }
  console.log(`Photographing ${commit} …`);
  await run('node', ['tests/run/shots.mjs', ...rest], { cwd: folder, env });
  return { commit, folder };
}

/** @returns what it says; undefined where it fails */
function git(...words) {
  const { status, stdout } = spawnSync('git', words, { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
