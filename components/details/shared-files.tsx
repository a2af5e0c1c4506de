/**
 * Pictures and files of the messages that this window holds, the newest first; older ones by going
 * further back.
 * @module
 */
import { picturesIn, type ConversationView, type MessageRow } from '@/lib/view';
import { useContext, useState } from 'preact/hooks';
import { isHere, useBytes } from '../conversation/file-parts';
import { ViewingContext } from '../conversation/viewing';
import { Button, IconButton } from '../parts/button';
import { Icon } from '../parts/icon';
import { useWords } from '../words';
import { Section } from './section';

/** Drawn at first: three rows of pictures, a handful of files. */
const PICTURES = 9;
const FILES = 6;

export function SharedFiles({ view }: { readonly view: ConversationView }) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const pictures = picturesIn(view.rows.value).toReversed();
  const files = view.rows.value.filter(isNamedFile).toReversed();
  const shown = isWhole
    ? { pictures, files }
    : { pictures: pictures.slice(0, PICTURES), files: files.slice(0, FILES) };
  const isCut = shown.pictures.length < pictures.length || shown.files.length < files.length;
  const hasOlder = view.older.value === 'more' || view.older.value === 'failed';
  const isNone = pictures.length === 0 && files.length === 0;
  return (
    <Section title={words.say('details.files')}>
      {isNone && <p class="details__none">{words.say('details.no-files')}</p>}
      {shown.pictures.length > 0 && (
        <div class="details__pictures">
          {shown.pictures.map((row) => (
            <Picture key={row.key} view={view} row={row} />
          ))}
        </div>
      )}
      {shown.files.map((row) => (
        <NamedFile key={row.key} view={view} row={row} />
      ))}
      {isCut && (
        <Button kind="link" testId="details-all" onClick={() => setWhole(true)}>
          {words.say('details.all')}
        </Button>
      )}
      {!isCut && hasOlder && (
        <Button kind="link" testId="details-older" onClick={() => void view.loadOlder()}>
          {words.say('details.older')}
        </Button>
      )}
    </Section>
  );
}

type RowProps = { readonly view: ConversationView; readonly row: MessageRow };

function Picture({ view, row }: RowProps) {
  const { id, file } = row;
  if (id === undefined || file === undefined) return null;
  return <HeldPicture view={view} row={row} id={id} file={file} />;
}

type HeldProps = RowProps & {
  readonly id: NonNullable<MessageRow['id']>;
  readonly file: NonNullable<MessageRow['file']>;
};

function HeldPicture({ view, row, id, file }: HeldProps) {
  const words = useWords();
  const viewing = useContext(ViewingContext);
  const acts = { files: view.files, onOpen: () => undefined, onCancel: () => undefined };
  const address = useBytes({ row, id, file, acts }, true);
  const shown = address ?? view.files.thumbnails.value.get(id);
  return (
    <button
      type="button"
      class="details__picture"
      aria-label={words.say('details.picture', { said: row.said })}
      data-testid="details-picture"
      onClick={() => {
        if (viewing !== undefined) viewing.value = row.key;
      }}
    >
      {shown === undefined ? <Icon name="picture" /> : <img src={shown} alt="" draggable={false} />}
    </button>
  );
}

function NamedFile({ view, row }: RowProps) {
  const words = useWords();
  const { id, file } = row;
  if (id === undefined || file === undefined) return null;
  return (
    <div class="details__file">
      <Icon name="file" />
      <span class="details__file-lines">
        <bdi class="details__file-name">{file.name}</bdi>
        <span class="details__file-about">{file.detail}</span>
      </span>
      {isHere(file) && (
        <IconButton
          icon="down"
          label={words.say('file.save')}
          disabled={view.files.saving.value === id}
          onClick={() => void view.files.save(id, file)}
        />
      )}
    </div>
  );
}

function isNamedFile(row: ConversationView['rows']['value'][number]): row is MessageRow {
  return row.kind === 'message' && row.file?.show === 'card';
}
