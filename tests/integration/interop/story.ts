/**
 * One account and one contact of the sandbox who have met, and an inbox that can be started again over its profile.
 * @module
 */
import { vi } from 'vitest';
import { AGREEMENT } from '../../agreement';
import type { Inbox } from '@/lib/inbox';
import type { Chat, ChatId } from '@/lib/model';
import { startSandbox, type Contact, type Sandbox } from '../../sandbox';
import { freshProfile, startInbox, type Profile } from './node-ports';

export const POLL = { timeout: 15_000, interval: 30 } as const;

type Network = 'whatsapp' | 'messenger';
type Cast = {
  readonly sandbox: Sandbox;
  readonly profile: Profile;
  readonly contact: Contact;
};

export class Story {
  readonly sandbox: Sandbox;
  readonly contact: Contact;
  readonly #profile: Profile;

  private constructor(
    readonly network: Network,
    { sandbox, profile, contact }: Cast,
    public inbox: Inbox,
  ) {
    this.sandbox = sandbox;
    this.contact = contact;
    this.#profile = profile;
  }

  static async begin(network: Network): Promise<Story> {
    const sandbox = await startSandbox({ seed: 7 });
    const profile = freshProfile();
    const inbox = await startInbox(profile);
    await inbox.handlers.join({ address: sandbox.providerAddress, network, agreement: AGREEMENT });
    const [contact] = sandbox.contacts.on(network);
    if (contact === undefined) throw new Error('nobody lives there');
    await vi.waitUntil(() => contact.friend !== undefined, POLL);
    return new Story(network, { sandbox, profile, contact }, inbox);
  }

  get gatekeeper() {
    return this.sandbox[this.network];
  }

  async end(): Promise<void> {
    await this.inbox.stop();
    await this.sandbox.close();
  }

  async restart(): Promise<void> {
    this.inbox = await startInbox(this.#profile);
  }

  /** The same account in another profile, as on another machine. */
  async elsewhere(): Promise<Inbox> {
    const { network, sandbox } = this;
    const inbox = await startInbox(freshProfile());
    await inbox.handlers.join({ address: sandbox.providerAddress, network, agreement: AGREEMENT });
    return inbox;
  }

  /** The chat with the contact: texts, and of anything else its kind. */
  async texts(inbox = this.inbox): Promise<readonly string[]> {
    const chat = await this.#chat(inbox);
    if (chat === undefined) return [];
    const { messages } = await inbox.handlers.messages({ chatId: chat.id, limit: 200 });
    return messages.map(({ body }) => (body.kind === 'text' ? body.text : body.kind));
  }

  /** Into the chat that stands, or a new one. */
  async send(text: string): Promise<void> {
    const { handlers } = this.inbox;
    const chatId = (await this.#chat())?.id ?? (await this.#newChat());
    await handlers.send({ chatId, body: { kind: 'text', text } });
  }

  async #chat(inbox = this.inbox): Promise<Chat | undefined> {
    const { chats } = await inbox.handlers.snapshot();
    return chats.find(({ title }) => title === this.contact.name);
  }

  async #newChat(): Promise<ChatId> {
    const { handlers } = this.inbox;
    const [account] = (await handlers.snapshot()).accounts;
    if (account === undefined) throw new Error('no account');
    const asked = { accountId: account.id, identifier: this.contact.externalId };
    const started = await handlers.startChat(asked);
    if (started.kind !== 'started') throw new Error(started.reach.state);
    return started.chat.id;
  }
}
