/**
 * One message. Links and everything else strangers write stand as text only.
 * @module
 */
import type { MessageRow } from '@/lib/view';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { memo } from '../parts/memo';
import { StatusTick } from '../parts/status-tick';
import { useWords } from '../words';

export type BubbleProps = {
  readonly row: MessageRow;
  readonly onRetry: (key: string) => void;
  readonly onDiscard: (key: string) => void;
};

export const Bubble = memo(function Bubble({ row, onRetry, onDiscard }: BubbleProps) {
  const classes = [
    'message',
    `message--${row.direction}`,
    row.startsGroup ? 'message--starts' : '',
    row.endsGroup ? 'message--ends' : '',
  ];
  return (
    <li
      class={classes.join(' ')}
      data-testid="message"
      data-direction={row.direction}
      data-kind={row.bodyKind}
      data-status={row.status}
      data-key={row.key}
    >
      <div class={`bubble bubble--${row.bodyKind}`}>
        <span class="unseen">{row.said}: </span>
        {row.bodyKind === 'text' ? <TextBody row={row} /> : <NoBody row={row} />}
      </div>
      {row.failure !== undefined && (
        <Failure row={row} sentence={row.failure} onRetry={onRetry} onDiscard={onDiscard} />
      )}
    </li>
  );
});

function TextBody({ row }: { readonly row: MessageRow }) {
  const words = useWords();
  const [whole, setWhole] = useState(false);
  return (
    <p class="bubble__text" dir="auto">
      {whole ? row.whole : row.text}
      {row.whole !== undefined && !whole && (
        <>
          {'… '}
          <Button kind="link" onClick={() => setWhole(true)}>
            {words.say('chat.show-all')}
          </Button>
        </>
      )}
      <Meta row={row} />
    </p>
  );
}

/** What cannot be shown, said in words: never an empty place. */
function NoBody({ row }: { readonly row: MessageRow }) {
  return (
    <div class="bubble__nobody">
      <Icon name={row.bodyKind === 'undecryptable' ? 'unreadable' : 'unsupported'} />
      <p class="bubble__text">
        {row.text}
        {row.detail !== undefined && <span class="bubble__detail"> {row.detail}</span>}
        <Meta row={row} />
      </p>
    </div>
  );
}

/** Its own direction keeps it out of the text's: `dir="auto"` above looks past it. */
function Meta({ row }: { readonly row: MessageRow }) {
  return (
    <span class="bubble__meta" dir={useWords().direction} title={row.fullTime}>
      <span aria-hidden="true">{row.time}</span>
      {row.status !== undefined && <StatusTick status={row.status} />}
    </span>
  );
}

type FailureProps = BubbleProps & { readonly sentence: string };

function Failure({ row, sentence, onRetry, onDiscard }: FailureProps) {
  const words = useWords();
  return (
    <p class="message__failure">
      {sentence}{' '}
      <Button kind="link" testId="retry" onClick={() => onRetry(row.key)}>
        {words.say('message.retry')}
      </Button>
      {row.id === undefined && (
        <>
          {' '}
          <Button kind="link" testId="discard" onClick={() => onDiscard(row.key)}>
            {words.say('message.discard')}
          </Button>
        </>
      )}
    </p>
  );
}
