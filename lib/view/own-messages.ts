/**
 * What the person writes in one conversation: shown at once, delivered to the worker, tried
 * again on request. A bubble keeps its key from the first moment to the last.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { ChatId, Message, MessageId } from '@/lib/model';
import { batch, signal, type Signal } from '@preact/signals';
import { foldChanged, type HeldMessages } from './held-messages';
import { claimPending, type Pending } from './pending';
import { codeOf } from './problems';

export type OwnParts = {
  readonly bus: BusClient;
  readonly chatId: ChatId;
  readonly held: Signal<HeldMessages>;
  readonly now: () => number;
};

export class OwnMessages {
  /** Those that only this window knows of, in the order of writing. */
  readonly pending = signal<readonly Pending[]>([]);

  readonly #parts: OwnParts;
  readonly #keys = new Map<MessageId, string>();
  #serial = 0;

  constructor(parts: OwnParts) {
    this.#parts = parts;
  }

  keyOf(id: MessageId): string {
    return this.#keys.get(id) ?? id;
  }

  send(text: string, beside: Pick<Pending, 'replyTo' | 'linkPreview'> = {}): void {
    const key = `pending-${++this.#serial}`;
    const one: Pending = { key, text, writtenAt: this.#parts.now(), ...beside };
    this.pending.value = [...this.pending.peek(), one];
    void this.#deliver(one);
  }

  retry(key: string): void {
    const waiting = this.pending.peek().find((one) => one.key === key);
    if (waiting === undefined) {
      const message = this.#messages().find(({ id }) => this.keyOf(id) === key);
      if (message !== undefined) void this.#retryMessage(message.id);
    } else if (waiting.failed !== undefined) {
      const { failed: _failed, ...again } = waiting;
      this.#replace(key, () => again);
      void this.#deliver(again);
    }
  }

  /** Gives up one that only this window knows of. */
  discard(key: string): void {
    this.pending.value = this.pending.peek().filter((one) => one.key !== key);
  }

  /** Rows came: those of pending messages take over their bubbles. Call before the rows are held. */
  claim(rows: readonly Message[]): void {
    if (this.pending.peek().length === 0) return;
    const held = new Set(this.#messages().map(({ id }) => id));
    const { pending, claimed } = claimPending(this.pending.peek(), rows, (id) => held.has(id));
    for (const [id, key] of claimed) this.#keys.set(id, key);
    this.pending.value = pending;
  }

  async #deliver({ key, text, replyTo, linkPreview }: Pending): Promise<void> {
    const { bus, chatId } = this.#parts;
    const ask = {
      chatId,
      text,
      ...(replyTo !== undefined && { replyTo: replyTo.id }),
      ...(linkPreview !== undefined && { linkPreview }),
    };
    try {
      const { message } = await bus.ask('chat.send', ask);
      batch(() => this.#settle(key, message));
    } catch (error) {
      const failed = codeOf(error);
      this.#replace(key, (one) => ({ ...one, failed }));
    }
  }

  /** The answer's row, unless an event was quicker: then what is held knows more. */
  #settle(key: string, message: Message): void {
    if (this.pending.peek().some((one) => one.key === key)) this.#keys.set(message.id, key);
    this.discard(key);
    if (this.#messages().some(({ id }) => id === message.id)) return;
    this.#parts.held.value = foldChanged(this.#parts.held.peek(), [message]);
  }

  async #retryMessage(messageId: MessageId): Promise<void> {
    this.#setStatus(messageId, 'sending');
    try {
      await this.#parts.bus.ask('message.retry', { messageId });
    } catch {
      // The row says again that it was not sent, with its way to try again.
      this.#setStatus(messageId, 'failed');
    }
  }

  /** What is on its way further is left: only `failed` and `sending` are ours to say. */
  #setStatus(id: MessageId, status: 'sending' | 'failed'): void {
    const message = this.#messages().find((one) => one.id === id);
    if (message?.direction !== 'outgoing') return;
    if (message.status !== 'failed' && message.status !== 'sending') return;
    this.#parts.held.value = foldChanged(this.#parts.held.peek(), [{ ...message, status }]);
  }

  #replace(key: string, change: (one: Pending) => Pending): void {
    this.pending.value = this.pending.peek().map((one) => (one.key === key ? change(one) : one));
  }

  #messages(): readonly Message[] {
    return this.#parts.held.peek().messages;
  }
}
