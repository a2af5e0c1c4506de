/**
 * The test projects. `house` tests are about the house itself (rooms, bundles, licences);
 * `integration` and `e2e` bring up real servers and browsers.
 * @module
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The project, one folder up. */
const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** The suites that bring up real servers or browsers share two cores: one file at a time. */
const ONE_AT_A_TIME = { fileParallelism: false } as const;

export default defineConfig({
  root: ROOT,
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        define: { __LOOPBACK_ALLOWED__: 'true' },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{unit,contract,scenario}/**/*.test.{ts,tsx}'],
          mockReset: true,
          // Property tests and real key agreements, on machines that may be busy with something else.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias: { '@': ROOT } },
        test: {
          name: 'integration',
          environment: 'node',
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          ...ONE_AT_A_TIME,
        },
      },
      {
        resolve: { alias: { '@': ROOT } },
        test: {
          name: 'house',
          environment: 'node',
          include: ['tests/house/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias: { '@': ROOT } },
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          ...ONE_AT_A_TIME,
        },
      },
    ],
  },
});
