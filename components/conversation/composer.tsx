/**
 * Where a message is written. Enter sends, Shift+Enter starts a line; while an input method is
 * composing, Enter is its own.
 * @module
 */
import { COUNT_FROM, LONGEST_TEXT, type ComposerStrip, type ConversationView } from '@/lib/view';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '../parts/button';
import { Icon } from '../parts/icon';
import { later } from '../parts/later';
import type { LinkOfferProps } from '../passing-on/link-offer';
import { useWords } from '../words';
import { AttachButton, AttachNotes, pasteFiles } from './attach';
import { EmojiButton } from './emoji-button';
import { EmojiNameList, useEmojiNames } from './emoji-names';
import { TrustPath, Warnings } from './warnings';

export function Composer({ view }: { readonly view: ConversationView }) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = view.draft.value;
  const names = useEmojiNames(view, field);
  useEffect(() => field.current?.focus(), [view]);
  const strip = view.strip.value;
  useLayoutEffect(() => fitToText(field.current), [draft]);
  useEffect(() => {
    if (strip !== undefined) field.current?.focus();
  }, [strip]);
  const send = (): void => {
    view.send();
    field.current?.focus();
  };
  const onFieldKey = (event: KeyboardEvent): boolean => {
    if (isSendKey(event)) send();
    else if (event.key === 'Escape' && strip !== undefined) view.acts.cancel();
    // Up in an empty field changes what one wrote last, as in a shell.
    else return event.key === 'ArrowUp' && draft === '' && view.acts.edit();
    return true;
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Warnings view={view} />
      <TrustPath view={view} />
      {strip !== undefined && <Strip strip={strip} onCancel={() => view.acts.cancel()} />}
      <Mishap view={view} />
      <LinkNote view={view} />
      <EmojiNameList {...names} />
      <AttachNotes attaching={view.attaching} />
      <AttachButton attaching={view.attaching} passingOn={view.beside.passingOn} />
      <div class="composer__write">
        <textarea
          ref={field}
          class="composer__field"
          rows={1}
          autocomplete="off"
          dir={draft === '' ? words.direction : 'auto'}
          value={draft}
          aria-label={words.say('composer.label', { name: view.header.value.name })}
          {...names.field}
          placeholder={words.say('composer.placeholder')}
          data-testid="composer"
          onInput={(event) => {
            view.write(event.currentTarget.value);
            names.onInput();
          }}
          onBlur={names.onLeave}
          onPaste={(event) => pasteFiles(event, view.attaching)}
          onKeyDown={(event) => {
            if (!names.onKey(event) && !onFieldKey(event)) return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
        <EmojiButton view={view} field={field} />
      </div>
      {draft === '' && strip === undefined ? (
        <IconButton
          icon="microphone"
          label={words.say('voice.record')}
          disabled={view.header.value.accept !== undefined}
          testId="record"
          onClick={() => view.attaching.record()}
        />
      ) : (
        <IconButton
          icon={strip?.kind === 'edit' ? 'check' : 'send'}
          label={words.say(strip?.kind === 'edit' ? 'composer.save' : 'composer.send')}
          kind="primary"
          submit
          disabled={!view.canSend.value}
          testId="send"
        />
      )}
      <Room left={view.room.value} />
    </form>
  );
}

/** What is answered or changed, and the way out of it. */
function Strip({
  strip,
  onCancel,
}: {
  readonly strip: ComposerStrip;
  readonly onCancel: () => void;
}) {
  const words = useWords();
  return (
    <div class="composer__strip" data-testid="composer-strip" data-kind={strip.kind}>
      <Icon name={strip.kind === 'edit' ? 'compose' : 'reply'} />
      <span class="composer__about">
        <bdi class="composer__title">{strip.title}</bdi>
        <bdi class="composer__quoted">{strip.text}</bdi>
      </span>
      <IconButton
        icon="close"
        label={words.say('composer.cancel')}
        testId="cancel-strip"
        onClick={onCancel}
      />
    </div>
  );
}

const LinkOfferStrip = later<LinkOfferProps>(() =>
  import('../passing-on/link-offer').then((chunk) => chunk.LinkOfferStrip),
);

function LinkNote({ view }: { readonly view: ConversationView }) {
  const state = view.beside.linkOffer.state.value;
  return state === undefined ? null : (
    <LinkOfferStrip offer={view.beside.linkOffer} state={state} />
  );
}

/** What was not taken of the last thing done to a message. */
function Mishap({ view }: { readonly view: ConversationView }) {
  const mishap = view.acts.mishap.value;
  return (
    <p class="composer__mishap" role="alert" data-testid="mishap">
      {mishap}
    </p>
  );
}

/** Speaks only near the limit. */
function Room({ left }: { readonly left: number }) {
  const words = useWords();
  if (left > LONGEST_TEXT - COUNT_FROM) return null;
  return (
    <p
      class={left < 0 ? 'composer__room composer__room--over' : 'composer__room'}
      aria-live="polite"
    >
      {left < 0
        ? words.say('composer.too-long', { count: -left })
        : words.say('composer.left', { count: left })}
    </p>
  );
}

function isSendKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.altKey && !event.isComposing;
}

/** Grows with what is written, up to the stylesheet's limit. */
function fitToText(field: HTMLTextAreaElement | null): void {
  if (field === null) return;
  field.style.blockSize = 'auto';
  const border = field.offsetHeight - field.clientHeight;
  field.style.blockSize = `${field.scrollHeight + border}px`;
}
