/**
 * The page of recovery kits, in every state worth looking at.
 * @module
 */
import type { Page } from 'puppeteer-core';
import { press, type Scene } from './hands';

const makeKit = async (page: Page): Promise<void> => {
  await press(page, '#kit-make');
  await press(page, '#kit-make-now');
  await press(page, '#kit-save');
};
/** A file of so many bytes, as if it were chosen from the disk. */
const chooseKit = async (
  page: Page,
  { way, bytes }: { readonly way: string; readonly bytes: number },
): Promise<void> => {
  await press(page, way);
  await page.waitForSelector('#kit-file');
  await page.$eval(
    '#kit-file',
    (field, size) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File(['x'.repeat(size)], 'rialto-kit-2026-11-25.rialtokit'));
      const input = field as HTMLInputElement;
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    bytes,
  );
  await page.waitForFunction(() =>
    ['[data-testid=kit-seen]', '#problem'].some(
      (selector) => document.querySelector(selector)?.textContent !== '',
    ),
  );
};
const openKit = async (page: Page, way: string): Promise<void> => {
  await chooseKit(page, { way, bytes: 2 });
  await page.type('#kit-secret', 'KIT-7QKM');
  await press(page, '#kit-open');
  await page.waitForSelector('[data-testid=kit-opened]');
};

export const KIT_SCENES: readonly Scene[] = [
  { name: 'copied', query: 'scene=copied', widths: [360] },
  { name: 'kit-start', query: 'scene=kit', widths: [360, 1280] },
  {
    name: 'kit-make',
    query: 'scene=kit',
    widths: [360],
    act: async (page) => {
      await press(page, '#kit-make');
      await press(page, '#kit-by-passphrase');
      await page.type('#kit-passphrase', 'tin orbit velvet almond');
      await page.waitForSelector('[data-step="4"]');
    },
  },
  { name: 'kit-made', query: 'scene=kit', widths: [360, 1280], act: (page) => makeKit(page) },
  {
    name: 'kit-paper',
    query: 'scene=kit',
    widths: [1280],
    act: async (page) => {
      await makeKit(page);
      await page.emulateMediaType('print');
    },
  },
  {
    name: 'kit-choose',
    query: 'scene=kit',
    widths: [360],
    act: (page) => press(page, '#kit-restore'),
  },
  {
    name: 'kit-newer',
    query: 'scene=kit',
    widths: [360],
    act: (page) => chooseKit(page, { way: '#kit-restore', bytes: 1 }),
  },
  {
    name: 'kit-wrong-code',
    query: 'scene=kit',
    widths: [360],
    act: async (page) => {
      await chooseKit(page, { way: '#kit-drill', bytes: 2 });
      await page.type('#kit-secret', 'ABCD-EFGH');
      await press(page, '#kit-open');
    },
  },
  {
    name: 'kit-drilled',
    query: 'scene=kit',
    widths: [360],
    act: (page) => openKit(page, '#kit-drill'),
  },
  {
    name: 'kit-arrived',
    query: 'scene=kit',
    widths: [360],
    act: async (page) => {
      await openKit(page, '#kit-restore');
      await press(page, '#kit-restore-now');
      await page.waitForSelector('[data-testid=kit-arrived]');
    },
  },
];
