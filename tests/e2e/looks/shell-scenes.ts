/**
 * The window as a person chose it, and what lies over it: settings, palette, shortcuts.
 * @module
 */
import type { Page } from 'puppeteer-core';
import { press, type, type Scene } from './hands';

const ANNA = 'chat=chat-anna';
/** The keys are listened for once the window stands: pressed until they are heard. */
const chord = async (page: Page, modifier: 'Control', key: string): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('[data-keys=heard]') !== null);
  await page.keyboard.down(modifier);
  await page.keyboard.press(key as 'k');
  await page.keyboard.up(modifier);
};

export const SHELL_SCENES: readonly Scene[] = [
  { name: 'list-compact', query: 'scene=list&density=compact', widths: [320, 400, 1280] },
  { name: 'list-contrast', query: 'scene=list&contrast=on', widths: [360, 1280] },
  { name: 'list-large', query: 'scene=list&text=200', widths: [320, 1280] },
  { name: 'talk-compact', query: `scene=talk&density=compact&${ANNA}`, widths: [360] },
  { name: 'talk-contrast', query: `scene=talk&contrast=on&${ANNA}`, widths: [360] },
  { name: 'talk-large', query: `scene=talk&text=200&${ANNA}`, widths: [320, 400, 1280] },
  {
    name: 'settings',
    query: 'scene=list',
    widths: [320, 400, 1280],
    act: async (page) => {
      await press(page, '[data-testid=settings-open]');
      await page.waitForSelector('[data-testid=setting]');
    },
  },
  {
    name: 'settings-found',
    query: 'scene=list',
    widths: [360],
    act: async (page) => {
      await press(page, '[data-testid=settings-open]');
      await type(page, '[data-testid=settings-find]', 'recipts');
    },
  },
  {
    name: 'settings-large',
    query: 'scene=list&text=200&contrast=on',
    widths: [320],
    act: async (page) => {
      await press(page, '[data-testid=settings-open]');
      await page.waitForSelector('[data-testid=setting]');
    },
  },
  {
    name: 'palette',
    query: `scene=placed&${ANNA}`,
    widths: [320, 400, 1280],
    act: async (page) => {
      await page.waitForSelector('[data-testid=composer]');
      await press(page, '[data-testid=composer]');
      await chord(page, 'Control', 'k');
      await page.waitForSelector('[data-testid=palette-row]');
    },
  },
  {
    name: 'palette-found',
    query: 'scene=placed&contrast=on&density=compact',
    widths: [360],
    act: async (page) => {
      await page.waitForSelector('[data-testid=chat-row]');
      await chord(page, 'Control', 'k');
      await type(page, '[data-testid=palette-field]', 'dar');
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'shortcuts',
    query: 'scene=list',
    widths: [320, 400],
    act: async (page) => {
      await page.waitForSelector('[data-testid=chat-row]');
      await chord(page, 'Control', '/');
      await page.waitForSelector('[data-testid=shortcuts]');
    },
  },
  {
    name: 'shortcuts-change',
    query: 'scene=list',
    widths: [360],
    act: async (page) => {
      await press(page, '[data-testid=settings-open]');
      await type(page, '[data-testid=settings-find]', 'keyboard');
      await press(page, '[data-shortcut=archive] [data-testid=shortcut-change]');
      await page.keyboard.press('m');
      await page.waitForSelector('[data-testid=shortcut-take]');
    },
  },
];
