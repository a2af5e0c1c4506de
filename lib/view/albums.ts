/**
 * Pictures that were sent together stand together: rows of a timeline, and those of one hand that
 * came within a minute as one. And what a viewer turns the pages of. Pure, but for a memory that keeps
 * an unchanged album the same object.
 * @module
 */
import type { MessageRow, TimelineRow } from './timeline';

export type AlbumRow = {
  readonly kind: 'album';
  readonly key: string;
  /** At least two, in their order. */
  readonly rows: readonly MessageRow[];
};

/** ms between two that were sent together: a slow line takes its time over each */
const TOGETHER = 60_000;
/** What can be chosen at once. */
const LARGEST_ALBUM = 10;

export type Albums = (rows: readonly TimelineRow[]) => readonly (TimelineRow | AlbumRow)[];

export function createAlbums(): Albums {
  const known = new WeakMap<MessageRow, AlbumRow>();
  const albumOf = (rows: readonly [MessageRow, ...MessageRow[]]): AlbumRow => {
    const before = known.get(rows[0]);
    const isSame =
      before?.rows.length === rows.length && before.rows.every((row, at) => row === rows[at]);
    if (isSame) return before;
    const album: AlbumRow = { kind: 'album', key: `album-${rows[0].key}`, rows };
    known.set(rows[0], album);
    return album;
  };
  return (rows) => {
    const laid: (TimelineRow | AlbumRow)[] = [];
    let from = 0;
    while (from < rows.length) {
      const [first, ...more] = together(rows, from);
      if (first !== undefined && more.length > 0) laid.push(albumOf([first, ...more]));
      else laid.push(...rows.slice(from, from + 1));
      from += Math.max(1, 1 + more.length);
    }
    return laid;
  };
}

/** The pictures from there on that belong together. */
function together(rows: readonly TimelineRow[], from: number): readonly MessageRow[] {
  const album: MessageRow[] = [];
  for (const row of rows.slice(from, from + LARGEST_ALBUM)) {
    const before = album.at(-1);
    if (row.kind !== 'message' || !isPlainPicture(row)) break;
    if (before !== undefined && (row.startsGroup || row.at - before.at > TOGETHER)) break;
    album.push(row);
  }
  return album;
}

/** Nothing but a picture: what has words, an answer or a trouble of its own keeps a bubble of its own. */
function isPlainPicture({ id, file, quote, reactions, failure, waiting }: MessageRow): boolean {
  if (id === undefined || file?.show !== 'picture' || file.caption !== '') return false;
  if (file.state !== 'here' && file.state !== 'moving' && file.state !== 'waiting') return false;
  return (
    file.kind === 'image' &&
    quote === undefined &&
    reactions.length === 0 &&
    failure === undefined &&
    waiting === undefined
  );
}

/** The pictures of a conversation that can be looked at, the oldest first. */
export function picturesIn(rows: readonly TimelineRow[]): readonly MessageRow[] {
  return rows.filter(
    (row): row is MessageRow =>
      row.kind === 'message' &&
      row.file?.show === 'picture' &&
      (row.file.state === 'here' || (row.file.outgoing && row.file.state !== 'gone')),
  );
}
