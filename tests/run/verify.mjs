/**
 * `npm run verify`: the one gate. Each step is a script of its own; the first that fails ends
 * it. `--without STEP` leaves one out (CI runs the tests by the README's own command).
 * @module
 */
import { spawn } from 'node:child_process';
import { ROOT, buildRelease, ensureDependencies, must, run, stop } from './setup.mjs';

/** What only reads: one row beside the other, and each step's words when it has ended. */
const BESIDE = [['types:all'], ['format:check', 'lint', 'types:worker', 'floors', 'dead']];
const AFTER = ['test', 'size', 'house'];

const known = [...BESIDE.flat(), ...AFTER];
const without = process.argv.flatMap((arg, index, all) =>
  all[index - 1] === '--without' ? [arg] : [],
);
const strange = without.find((name) => !known.includes(name));
if (strange) stop(`verify: there is no step ${strange}; there are ${known.join(', ')}.`);

await ensureDependencies();
// Once, and not while another reads it: the scripts' own preparation is left out below.
await must('wxt', ['prepare'], { quiet: true });
await Promise.all(
  BESIDE.map(async (row) => {
    for (const step of row.filter(isWanted)) await check(step);
  }),
);
for (const step of AFTER.filter(isWanted)) {
  // Sizes and bundles are read from the release builds, which `test` makes.
  if (without.includes('test') && step === 'size') {
    await buildRelease('chrome');
    await buildRelease('firefox');
  }
  console.log(`\n── ${step}`);
  const started = performance.now();
  const code = await run('npm', ['run', '--silent', step]);
  if (code !== 0) stop(`verify: ${step} failed.`);
  console.log(`   ${step}: ${secondsSince(started)} s`);
}
console.log('\nverify: green');

function isWanted(step) {
  return !without.includes(step);
}

async function check(step) {
  const started = performance.now();
  const { code, said } = await heard('npm', ['run', '--silent', '--ignore-scripts', step]);
  console.log(`\n── ${step}\n${said}`);
  if (code !== 0) stop(`verify: ${step} failed.`);
  console.log(`   ${step}: ${secondsSince(started)} s`);
}

/** Both streams of it, as they came. */
function heard(command, args) {
  const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const pieces = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece) => pieces.push(piece));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said: Buffer.concat(pieces).toString() }));
  });
}

function secondsSince(started) {
  return ((performance.now() - started) / 1000).toFixed(1);
}
