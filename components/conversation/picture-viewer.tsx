/**
 * The pictures of a conversation, one at a time, as large as the window allows: on and back by buttons
 * and arrows, older ones fetched on the way.
 * @module
 */
import { picturesIn, type ConversationView, type MessageRow } from '@/lib/view';
import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button, IconButton } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { useEvent } from '../parts/use-event';
import { useWords } from '../words';

export type ViewerProps = {
  readonly view: ConversationView;
  /** The key of the one that is looked at. */
  readonly viewing: Signal<string | undefined>;
};

export function PictureViewer({ view, viewing }: ViewerProps) {
  const pictures = picturesIn(view.rows.value);
  const at = pictures.findIndex(({ key }) => key === viewing.value);
  const row = pictures[at];
  const { files } = view;
  useEffect(() => {
    // The next ones either way are there when they are wanted.
    for (const near of [pictures[at], pictures[at + 1], pictures[at - 1]])
      if (near?.id !== undefined && near.file !== undefined) files.want(near.id, near.file);
    if (at === 0 && view.older.peek() === 'more') void view.loadOlder();
  }, [view, files, row?.key, pictures.length]);
  if (row === undefined) return null;
  const turn = (step: number): void => {
    viewing.value = pictures[at + step]?.key ?? viewing.peek();
  };
  return (
    <Dialog
      title={row.said}
      testId="viewer"
      onClose={() => {
        viewing.value = undefined;
      }}
    >
      <Picture view={view} row={row} onTurn={turn} />
      <p class="viewer__acts">
        <Turn pictures={pictures} at={at} onTurn={turn} />
        {row.id !== undefined && row.file !== undefined && (
          <Save view={view} id={row.id} file={row.file} />
        )}
      </p>
    </Dialog>
  );
}

type PictureProps = {
  readonly view: ConversationView;
  readonly row: MessageRow;
  readonly onTurn: (step: number) => void;
};

function Picture({ view, row, onTurn }: PictureProps) {
  const words = useWords();
  const figure = useRef<HTMLElement>(null);
  const ahead = words.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const behind = words.direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  useEffect(() => figure.current?.focus(), []);
  useEvent(figure, 'keydown', (event) => {
    const step = { [ahead]: 1, [behind]: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onTurn(step);
  });
  const { id, file } = row;
  if (id === undefined || file === undefined) return null;
  const held = view.files.held.value.get(id);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what the arrows turn has the focus
    <figure ref={figure} class="viewer" tabIndex={0} aria-label={row.said}>
      {held !== undefined && 'address' in held && (
        <img
          class="viewer__image"
          src={held.address}
          alt={file.caption === '' ? words.say(`media.${file.kind}`) : file.caption}
          data-key={row.key}
        />
      )}
      {held !== undefined && 'why' in held && <p role="alert">{held.why}</p>}
      {file.caption !== '' && (
        <figcaption class="viewer__caption" dir="auto">
          {file.caption}
        </figcaption>
      )}
    </figure>
  );
}

type TurnProps = {
  readonly pictures: readonly MessageRow[];
  readonly at: number;
  readonly onTurn: (step: number) => void;
};

function Turn({ pictures, at, onTurn }: TurnProps) {
  const words = useWords();
  if (pictures.length < 2) return null;
  return (
    <span class="viewer__turn">
      <IconButton
        icon="back"
        label={words.say('viewer.previous')}
        disabled={at === 0}
        testId="viewer-previous"
        onClick={() => onTurn(-1)}
      />
      <output data-testid="viewer-place">
        {words.say('viewer.place', { now: at + 1, all: pictures.length })}
      </output>
      <IconButton
        icon="onward"
        label={words.say('viewer.next')}
        disabled={at === pictures.length - 1}
        testId="viewer-next"
        onClick={() => onTurn(1)}
      />
    </span>
  );
}

type SaveProps = {
  readonly view: ConversationView;
  readonly id: NonNullable<MessageRow['id']>;
  readonly file: NonNullable<MessageRow['file']>;
};

function Save({ view, id, file }: SaveProps) {
  const words = useWords();
  return (
    <Button testId="viewer-save" onClick={() => void view.files.save(id, file)}>
      {words.say('file.save')}
    </Button>
  );
}
