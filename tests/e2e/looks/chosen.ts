/**
 * How a person would have it look, from the address: `&theme=dark&density=compact&contrast=on&text=200`;
 * and what make-believe answers about settings.
 * @module
 */
import { DEFAULT_PLAIN, DEFAULT_SEALED, MUTED_ALWAYS, type ChatPlace } from '@/lib/model';
import type { FakeHandlers } from '../../unit/view/fake-bus';
import { drawCode } from '@/lib/platform/page/codes';

const parameters = new URLSearchParams(location.search);

for (const name of ['theme', 'contrast', 'stillness', 'density', 'text']) {
  const value = parameters.get(name);
  if (value !== null) document.documentElement.dataset[name] = value;
}

export const SETTINGS_ANSWERS: FakeHandlers = {
  'settings.read': () => ({
    ...DEFAULT_PLAIN,
    ...DEFAULT_SEALED,
    privacyOf: { messenger: { receipts: false } },
  }),
  'settings.change': () => ({}),
};

export const PAGE = {
  version: '1.0.0',
  isMac: false,
  openPage: (): void => undefined,
  drawCode,
  openCamera: () => Promise.resolve('none' as const),
  storageUse: () => Promise.resolve({ used: 84_300_000, available: 9_870_000_000 }),
};

/** Where the first chats stand; the others stand nowhere in particular. */
export const PLACES: readonly (ChatPlace | undefined)[] = [
  undefined,
  { mutedUntil: MUTED_ALWAYS },
  { archived: true },
  { pinned: true },
  { pinned: true, mutedUntil: MUTED_ALWAYS },
  undefined,
  { markedUnread: true },
];
