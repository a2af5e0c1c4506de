/**
 * Where a message is written. Enter sends, Shift+Enter starts a line; while an input method is
 * composing, Enter is its own.
 * @module
 */
import { COUNT_FROM, LONGEST_TEXT, type ConversationView } from '@/lib/view';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '../parts/button';
import { useWords } from '../words';

export function Composer({ view }: { readonly view: ConversationView }) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = view.draft.value;
  useEffect(() => field.current?.focus(), [view]);
  useLayoutEffect(() => fitToText(field.current), [draft]);
  const send = (): void => {
    view.send();
    field.current?.focus();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={field}
        class="composer__field"
        rows={1}
        dir="auto"
        value={draft}
        aria-label={words.say('composer.label', { name: view.header.value.name })}
        placeholder={words.say('composer.placeholder')}
        data-testid="composer"
        onInput={(event) => view.write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (!isSendKey(event)) return;
          event.preventDefault();
          send();
        }}
      />
      <IconButton
        icon="send"
        label={words.say('composer.send')}
        kind="primary"
        submit
        disabled={!view.canSend.value}
        testId="send"
      />
      <Room left={view.room.value} />
    </form>
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
