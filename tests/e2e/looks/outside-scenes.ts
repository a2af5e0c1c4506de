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
];
