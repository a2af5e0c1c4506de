/**
 * XMPP in real Chromium against a real Prosody. `xmpp/resume-to-ready`: what an account waits for after a line was cut, in
 * round trips, until it is online again, against what the standards leave to wait for.
 * @module
 */
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { register } from '@/lib/networks/xmpp/register';
import { ROOT, browserPath } from '../../e2e/drivers';
import { clock, Lines, random } from '../../integration/xmpp/lines';
import { DOMAIN, prosodyOf, startProsody, type Prosody } from '../../integration/xmpp/prosody';
import { median } from '../median';
import type { BenchRow } from '../row';
import { builtScript } from '../signal/bundle-size';
import { cuttableWay } from './cuttable';
import type { ReadyTimes } from './page';

/** What must be waited for: one with a token (XEP-0484), and without one the opening, two for SCRAM and the resumption. */
const SERVERS = [
  { version: '13', id: 'xmpp/resume-to-ready', least: 1 },
  { version: '0.12', id: 'xmpp/resume-to-ready-0.12', least: 4 },
] as const;

export async function run({ rounds }: { readonly rounds: number }): Promise<readonly BenchRow[]> {
  const executablePath = browserPath('chromium');
  if (executablePath === undefined) throw new Error('no Chromium: set RIALTO_CHROMIUM');
  const there = SERVERS.filter(({ version }) => prosodyOf(version) !== undefined);
  if (there.length === 0) throw new Error('no Prosody: `npm test` brings one');
  const server = await serve(await builtScript(join(ROOT, 'tests/bench/xmpp/page.ts')));
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({ executablePath, headless: true, args, protocolTimeout: 300_000 });
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  try {
    const rows: BenchRow[] = [];
    for (const one of there)
      rows.push(
        await onServer(one.version, (prosody) => resumeRow({ browser, url, prosody, rounds }, one)),
      );
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}

type At = {
  readonly browser: Browser;
  readonly url: string;
  readonly prosody: Prosody;
  readonly rounds: number;
};

async function onServer<Value>(
  version: '13' | '0.12',
  work: (prosody: Prosody) => Promise<Value>,
): Promise<Value> {
  const prosody = await startProsody(version);
  try {
    return await work(prosody);
  } finally {
    await prosody.stop();
  }
}

async function resumeRow(at: At, { id, least }: (typeof SERVERS)[number]): Promise<BenchRow> {
  const way = await cuttableWay(at.prosody.url);
  const page = await stageFor(at, await newAccount(at.prosody), way.url);
  await page.exposeFunction('cutLine', () => way.cut());
  const times: ReadyTimes[] = [];
  for (let round = 0; round < at.rounds; round++)
    times.push((await page.evaluate('stage.resume()')) as ReadyTimes);
  await page.close();
  way.stop();
  const roundTrips = median(times.map((one) => one.roundTrips));
  const ms = median(times.map((one) => one.ms));
  return {
    id,
    value: roundTrips,
    unit: `round trips, ${ms.toFixed(0)} ms (ratio: less is better)`,
    versus: `floor: ${String(least)}`,
    ratio: roundTrips / least,
  };
}

async function newAccount({ url }: Prosody): Promise<string> {
  const username = `u${randomUUID().slice(0, 8)}`;
  const ports = { clock, random, sockets: new Lines() };
  const { signal } = new AbortController();
  await register({ url, domain: DOMAIN }, { username, password: 'pw' }, { ports, signal });
  return `${username}@${DOMAIN}`;
}

/** A page in which our account is online. */
async function stageFor({ browser, url }: At, address: string, server: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  const given = [address, server].map((text) => JSON.stringify(text)).join(', ');
  await page.evaluate(`globalThis.stage = openStage(${given}); stage.join()`);
  return page;
}

/** On 127.0.0.1, which browsers count as a secure context: WebCrypto is there. */
function serve(script: string): Promise<Server> {
  const server = createServer(({ url }, response) => {
    const isScript = url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    const html = '<!doctype html><script type="module" src="/page.js"></script>';
    response.end(isScript ? script : html);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
