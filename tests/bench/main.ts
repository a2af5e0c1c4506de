/**
 * `npm run bench -- [--json FILE] [GROUP…]`: runs the groups named, or all, prints a table and
 * writes an array of `{id, value, unit, versus, ratio, machine, date}`. Speed is reported here
 * and never asserted in a test.
 * @module
 */
import { writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import type { BenchRow } from './row';

type Group = {
  readonly run: (options: { readonly rounds: number }) => Promise<readonly BenchRow[]>;
};

/** Each group is loaded only when it runs: the foreign implementations are heavy. */
const GROUPS: Readonly<Record<string, () => Promise<Group>>> = {
  signal: () => import('./signal/index'),
  trust: () => import('./trust/index'),
  inbox: () => import('./inbox/index'),
  bus: () => import('./bus/index'),
  interop: () => import('./interop/index'),
  media: () => import('./media/index'),
  bundle: () => import('./bundle/index'),
  vault: () => import('./vault/index'),
  ui: () => import('./ui/index'),
  xmpp: () => import('./xmpp/index'),
};

const ROUNDS = 7;

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const jsonAt = args.indexOf('--json');
  const file = jsonAt === -1 ? undefined : args[jsonAt + 1];
  const named = args.filter(
    (_, index) => jsonAt === -1 || (index !== jsonAt && index !== jsonAt + 1),
  );
  const strange = named.find((name) => !(name in GROUPS));
  if (strange !== undefined || (jsonAt !== -1 && file === undefined)) {
    console.error(`npm run bench -- [--json FILE] [${Object.keys(GROUPS).join('|')}]…`);
    process.exitCode = 1;
    return;
  }
  const rows: BenchRow[] = [];
  for (const [name, load] of Object.entries(GROUPS)) {
    if (named.length > 0 && !named.includes(name)) continue;
    console.log(`── ${name}`);
    const group = await load();
    for (const row of await group.run({ rounds: ROUNDS })) {
      rows.push(row);
      console.log(`${row.id.padEnd(24)} ${format(row.value).padStart(10)} ${row.unit}`);
      console.log(`${''.padEnd(24)} ${format(row.ratio).padStart(10)} × ${row.versus}`);
    }
  }
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(rows.map(stamped), null, 2)}\n`);
}

/** A row with where and when it was measured. */
function stamped(row: BenchRow): BenchRow & { readonly machine: string; readonly date: string } {
  return Object.assign({}, row, { machine: machine(), date: new Date().toISOString() });
}

function format(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function machine(): string {
  const processors = cpus();
  return `${platform()} ${arch()}, ${String(processors.length)} × ${processors[0]?.model ?? 'unknown'}, Node ${process.version}`;
}

await main();
