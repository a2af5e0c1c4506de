/**
 * The messages of one chat, oldest first, with the days between them.
 * @module
 */
import {
  createAlbums,
  type AlbumRow,
  type ConversationView,
  type MessageRow,
  type TimelineRow,
} from '@/lib/view';
import { useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { later } from '../parts/later';
import { useEvent, type ElementRef } from '../parts/use-event';
import { useWords } from '../words';
import { Album } from './album';
import { Bubble } from './bubble';
import type { BubbleActs } from './bubble-acts';
import { EmojiPicker } from './emoji-button';
import { EmojiContext } from './emoji-context';
import type { MessageMenuProps, OpenMenu } from './message-menu';
import { useTimelineScroll } from './timeline-scroll';
import { ViewingContext } from './viewing';

const MessageMenu = later<MessageMenuProps>(() =>
  import('./message-menu').then((chunk) => chunk.MessageMenu),
);

export function Timeline({ view }: { readonly view: ConversationView }) {
  const words = useWords();
  const rows = view.rows.value;
  const albums = useMemo(createAlbums, [view]);
  const { scroller, onScroll, toNewest } = useTimelineScroll(view, rows);
  useEvent(scroller, 'keydown', (event) => walkActions(event, scroller.current));
  // The newest message's actions are the one stop of the Tab key among them.
  useLayoutEffect(() => {
    const all = scroller.current?.querySelectorAll<HTMLElement>('.message__more') ?? [];
    for (const one of all) one.tabIndex = -1;
    const last = [...all].at(-1);
    if (last !== undefined) last.tabIndex = 0;
  }, [rows, scroller]);
  const [menu, setMenu] = useState<OpenMenu | undefined>(undefined);
  const emoji = useContext(EmojiContext);
  const [reacting, setReacting] = useState<OpenMenu | undefined>(undefined);
  const viewing = useContext(ViewingContext);
  const acts = useMemo(
    () =>
      actsOf(view, scroller, {
        onMenu: setMenu,
        onOpen: ({ key }) => {
          if (viewing !== undefined) viewing.value = key;
        },
      }),
    [view, scroller, viewing],
  );
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
          <ol class="timeline__rows">{albums(rows).map((row) => drawRow(row, acts))}</ol>
          {view.typing.value && <Typing name={name} />}
        </div>
      </section>
      {menu !== undefined && (
        <MessageMenu
          key={menu.row.key}
          {...menu}
          acts={view.acts}
          onOther={setReacting}
          onClose={() => setMenu(undefined)}
        />
      )}
      {reacting !== undefined && emoji !== undefined && (
        <EmojiPicker
          key={reacting.row.key}
          emoji={emoji}
          anchor={reacting.anchor}
          onPick={(chosen) => view.acts.react(reacting.row.key, chosen)}
          onClose={() => setReacting(undefined)}
        />
      )}
      <Jump view={view} onJump={toNewest} />
    </div>
  );
}

type Openers = {
  readonly onMenu: (menu: OpenMenu) => void;
  readonly onOpen: (row: MessageRow) => void;
};

function actsOf(
  view: ConversationView,
  scroller: ElementRef<HTMLElement>,
  { onMenu, onOpen }: Openers,
): BubbleActs {
  return {
    onRetry: (key) => view.retry(key),
    onDiscard: (key) => view.discard(key),
    onTakeBack: (key) => void view.acts.takeBack(key),
    onReact: (key, emoji) => view.acts.react(key, emoji),
    onMenu: (row, anchor) => onMenu({ row, anchor }),
    file: { files: view.files, onOpen, onCancel: (key) => view.acts.deleteForAll(key) },
    onJump: (order) => void jump(view, scroller, order),
  };
}

async function jump(
  view: ConversationView,
  scroller: ElementRef<HTMLElement>,
  order: number,
): Promise<void> {
  const key = await view.reach(order);
  if (key !== undefined) requestAnimationFrame(() => showRow(scroller.current, key));
}

/** Brings a message into sight and marks it for a moment. */
function showRow(scroller: HTMLElement | null, key: string): void {
  const row = scroller?.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (row === null || row === undefined) return;
  row.scrollIntoView({ block: 'center' });
  row.classList.remove('message--sought');
  requestAnimationFrame(() => row.classList.add('message--sought'));
  row.addEventListener('animationend', () => row.classList.remove('message--sought'), {
    once: true,
  });
}

/** Up and down from one message's actions to the next one's; into them by one stop. */
function walkActions(event: KeyboardEvent, scroller: HTMLElement | null): void {
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
  const all = [...(scroller?.querySelectorAll<HTMLElement>('.message__more') ?? [])];
  const at = all.findIndex((one) => one === document.activeElement);
  const next = all[at + (event.key === 'ArrowUp' ? -1 : 1)];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

function drawRow(row: TimelineRow | AlbumRow, acts: BubbleActs) {
  if (row.kind === 'album') return <Album key={row.key} album={row} acts={acts} />;
  if (row.kind === 'message') return <Bubble key={row.key} row={row} acts={acts} />;
  if (row.kind === 'day') {
    return (
      <li key={row.key} class="timeline__day">
        {row.label}
      </li>
    );
  }
  if (row.kind === 'note') {
    return (
      <li key={row.key} class="timeline__note" data-testid="note" data-key={row.key}>
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
