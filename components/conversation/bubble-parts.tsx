/**
 * What stands at every message: who wrote it, when, how far it is, and the way to what can be done with it.
 * @module
 */
import type { MessageRow } from '@/lib/view';
import { Icon } from '../parts/icon';
import { StatusTick } from '../parts/status-tick';
import { useWords } from '../words';
import type { BubbleActs } from './bubble-acts';

type RowProps = { readonly row: MessageRow };

/** In a group, above the first of somebody's. */
export function Author({ row }: RowProps) {
  if (row.author === undefined || !row.startsGroup) return null;
  return (
    <p class={`bubble__author tone-${String(row.author.portrait.tone)}`} aria-hidden="true">
      <bdi>{row.author.name}</bdi>
    </p>
  );
}

/** Reached by keyboard too: from the newest message's, arrows walk to the others' (timeline.tsx). */
export function More({
  row,
  onMenu,
}: {
  readonly row: MessageRow;
  readonly onMenu: BubbleActs['onMenu'];
}) {
  const words = useWords();
  const { answer, copy, edit, delete: remove } = row.doable;
  if (!answer && !copy && !edit && !remove) return null;
  const label = words.say('chat.actions');
  return (
    <button
      type="button"
      class="message__more"
      tabIndex={-1}
      aria-label={label}
      aria-haspopup="menu"
      title={label}
      data-testid="more"
      onClick={(event) => onMenu(row, event.currentTarget)}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(row, event.currentTarget);
      }}
    >
      <Icon name="more" />
    </button>
  );
}

/** Its own direction keeps it out of the text's: `dir="auto"` above looks past it. */
export function Meta({ row }: { readonly row: MessageRow }) {
  const words = useWords();
  return (
    <span class="bubble__meta" dir={words.direction} title={row.fullTime}>
      {row.edited && <span data-testid="edited">{words.say('chat.edited')}</span>}
      <span aria-hidden="true">{row.time}</span>
      {row.status !== undefined && <StatusTick status={row.status} />}
    </span>
  );
}
