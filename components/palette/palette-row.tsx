/**
 * One line of the palette.
 * @module
 */
import type { PaletteItem } from '@/lib/view';
import { Avatar } from '../parts/avatar';
import { Icon, type IconName } from '../parts/icon';

export type PaletteRowProps = {
  readonly id: string;
  readonly at: number;
  readonly item: PaletteItem;
  readonly isActive: boolean;
};

const ICONS = {
  chats: 'person',
  here: 'reply',
  commands: 'tab',
  settings: 'settings',
} as const satisfies Readonly<Record<PaletteItem['group'], IconName>>;

const OWN_ICONS: Readonly<Record<string, IconName>> = {
  pin: 'pin',
  unpin: 'pin',
  archive: 'archive',
  unarchive: 'archive',
  'mark-unread': 'mark',
  privacy: 'eye',
  'new-chat': 'compose',
  'new-chat-with': 'compose',
  accounts: 'people',
  'add-account': 'people',
  lock: 'locked',
  settings: 'settings',
  shortcuts: 'more',
  'next-unread': 'down',
  mute: 'muted',
  'mute-hour': 'muted',
  'mute-day': 'muted',
  unmute: 'muted',
};

export function PaletteRow({ id, at, item, isActive }: PaletteRowProps) {
  const { chat } = item;
  return (
    <div
      id={id}
      class="palette__row"
      // eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- a listbox under a field, which has the focus; the platform's own cannot hold these rows
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      data-testid="palette-row"
      data-item={item.id}
      data-at={at}
    >
      {chat === undefined ? (
        <span class="palette__icon">
          <Icon name={OWN_ICONS[item.id] ?? ICONS[item.group]} />
        </span>
      ) : (
        <Avatar portrait={chat.portrait} network={chat.network} size="header" />
      )}
      <span class="palette__text">
        <bdi class="palette__title">{item.title}</bdi>
        {item.detail !== '' && <bdi class="palette__detail">{item.detail}</bdi>}
      </span>
      {item.keys !== '' && (
        <kbd class="palette__keys" dir="ltr">
          {item.keys}
        </kbd>
      )}
    </div>
  );
}
