/**
 * What the composer is for: a new message, an answer, or one of our own messages anew. An edit
 * lends the field and gives it back as it was. Knows no DOM and no worker.
 * @module
 */
import { cutBody, type Message, type Quote } from '@/lib/model';
import { batch, signal, type ReadonlySignal, type Signal } from '@preact/signals';

export type ComposingMode =
  | { readonly kind: 'write' }
  | { readonly kind: 'reply'; readonly to: Quote }
  | { readonly kind: 'edit'; readonly message: Message };

const WRITE: ComposingMode = { kind: 'write' };

export interface Composing {
  readonly mode: ReadonlySignal<ComposingMode>;
  answer(message: Message): void;
  edit(message: Message): void;
  /** Back to writing; a draft that stood before an edit stands again. */
  cancel(): void;
  /** A text that was taken back stands in the field again, where nothing else does. */
  restore(text: string): void;
  /** What was written is on its way. */
  done(): void;
}

/** @param draft what stands in the field */
export function createComposing(draft: Signal<string>): Composing {
  const mode = signal<ComposingMode>(WRITE);
  let before = '';
  const leave = (text: string): void =>
    batch(() => {
      if (mode.peek().kind === 'edit') draft.value = before;
      else draft.value = text;
      mode.value = WRITE;
      before = '';
    });
  return {
    mode,
    answer: (message) => {
      if (mode.peek().kind === 'edit') leave(before);
      mode.value = { kind: 'reply', to: quoteOf(message) };
    },
    edit: (message) => {
      if (message.body.kind !== 'text') return;
      const { text } = message.body;
      batch(() => {
        if (mode.peek().kind !== 'edit') before = draft.peek();
        mode.value = { kind: 'edit', message };
        draft.value = text;
      });
    },
    cancel: () => leave(draft.peek()),
    restore: (text) => {
      if (mode.peek() === WRITE && draft.peek() === '') draft.value = text;
    },
    done: () => leave(''),
  };
}

function quoteOf({ id, direction, order, body }: Message): Quote {
  const author = direction === 'outgoing' ? 'me' : 'them';
  return { id, author, original: { order, body: cutBody(body) } };
}
