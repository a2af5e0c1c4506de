/**
 * What the vault costs in real Chromium: unlocking beside its bare derivation, a big sealed write and
 * a page of messages beside the same without sealing, and the first answer of a worker that was
 * stopped beside that of an empty one.
 * @module
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { build as buildExtension } from 'wxt';
import { ROOT, browserPath, extensionFolder } from '../../e2e/drivers';
import { median } from '../median';
import type { BenchRow } from '../row';
import { builtScript } from '../signal/bundle-size';
import { coldRow } from './cold-worker';
import type { Pair } from './page';

const WRITTEN = 10_000;

export async function run({ rounds }: { readonly rounds: number }): Promise<readonly BenchRow[]> {
  await buildExtension({ root: ROOT, browser: 'chrome' });
  return [
    ...(await pageRows(rounds)),
    await coldRow(extensionFolder('chromium', 'production'), rounds),
  ];
}

async function pageRows(rounds: number): Promise<readonly BenchRow[]> {
  const executablePath = browserPath('chromium');
  if (executablePath === undefined) throw new Error('no Chromium: set RIALTO_CHROMIUM');
  const server = await serve(await builtScript(join(ROOT, 'tests/bench/vault/page.ts')));
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({ executablePath, headless: true, args });
  try {
    const page = await browser.newPage();
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${String(port)}/`);
    return await measured(page, rounds);
  } finally {
    await browser.close();
    server.close();
  }
}

async function measured(page: Page, rounds: number): Promise<readonly BenchRow[]> {
  const unlocks: Pair[] = [];
  const writes: Pair[] = [];
  const reads: Pair[] = [];
  // The first round warms up and is thrown away.
  for (let round = 0; round <= rounds; round++) {
    const unlock = (await page.evaluate('unlockRound()')) as Pair;
    const { write, read } = (await page.evaluate(`storeRound(${String(WRITTEN)})`)) as {
      readonly write: Pair;
      readonly read: Pair;
    };
    if (round === 0) continue;
    unlocks.push(unlock);
    writes.push(write);
    reads.push(read);
  }
  return [
    rowOf('vault/unlock', 'argon2id with the same parameters', unlocks),
    rowOf(`store/sealed-write-${String(WRITTEN)}`, 'the same rows unsealed', writes),
    rowOf('store/open-50', 'the same rows unsealed', reads),
  ];
}

function rowOf(id: string, versus: string, pairs: readonly Pair[]): BenchRow {
  return {
    id,
    value: median(pairs.map(({ ours }) => ours)),
    unit: 'ms (ratio: less is better)',
    versus,
    ratio: median(pairs.map(({ ours, bare }) => ours / bare)),
  };
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
