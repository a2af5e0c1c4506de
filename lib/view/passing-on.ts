/**
 * Contacts and places that the person passes on: what is about to be sent stands before their eyes first, and
 * nothing else goes. Knows no DOM.
 * @module
 */
import { MAX_LABEL, type BusClient, type RequestInput } from '@/lib/bus';
import type { Chat, ChatId, MessageId } from '@/lib/model';
import { signal, type ReadonlySignal } from '@preact/signals';
import { readPlace, type Coordinates } from './place-text';
import { codeOf, whyOf } from './problems';
import { safeName } from './safe-text';
import type { Surroundings } from './surroundings';

/** A contact as they would be passed on. */
export type KnownContact = {
  readonly id: ChatId;
  readonly name: string;
  readonly number: string;
  readonly email: string;
};

export type CardDraft = Pick<KnownContact, 'name' | 'number' | 'email'>;

export type PassingOnParts = {
  readonly bus: BusClient;
  readonly surroundings: Surroundings;
  readonly chatId: ChatId;
  /** Everybody whom the person writes with. */
  readonly chats: ReadonlySignal<readonly Chat[]>;
  /** What is being answered, which is then answered. */
  readonly takeReply: () => MessageId | undefined;
};

/** How asking the browser where it is stands. */
export type Seeking = 'idle' | 'seeking' | 'refused' | 'unknown';

type SharedBody = RequestInput<'chat.share'>['body'];

export class PassingOn {
  /** What is being passed on now. */
  readonly open = signal<'card' | 'place' | undefined>(undefined);
  readonly busy = signal(false);
  /** Why it was not sent; empty where nothing went wrong. */
  readonly problem = signal('');
  /** What stands in the place's field. */
  readonly where = signal('');
  readonly seeking = signal<Seeking>('idle');
  readonly #parts: PassingOnParts;

  constructor(parts: PassingOnParts) {
    this.#parts = parts;
  }

  begin(kind: 'card' | 'place'): void {
    this.problem.value = '';
    this.where.value = '';
    this.seeking.value = 'idle';
    this.open.value = kind;
  }

  close(): void {
    this.open.value = undefined;
  }

  /** Those whom others can reach by what is known of them, a number or an address; by name. */
  get contacts(): readonly KnownContact[] {
    const { chats, chatId, surroundings } = this.#parts;
    const { compare } = new Intl.Collator(surroundings.words.locale);
    return chats.value
      .filter(({ id }) => id !== chatId)
      .map(contactOf)
      .filter(({ number, email }) => number !== '' || email !== '')
      .toSorted((one, other) => compare(one.name, other.name));
  }

  async sendCard({ name, number, email }: CardDraft): Promise<void> {
    const card = { name: labelOf(name), numbers: labels(number), emails: labels(email) };
    await this.#send({ kind: 'contact-cards', cards: [card] });
  }

  /** @param name what the place is called; may be empty */
  async sendPlace({ latitude, longitude }: Coordinates, name: string): Promise<void> {
    const called = labelOf(name);
    const place = { latitude, longitude, ...(called !== '' && { name: called }) };
    await this.#send({ kind: 'location', place });
  }

  /** What is read in the place's field. */
  placeIn(text: string): Coordinates | undefined {
    return readPlace(text);
  }

  /** Whether the browser can be asked at all where it is. */
  get canSeek(): boolean {
    return this.#parts.surroundings.where !== undefined;
  }

  /** Whether it can be asked only in another window. */
  get seeksElsewhere(): boolean {
    return this.#parts.surroundings.where?.locate === undefined;
  }

  /**
   * Asks the browser where it is, which asks the person; inside a click. A window in which it cannot ask goes on in
   * one where it can.
   */
  async seek(): Promise<void> {
    const { where } = this.#parts.surroundings;
    if (where === undefined || this.seeking.peek() === 'seeking') return;
    if (where.locate === undefined) {
      this.close();
      return where.elsewhere(this.#parts.chatId);
    }
    this.seeking.value = 'seeking';
    const found = await where.locate();
    if (typeof found === 'string') {
      this.seeking.value = found;
      return;
    }
    this.seeking.value = 'idle';
    // Some ten centimetres; what a browser says beyond that is noise.
    this.where.value = `${found.latitude.toFixed(6)}, ${found.longitude.toFixed(6)}`;
  }

  async #send(body: SharedBody): Promise<void> {
    if (this.busy.peek()) return;
    const { bus, chatId, surroundings, takeReply } = this.#parts;
    this.busy.value = true;
    this.problem.value = '';
    const replyTo = takeReply();
    try {
      // Its row comes by itself, as every change does.
      await bus.ask('chat.share', { chatId, body, ...(replyTo !== undefined && { replyTo }) });
      this.close();
    } catch (error) {
      this.problem.value = whyOf(codeOf(error), surroundings.words);
    }
    this.busy.value = false;
  }
}

function contactOf({ id, title, identifier = '' }: Chat): KnownContact {
  const name = safeName(title, identifier);
  const isNumber = /^\+[\d ().-]{4,40}$/.test(identifier);
  const isAddress = /^[^\s@]+@[^\s@]+$/.test(identifier);
  return { id, name, number: isNumber ? identifier : '', email: isAddress ? identifier : '' };
}

function labels(text: string): string[] {
  const label = labelOf(text);
  return label === '' ? [] : [label];
}

function labelOf(text: string): string {
  return text.trim().slice(0, MAX_LABEL);
}
