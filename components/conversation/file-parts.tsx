/**
 * What all bubbles of files have in common: the card with a name, what moves and what can be done
 * about it, and the bytes that a window shows.
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

export type FileProps = {
  readonly row: MessageRow;
  readonly id: NonNullable<MessageRow['id']>;
  readonly file: FileItem;
  readonly acts: FileActs;
};

/** Our own are here from the beginning, theirs once they were checked. */
export function isHere({ state, outgoing }: FileItem): boolean {
  return state === 'here' || (outgoing && state !== 'gone');
}

export function useBytes({ id, file, acts }: FileProps, wanted: boolean): string | undefined {
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

const ICONS: Readonly<Record<FileItem['kind'], IconName>> = {
  image: 'picture',
  sticker: 'picture',
  video: 'film',
  voice: 'sound',
  audio: 'sound',
  file: 'file',
};

export function Card(props: FileProps & { readonly children?: ComponentChildren }) {
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
export function Movement({ row, id, file, acts }: FileProps) {
  const words = useWords();
  const { files } = acts;
  const done = files.progress.value.get(id);
  if (file.state === 'moving') {
    const way = file.outgoing ? 'up' : 'down';
    const percent = Math.floor((done ?? 0) * 100);
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
      {file.permittable && (
        <Button testId="file-permit" onClick={() => void acts.files.permit(id, file)}>
          {words.say('action.permit')}
        </Button>
      )}
      {again && !file.permittable && (
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
