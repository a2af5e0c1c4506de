/**
 * Emoji: all of them, found ones, those whose names are typed, and as a reaction.
 * @module
 */
import type { Page } from 'puppeteer-core';
import { press, type, type Scene } from './hands';

const TALK = 'scene=talk&chat=chat-anna';
const open = async (page: Page): Promise<void> => {
  await press(page, '[data-testid=emoji-open]');
  await page.waitForSelector('[data-testid=emoji]');
};

export const EMOJI_SCENES: readonly Scene[] = [
  { name: 'emoji', query: TALK, widths: [320, 360, 1280], act: open },
  { name: 'emoji-rtl', query: `${TALK}&locale=ar`, widths: [360], act: open },
  { name: 'emoji-large', query: `${TALK}&text=200&contrast=on`, widths: [320], act: open },
  {
    name: 'emoji-found',
    query: TALK,
    widths: [360],
    act: async (page) => {
      await open(page);
      await type(page, '[data-testid=emoji-find]', 'cat');
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'emoji-none',
    query: TALK,
    widths: [360],
    act: async (page) => {
      await open(page);
      await type(page, '[data-testid=emoji-find]', 'qqqq');
    },
  },
  {
    name: 'emoji-names',
    query: TALK,
    widths: [320, 360, 1280],
    act: async (page) => {
      await type(page, '[data-testid=composer]', 'See you at the party :tad');
      await page.waitForSelector('[data-testid=emoji-name]');
    },
  },
  {
    name: 'emoji-reaction',
    query: TALK,
    widths: [360],
    act: async (page) => {
      await page.waitForSelector('[data-testid=more]');
      await (await page.$$('[data-testid=more]')).at(-2)?.click();
      await press(page, '[data-testid=react-other]');
      await page.waitForSelector('[data-testid=emoji]');
    },
  },
];
