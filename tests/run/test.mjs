/**
 * `npm test`: sets up what is missing, builds every flavour, and runs every suite. The last
 * line is `N passed, N failed, N skipped`. A suite whose browser or server cannot be had is
 * skipped with the reason; with CI=true that is a failure. `RIALTO_RELEASE_BUILT=true` says that
 * the release builds were made of these very files a moment ago.
 * @module
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  ROOT,
  buildRelease,
  buildSandbox,
  ensureChromium,
  ensureDependencies,
  ensureFirefox,
  run,
} from './setup.mjs';
import { fetchPeers } from './peers.mjs';

const PROJECTS = ['unit', 'house', 'integration', 'e2e'];
/** What speaks to real servers, and waits until they are there. */
const WITH_PEERS = new Set(['integration', 'e2e']);
const REPORTS = join(ROOT, '.output/reports');

await ensureDependencies();
const chromium = await ensureChromium();
const firefox = await ensureFirefox();
const peers = fetchPeers();

console.log('Building the extension (release and sandbox, both browsers) …');
for (const browser of ['chrome', 'firefox']) {
  if (process.env.RIALTO_RELEASE_BUILT !== 'true') await buildRelease(browser);
  await buildSandbox(browser);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
for (const project of PROJECTS) {
  console.log(`\n── ${project}`);
  const report = join(REPORTS, `${project}.json`);
  const code = await run(
    'vitest',
    [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      '--passWithNoTests',
    ],
    {
      env: {
        ...(chromium.path && { RIALTO_CHROMIUM: chromium.path }),
        ...(firefox.path && { RIALTO_FIREFOX: firefox.path }),
        ...(WITH_PEERS.has(project) && (await peers).env),
      },
    },
  );
  const counts = countsOf(report);
  total.passed += counts.passed;
  total.skipped += counts.skipped;
  // A suite that fails outside its tests (an import, a hook) exits non-zero without a failed test.
  total.failed += code !== 0 ? Math.max(1, counts.failed) : counts.failed;
}

const reasons = [chromium.missing, firefox.missing, ...(await peers).missing].filter(Boolean);
for (const reason of reasons) console.log(`skipped: ${reason}`);
const skipsFail = process.env.CI === 'true' && total.skipped > 0;
if (skipsFail) console.log('With CI=true a skipped test is a failure.');
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || total.passed === 0 || skipsFail ? 1 : 0);

/** Counts from vitest's JSON report; a missing report is a run that never got so far. */
function countsOf(report) {
  if (!existsSync(report)) return { passed: 0, failed: 0, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + (numTodoTests ?? 0),
  };
}
