/**
 * What a person can choose of what calls for them outside of the windows.
 * @module
 */
import type { LockedBadge } from './vault';

/**
 * How much a notification says: that there is something, from whom, or what as well. `unasked`:
 * nothing, and nobody has said whether they want any.
 */
export const NOTICE_CONTENTS = ['unasked', 'off', 'something', 'who', 'who-and-what'] as const;
export type NoticeContent = (typeof NOTICE_CONTENTS)[number];

/** Minutes of the local day, 0 to 1439: from the first, up to the second, over midnight where that is earlier. */
export type QuietHours = { readonly from: number; readonly to: number };

export type NoticeSettings = {
  readonly notices: NoticeContent;
  /** No notifications meanwhile. The badge goes on counting. */
  readonly quiet: QuietHours | 'never';
  readonly badge: LockedBadge;
};

export const NOTICE_DEFAULTS: NoticeSettings = {
  notices: 'unasked',
  quiet: 'never',
  badge: 'count',
};
