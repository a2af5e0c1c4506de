/**
 * What people do in a conversation beyond writing: answer, react, correct, take back, pass on a
 * contact or a place, call. Each is one content that a contact says. Must not know how it travels.
 * @module
 */
import type { ForeignContent, ForeignKey } from '../oracles/baileys-content';
import type { ReceivedMessage, SentMessage } from './contact-types';

/** Who talks. */
export interface Talker {
  readonly name: string;
  readonly friend: string | undefined;
  readonly received: readonly ReceivedMessage[];
  readonly sent: readonly SentMessage[];
  say(content: ForeignContent, options?: { readonly to?: string }): Promise<string>;
}

export class Talk {
  readonly #contact: Talker;
  readonly #now: () => number;

  /** @param now ms since 1970 */
  constructor(contact: Talker, now: () => number) {
    this.#contact = contact;
    this.#now = now;
  }

  /** The last message that came, of a kind that one can answer. */
  get last(): ReceivedMessage {
    const last = this.#contact.received.findLast(({ text }) => text !== undefined);
    if (last === undefined) throw new Error(`${this.#contact.name} has received nothing yet`);
    return last;
  }

  /** @param claim what the quotation says that it said: the truth, unless a test lies */
  reply(text: string, to = this.last, claim = to.text ?? ''): Promise<string> {
    const quote = { id: to.id, author: to.from, text: claim };
    return this.#contact.say({ kind: 'text', text, quote }, { to: to.from });
  }

  /** To what came from somebody; empty takes it back. */
  react(emoji: string, to: Pick<ReceivedMessage, 'id' | 'from'> = this.last): Promise<string> {
    const key = { id: to.id, chat: to.from, fromMe: false };
    return this.#contact.say({ kind: 'reaction', key, emoji, at: this.#now() }, { to: to.from });
  }

  /** To a message of one's own. */
  reactToOwn(emoji: string, id = this.#lastSent): Promise<string> {
    return this.#contact.say({ kind: 'reaction', key: this.#own(id), emoji, at: this.#now() });
  }

  edit(text: string, id = this.#lastSent): Promise<string> {
    return this.#contact.say({ kind: 'edit', key: this.#own(id), text, at: this.#now() });
  }

  takeBack(id = this.#lastSent): Promise<string> {
    return this.#contact.say({ kind: 'deletion', key: this.#own(id) });
  }

  card(name: string, number: string): Promise<string> {
    const waid = number.replace(/\D/g, '');
    const vcard = [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `N:;${name};;;`,
      `FN:${name}`,
      `item1.TEL;waid=${waid}:${number}`,
      'item1.X-ABLabel:Mobile',
      'END:VCARD',
    ].join('\n');
    return this.#contact.say({ kind: 'cards', cards: [{ name, vcard }] });
  }

  place(latitude: number, longitude: number, name?: string): Promise<string> {
    const place = { latitude, longitude, ...(name !== undefined && { name }) };
    return this.#contact.say({ kind: 'location', ...place });
  }

  #own(id: string): ForeignKey {
    return { id, chat: this.#contact.friend ?? '', fromMe: true };
  }

  get #lastSent(): string {
    const last = this.#contact.sent.findLast(({ text }) => text !== undefined);
    if (last === undefined) throw new Error(`${this.#contact.name} has sent nothing yet`);
    return last.id;
  }
}
