/**
 * A voice message: how loud it is over time, to be begun anywhere, as fast as one likes to listen.
 * @module
 */
import { clockOf } from '@/lib/view';
import { useRef, useState } from 'preact/hooks';
import { IconButton } from '../parts/button';
import { useWords } from '../words';
import { Card, Movement, useBytes, type FileProps } from './file-parts';

const SPEEDS = [1, 1.5, 2] as const;

/** Of a sender that drew none: a quiet line. */
const FLAT: readonly number[] = Array.from({ length: 40 }, () => 8);

export function VoicePlayer(props: FileProps) {
  const address = useBytes(props, true);
  if (address === undefined) return <Card {...props} />;
  return (
    <div class="player">
      <Listening {...props} address={address} />
      {props.file.state !== 'here' && <Movement {...props} />}
    </div>
  );
}

function Listening({ file, address }: FileProps & { readonly address: string }) {
  const words = useWords();
  const sound = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [speed, setSpeed] = useState<number>(SPEEDS[0]);
  const length = file.seconds ?? 0;
  const toggle = (): void => {
    const element = sound.current;
    if (element === null) return;
    if (playing) element.pause();
    // What cannot be played says so by an event.
    else element.play().catch(() => setPlaying(false));
  };
  const faster = (): void => {
    const next = SPEEDS[(SPEEDS.indexOf(speed as 1) + 1) % SPEEDS.length] ?? 1;
    setSpeed(next);
    if (sound.current !== null) sound.current.playbackRate = next;
  };
  return (
    <fieldset class="voice-note" aria-label={`${file.name}, ${file.detail}`}>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- what people say has none */}
      <audio
        ref={sound}
        src={address}
        data-testid="sound"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setAt(0)}
        onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
      />
      <IconButton
        icon={playing ? 'pause' : 'play'}
        kind="primary"
        label={words.say(playing ? 'voice.pause' : 'voice.play')}
        testId="voice-play"
        onClick={toggle}
      />
      <Bars
        levels={file.waveform ?? FLAT}
        at={at}
        length={length}
        onSeek={(seconds) => {
          setAt(seconds);
          if (sound.current !== null) sound.current.currentTime = seconds;
        }}
      />
      <span class="voice-note__time">{clockOf(at === 0 ? length : at)}</span>
      <button
        type="button"
        class="voice-note__speed"
        aria-label={words.say('voice.speed', {
          speed: new Intl.NumberFormat(words.locale).format(speed),
        })}
        data-testid="voice-speed"
        onClick={faster}
      >
        {new Intl.NumberFormat(words.locale).format(speed)}×
      </button>
    </fieldset>
  );
}

type BarsProps = {
  readonly levels: readonly number[];
  /** seconds */
  readonly at: number;
  readonly length: number;
  readonly onSeek: (seconds: number) => void;
};

/** Drawn below the slider that the keyboard and the screen reader have. */
function Bars({ levels, at, length, onSeek }: BarsProps) {
  const words = useWords();
  const played = length === 0 ? 0 : (at / length) * levels.length;
  return (
    <span class="voice-note__track">
      <svg
        class="voice-note__bars"
        viewBox={`0 0 ${String(levels.length * 4)} 100`}
        preserveAspectRatio="none"
        aria-hidden="true"
        data-testid="waveform"
      >
        {levels.map((level, place) => {
          const height = Math.max(6, level);
          return (
            <rect
              // oxlint-disable-next-line react/no-array-index-key -- a bar is its place
              key={place}
              class={place < played ? 'voice-note__bar--played' : undefined}
              x={place * 4}
              y={50 - height / 2}
              width={2.4}
              height={height}
              rx={1.2}
            />
          );
        })}
      </svg>
      <input
        type="range"
        class="voice-note__slider"
        min={0}
        max={Math.max(length, 1)}
        step={0.1}
        value={at}
        aria-label={words.say('voice.position')}
        aria-valuetext={clockOf(at)}
        onInput={(event) => onSeek(event.currentTarget.valueAsNumber)}
      />
    </span>
  );
}
