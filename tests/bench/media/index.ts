/**
 * `media/encrypt-upload-50MB`, `media/download-decrypt-50MB`: a file from the person's hand to the
 * host, kept sealed on the way, and back, checked and opened, beside bare WebCrypto and fetch that
 * keep nothing; in real Chromium, with the host on loopback. And what the renderer's memory grew by at
 * the most, beside the same. `media/stream-500MB`: the same way for what is never whole in memory, and what
 * the renderer grew by meanwhile.
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { ROOT, browserPath } from '../../e2e/drivers';
import { UploadHost } from '../../sandbox/upload-host';
import { median } from '../median';
import type { BenchRow } from '../row';
import { builtScript } from '../signal/bundle-size';

const SIZE = 50_000_000;

/** MB over idle that 500 MB may take at the most, on their way up, down and out. */
const STREAM_LIMIT = 128;

export async function run({ rounds }: { readonly rounds: number }): Promise<readonly BenchRow[]> {
  const executablePath = browserPath('chromium');
  if (executablePath === undefined) throw new Error('no Chromium: set RIALTO_CHROMIUM');
  const server = await serve(await builtScript(join(ROOT, 'tests/bench/media/page.ts')));
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({ executablePath, headless: true, args, protocolTimeout: 600_000 });
  try {
    const page = await browser.newPage();
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${String(port)}/`);
    await page.evaluate(`media.prepare(${String(SIZE)})`);
    const rows = await measured(browser, page, rounds);
    return [...rows, await streamed(browser, page)];
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

type Measured = { readonly time: number; readonly peak: number };
type Pair = { readonly ours: Measured; readonly bare: Measured };

async function measured(browser: Browser, page: Page, rounds: number) {
  const up: Pair[] = [];
  const down: Pair[] = [];
  const once = (name: string): Promise<Measured> => measureOnce(browser, page, name);
  // The first round warms up and is thrown away.
  for (let round = 0; round <= rounds; round += 1) {
    const pair = { bare: await once('bareUp'), ours: await once('oursUp') };
    const back = { bare: await once('bareDown'), ours: await once('oursDown') };
    await page.evaluate('media.forget()');
    if (round === 0) continue;
    up.push(pair);
    down.push(back);
  }
  return [
    ...rowsOf('media/encrypt-upload-50MB', up),
    ...rowsOf('media/download-decrypt-50MB', down),
  ];
}

async function streamed(browser: Browser, page: Page): Promise<BenchRow> {
  const ways: Measured[] = [];
  for (const way of ['streamUp', 'streamDown', 'streamOut'])
    ways.push(await measureOnce(browser, page, way));
  const peak = Math.max(...ways.map((way) => way.peak));
  const seconds = ways.map(({ time }) => `${String(Math.round(time / 1000))} s`);
  return {
    id: 'media/stream-500MB',
    value: peak,
    unit: `MB over idle, renderer; up, down, out: ${seconds.join(', ')} (ratio: less is better)`,
    versus: `limit: ${String(STREAM_LIMIT)} MB`,
    ratio: peak / STREAM_LIMIT,
  };
}

async function measureOnce(browser: Browser, page: Page, name: string): Promise<Measured> {
  await page.evaluate('globalThis.gc?.()');
  const processes = await renderers(browser);
  const before = processes.map((id) => memoryOf(id, 'VmRSS'));
  // From here on the high-water mark is this run's.
  for (const id of processes) writeFileSync(`/proc/${String(id)}/clear_refs`, '5');
  const time = (await page.evaluate(`media.${name}()`)) as number;
  const grown = processes.map((id, at) => memoryOf(id, 'VmHWM') - (before[at] ?? 0));
  return { time, peak: Math.max(...grown) };
}

async function renderers(browser: Browser): Promise<readonly number[]> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** MB, as the kernel counts. */
function memoryOf(id: number, field: string): number {
  const status = readFileSync(`/proc/${String(id)}/status`, 'utf8');
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1000;
}

function rowsOf(id: string, pairs: readonly Pair[]): readonly BenchRow[] {
  const versus = 'floor: bare WebCrypto and fetch, nothing kept';
  return [
    {
      id,
      value: median(pairs.map(({ ours }) => ours.time)),
      unit: 'ms (ratio: less is better)',
      versus,
      ratio: median(pairs.map(({ ours, bare }) => ours.time / bare.time)),
    },
    {
      id: `${id}-peak`,
      value: median(pairs.map(({ ours }) => ours.peak)),
      unit: 'MB over idle, renderer (ratio: less is better)',
      versus,
      ratio: median(pairs.map(({ ours, bare }) => ours.peak / Math.max(1, bare.peak))),
    },
  ];
}

/** The page, and a host of resumable uploads. */
async function serve(script: string): Promise<Server> {
  const uploads = new UploadHost({ path: '/media', isOurs: () => Promise.resolve(true) });
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    if (path.startsWith('/media')) return uploads.handle(path, request, response);
    const isScript = path === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript ? script : '<!doctype html><script type="module" src="/page.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
