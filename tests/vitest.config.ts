/**
 * The test projects. `house` tests are about the house itself (rooms, bundles, licences);
 * `integration` and `e2e` bring up real servers and browsers.
 * @module
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The project, one folder up. */
const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/**
 * Real servers and browsers are waited for more than they work (to start, for a worker to fall asleep, for a page): two
 * files at a time. Every file has servers, ports and folders of its own.
 */
const TWO_AT_A_TIME = { maxWorkers: 2 } as const;

/** vitest leaves a core to whoever watches, which is half of two. */
const EVERY_CORE = { maxWorkers: Math.max(2, availableParallelism() - 1) } as const;

/** Minutes long, beside files of seconds: what begins last would end alone. Vitest goes by size where it remembers nothing. */
const LONGEST = [
  'looks/every-scene.test.ts',
  'e2e/faults.test.ts',
  'e2e/lifetime.test.ts',
  'xmpp/account.test.ts',
  'matrix/account.test.ts',
  'interop/storm.test.ts',
  'xmpp/trust.test.ts',
] as const;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((left, right) => place(left) - place(right));
  }
}

export default defineConfig({
  root: ROOT,
  test: {
    sequence: { sequencer: LongestFirst },
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
          ...EVERY_CORE,
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
          ...TWO_AT_A_TIME,
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
          ...TWO_AT_A_TIME,
        },
      },
    ],
  },
});
