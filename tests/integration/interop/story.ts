/**
 * One account and one contact of the sandbox who have met, and an inbox that can be started again over its profile.
 * @module
 */
import { vi } from 'vitest';
import { AGREEMENT } from '../../agreement';
import type { Inbox } from '@/lib/inbox';
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

  /** The chat with the contact: texts, and of anything else its kind. */
  async texts(): Promise<readonly string[]> {
    const { chats } = await this.inbox.handlers.snapshot();
    const chat = chats.find(({ title }) => title === this.contact.name);
    if (chat === undefined) return [];
    const { messages } = await this.inbox.handlers.messages({ chatId: chat.id, limit: 200 });
    return messages.map(({ body }) => (body.kind === 'text' ? body.text : body.kind));
  }

  async send(text: string): Promise<void> {
    const { handlers } = this.inbox;
    const [account] = (await handlers.snapshot()).accounts;
    if (account === undefined) throw new Error('no account');
    const asked = { accountId: account.id, identifier: this.contact.externalId };
    const started = await handlers.startChat(asked);
    if (started.kind !== 'started') throw new Error(started.reach.state);
    await handlers.send({ chatId: started.chat.id, body: { kind: 'text', text } });
  }
}
