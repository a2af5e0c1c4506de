/**
 * Photographs every scene at panel widths and as a full tab, light and dark, into
 * `.output/looks/`. Run: `npx tsx tests/e2e/looks/shoot.ts [scene…]`. Fails where the page
 * logs an error, breaks its own policy, or is wider than its window.
 * @module
 */
import { createServer, type Server } from 'node:http';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { SCENES, type Scene } from './scenes';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = join(here, '../../..');
const site = join(repository, '.output/looks-site');
const pictures = join(repository, '.output/looks');
const WIDTHS = [320, 400, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

const wanted = process.argv.slice(2);
const scenes = SCENES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const complaints: string[] = [];

await bundle();
const server = await serve();
const browser = await puppeteer.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--force-device-scale-factor=1'],
});
try {
  await mkdir(pictures, { recursive: true });
  for (const scene of scenes) {
    for (const width of scene.widths ?? WIDTHS) {
      for (const scheme of SCHEMES) await photograph(browser, scene, width, scheme);
    }
  }
} finally {
  await browser.close();
  server.close();
}
for (const complaint of complaints) console.error(complaint);
console.log(`${scenes.length} scenes, ${complaints.length} complaints`);
process.exitCode = complaints.length === 0 ? 0 : 1;

async function photograph(
  from: Browser,
  scene: Scene,
  width: number,
  scheme: (typeof SCHEMES)[number],
): Promise<void> {
  const name = `${scene.name}-${width}-${scheme}`;
  const page = await from.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${name}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${name}: ${String(error)}`));
  await page.setViewport({
    width,
    height: width > 700 ? 800 : 720,
    deviceScaleFactor: width > 700 ? 1 : 1.5,
  });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${address()}/?${scene.query}`);
  await page.waitForSelector('#root > *');
  await scene.act?.(page);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
  await noteOverflow(page, name);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await page.close();
}

async function noteOverflow(page: Page, name: string): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) complaints.push(`${name}: ${wide} px wider than the window`);
}

async function bundle(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: here,
    resolve: { alias: { '@': repository } },
    define: { __LOOPBACK_ALLOWED__: 'false' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: site, emptyOutDir: true, target: 'esnext', modulePreload: false },
  });
}

async function serve(): Promise<Server> {
  const types: Readonly<Record<string, string>> = {
    html: 'text/html; charset=utf-8',
    js: 'text/javascript',
    css: 'text/css',
  };
  const answering = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path === '/' ? '/index.html' : path;
    readFile(join(site, file)).then(
      (bytes) => {
        const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
        return response.writeHead(200, { 'content-type': type }).end(bytes);
      },
      () => response.writeHead(file === '/favicon.ico' ? 204 : 404).end(),
    );
  });
  await new Promise<void>((listening) => answering.listen(0, '127.0.0.1', listening));
  return answering;
}

function address(): string {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('not listening');
  return `http://127.0.0.1:${bound.port}`;
}
