/**
 * A conversation with all that people do in one, against the sandbox: on WhatsApp both the Signal
 * engine and the protobufs at the other end are foreign code.
 * @module
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AGREEMENT } from '../../agreement';
import type { Inbox } from '@/lib/inbox';
import type { Message } from '@/lib/model';
import { startSandbox, type Contact, type Sandbox } from '../../sandbox';
import { freshProfile, startInbox, type Profile } from './node-ports';

const POLL = { timeout: 15_000, interval: 30 } as const;

describe.each(['whatsapp', 'messenger'] as const)('a conversation on %s', (network) => {
  let sandbox: Sandbox;
  let profile: Profile;
  let inbox: Inbox;
  let contact: Contact;

  beforeEach(async () => {
    sandbox = await startSandbox({ seed: 9 });
    profile = freshProfile();
    inbox = await startInbox(profile);
    await inbox.handlers.join({ address: sandbox.providerAddress, network, agreement: AGREEMENT });
    contact = sandbox.contacts.on(network)[0]!;
    await vi.waitUntil(() => contact.friend !== undefined, POLL);
  });

  afterEach(async () => {
    await inbox.stop();
    await sandbox.close();
  });

  async function messages(): Promise<readonly Message[]> {
    const [chat] = (await inbox.handlers.snapshot()).chats;
    if (chat === undefined) return [];
    return (await inbox.handlers.messages({ chatId: chat.id, limit: 200 })).messages;
  }

  async function send(text: string, replyTo?: Message): Promise<Message> {
    const [chat] = (await inbox.handlers.snapshot()).chats;
    const body = { kind: 'text', text } as const;
    return inbox.handlers.send({ chatId: chat!.id, body, replyTo: replyTo?.id });
  }

  it('is answered, reacted to, edited and taken back by the contact', async () => {
    const id = await contact.write('eins');
    await expect.poll(messages, POLL).toHaveLength(1);
    const mine = await send('zwei');
    await expect.poll(() => contact.received.length, POLL).toBe(1);
    await contact.talk.reply('drei');
    await contact.talk.react('👍');
    await contact.talk.edit('eins, anders', id);
    const gone = await contact.write('falscher Chat');
    await contact.talk.takeBack(gone);
    await expect.poll(messages, POLL).toMatchObject([
      { body: { kind: 'text', text: 'eins, anders' }, editedAt: expect.any(Number) },
      { body: { text: 'zwei' }, reactions: [{ emoji: '👍', from: 'them' }] },
      {
        body: { text: 'drei' },
        replyTo: { id: mine.id, author: 'me', original: { body: { text: 'zwei' } } },
      },
      { body: { kind: 'deleted' } },
    ]);
    await contact.talk.react('');
    await expect.poll(async () => (await messages())[1]?.reactions, POLL).toBeUndefined();
    expect(sandbox.failures).toEqual([]);
  });

  it('is answered, reacted to, edited and taken back by us, as the contact reads it', async () => {
    const id = await contact.write('eins');
    await expect.poll(messages, POLL).toHaveLength(1);
    const [theirs] = await messages();
    const mine = await send('zwei', theirs);
    await inbox.handlers.react({ messageId: theirs!.id, emoji: '😂' });
    await inbox.handlers.edit({ messageId: mine.id, text: 'zwei, anders' });
    await inbox.handlers.deleteForAll({ messageId: mine.id });
    await expect.poll(() => contact.received.length, POLL).toBe(4);
    const [first] = contact.received;
    const own = { id: first!.id, fromMe: true };
    expect(contact.received.map(({ content }) => content)).toMatchObject([
      { kind: 'text', text: 'zwei', quote: { id, text: 'eins' } },
      { kind: 'reaction', emoji: '😂', key: { id, fromMe: false } },
      { kind: 'edit', text: 'zwei, anders', key: own },
      { kind: 'deletion', key: own },
    ]);
    await expect
      .poll(async () => (await messages()).every(({ changes }) => changes === undefined), POLL)
      .toBe(true);
    expect((await inbox.handlers.snapshot()).accounts[0]?.notices).toEqual({});
    expect(sandbox.failures).toEqual([]);
  });

  it('carries cards and places both ways', async () => {
    await contact.talk.card('Özil, Ayşe', '+49 30 5550 0199');
    await contact.talk.place(45.438, 12.3359, 'Rialto');
    await expect
      .poll(messages, POLL)
      .toMatchObject([
        { body: { cards: [{ name: 'Özil, Ayşe', numbers: ['+49 30 5550 0199'] }] } },
        { body: { place: { latitude: 45.438, longitude: 12.3359, name: 'Rialto' } } },
      ]);
    const [chat] = (await inbox.handlers.snapshot()).chats;
    for (const { body } of await messages())
      if (body.kind === 'contact-cards' || body.kind === 'location')
        await inbox.handlers.send({ chatId: chat!.id, body });
    await expect.poll(() => contact.received.length, POLL).toBe(2);
    expect(contact.received.map(({ content }) => content)).toMatchObject([
      { kind: 'cards', cards: [{ name: 'Özil, Ayşe' }] },
      { kind: 'location', latitude: 45.438, longitude: 12.3359, name: 'Rialto' },
    ]);
  });

  it('shows calls, and names what cannot be passed on to both sides', async () => {
    await contact.hangUp(await contact.call({ video: true }));
    const poll = await contact.say({ kind: 'poll', question: 'when?', options: ['a', 'b'] });
    await expect
      .poll(messages, POLL)
      .toMatchObject([
        { body: { kind: 'call', media: 'video', state: 'missed' } },
        { body: { kind: 'refused', what: 'poll' } },
      ]);
    await expect.poll(() => contact.refusals, POLL).toEqual([{ id: poll, code: '70' }]);
    expect(contact.deliveryReceiptsReceived).not.toContain(poll);
  });

  it('goes on in a new worker: what was changed while nobody was there is changed', async () => {
    const id = await contact.write('eins');
    await expect.poll(messages, POLL).toHaveLength(1);
    const [theirs] = await messages();
    sandbox[network].dropConnections();
    await inbox.handlers.react({ messageId: theirs!.id, emoji: '🙏' });
    await inbox.stop();
    await contact.talk.edit('eins, anders', id);
    inbox = await startInbox(profile);
    await expect
      .poll(messages, POLL)
      .toMatchObject([
        { body: { text: 'eins, anders' }, reactions: [{ emoji: '🙏', from: 'me' }] },
      ]);
    await expect
      .poll(() => contact.received.map(({ content }) => content.kind), POLL)
      .toEqual(['reaction']);
  });
});
