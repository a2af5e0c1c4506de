/**
 * `inbox/ingest-1000`: a thousand messages of one sender through the four phases (decryption,
 * sealing, chat and session in one strict commit) in real Chromium, against a bare bulk write of
 * the same sealed rows in the same run.
 * @module
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { ROOT, browserPath } from '../../e2e/drivers';
import { median } from '../median';
import type { BenchRow } from '../row';
import type { IngestTimes } from './page';

const COUNT = 1_000;

export async function run({ rounds }: { readonly rounds: number }): Promise<readonly BenchRow[]> {
  const executablePath = browserPath('chromium');
  if (executablePath === undefined) throw new Error('no Chromium: set RIALTO_CHROMIUM');
  const server = await serve(await bundle());
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({ executablePath, headless: true, args });
  try {
    const page = await browser.newPage();
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${String(port)}/`);
    const times: IngestTimes[] = [];
    // The first round warms up and is thrown away.
    for (let round = 0; round <= rounds; round++) {
      const one = (await page.evaluate(`ingestRound(${String(COUNT)})`)) as IngestTimes;
      if (round > 0) times.push(one);
    }
    return [
      {
        id: 'inbox/ingest-1000',
        value: median(times.map(({ ingest }) => ingest)),
        unit: 'ms (ratio: less is better)',
        versus: 'floor',
        ratio: median(times.map(({ ingest, floor }) => ingest / floor)),
      },
    ];
  } finally {
    await browser.close();
    server.close();
  }
}

/** The page's half as one script. */
async function bundle(): Promise<string> {
  const result = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: { entry: join(ROOT, 'tests/bench/inbox/page.ts'), formats: ['es'] },
    },
  })) as Rollup.RollupOutput[];
  const chunk = result[0]?.output[0];
  if (chunk === undefined) throw new Error('the bench page did not build');
  return chunk.code;
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
