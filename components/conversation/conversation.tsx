/**
 * One conversation: who it is with and who could read it, the messages, the composer.
 * @module
 */
import type { ConversationView } from '@/lib/view';
import type { ComponentChildren } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { Avatar } from '../parts/avatar';
import { Button, IconButton } from '../parts/button';
import { Icon } from '../parts/icon';
import { Skeleton } from '../parts/skeleton';
import { useEvent } from '../parts/use-event';
import { useWords } from '../words';
import { AttachDialog, PassingOnDialog, useFileDrop } from './attach';
import { Composer } from './composer';
import { GroupContext } from './group-context';
import { KeysLine } from './keys-line';
import { RequestBar, Veil } from './request-bar';
import { Timeline } from './timeline';
import '../styles/talk.css';

export type ConversationProps = {
  readonly view: ConversationView;
  readonly onBack: () => void;
  /** Shows what there is to know of it, or no longer. */
  readonly onDetails: () => void;
  /** What stands in the way of this conversation, below its head. */
  readonly notice?: ComponentChildren;
};

export function Conversation({ view, onBack, onDetails, notice }: ConversationProps) {
  const words = useWords();
  const { name, group } = view.header.value;
  const isWritable = group === undefined || group === 'in';
  const pane = useRef<HTMLElement>(null);
  useEvent(pane, 'keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) onBack();
  });
  const standing = view.strangers.standing.value;
  const over = useFileDrop(pane, view.attaching);
  return (
    <section
      ref={pane}
      class="pane conversation"
      aria-label={words.say('chat.label', { name })}
      data-testid="conversation"
      data-chat={view.chatId}
    >
      <Head view={view} onBack={onBack} onDetails={onDetails} />
      {notice}
      {standing?.veiled === true && <Veil view={view} />}
      <div class={standing?.veiled === true ? 'veiled' : 'unveiled'} inert={standing?.veiled}>
        <Body view={view} />
      </div>
      {standing !== undefined && <RequestBar view={view} standing={standing} onGone={onBack} />}
      {standing === undefined && isWritable && <Composer view={view} />}
      {standing === undefined && !isWritable && (
        <p class="conversation__gone" data-testid={`group-${group}`}>
          {words.say(group === 'gone' ? 'group.gone' : 'group.unencrypted')}
        </p>
      )}
      <AttachDialog attaching={view.attaching} onSend={(caption) => view.sendFiles(caption)} />
      <PassingOnDialog passingOn={view.beside.passingOn} />
      {over && <p class="drop-note">{words.say('attach.drop')}</p>}
      <Live view={view} />
    </section>
  );
}

function Head({ view, onBack, onDetails }: Omit<ConversationProps, 'notice'>) {
  const words = useWords();
  const header = view.header.value;
  return (
    <>
      <header class="pane__head conversation__head">
        <span class="conversation__back">
          <IconButton icon="back" label={words.say('chat.back')} testId="back" onClick={onBack} />
        </span>
        <Avatar portrait={header.portrait} network={header.network} size="header" />
        <div class="conversation__who">
          <h1 class="conversation__name">
            <Name view={view} />
          </h1>
          <p class="conversation__where">
            {header.networkName}
            {header.identifier !== '' && (
              <>
                {' · '}
                <bdi>{header.identifier}</bdi>
              </>
            )}
          </p>
        </div>
        <IconButton
          icon="about"
          label={words.say('chat.details')}
          testId="details-open"
          onClick={onDetails}
        />
      </header>
      {header.protection !== '' && (
        <p
          class={header.protected ? 'protection' : 'protection protection--none'}
          data-testid="protection"
        >
          <Icon name={header.protected ? 'locked' : 'warning'} />
          {header.protection}
        </p>
      )}
      <KeysLine view={view} />
      {header.gaps !== '' && (
        <p class="protection protection--none" data-testid="gaps">
          <Icon name="warning" />
          {header.gaps}
        </p>
      )}
      <Acceptance view={view} />
    </>
  );
}

/** A group's leads to who is in it. */
function Name({ view }: { readonly view: ConversationView }) {
  const words = useWords();
  const ways = useContext(GroupContext);
  const { name, group } = view.header.value;
  if (group === undefined || ways === undefined) return <bdi>{name}</bdi>;
  const label = words.say('group.open', { name });
  return (
    <button
      type="button"
      class="conversation__group"
      aria-label={label}
      title={label}
      data-testid="group-details"
      onClick={() => ways.onDetails(view.chatId)}
    >
      <bdi>{name}</bdi>
    </button>
  );
}

/** Below Signal's protection nothing is sent before the person has said yes, here, once. */
function Acceptance({ view }: { readonly view: ConversationView }) {
  const { accept } = view.header.value;
  const [why, setWhy] = useState('');
  if (accept === undefined) return null;
  const act = async (): Promise<void> => {
    const outcome = await view.accept();
    setWhy(outcome.ok ? '' : outcome.why);
  };
  return (
    <div class="acceptance" data-testid="acceptance">
      <p>{accept.title}</p>
      <Button testId="accept-protection" onClick={() => void act()}>
        {accept.label}
      </Button>
      <p class="field__problem" role="alert">
        {why}
      </p>
    </div>
  );
}

function Body({ view }: { readonly view: ConversationView }) {
  const words = useWords();
  const phase = view.phase.value;
  if (phase.kind === 'ready') return <Timeline view={view} />;
  if (phase.kind === 'loading') {
    return (
      <div class="timeline">
        <Skeleton of="messages" said={words.say('chat.loading')} />
      </div>
    );
  }
  return (
    <div class="timeline timeline--waiting" role="alert">
      <p>{words.say('chat.failed', { why: phase.why })}</p>
      <Button onClick={() => void view.reload()}>{words.say('list.retry')}</Button>
    </div>
  );
}

/** Says each arrival once, with sender and time, to those who listen instead of looking. */
function Live({ view }: { readonly view: ConversationView }) {
  const { serial, text } = view.announcement.value;
  return (
    <output class="unseen" aria-live="polite" data-testid="announcer">
      <span key={serial}>{text}</span>
    </output>
  );
}
