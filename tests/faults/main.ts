/**
 * `npm run faults -- --seed S --kills N [--browser chromium|firefox] [--mode worker|browser]
 * [--json FILE]`: one campaign; with `--storm [--seconds N]` gatekeepers that misbehave rather than kills. The last
 * line is its verdict, and the exit code says the same.
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, platform, arch } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { runStorm, stormVerdict } from './storm';
import { KILL_MODES, runCampaign, type CampaignResult, type KillMode } from './campaign';

const USAGE =
  'npm run faults -- --seed S --kills N [--browser chromium|firefox] [--mode worker|browser] [--json FILE]\nnpm run faults -- --storm [--seconds N] [--seed S] [--browser chromium|firefox] [--json FILE]';

type Asked = {
  readonly seed: number;
  readonly kills: number;
  readonly browser: 'chromium' | 'firefox';
  readonly mode: KillMode;
  readonly json: string | undefined;
  /** how long a storm; undefined: kills */
  readonly storm: number | undefined;
};

async function main(): Promise<void> {
  const asked = readArguments();
  if (asked === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  if (asked.storm !== undefined) {
    await storm(asked, asked.storm);
    return;
  }
  const started = performance.now();
  const result = await runCampaign({ ...asked, tell: (line) => console.log(line) });
  const seconds = Math.round((performance.now() - started) / 1_000);
  for (const remark of result.remarks) console.log(`! ${remark}`);
  const troubles = Object.entries(result.troubles).map(([name, count]) => `${name} ${count}`);
  console.log(
    `${result.browserVersion}, seed ${asked.seed}, ${asked.mode}: ${result.texts} texts in ${seconds} s; ${troubles.join(', ')}`,
  );
  keep(asked, { mode: asked.mode, ...result, seconds });
  if (!isClean(result)) process.exitCode = 1;
  console.log(verdictOf(result));
}

async function storm(asked: Asked, seconds: number): Promise<void> {
  const { seed, browser } = asked;
  const result = await runStorm({ seed, seconds, browser, tell: (line) => console.log(line) });
  for (const remark of result.remarks) console.log(`! ${remark}`);
  console.log(`${result.browserVersion}, seed ${seed}, ${seconds} s`);
  keep(asked, { storm: seconds, ...result });
  if (result.lost + result.duplicated + result.unreadable + result.remarks.length > 0)
    process.exitCode = 1;
  console.log(stormVerdict(result));
}

/** The line that the whole run is about. */
function verdictOf({ lost, duplicated, reordered, unreadable, kills }: CampaignResult): string {
  return `faults: lost ${lost}, duplicated ${duplicated}, reordered ${reordered}, unreadable ${unreadable} after ${kills} kills`;
}

function isClean({ lost, duplicated, reordered, unreadable, remarks }: CampaignResult): boolean {
  return lost + duplicated + reordered + unreadable + remarks.length === 0;
}

function readArguments(): Asked | undefined {
  try {
    const { values } = parseArgs({
      options: {
        seed: { type: 'string', default: '1' },
        kills: { type: 'string', default: '30' },
        browser: { type: 'string', default: 'chromium' },
        mode: { type: 'string', default: 'worker' },
        json: { type: 'string' },
        storm: { type: 'boolean', default: false },
        seconds: { type: 'string', default: '120' },
      },
    });
    const [seed, kills] = [Number(values.seed), Number(values.kills)];
    const { browser, json } = values;
    const mode = KILL_MODES.find((known) => known === values.mode);
    if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(kills) || kills < 1) return undefined;
    if ((browser !== 'chromium' && browser !== 'firefox') || mode === undefined) return undefined;
    const seconds = Number(values.seconds);
    if (!Number.isSafeInteger(seconds) || seconds < 1) return undefined;
    return { seed, kills, browser, mode, json, storm: values.storm ? seconds : undefined };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** Where the run is to be kept: what was asked, what came of it, on what machine and when. */
function keep({ json, seed, browser }: Asked, result: object): void {
  if (json === undefined) return;
  mkdirSync(dirname(json), { recursive: true });
  const machine = `${platform()} ${arch()}, ${String(cpus().length)} shared cores, Node ${process.version}`;
  const record = { seed, browser, ...result, machine, date: new Date().toISOString() };
  writeFileSync(json, `${JSON.stringify(record, null, 2)}\n`);
}

await main();
