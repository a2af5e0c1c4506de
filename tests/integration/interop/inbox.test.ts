/**
 * The real inbox and the real adapter against the sandbox, with foreign Signal code at the other
 * end: joining, both directions, lost sessions, expired tokens, dead workers.
 * @module
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AGREEMENT } from '../../agreement';
import type { Inbox } from '@/lib/inbox';
import type { Chat, Message } from '@/lib/model';
import { startSandbox, TEST_REDIRECT_URI, type Contact, type Sandbox } from '../../sandbox';
import { freshProfile, signInAs, startInbox, type Profile } from './node-ports';

/** Who has not switched on chats with other apps. */
const SHUT = ['Sofie', 'Marek Nowak'];

const POLL = { timeout: 15_000, interval: 30 } as const;

describe.each(['whatsapp', 'messenger'] as const)('the inbox on %s', (network) => {
  let sandbox: Sandbox;
  let profile: Profile;
  let inbox: Inbox;
  let contact: Contact;

  beforeEach(async () => {
    sandbox = await startSandbox({ seed: 7 });
    profile = freshProfile();
    inbox = await startInbox(profile);
    await inbox.handlers.join({ address: sandbox.providerAddress, network, agreement: AGREEMENT });
    const [first] = sandbox.contacts.on(network);
    if (first === undefined) throw new Error('nobody lives there');
    contact = first;
    await vi.waitUntil(() => contact.friend !== undefined, POLL);
  });

  afterEach(async () => {
    await inbox.stop();
    await sandbox.close();
  });

  async function chatWith(name: string): Promise<Chat | undefined> {
    return (await inbox.handlers.snapshot()).chats.find(({ title }) => title === name);
  }

  async function messagesWith(name: string): Promise<readonly Message[]> {
    const chat = await chatWith(name);
    if (chat === undefined) return [];
    return (await inbox.handlers.messages({ chatId: chat.id, limit: 200 })).messages;
  }

  async function textsWith(name: string): Promise<readonly string[]> {
    return (await messagesWith(name)).map(({ body }) =>
      body.kind === 'text' ? body.text : body.kind,
    );
  }

  async function send(text: string): Promise<void> {
    const { accounts } = await inbox.handlers.snapshot();
    const accountId = accounts[0]!.id;
    const started = await inbox.handlers.startChat({ accountId, identifier: contact.externalId });
    if (started.kind !== 'started') throw new Error(started.reach.state);
    await inbox.handlers.send({ chatId: started.chat.id, body: { kind: 'text', text } });
  }

  async function statusOf(text: string): Promise<string | undefined> {
    const sent = (await messagesWith(contact.name)).find(
      ({ body }) => body.kind === 'text' && body.text === text,
    );
    return sent?.direction === 'outgoing' ? sent.status : undefined;
  }

  it('carries texts both ways, with receipts', async () => {
    await contact.write('first');
    await expect.poll(() => textsWith(contact.name), POLL).toEqual(['first']);
    await expect.poll(() => contact.deliveryReceiptsReceived.length, POLL).toBe(1);
    await send('answer');
    await expect.poll(() => contact.received.map(({ text }) => text), POLL).toEqual(['answer']);
    await expect.poll(() => statusOf('answer'), POLL).toBe('delivered');
    contact.readAll();
    await expect.poll(() => statusOf('answer'), POLL).toBe('read');
    const chat = await chatWith(contact.name);
    await inbox.handlers.markRead({ chatId: chat!.id, upTo: chat!.lastOrder });
    await expect.poll(() => contact.readReceiptsReceived.length, POLL).toBe(1);
    expect(sandbox.failures).toEqual([]);
  });

  it('says why a contact cannot be reached any more, asks again, and forgets it at a sign of life', async () => {
    await send('while it worked');
    await expect.poll(() => contact.received.length, POLL).toBe(1);
    const reach = async () => (await chatWith(contact.name))?.reach?.state;
    expect(await reach()).toBe('reachable');
    sandbox[network].setReach(contact.address, 'not-opted-in');
    const chat = (await chatWith(contact.name))!;
    await inbox.handlers.send({
      chatId: chat.id,
      body: { kind: 'text', text: 'not any more' },
    });
    await expect.poll(() => statusOf('not any more'), POLL).toBe('failed');
    await expect.poll(reach, POLL).toBe('not-opted-in');
    sandbox[network].setReach(contact.address, 'outside-region');
    expect((await inbox.handlers.checkReach({ chatId: chat.id })).reach?.state).toBe(
      'outside-region',
    );
    const { accounts } = await inbox.handlers.snapshot();
    const again = { accountId: accounts[0]!.id, identifier: contact.externalId };
    expect(await inbox.handlers.startChat(again)).toMatchObject({
      kind: 'started',
      chat: { id: chat.id, reach: { state: 'outside-region' } },
    });
    await inbox.stop();
    inbox = await startInbox(profile);
    expect(await reach()).toBe('outside-region');
    sandbox[network].setReach(contact.address, undefined);
    await contact.write('back again');
    await expect.poll(reach, POLL).toBe('reachable');
    expect(sandbox.failures).toEqual([]);
  });

  it('keeps nothing of somebody who cannot be written to', async () => {
    const shut = sandbox.contacts.on(network).find(({ name }) => SHUT.includes(name));
    const { accounts } = await inbox.handlers.snapshot();
    const ask = { accountId: accounts[0]!.id, identifier: shut!.externalId };
    await expect
      .poll(async () => (await inbox.handlers.snapshot()).accounts[0]?.connection.kind, POLL)
      .toBe('online');
    expect(await inbox.handlers.startChat(ask)).toMatchObject({
      kind: 'unreachable',
      reach: { state: 'not-opted-in' },
    });
    expect((await inbox.handlers.snapshot()).chats).toEqual([]);
  });

  it('heals where the contact has lost its session, in both directions', async () => {
    await contact.write('before');
    await send('hello');
    await expect.poll(() => contact.received.length, POLL).toBe(1);
    await contact.forgetSession();
    await send('after the loss');
    await expect
      .poll(() => contact.received.map(({ text }) => text), POLL)
      .toEqual(['hello', 'after the loss']);
    await contact.forgetSession();
    await contact.write('anew');
    await expect.poll(() => textsWith(contact.name), POLL).toContain('anew');
    expect(await textsWith(contact.name)).not.toContain('undecryptable');
  });

  it('goes on in a new worker over the same profile', async () => {
    await contact.write('one');
    await expect.poll(() => textsWith(contact.name), POLL).toEqual(['one']);
    await inbox.stop();
    await contact.write('two, while nobody was there');
    inbox = await startInbox(profile);
    await expect
      .poll(() => textsWith(contact.name), POLL)
      .toEqual(['one', 'two, while nobody was there']);
    await send('still me');
    await expect.poll(() => contact.received.map(({ text }) => text), POLL).toEqual(['still me']);
  });

  it('greets a gatekeeper it knows with one message, and one whose key was changed in the same handshake', async () => {
    const gatekeeper = sandbox[network];
    const isOnline = async () =>
      (await inbox.handlers.snapshot()).accounts[0]?.connection.kind === 'online';
    await expect.poll(isOnline, POLL).toBe(true);
    expect([gatekeeper.counters.resumed, gatekeeper.counters.fellBack]).toEqual([1, 0]);
    await inbox.stop();
    gatekeeper.changeServerKey();
    inbox = await startInbox(profile);
    await expect.poll(isOnline, POLL).toBe(true);
    expect([gatekeeper.counters.resumed, gatekeeper.counters.fellBack]).toEqual([1, 1]);
    await inbox.stop();
    inbox = await startInbox(profile);
    await expect.poll(isOnline, POLL).toBe(true);
    expect([gatekeeper.counters.resumed, gatekeeper.counters.fellBack]).toEqual([2, 1]);
    await contact.write('over the new key');
    await expect.poll(() => textsWith(contact.name), POLL).toEqual(['over the new key']);
    expect(sandbox.failures).toEqual([]);
  });

  it('gets a new token where the old one has expired', async () => {
    await inbox.stop();
    sandbox.provider.setIdTokenSeconds(1);
    const brief = freshProfile();
    inbox = await startInbox(brief, 'bruno');
    await inbox.handlers.join({ address: sandbox.providerAddress, network, agreement: AGREEMENT });
    await inbox.stop();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    sandbox.provider.setIdTokenSeconds(600);
    const logins = sandbox[network].counters.logins;
    inbox = await startInbox(brief, 'bruno');
    await expect.poll(() => sandbox[network].counters.logins, POLL).toBe(logins + 1);
    const { accounts } = await inbox.handlers.snapshot();
    await expect
      .poll(async () => (await inbox.handlers.snapshot()).accounts[0]?.connection.kind, POLL)
      .toBe('online');
    expect(accounts).toHaveLength(1);
  });

  describe('where the sign-in has run out', () => {
    const connection = async () => (await inbox.handlers.snapshot()).accounts[0]?.connection;
    let asked: string;

    /** The refresh token is revoked while the worker sleeps; the next one signs in as `asked` says. */
    const ranOut = async () => {
      await contact.write('before it ran out');
      await expect.poll(() => textsWith(contact.name), POLL).toEqual(['before it ran out']);
      await inbox.stop();
      sandbox.provider.revokeAccount('alice');
      sandbox[network].refuseWith({ reason: '401', code: 'expired' });
      asked = 'alice';
      inbox = await startInbox(profile, {
        redirectUrl: () => TEST_REDIRECT_URI,
        open: (url) => signInAs(asked).open(url),
      });
      await expect.poll(connection, POLL).toEqual({ kind: 'stopped', problem: 'sign-in-expired' });
      sandbox[network].refuseWith(undefined);
    };

    const signInAgain = async () => {
      const [account] = (await inbox.handlers.snapshot()).accounts;
      await inbox.handlers.signInAgain({ accountId: account!.id });
    };

    it('signs in again; chats, sessions and the identity stay', async () => {
      await ranOut();
      await signInAgain();
      await expect.poll(async () => (await connection())?.kind, POLL).toBe('online');
      await contact.write('after it');
      await expect
        .poll(() => textsWith(contact.name), POLL)
        .toEqual(['before it ran out', 'after it']);
      await send('the same session');
      await expect
        .poll(() => contact.received.map(({ text }) => text), POLL)
        .toEqual(['the same session']);
      expect(sandbox[network].accounts()).toHaveLength(1);
      expect(sandbox.failures).toEqual([]);
    });

    it('refuses somebody else, and stays as it was', async () => {
      await ranOut();
      asked = 'bruno';
      await expect(signInAgain()).rejects.toMatchObject({ code: 'other-identity' });
      expect(await connection()).toEqual({ kind: 'stopped', problem: 'sign-in-expired' });
      expect(sandbox[network].accounts()).toHaveLength(1);
      asked = 'alice';
      await signInAgain();
      await expect.poll(async () => (await connection())?.kind, POLL).toBe('online');
    });
  });

  it('says that another place has taken over, and takes it back when asked to', async () => {
    const elsewhere = await startInbox(freshProfile());
    await elsewhere.handlers.join({
      address: sandbox.providerAddress,
      network,
      agreement: AGREEMENT,
    });
    const stateOf = async (of: Inbox) => (await of.handlers.snapshot()).accounts[0]?.connection;
    await expect
      .poll(() => stateOf(inbox), POLL)
      .toEqual({ kind: 'stopped', problem: 'replaced-elsewhere' });
    const { accounts } = await inbox.handlers.snapshot();
    await inbox.handlers.reconnect({ accountId: accounts[0]!.id });
    await expect.poll(async () => (await stateOf(inbox))?.kind, POLL).toBe('online');
    await expect
      .poll(() => stateOf(elsewhere), POLL)
      .toEqual({ kind: 'stopped', problem: 'replaced-elsewhere' });
    await elsewhere.stop();
  });

  it('leaves for good: off the gatekeeper’s list, signed out at the provider, nothing kept', async () => {
    const [account] = (await inbox.handlers.snapshot()).accounts;
    const departure = await inbox.handlers.withdraw({ accountId: account!.id });
    expect(departure).toEqual({ delisted: true, signInEnded: true });
    expect(sandbox[network].accounts()).toEqual([]);
    expect((await inbox.handlers.snapshot()).accounts).toEqual([]);
    expect(sandbox.provider.refreshTokens('alice')).toBe(0);
    expect(sandbox.failures).toEqual([]);
  });

  it('leaves without a line, and says who could not be told', async () => {
    sandbox[network].refuseWith({ reason: '503', code: 'away' });
    sandbox[network].dropConnections();
    const state = async () => (await inbox.handlers.snapshot()).accounts[0]?.connection.kind;
    await expect.poll(state, POLL).toBe('waiting');
    const [account] = (await inbox.handlers.snapshot()).accounts;
    const departure = await inbox.handlers.withdraw({ accountId: account!.id });
    expect(departure).toEqual({ delisted: false, signInEnded: true });
    expect((await inbox.handlers.snapshot()).accounts).toEqual([]);
  });

  it('shows that a token was refused, and keeps the account', async () => {
    await inbox.stop();
    sandbox[network].refuseWith({ reason: '401', code: 'bad-audience' });
    inbox = await startInbox(profile);
    await expect
      .poll(async () => (await inbox.handlers.snapshot()).accounts[0]?.connection, POLL)
      .toEqual({ kind: 'stopped', problem: 'token-refused' });
    sandbox[network].refuseWith(undefined);
    const { accounts } = await inbox.handlers.snapshot();
    await inbox.handlers.reconnect({ accountId: accounts[0]!.id });
    await contact.write('welcome back');
    await expect.poll(() => textsWith(contact.name), POLL).toEqual(['welcome back']);
  });

  it('refuses to join the same identity twice, and the first stays connected', async () => {
    const again = inbox.handlers.join({
      address: sandbox.providerAddress,
      network,
      agreement: AGREEMENT,
    });
    await expect(again).rejects.toMatchObject({ code: 'already-joined' });
    await contact.write('still here?');
    await expect.poll(() => textsWith(contact.name), POLL).toEqual(['still here?']);
    expect((await inbox.handlers.snapshot()).accounts).toHaveLength(1);
  });
});
