/**
 * `npm run verify`: the one gate. Each step is a script of its own; the first that fails ends
 * it. `--without STEP` leaves one out (CI runs the tests by the README's own command).
 * @module
 */
import { buildRelease, ensureDependencies, run, stop } from './setup.mjs';

const STEPS = ['format:check', 'lint', 'types', 'floors', 'dead', 'test', 'size', 'house'];
const without = process.argv.flatMap((arg, index, all) =>
  all[index - 1] === '--without' ? [arg] : [],
);

await ensureDependencies();
for (const step of STEPS.filter((name) => !without.includes(name))) {
  // Sizes and bundles are read from the release builds, which `test` makes.
  if (without.includes('test') && step === 'size') {
    await buildRelease('chrome');
    await buildRelease('firefox');
  }
  console.log(`\n── ${step}`);
  const started = performance.now();
  const code = await run('npm', ['run', '--silent', step]);
  if (code !== 0) stop(`verify: ${step} failed.`);
  console.log(`   ${step}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
console.log('\nverify: green');
