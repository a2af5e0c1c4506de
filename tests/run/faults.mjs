/**
 * `npm run faults -- --seed S --kills N …`: see `tests/faults/main.ts`.
 * @module
 */
import {
  buildSandbox,
  ensureChromium,
  ensureDependencies,
  ensureFirefox,
  run,
  stop,
} from './setup.mjs';

await ensureDependencies();
const args = process.argv.slice(2);
const isFirefox = args.includes('firefox') || args.includes('--browser=firefox');
const found = await (isFirefox ? ensureFirefox() : ensureChromium());
if (found.path === undefined) stop(found.missing ?? 'No browser could be had.');
// `--no-build` as the first word: over a build that stands.
const builds = args[0] !== '--no-build';
if (builds) await buildSandbox(isFirefox ? 'firefox' : 'chrome');
process.exit(
  await run('tsx', ['tests/faults/main.ts', ...(builds ? args : args.slice(1))], {
    env: { [isFirefox ? 'RIALTO_FIREFOX' : 'RIALTO_CHROMIUM']: found.path },
  }),
);
