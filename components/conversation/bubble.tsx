/**
 * One message, what it answers, and what was said to it. Whatever strangers write stands
 * as text, but that addresses can be pressed.
 * @module
 */
import { textParts, type MessageRow } from '@/lib/view';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Icon, type IconName } from '../parts/icon';
import { memo } from '../parts/memo';
import { useWords } from '../words';
import type { BubbleActs } from './bubble-acts';
import { Author, Meta, More } from './bubble-parts';
import { Cards, PlaceCard } from './cards';
import { FileBody } from './file-body';
import { Preview } from './preview';
import { Quote } from './quote';
import { Reactions } from './reactions';

export type BubbleProps = { readonly row: MessageRow; readonly acts: BubbleActs };

export const Bubble = memo(function Bubble({ row, acts }: BubbleProps) {
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
      <div class="message__line">
        <div class={`bubble bubble--${row.bodyKind}`}>
          <span class="unseen">{row.said}: </span>
          <Author row={row} />
          {row.quote !== undefined && <Quote quote={row.quote} onJump={acts.onJump} />}
          <Body row={row} acts={acts} />
        </div>
        <More row={row} onMenu={acts.onMenu} />
      </div>
      <Reactions row={row} onReact={acts.onReact} />
      {row.waiting !== undefined && (
        <Waiting row={row} waiting={row.waiting} onTakeBack={acts.onTakeBack} />
      )}
      {row.failure !== undefined && <Failure row={row} sentence={row.failure} acts={acts} />}
    </li>
  );
});

function Body({ row, acts }: BubbleProps) {
  if (row.bodyKind === 'text')
    return (
      <>
        {row.preview !== undefined && (
          <Preview id={row.id} preview={row.preview} files={acts.file.files} />
        )}
        <TextBody row={row} />
      </>
    );
  const { id, file } = row;
  if (id !== undefined && file !== undefined)
    return <FileBody row={row} id={id} file={file} acts={acts.file} meta={<Meta row={row} />} />;
  if (row.place === undefined && row.cards.length === 0) return <NoBody row={row} />;
  return (
    <div class="bubble__text">
      {row.place === undefined ? <Cards cards={row.cards} /> : <PlaceCard place={row.place} />}
      <Meta row={row} />
    </div>
  );
}

function TextBody({ row }: { readonly row: MessageRow }) {
  const words = useWords();
  const [whole, setWhole] = useState(false);
  return (
    <p class="bubble__text" dir="auto">
      {row.links ? (
        <LinkedText
          text={whole ? (row.whole ?? row.text) : row.text}
          isCut={!whole && row.whole !== undefined}
        />
      ) : (
        ((whole ? row.whole : undefined) ?? row.text)
      )}
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

/** Addresses can be pressed; one that could pass for another says where it leads. Nothing is loaded before that. */
function LinkedText({ text, isCut }: { readonly text: string; readonly isCut: boolean }) {
  const parts = useMemo(() => textParts(text, isCut), [text, isCut]);
  return (
    <>
      {parts.map((part, index) =>
        part.kind === 'words' ? (
          part.text
        ) : (
          <span key={index}>
            <a
              href={part.href}
              target="_blank"
              rel="noopener noreferrer"
              title={part.href}
              class="bubble__link"
              data-testid="link"
            >
              {part.text}
            </a>
            {part.leadsTo !== undefined && (
              <span class="bubble__leads-to" dir="ltr">
                {' '}
                → {part.leadsTo}
              </span>
            )}
          </span>
        ),
      )}
    </>
  );
}

const ICONS: Readonly<Partial<Record<MessageRow['bodyKind'], IconName>>> = {
  undecryptable: 'unreadable',
  call: 'call',
  deleted: 'remove',
  timer: 'sending',
};

/** What cannot be shown, said in words: never an empty place. */
function NoBody({ row }: { readonly row: MessageRow }) {
  return (
    <div class="bubble__nobody">
      <Icon name={ICONS[row.bodyKind] ?? 'unsupported'} />
      <p class="bubble__text">
        {row.text}
        {row.detail !== undefined && <span class="bubble__detail"> {row.detail}</span>}
        <Meta row={row} />
      </p>
    </div>
  );
}

type WaitingProps = Pick<BubbleProps, 'row'> &
  Pick<BubbleActs, 'onTakeBack'> & { readonly waiting: NonNullable<MessageRow['waiting']> };

function Waiting({ row, waiting, onTakeBack }: WaitingProps) {
  const words = useWords();
  return (
    <p class="message__waiting" data-testid="waiting">
      {waiting.sentence}{' '}
      {waiting.canTakeBack && (
        <Button kind="link" testId="take-back" onClick={() => onTakeBack(row.key)}>
          {words.say('message.take-back')}
        </Button>
      )}
    </p>
  );
}

type FailureProps = BubbleProps & { readonly sentence: string };

function Failure({ row, sentence, acts }: FailureProps) {
  const words = useWords();
  return (
    <p class="message__failure">
      {sentence}{' '}
      {row.file?.retriable !== false && (
        <Button kind="link" testId="retry" onClick={() => acts.onRetry(row.key)}>
          {words.say('message.retry')}
        </Button>
      )}
      {row.id === undefined && (
        <>
          {' '}
          <Button kind="link" testId="discard" onClick={() => acts.onDiscard(row.key)}>
            {words.say('message.discard')}
          </Button>
        </>
      )}
      {row.status === 'failed' && row.doable.delete && (
        <>
          {' '}
          <Button kind="link" testId="take-back" onClick={() => acts.onTakeBack(row.key)}>
            {words.say('message.take-back')}
          </Button>
        </>
      )}
    </p>
  );
}
