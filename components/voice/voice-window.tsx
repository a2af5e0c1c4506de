/**
 * The window in which a voice message is spoken, heard once more, and sent.
 * @module
 */
import { clockOf, type VoiceView, type Words } from '@/lib/view';
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button';
import { useWords, WordsContext } from '../words';
import '../styles/voice.css';

export type VoiceWindowProps = {
  readonly view: VoiceView;
  readonly words: Words;
  /** It was sent, or is not wanted. */
  readonly onDone: () => void;
};

export function VoiceWindow({ words, ...props }: VoiceWindowProps) {
  const phase = props.view.phase.value;
  useEffect(() => {
    if (phase === 'sent') props.onDone();
  }, [phase]);
  return (
    <WordsContext.Provider value={words}>
      <main class="voice" data-testid="voice" data-phase={phase}>
        <h1 class="voice__title">{words.say('voice.title')}</h1>
        <Heard view={props.view} />
        <p class="voice__mishap" role="alert">
          {props.view.mishap.value}
        </p>
        <Acts {...props} />
      </main>
    </WordsContext.Provider>
  );
}

/** What there is of it: a word on the microphone, how loud it is, or the whole to be heard. */
function Heard({ view }: Pick<VoiceWindowProps, 'view'>) {
  const words = useWords();
  const phase = view.phase.value;
  if (phase === 'asking' || phase === 'absent' || phase === 'sent')
    return <output>{words.say(`voice.${phase}`)}</output>;
  if (phase === 'refused')
    return (
      <output>
        {words.say('voice.refused')}
        <br />
        <span class="voice__how">{words.say('voice.refused-how')}</span>
      </output>
    );
  const address = view.address.value;
  return (
    <>
      <div class="voice__bars" aria-hidden="true">
        {view.bars.value.map((level, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a bar is its place
          <span key={at} style={{ blockSize: `${String(Math.max(4, level))}%` }} />
        ))}
      </div>
      <p class="voice__time">
        {phase === 'recording' && <span class="voice__dot" />}
        <span class="voice__said">{phase === 'recording' && words.say('voice.recording')}</span>
        <span data-testid="voice-time">{clockOf(view.seconds.value)}</span>
      </p>
      {address !== undefined && (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- it was spoken just now
        <audio class="player__sound" src={address} controls data-testid="voice-heard" />
      )}
    </>
  );
}

function Acts({ view, onDone }: Omit<VoiceWindowProps, 'words'>) {
  const words = useWords();
  const phase = view.phase.value;
  const canTry = phase === 'refused' || phase === 'absent';
  return (
    <div class="voice__acts">
      <Button testId="voice-discard" onClick={onDone}>
        {words.say('voice.discard')}
      </Button>
      {canTry && (
        <Button kind="primary" testId="voice-try" onClick={() => void view.start()}>
          {words.say('voice.try')}
        </Button>
      )}
      {phase === 'kept' && (
        <Button testId="voice-again" onClick={() => void view.start()}>
          {words.say('voice.again')}
        </Button>
      )}
      {phase === 'recording' && (
        <Button kind="primary" testId="voice-stop" onClick={() => void view.stop()}>
          {words.say('voice.stop')}
        </Button>
      )}
      {(phase === 'kept' || phase === 'sending') && (
        <Button
          kind="primary"
          testId="voice-send"
          busy={phase === 'sending'}
          onClick={() => void view.send()}
        >
          {words.say('voice.send')}
        </Button>
      )}
    </div>
  );
}
