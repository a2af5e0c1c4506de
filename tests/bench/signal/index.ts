/**
 * The Signal engine against four foreign ones. Contenders take turns within each round, so that a noisy minute
 * hits all of them; figures are medians over rounds, ratios medians of each round's ratio.
 * libsignal-client speaks version 4, its only dialect, and so does more work per message.
 * @module
 */
import { silenceLibsignal } from '../../oracles/signal';
import { median } from '../median';
import type { BenchRow } from '../row';
import { bundleRow } from './bundle-size';
import { chromiumRows } from './chromium';
import { contenders } from './contenders';
import { SCENARIOS } from './scenarios';

const UNIT: Readonly<Record<string, string>> = {
  'signal/setup': 'handshakes/s, ratio more is better',
};
/** Rounds that are thrown away: engines compile what has run often, and do so later on a busy machine. */
const WARM_UP_ROUNDS = 2;
const MESSAGES = 'messages/s, ratio more is better';

export async function run({ rounds }: { readonly rounds: number }): Promise<BenchRow[]> {
  const unsilence = silenceLibsignal();
  try {
    const rows: BenchRow[] = [];
    for (const id of Object.keys(SCENARIOS)) rows.push(...(await compare(id, rounds)));
    rows.push(...(await chromiumRows(rounds)), await bundleRow());
    return rows;
  } finally {
    unsilence();
  }
}

async function compare(id: string, rounds: number): Promise<BenchRow[]> {
  const scenario = SCENARIOS[id];
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  const [ours, ...others] = await contenders();
  const all = [ours, ...others];
  const speeds = new Map(all.map(({ name }) => [name, [] as number[]]));
  for (let round = -WARM_UP_ROUNDS; round < rounds; round++)
    for (const contender of all) {
      const speed = await scenario(contender);
      if (round >= 0) speeds.get(contender.name)?.push(speed);
    }
  const mine = speeds.get(ours.name) ?? [];
  return others.map(({ name }) => ({
    id,
    value: median(mine),
    unit: UNIT[id] ?? MESSAGES,
    versus: name,
    ratio: median(mine.map((speed, round) => speed / (speeds.get(name)?.[round] ?? Number.NaN))),
  }));
}
