/**
 * Groups: a conversation, who is in it, a new one, and who has a message.
 * @module
 */
import { press, type, type Scene } from './hands';

const GROUP = 'scene=group&chat=chat-rowers';

const toNewGroup: Scene['act'] = async (page) => {
  await press(page, '[data-testid=new-chat]');
  await press(page, '[data-testid=new-group]');
  await page.waitForSelector('[data-testid=new-group-dialog]');
};

export const GROUP_SCENES: readonly Scene[] = [
  { name: 'group-list', query: 'scene=group', widths: [360] },
  { name: 'group', query: GROUP, widths: [360, 1280] },
  { name: 'group-left', query: 'scene=group-left&chat=chat-rowers', widths: [360] },
  {
    name: 'group-details',
    query: GROUP,
    widths: [360],
    act: async (page) => {
      await press(page, '[data-testid=group-details]');
      await page.waitForSelector('[data-testid=member]');
    },
  },
  {
    name: 'group-new',
    query: 'scene=group',
    widths: [360],
    act: async (page) => {
      await toNewGroup(page);
      await type(page, '[data-testid=group-name]', 'Saturday boats');
      await press(page, '[data-testid=pick-person]');
    },
  },
  {
    name: 'group-not-opened',
    query: 'scene=group',
    widths: [360],
    act: async (page) => {
      await toNewGroup(page);
      await press(page, '[data-testid=new-group-dialog] [data-network=messenger]');
    },
  },
  {
    name: 'group-audience',
    query: GROUP,
    widths: [360],
    act: async (page) => {
      await press(page, '[data-direction=outgoing] [data-testid=more]');
      await press(page, '[data-testid=audience]');
      await page.waitForSelector('[data-testid=audience-dialog] li');
    },
  },
];
