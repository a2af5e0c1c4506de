/**
 * `interop/group-send-256`: a text to a group of 256 nobody of whom has our sender key or a session with us, against the
 * foreign engine's own steps for it (a session with each, the key in each, the message once); `-met` where sessions stand.
 * Bundle fetching is a server's and a line's work and counted in neither.
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
import type { GroupTimes } from './group-page';

/** A round takes some seconds, most of it to make 255 people. */
const MAX_ROUNDS = 5;

export async function groupRows(rounds: number): Promise<readonly BenchRow[]> {
  const executablePath = browserPath('chromium');
  if (executablePath === undefined) throw new Error('no Chromium: set RIALTO_CHROMIUM');
  const server = await serve();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({ executablePath, headless: true, args });
  try {
    const { port } = server.address() as AddressInfo;
    const times: GroupTimes[] = [];
    // The first round warms up and is thrown away.
    for (let round = 0; round <= Math.min(rounds, MAX_ROUNDS); round++) {
      const one = await measure(browser, `http://127.0.0.1:${String(port)}/`);
      if (round > 0) times.push(one);
    }
    return [
      row('interop/group-send-256', 'cold', times),
      row('interop/group-send-256-met', 'met', times),
    ];
  } finally {
    await browser.close();
    server.close();
  }
}

function row(id: string, what: 'cold' | 'met', times: readonly GroupTimes[]): BenchRow {
  return {
    id,
    value: median(times.map((one) => one[what])),
    unit: 'ms (ratio: less is better)',
    versus: 'whatsapp-rust-bridge’s steps',
    ratio: median(times.map((one) => one[what] / one.floor[what])),
  };
}

async function measure(browser: Browser, url: string): Promise<GroupTimes> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.evaluate('globalThis.stage = openGroupStage(); stage.open()');
    const times = (await page.evaluate('stage.run()')) as GroupTimes;
    await page.evaluate('stage.close()');
    return times;
  } finally {
    await page.close();
  }
}

/** On 127.0.0.1, which browsers count as a secure context: WebCrypto is there. */
async function serve(): Promise<Server> {
  const script = await builtScript(join(ROOT, 'tests/bench/interop/group-page.ts'));
  const server = createServer(({ url }, response) => {
    const isScript = url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript ? script : '<!doctype html><script type="module" src="/page.js"></script>',
    );
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
