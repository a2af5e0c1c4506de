/**
 * What can be done with one chat. One menu for the whole list.
 * @module
 */
import type { ChatId } from '@/lib/model';
import { deedsFor, type ChatRow, type ListDeed, type ListDeeds } from '@/lib/view';
import type { IconName } from '../parts/icon';
import { Menu, MenuItem } from '../parts/menu';
import { useWords } from '../words';

/** What a deed looks like. */
export const ICONS = {
  pin: 'pin',
  unpin: 'pin',
  'mute-hour': 'muted',
  'mute-day': 'muted',
  mute: 'muted',
  unmute: 'muted',
  archive: 'archive',
  unarchive: 'archive',
  'mark-unread': 'mark',
} as const satisfies Readonly<Record<ListDeed, IconName>>;

export type ChatMenuProps = {
  readonly row: ChatRow;
  readonly anchor: HTMLElement;
  readonly deeds: ListDeeds;
  readonly onPrivacy?: ((id: ChatId) => void) | undefined;
  readonly onUnwanted?: ((id: ChatId) => void) | undefined;
  /** Begins to select several, with this one. */
  readonly onSelect: (id: ChatId) => void;
  readonly onClose: () => void;
};

export function ChatMenu(props: ChatMenuProps) {
  const { row, anchor, deeds, onPrivacy, onUnwanted, onSelect, onClose } = props;
  const words = useWords();
  return (
    <Menu
      anchor={anchor}
      label={words.say('deed.actions', { name: row.name })}
      testId="chat-menu"
      onClose={onClose}
    >
      {(then) => (
        <>
          {deedsFor(row).map((deed) => (
            <MenuItem
              key={deed}
              icon={ICONS[deed]}
              testId={deed}
              act={then(() => void deeds.act(row, deed))}
            >
              {words.say(`deed.${deed}`)}
            </MenuItem>
          ))}
          {!row.request && (
            <MenuItem icon="check" testId="select" act={then(() => onSelect(row.id))}>
              {words.say('select.start')}
            </MenuItem>
          )}
          {onUnwanted !== undefined && (
            <MenuItem icon="warning" testId="unwanted" act={then(() => onUnwanted(row.id))}>
              {words.say('deed.unwanted')}
            </MenuItem>
          )}
          {onPrivacy !== undefined && !row.request && (
            <MenuItem icon="eye" testId="privacy" act={then(() => onPrivacy(row.id))}>
              {words.say('deed.privacy')}
            </MenuItem>
          )}
        </>
      )}
    </Menu>
  );
}
