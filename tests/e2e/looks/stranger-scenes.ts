/**
 * Requests, blocking and reporting.
 * @module
 */
import { press, type, type Scene } from './hands';

const toDialog: Scene['act'] = async (page) => {
  await press(page, '[data-testid=report-request]');
  await page.waitForSelector('[data-testid=unwanted-message]');
  await press(page, '[data-testid=unwanted-message]');
};

const toVerify: Scene['act'] = async (page) => {
  await press(page, '[data-testid=details-open]');
  await press(page, '[data-testid=details-verify]');
  await page.waitForSelector('[data-testid=verify-device]');
};

export const STRANGER_SCENES: readonly Scene[] = [
  { name: 'strangers', query: 'scene=strangers', widths: [360] },
  {
    name: 'requests',
    query: 'scene=strangers',
    widths: [360],
    act: (page) => press(page, '[data-testid=requests]'),
  },
  { name: 'request', query: 'scene=strangers&chat=chat-parcel', widths: [360, 1280] },
  {
    name: 'request-shown',
    query: 'scene=strangers&chat=chat-casino',
    widths: [360],
    act: (page) => press(page, '[data-testid=lift-veil]'),
  },
  { name: 'request-group', query: 'scene=strangers&chat=chat-lena', widths: [360] },
  { name: 'blocked', query: 'scene=strangers&chat=chat-blocked', widths: [360] },
  { name: 'unwanted', query: 'scene=strangers&chat=chat-parcel', widths: [360], act: toDialog },
  { name: 'verify', query: 'scene=strangers&chat=chat-anna', widths: [360], act: toVerify },
  {
    name: 'verify-devices',
    query: 'scene=strangers&chat=chat-jonas',
    widths: [360],
    act: toVerify,
  },
  {
    name: 'blocked-people',
    query: 'scene=strangers',
    widths: [360],
    act: async (page) => {
      await press(page, '[data-testid=settings-open]');
      await type(page, '[data-testid=settings-find]', 'blocked');
      await page.waitForSelector('[data-testid=blocked]');
    },
  },
];
