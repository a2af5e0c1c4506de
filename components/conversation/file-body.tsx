/**
 * A file in a bubble: a picture, a film, a sound, or a card with its name; and what can be done with
 * it as it stands.
 * @module
 */
import type { FileItem, FilesView, MessageRow } from '@/lib/view';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button, IconButton } from '../parts/button';
import { Icon, type IconName } from '../parts/icon';
import { useWords } from '../words';

export type FileActs = {
  readonly files: FilesView;
  readonly onOpen: (row: MessageRow) => void;
  /** Takes a message back before it has left. */
  readonly onCancel: (key: string) => void;
};

type FileProps = {
  readonly row: MessageRow;
  readonly id: NonNullable<MessageRow['id']>;
  readonly file: FileItem;
  readonly acts: FileActs;
};

/** @param props `meta`: time and status, which end the last line */
export function FileBody({ meta, ...given }: FileProps & { readonly meta: ComponentChildren }) {
  const { file } = given;
  const hasCaption = file.caption !== '';
  return (
    <div class={`file file--${file.show}`} data-testid="file" data-state={file.state}>
      {file.show === 'picture' && <Picture {...given} />}
      {file.show === 'film' && <Player {...given} />}
      {file.show === 'sound' && <Player {...given} />}
      {file.show === 'card' && <Card {...given} />}
      <p class={hasCaption ? 'bubble__text' : 'bubble__text file__foot'} dir="auto">
        {file.caption}
        {meta}
      </p>
    </div>
  );
}

/** Our own are here from the beginning, theirs once they were checked. */
function isHere({ state, outgoing }: FileItem): boolean {
  return state === 'here' || (outgoing && state !== 'gone');
}

function useBytes({ id, file, acts }: FileProps, wanted: boolean): string | undefined {
  const { files } = acts;
  const want = wanted && isHere(file);
  useEffect(() => {
    if (want) files.want(id, file);
  }, [files, id, file, want]);
  useEffect(() => {
    if (file.thumbnail !== undefined) files.wantThumbnail(id, file.thumbnail);
  }, [files, id, file.thumbnail]);
  const held = files.held.value.get(id);
  return held !== undefined && 'address' in held ? held.address : undefined;
}

function Picture(props: FileProps) {
  const words = useWords();
  const { row, id, file, acts } = props;
  const address = useBytes(props, true);
  const small = acts.files.thumbnails.value.get(id);
  const label = words.say(`media.${file.kind}`);
  return (
    <div class="picture" style={file.ratio === undefined ? {} : { aspectRatio: file.ratio }}>
      {address === undefined ? (
        <Stand small={small} />
      ) : (
        <button
          type="button"
          class="picture__open"
          aria-label={words.say('file.open')}
          data-testid="picture"
          onClick={() => acts.onOpen(row)}
        >
          <img class="picture__image" src={address} alt={label} draggable={false} />
        </button>
      )}
      <Overlay {...props} />
    </div>
  );
}

/** What stands where a picture will be. */
function Stand({ small }: { readonly small: string | undefined }) {
  return small === undefined ? (
    <span class="picture__stand">
      <Icon name="picture" />
    </span>
  ) : (
    <img class="picture__image picture__image--small" src={small} alt="" draggable={false} />
  );
}

/** Over a picture: how far it is, and what can be done about it. */
function Overlay(props: FileProps) {
  const { file } = props;
  if (file.state === 'here') return null;
  return (
    <div class="picture__over">
      <Movement {...props} />
    </div>
  );
}

function Player(props: FileProps) {
  const words = useWords();
  const { id, file, acts } = props;
  const address = useBytes(props, file.show === 'sound');
  if (address === undefined) {
    const canPlay = isHere(file) && file.show === 'film';
    return (
      <Card {...props}>
        {canPlay && (
          <Button testId="file-play" onClick={() => acts.files.want(id, file)}>
            {words.say('file.play')}
          </Button>
        )}
      </Card>
    );
  }
  const label = `${file.name}, ${file.detail}`;
  return (
    <div class="player">
      {file.show === 'film' ? (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- what people send has none
        <video class="player__film" src={address} controls aria-label={label} data-testid="film" />
      ) : (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- what people send has none
        <audio
          class="player__sound"
          src={address}
          controls
          aria-label={label}
          data-testid="sound"
        />
      )}
      {file.state !== 'here' && <Movement {...props} />}
    </div>
  );
}

const ICONS: Readonly<Record<FileItem['kind'], IconName>> = {
  image: 'picture',
  sticker: 'picture',
  video: 'film',
  voice: 'sound',
  audio: 'sound',
  file: 'file',
};

function Card(props: FileProps & { readonly children?: ComponentChildren }) {
  const words = useWords();
  const { id, file, acts, children } = props;
  const isSaving = acts.files.saving.value === id;
  return (
    <div class="file-card">
      <span class="file-card__icon">
        <Icon name={ICONS[file.kind]} />
      </span>
      <span class="file-card__lines">
        <span class="file-card__name">
          <bdi>{file.name}</bdi>
        </span>
        <span class="file-card__detail">{file.detail}</span>
      </span>
      {file.state === 'here' && (
        <IconButton
          icon="down"
          label={words.say('file.save')}
          disabled={isSaving}
          testId="file-save"
          onClick={() => void acts.files.save(id, file)}
        />
      )}
      {children}
      {file.state !== 'here' && <Movement {...props} />}
    </div>
  );
}

/** What moves and how far, or why it does not; with the one thing to do about it. */
function Movement({ row, id, file, acts }: FileProps) {
  const words = useWords();
  const { files } = acts;
  const done = files.progress.value.get(id);
  if (file.state === 'moving') {
    const way = file.outgoing ? 'up' : 'down';
    const percent = String(Math.floor((done ?? 0) * 100));
    const said =
      done === undefined ? words.say(`file.${way}-waits`) : words.say(`file.${way}`, { percent });
    return (
      <div class="movement">
        <progress class="movement__bar" max={1} value={done ?? 0} aria-label={said} />
        <span class="movement__said">{said}</span>
        <IconButton
          icon="close"
          label={words.say('file.stop')}
          testId="file-stop"
          onClick={() => void files.stop(id, true)}
        />
      </div>
    );
  }
  return <Standing row={row} id={id} file={file} acts={acts} />;
}

/** What does not move: why, and what can be done about it. */
function Standing({ row, id, file, acts }: FileProps) {
  const words = useWords();
  const { problem, outgoing, state } = file;
  const again = file.retriable && (outgoing ? state === 'paused' : state !== 'gone');
  const said = state === 'paused' ? words.say('file.paused') : problem;
  const bare = said === '';
  return (
    <div class={bare ? 'movement movement--bare' : 'movement'}>
      <span class={problem === '' ? 'movement__said' : 'movement__said movement__said--problem'}>
        {bare ? file.detail : said}
      </span>
      {outgoing && state === 'paused' && (
        <Button kind="link" testId="file-cancel" onClick={() => acts.onCancel(row.key)}>
          {words.say('file.cancel')}
        </Button>
      )}
      {again && (
        <Button testId="file-load" onClick={() => void acts.files.move(id)}>
          {words.say(AGAIN[state] ?? 'file.load')}
        </Button>
      )}
    </div>
  );
}

const AGAIN: Readonly<Partial<Record<FileItem['state'], 'file.go-on' | 'message.retry'>>> = {
  paused: 'file.go-on',
  failed: 'message.retry',
};
