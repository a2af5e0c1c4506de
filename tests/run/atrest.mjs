/**
 * `npm run atrest`: see `tests/atrest/main.ts`. Builds the sandbox flavour where it is missing.
 * @module
 */
import { buildSandbox, ensureChromium, ensureDependencies, ensureFirefox, run } from './setup.mjs';

await ensureDependencies();
const chromium = await ensureChromium();
const firefox = await ensureFirefox();
await buildSandbox('chrome');
await buildSandbox('firefox');
process.exit(
  await run('tsx', ['tests/atrest/main.ts', ...process.argv.slice(2)], {
    env: {
      ...(chromium.path && { RIALTO_CHROMIUM: chromium.path }),
      ...(firefox.path && { RIALTO_FIREFOX: firefox.path }),
    },
  }),
);
