/**
 * Another network beside the sandbox's gatekeepers: real servers, and people whose clients are not ours.
 * @module
 */
import type { Page } from 'puppeteer-core';

import type { DrivenBrowser } from '../e2e/drivers';

export type OtherWorld = {
  /** Adds the person's account through the real page. */
  join(browser: DrivenBrowser): Promise<void>;
  /** Everybody writes to the person. */
  greet(): Promise<void>;
  /** The person reads and answers everybody in the window. @returns messages that came and went */
  play(page: Page): Promise<{ readonly received: number; readonly sent: number }>;
  stop(): Promise<void>;
};
