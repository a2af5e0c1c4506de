/**
 * Every state worth looking at, and how a hand gets there.
 * @module
 */
import type { Page } from 'puppeteer-core';
import { EMOJI_SCENES } from './emoji-scenes';
import { FILE_SCENES } from './file-scenes';
import { GROUP_SCENES } from './group-scenes';
import { press, type, type Scene } from './hands';
import { KIT_SCENES } from './kit-scenes';
import { OUTSIDE_SCENES } from './outside-scenes';
import { SHELL_SCENES } from './shell-scenes';
import { STRANGER_SCENES } from './stranger-scenes';
import { PASSWORD_SCENES } from './password-scenes';

const ANNA = 'chat=chat-anna';
const toNotice = async (page: Page): Promise<void> => {
  await press(page, '#network-whatsapp');
  await type(page, '#provider-address', 'chat.laguna.example');
  await press(page, '#look-up');
  await page.waitForSelector('#agree');
};
const signIn = async (page: Page): Promise<void> => {
  await toNotice(page);
  await press(page, '#eea-yes');
  await press(page, '#agree');
  await press(page, '#sign-in');
};

export const SCENES: readonly Scene[] = [
  { name: 'list', query: 'scene=list' },
  { name: 'list-american', query: 'scene=list&locale=en-US', widths: [250, 320] },
  { name: 'list-rtl', query: 'scene=list&locale=ar', widths: [400] },
  { name: 'list-long-words', query: 'scene=troubled&long', widths: [320] },
  { name: 'troubled', query: 'scene=troubled' },
  { name: 'placed', query: 'scene=placed', widths: [320, 400] },
  ...OUTSIDE_SCENES,
  { name: 'list-loading', query: 'scene=loading', widths: [360] },
  { name: 'chat-loading', query: `scene=chat-loading&${ANNA}`, widths: [360, 1280] },
  { name: 'chat-loading-rtl', query: `scene=chat-loading&locale=ar&${ANNA}`, widths: [1280] },
  {
    name: 'list-hover',
    query: 'scene=list',
    widths: [360],
    act: async (page) => {
      await page.waitForSelector('[data-testid=chat-row]');
      await (await page.$$('[data-testid=chat-row]')).at(1)?.hover();
      await page.waitForSelector('[data-testid=chat-quick]');
    },
  },
  {
    name: 'list-swipe',
    query: 'scene=list',
    widths: [360],
    act: async (page) => {
      await page.waitForSelector('[data-testid=chat-row]');
      const box = await (await page.$$('[data-testid=chat-row]')).at(1)?.boundingBox();
      const x = (box?.x ?? 0) + 250;
      const y = (box?.y ?? 0) + 20;
      await page.touchscreen.touchStart(x, y);
      for (const way of [20, 60, 100]) await page.touchscreen.touchMove(x - way, y);
    },
  },
  { name: 'first-run', query: 'scene=first-run' },
  { name: 'no-chats', query: 'scene=no-chats', widths: [400] },
  { name: 'popup', query: 'scene=popup', widths: [380] },
  { name: 'chat', query: `scene=chat&${ANNA}` },
  { name: 'chat-rtl', query: `scene=chat&locale=ar&${ANNA}`, widths: [400, 1280] },
  { name: 'talk', query: `scene=talk&${ANNA}` },
  { name: 'talk-rtl', query: `scene=talk&locale=ar&${ANNA}`, widths: [400] },
  {
    name: 'talk-menu',
    query: `scene=talk&${ANNA}`,
    widths: [320, 400],
    act: async (page) => {
      await page.waitForSelector('[data-testid=more]');
      const buttons = await page.$$('[data-testid=more]');
      await buttons.at(-2)?.click();
      await page.waitForSelector('[data-testid=message-menu]');
    },
  },
  {
    name: 'talk-reply',
    query: `scene=talk&${ANNA}`,
    widths: [320, 400],
    act: async (page) => {
      await page.waitForSelector('[data-testid=more]');
      await (await page.$$('[data-testid=more]')).at(-1)?.click();
      await press(page, '[data-testid=reply]');
      await type(page, '[data-testid=composer]', 'Marta is coming');
    },
  },
  { name: 'waiting', query: `scene=waiting&${ANNA}`, widths: [360, 1280] },
  { name: 'gaps', query: 'scene=gaps', widths: [360] },
  { name: 'gaps-chat', query: `scene=gaps&${ANNA}`, widths: [360] },
  {
    name: 'ledger',
    query: 'scene=ledger',
    widths: [360, 1280],
    act: async (page) => {
      await press(page, '[data-testid=ledger]');
      await page.waitForSelector('[data-testid=ledger-item]');
      await press(page, '[data-testid=repair]');
      await page.waitForFunction(
        () => document.querySelectorAll('[data-testid=repair]').length === 3,
      );
    },
  },
  ...EMOJI_SCENES,
  ...FILE_SCENES,
  ...SHELL_SCENES,
  ...GROUP_SCENES,
  ...STRANGER_SCENES,
  { name: 'typing', query: `scene=typing&${ANNA}`, widths: [400] },
  {
    name: 'chat-up',
    query: `scene=chat&${ANNA}`,
    act: async (page) => {
      await page.waitForSelector('[data-testid=message]');
      await page.evaluate(() => document.querySelector('.timeline__scroll')?.scrollBy(0, -700));
      await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    },
  },
  {
    name: 'composing',
    query: `scene=chat&${ANNA}`,
    act: async (page) => {
      await type(page, '[data-testid=composer]', 'refuse me');
      await page.keyboard.press('Enter');
      await type(page, '[data-testid=composer]', 'wait for me');
      await page.keyboard.press('Enter');
      await type(
        page,
        '[data-testid=composer]',
        'A longer thought that will not fit into one line of a narrow panel,',
      );
      await page.keyboard.down('Shift');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Shift');
      await type(page, '[data-testid=composer]', 'and a second line.');
    },
  },
  {
    name: 'keyboard',
    query: 'scene=list',
    widths: [400, 1280],
    act: async (page) => {
      await page.waitForSelector('[data-testid=chat-row]');
      await page.focus('[data-testid=chat-row]');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'new-chat',
    query: 'scene=list',
    widths: [320, 400],
    act: async (page) => {
      await press(page, '[data-testid=new-chat]');
      await type(page, '[data-testid=new-chat-identifier]', '+39 041 555 0000');
      await press(page, '[data-testid=start-chat]');
      await page.waitForSelector('[data-testid=reach]');
    },
  },
  {
    name: 'new-chat-outside',
    query: 'scene=list&reach=outside',
    widths: [400],
    act: async (page) => {
      await press(page, '[data-testid=new-chat]');
      await type(page, '[data-testid=new-chat-identifier]', '+1 415 555 0132');
      await press(page, '[data-testid=start-chat]');
      await press(page, '[data-testid=copy-invitation]');
    },
  },
  { name: 'tabs', query: 'scene=tabs' },
  { name: 'unreachable', query: `scene=unreachable&${ANNA}` },
  {
    name: 'unreachable-open',
    query: `scene=unreachable&${ANNA}`,
    widths: [400],
    act: (page) => press(page, '.reach summary'),
  },
  {
    name: 'accounts',
    query: 'scene=accounts',
    widths: [320, 400],
    act: (page) => press(page, '[data-testid=accounts]'),
  },
  {
    name: 'consent',
    query: 'scene=accounts',
    act: async (page) => {
      await press(page, '[data-testid=accounts]');
      await press(page, '[data-testid=consent] summary');
      await press(page, '[data-testid=withdraw]');
    },
  },
  { name: 'weaker', query: `scene=weaker&${ANNA}` },
  { name: 'locked', query: 'scene=locked', widths: [400] },
  { name: 'lost', query: 'scene=lost', widths: [320, 400] },
  {
    name: 'unlock',
    query: 'scene=locks-locked',
    widths: [400, 1280],
    act: async (page) => {
      await page.waitForSelector('#passphrase');
      await type(page, '#passphrase', 'not the right one');
      await press(page, '#unlock');
      await page.waitForSelector('[data-testid=wait]');
    },
  },
  { name: 'locks-none', query: 'scene=locks-open', widths: [400] },
  {
    name: 'locks-strength',
    query: 'scene=locks-open',
    widths: [360],
    act: async (page) => {
      await page.waitForSelector('#new-passphrase');
      await type(page, '#new-passphrase', 'password1234');
      await page.waitForSelector('[data-step="1"]');
      await page.$eval('.strength', (bar) => bar.scrollIntoView({ block: 'center' }));
    },
  },
  {
    name: 'locks-strong',
    query: 'scene=locks-open',
    widths: [360],
    act: async (page) => {
      await page.waitForSelector('#new-passphrase');
      await type(page, '#new-passphrase', 'tin orbit velvet almond');
      await page.waitForSelector('[data-step="4"]');
      await page.$eval('.strength', (bar) => bar.scrollIntoView({ block: 'center' }));
    },
  },
  { name: 'locks-set', query: 'scene=locks-set', widths: [400, 1280] },
  {
    name: 'locks-copy',
    query: 'scene=locks-set',
    widths: [320, 400],
    act: async (page) => {
      await page.waitForSelector('#keep-copy');
      await page.$eval('.locks__foot', (foot) => foot.scrollIntoView({ block: 'end' }));
    },
  },
  {
    name: 'locks-code',
    query: 'scene=locks-set',
    widths: [400],
    act: (page) => press(page, '#make-code'),
  },
  ...KIT_SCENES,
  { name: 'locks-lost', query: 'scene=locks-lost', widths: [400, 1280] },
  {
    name: 'locks-lost-asking',
    query: 'scene=locks-lost',
    widths: [400],
    act: (page) => press(page, '#start-over'),
  },
  { name: 'locks-lost-all', query: 'scene=locks-lost-all', widths: [400] },
  { name: 'disk-full', query: `scene=chat&disk=full&${ANNA}`, widths: [320, 400, 1280] },
  { name: 'disk-full-list', query: 'scene=list&disk=full', widths: [400] },
  { name: 'disk-low', query: 'scene=list&disk=low', widths: [400] },
  { name: 'disk-full-locks', query: 'scene=locks-set&disk=failing', widths: [400] },
  {
    name: 'add-gatekeepers',
    query: 'scene=add-flow',
    act: async (page) => {
      await press(page, '[data-testid=gatekeepers] summary');
      await page.$eval('[data-testid=gatekeepers]', (list) => list.scrollIntoView());
    },
  },
  {
    name: 'add-eea',
    query: 'scene=add-flow',
    act: async (page) => {
      await toNotice(page);
      await press(page, '#eea-no');
      await page.$eval('#sign-in', (button) => button.scrollIntoView({ block: 'end' }));
    },
  },
  {
    name: 'add-2-problem',
    query: 'scene=add-flow',
    widths: [400, 1280],
    act: async (page) => {
      await press(page, '#network-messenger');
      await type(page, '#provider-address', 'nowhere.example');
      await press(page, '#look-up');
      await page.waitForSelector('#problem:not(:empty)');
    },
  },
  ...PASSWORD_SCENES,
  { name: 'add-3', query: 'scene=add-flow', widths: [400, 1280], act: toNotice },
  { name: 'add-3-refused', query: 'scene=add-refused', widths: [400], act: signIn },
  { name: 'add-4', query: 'scene=add-pending', widths: [400, 1280], act: signIn },
  {
    name: 'add-5',
    query: 'scene=add-flow',
    widths: [400, 1280],
    act: async (page) => {
      await signIn(page);
      await page.waitForSelector('#done');
    },
  },
];
