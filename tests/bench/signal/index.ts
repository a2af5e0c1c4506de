/**
 * The Signal engine against three foreign ones. Contenders take turns within each round, so that a noisy minute
 * hits all of them; figures are medians over rounds, ratios medians of each round's ratio.
 * libsignal-client speaks version 4, its only dialect, and so does more work per message.
 * @module
 */
import { silenceLibsignal } from '../../oracles/signal';
import type { BenchRow } from '../row';
import { contenders, type Pair } from './contenders';

export const group = 'signal';

const UNIT = 'messages/s, ratio more is better';
const TEXT = new Uint8Array(64).fill(0x61);
const ONE_WAY = 300;
const TURNS = 60;
const REVERSED = 1_000;

/** Each runs a number of messages and says how long the part that counts took. */
const SCENARIOS: Readonly<Record<string, (pair: Pair) => Promise<number>>> = {
  'signal/one-way': oneWay,
  'signal/ping-pong': pingPong,
  'signal/reversed-1000': reversed,
};

export async function run({ rounds }: { readonly rounds: number }): Promise<BenchRow[]> {
  const unsilence = silenceLibsignal();
  try {
    const rows: BenchRow[] = [];
    for (const [id, scenario] of Object.entries(SCENARIOS))
      rows.push(...(await compare(id, scenario, rounds)));
    return rows;
  } finally {
    unsilence();
  }
}

async function compare(
  id: string,
  scenario: (pair: Pair) => Promise<number>,
  rounds: number,
): Promise<BenchRow[]> {
  const [ours, ...others] = await contenders();
  const all = [ours, ...others];
  const speeds = new Map(all.map(({ name }) => [name, [] as number[]]));
  // The first round warms everybody up and is thrown away.
  for (let round = 0; round <= rounds; round++)
    for (const { name, pair } of all) {
      const speed = await scenario(await pair());
      if (round > 0) speeds.get(name)?.push(speed);
    }
  const mine = speeds.get(ours.name) ?? [];
  return others.map(({ name }) => ({
    id,
    value: median(mine),
    unit: UNIT,
    versus: name,
    ratio: median(mine.map((speed, round) => speed / (speeds.get(name)?.[round] ?? Number.NaN))),
  }));
}

async function oneWay({ alice, bob }: Pair): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < ONE_WAY; i++) await bob.decrypt(await alice.encrypt(TEXT));
  return perSecond(ONE_WAY, start);
}

async function pingPong({ alice, bob }: Pair): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < TURNS; i++) {
    await bob.decrypt(await alice.encrypt(TEXT));
    await alice.decrypt(await bob.encrypt(TEXT));
  }
  return perSecond(2 * TURNS, start);
}

/** Only the opening counts: the last message sent comes first, so that 999 keys wait at once. */
async function reversed({ alice, bob }: Pair): Promise<number> {
  const sent = [];
  for (let i = 0; i < REVERSED; i++) sent.push(await alice.encrypt(TEXT));
  const start = performance.now();
  for (const message of sent.toReversed()) await bob.decrypt(message);
  return perSecond(REVERSED, start);
}

function perSecond(messages: number, start: number): number {
  return (messages * 1_000) / (performance.now() - start);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return (low + high) / 2;
}
