/**
 * A film or a sound, played by the browser's own controls.
 * @module
 */
import { Button } from '../parts/button';
import { useWords } from '../words';
import { Card, Movement, isHere, useBytes, type FileProps } from './file-parts';

export function Player(props: FileProps) {
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
