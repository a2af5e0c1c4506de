/**
 * Photographs every scene at panel widths and as a full tab, light and dark, into
 * `.output/looks/`. Run: `npx tsx tests/e2e/looks/shoot.ts [--locale=TAG] [scene…]`. Fails where the page
 * logs an error, breaks its own policy, or is wider than its window.
 * @module
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Scene } from './hands';
import { SCENES } from './scenes';
import { ROOT, openSite } from './site';

const pictures = join(ROOT, '.output/looks');
const WIDTHS = [320, 400, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

const locale = /^--locale=(.+)$/.exec(process.argv[2] ?? '')?.[1];
const wanted = process.argv.slice(locale === undefined ? 2 : 3);
const scenes = SCENES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const complaints: string[] = [];

const site = await openSite();
const browser = await puppeteer.launch({
  executablePath: process.env['RIALTO_CHROMIUM'] ?? '/usr/bin/chromium',
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
  site.close();
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
  const name = `${scene.name}${locale === undefined ? '' : `-${locale}`}-${width}-${scheme}`;
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
  await page.goto(`${site.address}/?${spoken(scene.query)}`);
  await page.waitForSelector('#root > *');
  await scene.act?.(page);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
  await noteOverflow(page, name);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await page.close();
}

/** A scene that says its language itself keeps it. */
function spoken(query: string): string {
  return locale === undefined || query.includes('locale=') ? query : `${query}&locale=${locale}`;
}

async function noteOverflow(page: Page, name: string): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) complaints.push(`${name}: ${wide} px wider than the window`);
}
