/**
 * What the inbox costs in real Chromium. `inbox/ingest-1000`: a thousand messages of one sender through the four
 * phases (decryption, sealing, chat and session in one strict commit) against a bare bulk write of the same sealed
 * rows in the same run. `inbox/backlog-10000`: see `backlog.ts`.
 * @module
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { ROOT, browserPath } from '../../e2e/drivers';
import { median } from '../median';
import type { BenchRow } from '../row';
import { builtScript } from '../signal/bundle-size';
import { backlogRows } from './backlog';
import type { IngestTimes } from './page';

const COUNT = 1_000;
const PAGES = { '/': 'page.ts', '/backlog': 'backlog-page.ts' } as const;

export async function run({ rounds }: { readonly rounds: number }): Promise<readonly BenchRow[]> {
  const executablePath = browserPath('chromium');
  if (executablePath === undefined) throw new Error('no Chromium: set RIALTO_CHROMIUM');
  const server = await serve();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({ executablePath, headless: true, args, protocolTimeout: 300_000 });
  try {
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${String(port)}`;
    return [
      await ingestRow(browser, `${url}/`, rounds),
      ...(await backlogRows(browser, `${url}/backlog`, rounds)),
    ];
  } finally {
    await browser.close();
    server.close();
  }
}

async function ingestRow(browser: Browser, url: string, rounds: number): Promise<BenchRow> {
  const page = await browser.newPage();
  await page.goto(url);
  const times: IngestTimes[] = [];
  // The first round warms up and is thrown away.
  for (let round = 0; round <= rounds; round++) {
    const one = (await page.evaluate(`ingestRound(${String(COUNT)})`)) as IngestTimes;
    if (round > 0) times.push(one);
  }
  await page.close();
  return {
    id: 'inbox/ingest-1000',
    value: median(times.map(({ ingest }) => ingest)),
    unit: 'ms (ratio: less is better)',
    versus: 'floor',
    ratio: median(times.map(({ ingest, floor }) => ingest / floor)),
  };
}

/** On 127.0.0.1, which browsers count as a secure context: WebCrypto is there. */
async function serve(): Promise<Server> {
  const scripts = new Map<string, string>();
  for (const [path, entry] of Object.entries(PAGES))
    scripts.set(`${path}.js`, await builtScript(join(ROOT, 'tests/bench/inbox', entry)));
  const server = createServer(({ url = '/' }, response) => {
    const script = scripts.get(url);
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
    response.end(script ?? `<!doctype html><script type="module" src="${url}.js"></script>`);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
