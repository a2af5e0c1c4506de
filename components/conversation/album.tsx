/**
 * Pictures that were sent together, side by side. Each keeps its own way to be opened and its own
 * menu; when they were sent stands once, below the last.
 * @module
 */
import type { AlbumRow, MessageRow } from '@/lib/view';
import { memo } from '../parts/memo';
import type { BubbleActs } from './bubble-acts';
import { Author, Meta, More } from './bubble-parts';
import { Picture } from './file-body';

export type AlbumProps = { readonly album: AlbumRow; readonly acts: BubbleActs };

export const Album = memo(function Album({ album, acts }: AlbumProps) {
  const { rows } = album;
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return null;
  const classes = [
    'message',
    `message--${first.direction}`,
    first.startsGroup ? 'message--starts' : '',
    last.endsGroup ? 'message--ends' : '',
  ];
  return (
    <li class={classes.join(' ')} data-testid="album" data-direction={first.direction}>
      <div class="message__line">
        <div class="bubble bubble--media">
          <Author row={first} />
          <div class={rows.length % 2 === 0 ? 'album' : 'album album--odd'}>
            {rows.map((row) => (
              <Cell key={row.key} row={row} acts={acts} />
            ))}
          </div>
          <p class="bubble__text file__foot">
            <Meta row={last} />
          </p>
        </div>
      </div>
    </li>
  );
});

/** A message of its own, as far as jumps, menus and tests go. */
function Cell({ row, acts }: { readonly row: MessageRow; readonly acts: BubbleActs }) {
  const { id, file } = row;
  if (id === undefined || file === undefined) return null;
  return (
    <div
      class="album__cell"
      data-testid="message"
      data-direction={row.direction}
      data-kind={row.bodyKind}
      data-status={row.status}
      data-key={row.key}
    >
      <span class="unseen">{row.said}: </span>
      <div class="file" data-testid="file" data-state={file.state}>
        <Picture row={row} id={id} file={file} acts={acts.file} square />
      </div>
      <More row={row} onMenu={acts.onMenu} />
    </div>
  );
}
