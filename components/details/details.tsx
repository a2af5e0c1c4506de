/**
 * What there is to know and to choose about one chat: who it is and who could read it, what can be done
 * with it, what they are told, and the pictures and files that were shared. A pane of its own where there
 * is room, else over the conversation.
 * @module
 */
import { actOnChat, deedsFor, type ConversationView, type Desk } from '@/lib/view';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { ICONS } from '../list/chat-menu';
import { Avatar } from '../parts/avatar';
import { IconButton } from '../parts/button';
import { Icon } from '../parts/icon';
import { useEvent } from '../parts/use-event';
import { WholeWords } from '../parts/whole-words';
import { useWords } from '../words';
import { Section } from './section';
import { SharedFiles } from './shared-files';
import '../styles/details.css';

export type DetailsProps = {
  readonly desk: Desk;
  readonly view: ConversationView;
  /** Somebody asked for it just now: it has the focus. */
  readonly wanted: boolean;
  readonly onClose: () => void;
};

export function Details(props: DetailsProps) {
  return <WholeWords>{() => <DetailsPane {...props} />}</WholeWords>;
}

function DetailsPane({ desk, view, wanted, onClose }: DetailsProps) {
  const words = useWords();
  const pane = useRef<HTMLElement>(null);
  const { name } = view.header.value;
  useEffect(() => {
    if (wanted) pane.current?.querySelector<HTMLElement>('button')?.focus();
  }, [wanted]);
  useEvent(pane, 'keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  });
  return (
    <section
      ref={pane}
      class="pane details"
      aria-label={words.say('details.label', { name })}
      data-testid="details"
    >
      <header class="pane__head details__head">
        <h1 class="details__title">{words.say('details.title')}</h1>
        <IconButton
          icon="close"
          label={words.say('dialog.close')}
          testId="details-close"
          onClick={onClose}
        />
      </header>
      <div class="details__scroll">
        <Who view={view} />
        <Section title={words.say('details.readers')}>
          <Readers view={view} />
        </Section>
        <Section title={words.say('details.chat')}>
          <Deeds desk={desk} view={view} />
        </Section>
        <SharedFiles view={view} />
      </div>
    </section>
  );
}

function Who({ view }: { readonly view: ConversationView }) {
  const header = view.header.value;
  return (
    <div class="details__who">
      <Avatar portrait={header.portrait} network={header.network} />
      <p class="details__name">
        <bdi>{header.name}</bdi>
      </p>
      <p class="details__where">
        {header.networkName}
        {header.identifier !== '' && (
          <>
            <br />
            <bdi>{header.identifier}</bdi>
          </>
        )}
      </p>
    </div>
  );
}

function Readers({ view }: { readonly view: ConversationView }) {
  const { protection, protected: isProtected, gaps } = view.header.value;
  return (
    <>
      <p class="details__line">
        <Icon name={isProtected ? 'locked' : 'warning'} />
        <span>{protection}</span>
      </p>
      <p class="details__line">
        <Icon name="send" />
        <span>{view.path.value}</span>
      </p>
      {gaps !== '' && (
        <p class="details__line details__line--warning">
          <Icon name="warning" />
          <span>{gaps}</span>
        </p>
      )}
    </>
  );
}

/** As in the list's menu, where a finger or a mouse need not look for it. */
function Deeds({ desk, view }: { readonly desk: Desk; readonly view: ConversationView }) {
  const words = useWords();
  const rows = desk.inbox.everyRow.value;
  const row = useMemo(() => rows.find(({ id }) => id === view.chatId), [rows, view]);
  if (row === undefined) return null;
  return (
    <div class="details__deeds">
      {deedsFor(row).map((deed) => (
        <button
          key={deed}
          type="button"
          class="menu__item"
          data-testid={`details-${deed}`}
          onClick={() => actOnChat(desk, row, deed)}
        >
          <Icon name={ICONS[deed]} />
          {words.say(`deed.${deed}`)}
        </button>
      ))}
      <button
        type="button"
        class="menu__item"
        data-testid="details-verify"
        onClick={() => desk.show({ kind: 'verify', chatId: view.chatId })}
      >
        <Icon name="check" />
        {words.say('deed.verify')}
      </button>
      <button
        type="button"
        class="menu__item"
        data-testid="details-unwanted"
        onClick={() => desk.show({ kind: 'unwanted', chatId: view.chatId })}
      >
        <Icon name="warning" />
        {words.say('deed.unwanted')}
      </button>
      <button
        type="button"
        class="menu__item"
        data-testid="details-privacy"
        onClick={() => desk.show({ kind: 'privacy', chatId: view.chatId })}
      >
        <Icon name="eye" />
        {words.say('deed.privacy')}
      </button>
    </div>
  );
}
