/**
 * Kills in real browsers: traffic both ways while the worker or the whole browser dies at random
 * moments, the wire makes trouble and the disk fills; afterwards nothing is lost, doubled, out of
 * order or unreadable. Larger runs by command: `npm run faults`.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { runCampaign, type CampaignOptions } from '../faults/campaign';
import { browserPath } from './drivers';

const CLEAN = { lost: 0, duplicated: 0, reordered: 0, unreadable: 0, remarks: [] };

const CAMPAIGNS: readonly CampaignOptions[] = [
  { browser: 'chromium', mode: 'worker', kills: 30, seed: 11 },
  { browser: 'chromium', mode: 'browser', kills: 3, seed: 12 },
  { browser: 'firefox', mode: 'worker', kills: 8, seed: 13 },
  { browser: 'firefox', mode: 'browser', kills: 2, seed: 14 },
];

/** ms; a quiet machine needs a third of it */
const LIMIT = 240_000;

describe('nothing is lost, doubled, out of order or unreadable', () => {
  for (const campaign of CAMPAIGNS) {
    const { kills, mode, browser } = campaign;
    it.skipIf(browserPath(browser) === undefined)(
      `after ${String(kills)} deaths of the ${mode} in ${browser}`,
      async () => {
        const result = await runCampaign(campaign);
        expect(result).toMatchObject({ ...CLEAN, kills });
        expect(result.texts).toBeGreaterThan(kills);
      },
      LIMIT,
    );
  }
});
