/**
 * The toolbar icon's badge.
 * @module
 */
import { browser } from 'wxt/browser';
import type { Badge } from '@/lib/base';

/** Chrome shows four characters at most; a count beyond this says no more anyway. */
const LARGEST = 99;

export const browserBadge: Badge = {
  async showCount(count) {
    const text = count === 0 ? '' : count > LARGEST ? `${String(LARGEST)}+` : String(count);
    await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
    await browser.action.setBadgeText({ text });
  },
};
