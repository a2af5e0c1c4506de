/**
 * `inbox/backlog-10000`: ten thousand messages of a hundred people that waited at the gatekeeper, through all four
 * phases in real Chromium, against what they must cost anybody (`backlog-floor.ts`); then as many again, to see
 * whether the heap stays flat. `inbox/backlog-100000`: ten times as many into one growing database, a piece after the
 * other as a line brings them, against the throughput of the former in the same run.
 * @module
 */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { median } from '../median';
import type { BenchRow } from '../row';
import type { FloorTimes } from './backlog-floor';

const COUNT = 10_000;
/** A round takes some fifteen seconds, most of it to write the messages. */
const MAX_ROUNDS = 5;
const MIB = 2 ** 20;
/** Pieces of the long backlog: what one line takes at most is twice one of them. */
const PIECES = 10;

type Round = {
  readonly ours: number;
  readonly floor: FloorTimes;
  /** bytes, after a collection: before, after the first backlog, after the second */
  readonly heap: readonly [number, number, number];
};

export async function backlogRows(
  browser: Browser,
  url: string,
  rounds: number,
): Promise<readonly BenchRow[]> {
  const measured: Round[] = [];
  // The first round warms up and is thrown away; a new page each, so that heaps begin alike.
  for (let round = 0; round <= Math.min(rounds, MAX_ROUNDS); round++) {
    const one = await measure(browser, url);
    if (round > 0) measured.push(one);
  }
  const short = median(measured.map(({ ours }) => ours));
  return [
    ...(await longRows(browser, url, short)),
    {
      id: 'inbox/backlog-10000',
      value: short,
      unit: 'ms (ratio: less is better)',
      versus: 'floor: WebCrypto, whatsapp-rust-bridge, one bulk write',
      ratio: median(measured.map(({ ours, floor }) => ours / total(floor))),
    },
    {
      id: 'inbox/backlog-10000-heap',
      value: median(measured.map(({ heap }) => heap[1] / MIB)),
      unit: 'MiB of heap after it (ratio: less is better)',
      versus: 'after a second one',
      ratio: median(measured.map(({ heap }) => heap[2] / heap[1])),
    },
  ];
}

/** @param short ms that a tenth of it took by itself */
async function longRows(
  browser: Browser,
  url: string,
  short: number,
): Promise<readonly BenchRow[]> {
  const { times, heaps } = await measureLong(browser, url);
  const whole = times.reduce((sum, one) => sum + one, 0);
  const [first = Number.NaN] = heaps;
  const last = heaps.at(-1) ?? Number.NaN;
  return [
    {
      id: 'inbox/backlog-100000',
      value: whole,
      unit: 'ms (ratio of throughputs: more is better, 0.8 is asked for)',
      versus: 'inbox/backlog-10000',
      ratio: (PIECES * short) / whole,
    },
    {
      id: 'inbox/backlog-100000-heap',
      value: last / MIB,
      unit: 'MiB of heap after it (ratio: less is better)',
      versus: 'after its first tenth',
      ratio: last / first,
    },
  ];
}

async function measureLong(
  browser: Browser,
  url: string,
): Promise<{ readonly times: readonly number[]; readonly heaps: readonly number[] }> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const times: number[] = [];
  const heaps: number[] = [];
  try {
    await page.goto(url);
    await page.evaluate('globalThis.stage = openStage(); stage.open()');
    for (let piece = 0; piece < PIECES; piece++) {
      await page.evaluate(`stage.prepare(${String(COUNT)})`);
      times.push(await numberFrom(page, 'stage.run()'));
      await page.evaluate('stage.forget()');
      heaps.push(await heapOf(session));
    }
    await page.evaluate('stage.close()');
    return { times, heaps };
  } finally {
    await page.close();
  }
}

function total({ frames, messages, write }: FloorTimes): number {
  return frames + messages + write;
}

async function measure(browser: Browser, url: string): Promise<Round> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  try {
    await page.goto(url);
    await page.evaluate('globalThis.stage = openStage(); stage.open()');
    const before = await heapOf(session);
    await page.evaluate(`stage.prepare(${String(COUNT)})`);
    const ours = await numberFrom(page, 'stage.run()');
    const floor = (await page.evaluate('stage.floor()')) as FloorTimes;
    await page.evaluate('stage.forget()');
    const after = await heapOf(session);
    await page.evaluate(`stage.prepare(${String(COUNT)})`);
    await page.evaluate('stage.run()');
    await page.evaluate('stage.forget()');
    const afterSecond = await heapOf(session);
    await page.evaluate('stage.close()');
    return { ours, floor, heap: [before, after, afterSecond] };
  } finally {
    await page.close();
  }
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as {
    readonly usedSize: number;
    readonly backingStorageSize?: number;
  };
  return usedSize + (backingStorageSize ?? 0);
}

async function numberFrom(page: Page, expression: string): Promise<number> {
  const value: unknown = await page.evaluate(expression);
  if (typeof value !== 'number') throw new Error(`${expression} gave no number`);
  return value;
}
