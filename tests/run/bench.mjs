/**
 * `npm run bench -- [--json FILE] [GROUP…]`: see `tests/bench/main.ts`.
 * @module
 */
import { ensureChromium, ensureDependencies, run } from './setup.mjs';

await ensureDependencies();
const { path } = await ensureChromium();
process.exit(
  await run('tsx', ['tests/bench/main.ts', ...process.argv.slice(2)], {
    env: path ? { RIALTO_CHROMIUM: path } : {},
  }),
);
