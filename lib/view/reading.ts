/**
 * What is new in a conversation and what has been read. Read is what a person could see: the
 * newest message in sight, in a window that is visible and focused.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { ChatId, Message } from '@/lib/model';
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { HeldMessages } from './held-messages';
import type { Attention } from './surroundings';

export type ReadingParts = {
  readonly bus: BusClient;
  readonly chatId: ChatId;
  readonly attention: Attention;
  readonly held: ReadonlySignal<HeldMessages>;
  /** `order` up to which the worker knows of reading; undefined until the chat's row is here */
  readonly readUpTo: () => number | undefined;
  /** what the worker counts as unread: what heals counts again, though it stands before `readUpTo` */
  readonly unread: () => number;
};

export class Reading {
  /** The mark of what is new stands after this order. */
  readonly newAfter = signal<number | undefined>(undefined);
  readonly atNewest = signal(true);
  /** Incoming messages that came since the person last looked at the newest. */
  readonly unseen: ReadonlySignal<number>;

  readonly #parts: ReadingParts;
  readonly #unseenFrom = signal<number | undefined>(undefined);
  #asked = 0;
  #isTelling = false;

  constructor(parts: ReadingParts) {
    this.#parts = parts;
    this.unseen = computed(() => countFrom(parts.held.value.messages, this.#unseenFrom.value));
  }

  /** The first page is here: the mark stands where reading stopped before. */
  opened(): void {
    const readUpTo = this.#parts.readUpTo();
    if (readUpTo === undefined) return;
    const firstNew = this.#messages().find(
      ({ direction, order }) => direction === 'incoming' && order > readUpTo,
    );
    if (firstNew !== undefined) this.#setMark(firstNew.order);
  }

  /** Incoming messages came, the first of them at `order`. */
  arrived(order: number): void {
    if (this.#isLooking() || this.#unseenFrom.peek() !== undefined) return;
    this.#setMark(order);
  }

  /** Whoever answers has seen what was new. */
  answered(): void {
    this.newAfter.value = undefined;
  }

  /** Tells the worker what was read, where a person is looking. */
  look(): void {
    if (!this.#isLooking()) return;
    this.#unseenFrom.value = undefined;
    const upTo = newestIncoming(this.#messages());
    const known = Math.max(this.#asked, this.#parts.readUpTo() ?? 0);
    const isHealed = this.#parts.unread() > 0 && !this.#isTelling;
    if (upTo === 0 || (upTo <= known && !isHealed)) return;
    this.#asked = upTo;
    this.#isTelling = true;
    const { bus, chatId } = this.#parts;
    bus
      .ask('chat.read', { chatId, upTo })
      .catch(() => {
        // The list goes on showing it as unread; the next look or connection asks again.
        this.#asked = Math.min(this.#asked, known);
      })
      .finally(() => {
        this.#isTelling = false;
      });
  }

  #isLooking(): boolean {
    return this.atNewest.peek() && this.#parts.attention.attended();
  }

  #messages(): readonly Message[] {
    return this.#parts.held.peek().messages;
  }

  #setMark(firstNew: number): void {
    this.newAfter.value = firstNew - 1;
    this.#unseenFrom.value = firstNew;
  }
}

function newestIncoming(messages: readonly Message[]): number {
  return messages.findLast(({ direction }) => direction === 'incoming')?.order ?? 0;
}

function countFrom(messages: readonly Message[], from: number | undefined): number {
  if (from === undefined) return 0;
  return messages.filter(({ direction, order }) => direction === 'incoming' && order >= from)
    .length;
}
