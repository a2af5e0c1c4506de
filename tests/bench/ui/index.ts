/**
 * What a person waits for, in real Chromium over the built extension with its sealed database full: opening the panel
 * with the worker running and stopped, beside a bare Preact page of the same extension; changing chats; the bubble of
 * what is sent; typing while sixty messages a second arrive; scrolling ten thousand chats. And the same once more at ten
 * times the messages.
 * @module
 */
import type { Page } from 'puppeteer-core';
import { build as buildExtension } from 'wxt';
import { ROOT } from '../../e2e/drivers';
import { median } from '../median';
import type { BenchRow } from '../row';
import { fillExtension, type FilledExtension } from './extension';
import {
  COUNT_FRAMES,
  OVERHEAR,
  SCROLL_TO_END,
  SWITCH_CHAT,
  UNDER_LOAD,
  UNTIL_PAINTED,
} from './in-page';

const FULL = { chats: 2_000, messages: 100_000 } as const;
const FULLER = { chats: 2_000, messages: 1_000_000 } as const;
const LONG = { chats: 10_000, messages: 10_000 } as const;

const PANEL = '/sidepanel.html';
const BARE = '/bare.html';

type Figures = {
  readonly warm: number;
  readonly warmRatio: number;
  readonly cold: number;
  readonly coldRatio: number;
  readonly switching: number;
  readonly frames: number;
  readonly delay: number;
};

export async function run({ rounds }: { readonly rounds: number }): Promise<readonly BenchRow[]> {
  await buildExtension({ root: ROOT, browser: 'chrome' });
  const full = await figuresOf(FULL, rounds);
  const rows = [...rowsOf(full), await scrollRow()];
  if (process.env['BENCH_UI'] === 'short') return rows;
  const fuller = await figuresOf(FULLER, rounds);
  const versus = 'the same at a tenth of the messages';
  const grown = (id: string, key: 'warm' | 'cold' | 'switching'): BenchRow => ({
    id: `${id}-x10`,
    value: fuller[key],
    unit: 'ms (ratio: less is better)',
    versus,
    ratio: fuller[key] / full[key],
  });
  return [
    ...rows,
    grown('ui/panel-open-warm', 'warm'),
    grown('ui/panel-open-cold', 'cold'),
    grown('ui/switch-chat', 'switching'),
  ];
}

function rowsOf({ warm, warmRatio, cold, coldRatio, ...others }: Figures): readonly BenchRow[] {
  const unit = 'ms (ratio: less is better)';
  const bare = 'a bare preact page in the same extension';
  return [
    { id: 'ui/panel-open-warm', value: warm, unit, versus: bare, ratio: warmRatio },
    { id: 'ui/panel-open-cold', value: cold, unit, versus: bare, ratio: coldRatio },
    limited('ui/switch-chat', others.switching, 50, 'ms'),
    limited('ui/send-to-bubble', others.frames, 2, 'frames'),
    limited('ui/typing-under-load', others.delay, 50, 'ms that a key waited at most'),
  ];
}

function limited(id: string, value: number, limit: number, unit: string): BenchRow {
  const versus = `the limit of ${String(limit)}`;
  return { id, value, unit: `${unit} (ratio: less is better)`, versus, ratio: value / limit };
}

async function figuresOf(filling: typeof FULL | typeof FULLER, rounds: number): Promise<Figures> {
  const extension = await fillExtension(filling);
  try {
    const opened: { warm: number; cold: number; bare: number; bareCold: number }[] = [];
    // The first round warms up and is thrown away.
    for (let round = 0; round <= rounds; round++) {
      await extension.stopWorker();
      const bareCold = await painted(extension, BARE);
      await extension.stopWorker();
      const cold = await painted(extension, PANEL);
      // The cold opening has started it. A bare page starts none, so that what follows one is never warm.
      if (!extension.workerRuns()) throw new Error('the worker does not run');
      const warm = await painted(extension, PANEL);
      const bare = await painted(extension, BARE);
      if (round > 0) opened.push({ warm, cold, bare, bareCold });
    }
    const page = await extension.open(PANEL, `${OVERHEAR}\n${UNTIL_PAINTED}`);
    await page.evaluate('painted');
    return {
      warm: median(opened.map(({ warm }) => warm)),
      warmRatio: median(opened.map(({ warm, bare }) => warm / bare)),
      cold: median(opened.map(({ cold }) => cold)),
      coldRatio: median(opened.map(({ cold, bareCold }) => cold / bareCold)),
      switching: await switchChats(page, rounds),
      frames: await sendText(page, rounds),
      delay: await typeUnderLoad(page),
    };
  } finally {
    await extension.close();
  }
}

async function painted(extension: FilledExtension, path: string): Promise<number> {
  const page = await extension.open(path, UNTIL_PAINTED);
  const time = (await page.evaluate('painted')) as number;
  await page.close();
  return time;
}

/** The first is thrown away: its code is loaded with it. */
async function switchChats(page: Page, rounds: number): Promise<number> {
  const times: number[] = [];
  await page.setViewport({ width: 1_280, height: 800 });
  for (let place = 0; place <= rounds; place++)
    times.push((await page.evaluate(`${SWITCH_CHAT}(${String(place)})`)) as number);
  return median(times.slice(1));
}

async function sendText(page: Page, rounds: number): Promise<number> {
  const frames: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const text = `written ${String(round)}`;
    await page.type('[data-testid="composer"]', text);
    await page.evaluate(`(${COUNT_FRAMES})(${JSON.stringify(text)})`);
    await page.keyboard.press('Enter');
    frames.push((await page.evaluate('frames')) as number);
  }
  return median(frames);
}

async function typeUnderLoad(page: Page): Promise<number> {
  await page.focus('[data-testid="composer"]');
  await page.evaluate(UNDER_LOAD);
  await page.keyboard.type('The quick brown fox jumps over the lazy dog, sixty times a second.', {
    delay: 60,
  });
  const delays = (await page.evaluate('clearInterval(arriving); delays')) as readonly number[];
  return Math.max(0, ...delays);
}

async function scrollRow(): Promise<BenchRow> {
  const extension = await fillExtension(LONG);
  try {
    const page = await extension.open(PANEL, UNTIL_PAINTED);
    await page.evaluate('painted');
    const seen = (await page.evaluate(SCROLL_TO_END)) as {
      readonly longest: number;
      readonly position: number;
      readonly total: number;
    };
    if (seen.position !== LONG.chats || seen.total !== LONG.chats)
      throw new Error(`the list ended at ${String(seen.position)} of ${String(seen.total)}`);
    return limited('ui/scroll-10000', seen.longest, 50, 'ms of the longest task over 50');
  } finally {
    await extension.close();
  }
}
