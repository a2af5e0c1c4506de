/**
 * `inbox/backlog-10000`: ten thousand messages of a hundred people that waited at the gatekeeper, through all four
 * phases in real Chromium, against what they must cost anybody (`backlog-floor.ts`); then as many again, to see
 * whether the heap stays flat.
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
  return [
    {
      id: 'inbox/backlog-10000',
      value: median(measured.map(({ ours }) => ours)),
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
