/**
 * `signal/ping-pong-chromium`: the ping-pong of ours and of the TypeScript port in real Chromium, where the product runs.
 * The page that holds both is built in memory, served on loopback and gone with the run.
 * @module
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { ROOT, browserPath } from '../../e2e/drivers';
import { median } from '../median';
import type { BenchRow } from '../row';
import { builtScript } from './bundle-size';
import type { PingPongSpeeds } from './page';
import { PORT } from './scenarios';

/** None where there is no Chromium: the other rows stand without it. */
export async function chromiumRows(rounds: number): Promise<readonly BenchRow[]> {
  const executablePath = browserPath('chromium');
  if (executablePath === undefined) {
    console.warn('no Chromium: signal/ping-pong-chromium is left out (RIALTO_CHROMIUM names one)');
    return [];
  }
  const server = await serve(await builtScript(join(ROOT, 'tests/bench/signal/page.ts')));
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({ executablePath, headless: true, args });
  try {
    const page = await browser.newPage();
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${String(port)}/`);
    const speeds: PingPongSpeeds[] = [];
    // The first round warms up and is thrown away.
    for (let round = 0; round <= rounds; round++) {
      const one = (await page.evaluate('pingPongRound()')) as PingPongSpeeds;
      if (round > 0) speeds.push(one);
    }
    return [
      {
        id: 'signal/ping-pong-chromium',
        value: median(speeds.map(({ ours }) => ours)),
        unit: 'messages/s, ratio more is better',
        versus: PORT,
        ratio: median(speeds.map(({ ours, theirs }) => ours / theirs)),
      },
    ];
  } finally {
    await browser.close();
    server.close();
  }
}

/** On 127.0.0.1, which browsers count as a secure context: WebCrypto is there. */
function serve(script: string): Promise<Server> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript ? script : '<!doctype html><script type="module" src="/page.js"></script>',
    );
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
