/**
 * What a person does with messages that stand: answers, reacts, changes, takes back. Knows no DOM
 * and no browser API.
 * @module
 */
import type { BusClient, RequestInput } from '@/lib/bus';
import { canAnswer, canEdit, type Message, type MessageId } from '@/lib/model';
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Composing } from './composing-mode';
import type { HeldMessages } from './held-messages';
import { codeOf, whyOf } from './problems';
import type { Surroundings } from './surroundings';

type ChangeName = 'message.react' | 'message.edit' | 'message.delete';

export type ActParts = {
  readonly bus: BusClient;
  readonly surroundings: Surroundings;
  readonly composing: Composing;
  readonly held: ReadonlySignal<HeldMessages>;
  readonly keyOf: (id: MessageId) => string;
};

export class MessageActs {
  /** What went wrong with the last thing done; empty where nothing did. */
  readonly mishap = signal('');
  readonly #parts: ActParts;

  constructor(parts: ActParts) {
    this.#parts = parts;
  }

  /**
   * Answers a message with what is written next: that of this row, the newest of theirs where no
   * key is given. @returns false where there is none
   */
  answer(key?: string): boolean {
    const { composing, held } = this.#parts;
    const message =
      key === undefined
        ? held.peek().messages.findLast((one) => one.direction === 'incoming' && canAnswer(one))
        : this.#messageOf(key);
    if (message === undefined || !canAnswer(message)) return false;
    composing.answer(message);
    return true;
  }

  /**
   * Puts one of our own into the composer, the newest that can still be changed where no key is
   * given. @returns false where there is none
   */
  edit(key?: string): boolean {
    const { composing, held, surroundings } = this.#parts;
    const now = surroundings.clock.now();
    const message =
      key === undefined
        ? held.peek().messages.findLast((one) => canEdit(one, now))
        : this.#messageOf(key);
    if (message === undefined || !canEdit(message, now)) return false;
    composing.edit(message);
    return true;
  }

  /** Back to writing a new message. */
  cancel(): void {
    this.#parts.composing.cancel();
  }

  /** Gives the person's one reaction, or takes back the one that stands. */
  react(key: string, emoji: string): void {
    const message = this.#messageOf(key);
    if (message === undefined) return;
    const mine = message.reactions?.find(({ from }) => from === 'me');
    const next = mine?.emoji === emoji ? '' : emoji;
    this.change('message.react', { messageId: message.id, emoji: next });
  }

  deleteForAll(key: string): void {
    const message = this.#messageOf(key);
    if (message !== undefined) this.change('message.delete', { messageId: message.id });
  }

  /** Takes back what waits; its text can be written anew. */
  async takeBack(key: string): Promise<void> {
    const message = this.#messageOf(key);
    if (message === undefined) return;
    const { bus, composing, surroundings } = this.#parts;
    this.mishap.value = '';
    try {
      await bus.ask('message.delete', { messageId: message.id });
      if (message.body.kind === 'text') composing.restore(message.body.text);
    } catch (error) {
      const { words } = surroundings;
      const why = whyOf(codeOf(error), words);
      this.mishap.value = words.say('mishap.message.delete', { why });
    }
  }

  /** The row that comes of it shows how it fares; what the worker did not take is said here. */
  change<Name extends ChangeName>(name: Name, ask: RequestInput<Name>): void {
    const { bus, surroundings } = this.#parts;
    this.mishap.value = '';
    bus.ask(name, ask).catch((error: unknown) => {
      const { words } = surroundings;
      const said: ChangeName = name;
      this.mishap.value = words.say(`mishap.${said}`, { why: whyOf(codeOf(error), words) });
    });
  }

  #messageOf(key: string): Message | undefined {
    const { held, keyOf } = this.#parts;
    return held.peek().messages.find(({ id }) => keyOf(id) === key);
  }
}
