/**
 * The messages of one chat, oldest first, with the days between them.
 * @module
 */
import type { ConversationView, TimelineRow } from '@/lib/view';
import { useCallback } from 'preact/hooks';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useWords } from '../words';
import { Bubble, type BubbleProps } from './bubble';
import { useTimelineScroll } from './timeline-scroll';

export function Timeline({ view }: { readonly view: ConversationView }) {
  const words = useWords();
  const rows = view.rows.value;
  const { scroller, onScroll, toNewest } = useTimelineScroll(view, rows);
  const retry = useCallback((key: string) => view.retry(key), [view]);
  const discard = useCallback((key: string) => view.discard(key), [view]);
  const { name } = view.header.value;
  return (
    <div class="timeline">
      <section
        ref={scroller}
        class="timeline__scroll"
        onScroll={onScroll}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it keyboards cannot scroll (WCAG 2.1.1)
        tabIndex={0}
        aria-label={words.say('chat.messages', { name })}
        data-testid="timeline"
      >
        <div class="timeline__inner">
          <Top view={view} />
          <ol class="timeline__rows">{rows.map((row) => drawRow(row, retry, discard))}</ol>
          {view.typing.value && <Typing name={name} />}
        </div>
      </section>
      <Jump view={view} onJump={toNewest} />
    </div>
  );
}

function drawRow(
  row: TimelineRow,
  onRetry: BubbleProps['onRetry'],
  onDiscard: BubbleProps['onDiscard'],
) {
  if (row.kind === 'message') {
    return <Bubble key={row.key} row={row} onRetry={onRetry} onDiscard={onDiscard} />;
  }
  if (row.kind === 'day') {
    return (
      <li key={row.key} class="timeline__day">
        {row.label}
      </li>
    );
  }
  return (
    <li key={row.key} class="timeline__new" data-testid="new-divider">
      {row.label}
    </li>
  );
}

/** What stands above the oldest message held. */
function Top({ view }: { readonly view: ConversationView }) {
  const words = useWords();
  if (view.phase.value.kind !== 'ready') return null;
  const older = view.older.value;
  if (older === 'beginning') {
    const { name } = view.header.value;
    return <p class="timeline__top">{words.say('chat.beginning', { name })}</p>;
  }
  if (older !== 'failed') return <p class="timeline__top">{words.say('chat.older-loading')}</p>;
  return (
    <p class="timeline__top" role="alert">
      {words.say('chat.older-failed')}{' '}
      <Button kind="link" onClick={() => void view.loadOlder()}>
        {words.say('list.retry')}
      </Button>
    </p>
  );
}

function Typing({ name }: { readonly name: string }) {
  return (
    <p class="typing" data-testid="typing">
      <span class="typing__dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {useWords().say('chat.typing', { name })}
    </p>
  );
}

type JumpProps = { readonly view: ConversationView; readonly onJump: () => void };

/** The way back down, while the newest is out of sight. */
function Jump({ view, onJump }: JumpProps) {
  const words = useWords();
  const count = view.unseen.value;
  if (view.atNewest.value) return null;
  const label = words.say('chat.jump');
  return (
    <button
      type="button"
      class="jump"
      aria-label={label}
      title={label}
      data-testid="jump"
      onClick={onJump}
    >
      {count > 0 && <span class="jump__count">{words.say('chat.jump-new', { count })}</span>}
      <Icon name="down" />
    </button>
  );
}
