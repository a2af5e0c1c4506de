/**
 * The contacts' lives: what they do of their own accord once they have met the user, and how they
 * read and answer. All of it runs on the sandbox's clock and its seeded chance, so that the same
 * seed gives the same day. Must not know how anything travels.
 * @module
 */
import type { Contact } from './contact';
import type { Deed, Person, Sending } from './people';
import type { SeededRandom } from './random';
import type { WorldClock } from './world-clock';

export type LifeOptions = {
  readonly contact: Contact;
  readonly person: Person;
  readonly clock: WorldClock;
  readonly random: SeededRandom;
  /** takes errors of deeds that nobody waits for */
  readonly fail: (error: unknown) => void;
};

export class Life {
  readonly #options: LifeOptions;
  /** what is due later, and the listening: each can be called off */
  readonly #running = new Set<() => void>();
  #isAway = false;
  #isOver = false;
  #hasMet = false;
  #isAnswering = false;
  #owesAnswerTo: string | undefined;
  #answered = 0;

  /** Begins at once: from now on the contact reads and answers. */
  constructor(options: LifeOptions) {
    this.#options = options;
    this.#running.add(options.contact.onMessage(({ from }) => this.#onMessage(from)));
  }

  /** The contact meets the user, and its deeds begin. Later users it only answers. */
  meet(address: string): void {
    if (this.#hasMet) return;
    this.#hasMet = true;
    this.#options.contact.friend ??= address;
    for (const deed of this.#options.person.deeds)
      this.#later(deed.after, () => this.#perform(deed));
  }

  end(): void {
    this.#isOver = true;
    for (const callOff of this.#running) callOff();
    this.#running.clear();
  }

  async #perform(deed: Deed): Promise<void> {
    const { contact } = this.#options;
    switch (deed.does) {
      case 'write':
        await contact.write(deed.text);
        return;
      case 'send':
        await this.#send(deed.kind);
        return;
      case 'edit':
        await contact.talk.edit(deed.text);
        return;
      case 'type':
        contact.type('composing');
        return;
      case 'stop-typing':
        contact.type('paused');
        return;
      case 'go-offline':
        contact.goOffline();
        return;
      case 'come-back':
        await contact.comeBack();
        return;
      case 'go-away':
        this.#isAway = true;
        return;
      case 'return':
        this.#isAway = false;
        if (this.#owesAnswerTo !== undefined) this.#onMessage(this.#owesAnswerTo);
    }
  }

  async #send(kind: Sending): Promise<void> {
    const { contact } = this.#options;
    const { talk } = contact;
    switch (kind) {
      case 'image':
        await contact.sendImage();
        return;
      case 'call':
        await contact.hangUp(await contact.call());
        return;
      case 'reaction':
        if (contact.received.some(({ text }) => text !== undefined)) await talk.react('👍');
        else await talk.reactToOwn('😄');
        return;
      case 'reply':
        if (contact.received.some(({ text }) => text !== undefined))
          await talk.reply('👆 Ja, precies!');
        return;
      case 'deletion':
        await talk.takeBack(await contact.write('Oeps, verkeerde chat'));
        return;
      case 'card':
        await talk.card('Fietsenmaker Özil', '+49 30 5550 0199');
        return;
      case 'place':
        await talk.place(52.5251, 13.3694, 'Berlin Hauptbahnhof');
        return;
      case 'timer':
        await contact.say({ kind: 'timer', seconds: 604_800 });
        return;
      case 'poll':
        await contact.say({ kind: 'poll', question: 'Wanneer?', options: ['Vrijdag', 'Zaterdag'] });
    }
  }

  /** Several messages in a row get one answer. */
  #onMessage(from: string): void {
    this.#owesAnswerTo = from;
    if (this.#isAway || this.#isAnswering) return;
    this.#isAnswering = true;
    const { readAfter, typing } = this.#options.person.pace;
    this.#later(this.#varied(readAfter), () => {
      this.#options.contact.readAll();
      this.#options.contact.type('composing', from);
      this.#later(this.#varied(typing), () => this.#answer(from));
      return Promise.resolve();
    });
  }

  async #answer(from: string): Promise<void> {
    const { contact, person } = this.#options;
    const text = person.answers[Math.min(this.#answered++, person.answers.length - 1)];
    this.#isAnswering = false;
    this.#owesAnswerTo = undefined;
    contact.readAll();
    if (text !== undefined) await contact.write(text, { to: from });
  }

  #varied(delay: number): number {
    return this.#options.random.between(Math.round((delay * 2) / 3), Math.round((delay * 4) / 3));
  }

  #later(delay: number, task: () => Promise<void>): void {
    if (this.#isOver) return;
    const { clock, fail } = this.#options;
    const callOff = clock.after(delay, () => {
      this.#running.delete(callOff);
      task().catch(fail);
    });
    this.#running.add(callOff);
  }
}
