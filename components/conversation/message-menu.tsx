/**
 * What can be done with one message. One menu for the whole timeline.
 * @module
 */
import { USUAL_EMOJI, type MessageActs, type MessageId, type MessageRow } from '@/lib/view';
import { useContext } from 'preact/hooks';
import { Icon } from '../parts/icon';
import { Menu, MenuItem } from '../parts/menu';
import { useWords } from '../words';
import { GroupContext, type GroupWays } from './group-context';

export type OpenMenu = { readonly row: MessageRow; readonly anchor: HTMLElement };

export type MessageMenuProps = OpenMenu & {
  readonly acts: MessageActs;
  /** Any other emoji is wanted. */
  readonly onOther: (menu: OpenMenu) => void;
  readonly onClose: () => void;
};

export function MessageMenu({ row, anchor, acts, onOther, onClose }: MessageMenuProps) {
  const words = useWords();
  const { doable, key } = row;
  const ways = useContext(GroupContext);
  return (
    <Menu
      anchor={anchor}
      label={words.say('chat.actions')}
      testId="message-menu"
      onClose={onClose}
      head={(then) =>
        doable.answer && (
          <EmojiRow
            row={row}
            onReact={(emoji) => then(() => acts.react(key, emoji))()}
            onOther={then(() => onOther({ row, anchor }))}
          />
        )
      }
    >
      {(then) => (
        <>
          {doable.answer && (
            <MenuItem icon="reply" testId="reply" act={then(() => acts.answer(key))}>
              {words.say('action.reply')}
            </MenuItem>
          )}
          {doable.copy && (
            <MenuItem icon="copy" testId="copy" act={then(() => copy(row))}>
              {words.say('action.copy')}
            </MenuItem>
          )}
          {doable.edit && (
            <MenuItem icon="compose" testId="edit" act={then(() => acts.edit(key))}>
              {words.say('action.edit')}
            </MenuItem>
          )}
          {doable.audience && row.id !== undefined && ways !== undefined && (
            <AudienceItem id={row.id} then={then} onAudience={ways.onAudience} />
          )}
          {doable.delete && (
            <MenuItem icon="remove" testId="delete" danger act={then(() => acts.deleteForAll(key))}>
              {words.say('action.delete')}
            </MenuItem>
          )}
        </>
      )}
    </Menu>
  );
}

type AudienceItemProps = Pick<GroupWays, 'onAudience'> & {
  readonly id: MessageId;
  readonly then: (act: () => void) => () => void;
};

function AudienceItem({ id, then, onAudience }: AudienceItemProps) {
  return (
    <MenuItem icon="person" testId="audience" act={then(() => onAudience(id))}>
      {useWords().say('action.audience')}
    </MenuItem>
  );
}

type EmojiRowProps = {
  readonly row: MessageRow;
  readonly onReact: (emoji: string) => void;
  readonly onOther: () => void;
};

function EmojiRow({ row, onReact, onOther }: EmojiRowProps) {
  const words = useWords();
  return (
    <div class="menu__emoji">
      {USUAL_EMOJI.map((emoji) => (
        <button
          key={emoji}
          type="button"
          class={row.myReaction === emoji ? 'menu__react menu__react--mine' : 'menu__react'}
          aria-pressed={row.myReaction === emoji}
          aria-label={words.say('reaction.give', { emoji })}
          data-testid="react"
          onClick={() => onReact(emoji)}
        >
          {emoji}
        </button>
      ))}
      <button
        type="button"
        class="menu__react"
        aria-label={words.say('reaction.other')}
        title={words.say('reaction.other')}
        aria-haspopup="dialog"
        data-testid="react-other"
        onClick={onOther}
      >
        <Icon name="smile" />
      </button>
    </div>
  );
}

/** The whole text, also where only its beginning is shown. */
function copy(row: MessageRow): void {
  navigator.clipboard.writeText(row.whole ?? row.text).catch(() => {
    // The browser forbids it in this window: the text can be selected instead.
  });
}
