/**
 * One chat in the list.
 * @module
 */
import type { ChatId } from '@/lib/model';
import type { ChatRow, ListDeed } from '@/lib/view';
import { Avatar } from '../parts/avatar';
import { Icon } from '../parts/icon';
import { memo } from '../parts/memo';
import { StatusTick } from '../parts/status-tick';
import { useWords } from '../words';

export type ChatRowItemProps = {
  readonly row: ChatRow;
  /** Place in the whole list, from 1, and its length where that is known: rows further down may not be drawn yet. */
  readonly position: number;
  readonly total: number | undefined;
  readonly current: boolean;
  /** The one row that Tab reaches; arrow keys move it. */
  readonly tabbable: boolean;
  /** Whether it is among those selected; undefined while none are being selected. */
  readonly selected: boolean | undefined;
  readonly onPress: (id: ChatId, event: MouseEvent) => void;
  readonly onFocus: (id: ChatId) => void;
  /** Shows what can be done with it. */
  readonly onMore: (id: ChatId, anchor: HTMLElement) => void;
  /** Where a mouse is: what it does most, at one press. */
  readonly onQuick: ((row: ChatRow, deed: ListDeed) => void) | undefined;
};

export const ChatRowItem = memo(function ChatRowItem(props: ChatRowItemProps) {
  const { row, position, total, current, tabbable, selected, onPress, onFocus, onMore, onQuick } =
    props;
  const words = useWords();
  const marks = { unread: row.isUnread, current, selected: selected === true };
  const classes = Object.entries(marks).map(([mark, is]) => (is ? `row--${mark}` : ''));
  return (
    <li class="list__item" aria-posinset={position} aria-setsize={total ?? -1}>
      <button
        type="button"
        class={['row', ...classes].join(' ')}
        aria-pressed={selected}
        aria-current={current ? 'true' : undefined}
        tabIndex={tabbable ? 0 : -1}
        data-testid="chat-row"
        data-chat={row.id}
        data-network={row.network}
        onClick={(event) => onPress(row.id, event)}
        onFocus={() => onFocus(row.id)}
      >
        <span class="unseen">{row.label}</span>
        <span class="row__drawn" aria-hidden="true">
          <Avatar portrait={row.portrait} network={row.network} />
          {selected === true && (
            <span class="row__check">
              <Icon name="check" />
            </span>
          )}
          <span class="row__name">
            <bdi>{row.name}</bdi>
          </span>
          <span class="row__time">{row.time}</span>
          <span class={`row__preview row__preview--${row.previewKind}`}>
            {row.status !== undefined && <StatusTick status={row.status} />}
            <bdi class="row__text">{row.preview}</bdi>
          </span>
          <RowMarks row={row} />
        </span>
      </button>
      <button
        type="button"
        class="row__more icon-button"
        aria-label={words.say('deed.actions', { name: row.name })}
        aria-haspopup="menu"
        tabIndex={tabbable ? 0 : -1}
        data-testid="chat-more"
        onClick={(event) => onMore(row.id, event.currentTarget)}
      >
        <Icon name="more" />
      </button>
      {onQuick !== undefined && <Quick row={row} onQuick={onQuick} />}
    </li>
  );
});

type QuickProps = {
  readonly row: ChatRow;
  readonly onQuick: (row: ChatRow, deed: ListDeed) => void;
};

/** Keys and menu do the same, so that Tab does not stop here. */
function Quick({ row, onQuick }: QuickProps) {
  const words = useWords();
  const deed = row.archived ? 'unarchive' : 'archive';
  const label = words.say(`deed.${deed}`);
  return (
    <button
      type="button"
      class="row__more row__quick icon-button"
      aria-label={label}
      title={label}
      tabIndex={-1}
      data-testid="chat-quick"
      onClick={() => onQuick(row, deed)}
    >
      <Icon name="archive" />
    </button>
  );
}

/** Drawn only, as all of the row is: its label says the same in one sentence. */
function RowMarks({ row }: { readonly row: ChatRow }) {
  return (
    <span class="row__marks">
      {row.muted && <Icon name="muted" />}
      {row.pinned && <Icon name="pin" />}
      {row.unread > 0 && (
        <span class={row.muted ? 'row__count row__count--muted' : 'row__count'}>
          {row.unread > 99 ? '99+' : row.unread}
        </span>
      )}
      {row.isUnread && row.unread === 0 && <span class="row__count row__count--mark" />}
    </span>
  );
}
