/**
 * The traffic: every contact writes numbered texts at random moments, and the person answers
 * somebody, reads somebody, or does nothing. What each of them said is remembered for the reckoning.
 * @module
 */
import type { Contact, Sandbox, SeededRandom } from '../sandbox';
import { pause } from './pause';
import type { Person } from './person';

/** ms between two texts of one contact, and between two deeds of the person */
const CONTACT_PAUSE = { low: 60, high: 900 };
const PERSON_PAUSE = { low: 40, high: 250 };

export type Talk = {
  readonly sandbox: Sandbox;
  readonly person: Person;
  readonly dice: SeededRandom;
  /** how many times longer than in a hurry everybody takes; 1 unless told */
  readonly pace?: number;
};

/** What was said to a contact by the person, in order. */
export type Said = ReadonlyMap<Contact, readonly string[]>;

export class Conversations {
  readonly #talk: Talk;
  readonly #said = new Map<Contact, string[]>();
  readonly #running: Promise<void>[] = [];
  #isOver = false;
  #failure: unknown;

  constructor(talk: Talk) {
    this.#talk = talk;
    for (const contact of talk.sandbox.contacts.all) this.#said.set(contact, []);
  }

  get said(): Said {
    return this.#said;
  }

  /** Texts that have passed either way. */
  get count(): number {
    const theirs = [...this.#said.keys()].reduce((sum, { sent }) => sum + sent.length, 0);
    return [...this.#said.values()].reduce((sum, { length }) => sum + length, theirs);
  }

  /** What went wrong with any of them so far. */
  get failure(): unknown {
    return this.#failure;
  }

  start(): void {
    for (const contact of this.#said.keys()) this.#run(() => this.#chatter(contact));
    this.#run(() => this.#answer());
  }

  /** Everybody finishes what they began. @throws what went wrong with any of them */
  async stop(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#running);
    if (this.#failure !== undefined) throw this.#failure;
  }

  #run(task: () => Promise<void>): void {
    this.#running.push(
      task().catch((error: unknown) => {
        this.#failure ??= error;
      }),
    );
  }

  async #chatter(contact: Contact): Promise<void> {
    const { dice, pace = 1 } = this.#talk;
    for (let index = 0; !this.#isOver; index++) {
      await contact.write(`${contact.name} ${String(index)}`);
      await pause(pace * dice.between(CONTACT_PAUSE.low, CONTACT_PAUSE.high));
    }
  }

  async #answer(): Promise<void> {
    const { dice, person, pace = 1 } = this.#talk;
    for (let index = 0; !this.#isOver; index++) {
      await pause(pace * dice.between(PERSON_PAUSE.low, PERSON_PAUSE.high));
      const { chats } = await person.snapshot();
      const contact = dice.pick([...this.#said.keys()]);
      const chat = chats.find(({ title }) => title === contact.name);
      if (chat === undefined) continue;
      if (dice.next() < 0.3) {
        await person.insist('chat.read', { chatId: chat.id, upTo: chat.lastOrder });
        continue;
      }
      const text = `to ${contact.name} ${String(index)}`;
      await person.write(chat, text);
      this.#said.get(contact)?.push(text);
    }
  }
}
