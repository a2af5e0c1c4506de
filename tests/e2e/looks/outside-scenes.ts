/**
 * What leads into a window from outside of it, what is done with chats in the list, and what helps
 * whoever writes.
 * @module
 */
import { press, type Scene } from './hands';

export const OUTSIDE_SCENES: readonly Scene[] = [
  { name: 'offer', query: 'scene=offer', widths: [320, 360] },
  { name: 'share', query: 'scene=share', widths: [320, 360] },
  {
    name: 'placed-menu',
    query: 'scene=placed',
    widths: [360],
    act: async (page) => {
      await page.waitForSelector('[data-testid=chat-row]');
      const rows = await page.$$('[data-testid=chat-row]');
      await rows.at(3)?.click({ button: 'right' });
      await page.waitForSelector('[data-testid=chat-menu]');
    },
  },
  {
    name: 'placed-undo',
    query: 'scene=placed',
    widths: [360],
    act: async (page) => {
      await page.waitForSelector('[data-testid=chat-row]');
      const rows = await page.$$('[data-testid=chat-row]');
      await rows.at(3)?.click({ button: 'right' });
      await press(page, '[data-testid=archive]');
      await page.waitForSelector('[data-testid=undo]');
    },
  },
  {
    name: 'select',
    query: 'scene=placed',
    widths: [320, 360],
    act: async (page) => {
      await page.waitForSelector('[data-testid=chat-row]');
      const rows = await page.$$('[data-testid=chat-row]');
      await page.keyboard.down('Control');
      await rows.at(1)?.click();
      await rows.at(3)?.click();
      await page.keyboard.up('Control');
      await page.waitForSelector('[data-testid=select-bar]');
    },
  },
  {
    name: 'warnings',
    query: 'scene=talk&chat=chat-anna',
    widths: [320, 360],
    act: async (page) => {
      await page.waitForSelector('[data-testid=composer]');
      await page.type('[data-testid=composer]', 'DE89 3704 0044 0532 0130 00, password: blue-77x');
      await page.waitForSelector('[data-testid=hide-warning]');
    },
  },
  {
    name: 'settings-notices',
    query: 'scene=offer',
    widths: [360],
    act: async (page) => {
      await press(page, '[data-testid=settings-open]');
      await page.waitForSelector('[data-testid=quiet-use]');
      await page.$eval('[data-testid=notices]', (field) => field.scrollIntoView());
    },
  },
];
