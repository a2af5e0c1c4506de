/**
 * `npm run shots`: see `tests/shots/main.ts`. Installs fonts for every script that people write in, where it may.
 * @module
 */
import {
  buildSandbox,
  ensureChromium,
  ensureDependencies,
  ensureFirefox,
  ensureFonts,
  run,
} from './setup.mjs';

await ensureDependencies();
const chromium = await ensureChromium();
const firefox = await ensureFirefox();
const { missing } = ensureFonts();
if (missing) console.log(missing);
await buildSandbox('chrome');
await buildSandbox('firefox');
process.exit(
  await run('tsx', ['tests/shots/main.ts', ...process.argv.slice(2)], {
    env: {
      ...(chromium.path && { RIALTO_CHROMIUM: chromium.path }),
      ...(firefox.path && { RIALTO_FIREFOX: firefox.path }),
    },
  }),
);
