/**
 * The toolbar icon's badge.
 * @module
 */
import { browser } from 'wxt/browser';
import type { Badge } from '@/lib/base';

/** Chrome shows four characters at most; a count beyond this says no more anyway. */
const LARGEST = 99;

export const browserBadge: Badge = {
  showCount: (count) =>
    show(count === 0 ? '' : count > LARGEST ? `${String(LARGEST)}+` : String(count)),
  showDot: () => show('•'),
};

async function show(text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
  await browser.action.setBadgeText({ text });
}
