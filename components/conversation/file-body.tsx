/**
 * A file in a bubble: a picture, a film, a sound, or a card with its name; and what can be done with
 * it as it stands.
 * @module
 */
import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/icon';
import { later } from '../parts/later';
import { useWords } from '../words';
import { Card, Movement, useBytes, type FileProps } from './file-parts';

const Player = later<FileProps>(() => import('./player').then((chunk) => chunk.Player));

const VoicePlayer = later<FileProps>(() =>
  import('./voice-player').then((chunk) => chunk.VoicePlayer),
);

/** @param props `meta`: time and status, which end the last line */
export function FileBody({ meta, ...given }: FileProps & { readonly meta: ComponentChildren }) {
  const { file } = given;
  const hasCaption = file.caption !== '';
  return (
    <div class={`file file--${file.show}`} data-testid="file" data-state={file.state}>
      {file.show === 'picture' && <Picture {...given} />}
      {(file.show === 'film' || file.show === 'sound') &&
        (file.kind === 'voice' ? <VoicePlayer {...given} /> : <Player {...given} />)}
      {file.show === 'card' && <Card {...given} />}
      <p class={hasCaption ? 'bubble__text' : 'bubble__text file__foot'} dir="auto">
        {file.caption}
        {meta}
      </p>
    </div>
  );
}

/** @param props `square`: as high as it is wide, whatever it is itself */
export function Picture(props: FileProps & { readonly square?: boolean }) {
  const words = useWords();
  const { row, id, file, acts } = props;
  const address = useBytes(props, true);
  const small = acts.files.thumbnails.value.get(id);
  const label = words.say(`media.${file.kind}`);
  return (
    <div
      class="picture"
      style={file.ratio === undefined || props.square === true ? {} : { aspectRatio: file.ratio }}
    >
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
