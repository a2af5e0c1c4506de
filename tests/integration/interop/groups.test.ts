/**
 * Groups: the real inbox and the real adapter against the sandbox's gatekeeper, with a foreign
 * engine's sender keys at every other member. WhatsApp's profile has groups, Messenger's not.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Chat, GroupDone, Message } from '@/lib/model';
import type { Contact } from '../../sandbox';
import { POLL, Story } from './story';

describe('a group on whatsapp', { timeout: 60_000 }, () => {
  let story: Story;
  let ana: Contact;
  let bo: Contact;

  beforeEach(async () => {
    story = await Story.begin('whatsapp');
    ana = story.contact;
    const reachable = story.sandbox.contacts.on('whatsapp').filter((one) => one !== ana);
    const second = reachable.find(({ friend }) => friend !== undefined);
    if (second === undefined) throw new Error('nobody else is there');
    bo = second;
    await vi.waitUntil(async () => (await account()).connection.kind === 'online', POLL);
  });

  afterEach(async () => {
    await story.end();
    expect(story.sandbox.failures).toEqual([]);
  });

  const account = async () => {
    const [first] = (await story.inbox.handlers.snapshot()).accounts;
    if (first === undefined) throw new Error('no account');
    return first;
  };

  async function chatWith(contact: Contact): Promise<Chat> {
    const asked = { accountId: (await account()).id, identifier: contact.externalId };
    const started = await story.inbox.handlers.startChat(asked);
    if (started.kind !== 'started') throw new Error(started.reach.state);
    return started.chat;
  }

  async function group(): Promise<Chat> {
    const { chats } = await story.inbox.handlers.snapshot();
    const found = chats.find((chat) => chat.group !== undefined);
    if (found === undefined) throw new Error('no group');
    return found;
  }

  async function rows(): Promise<readonly Message[]> {
    const { id: chatId } = await group();
    return (await story.inbox.handlers.messages({ chatId, limit: 200 })).messages;
  }

  /** What stands in the group: texts with their author, of anything else its kind. */
  async function said(): Promise<readonly string[]> {
    return (await rows()).map((row) => {
      if (row.body.kind === 'group-change') return row.body.change.what;
      const words = row.body.kind === 'text' ? row.body.text : row.body.kind;
      const author = row.direction === 'incoming' ? row.author?.name : 'me';
      return `${author ?? '?'}: ${words}`;
    });
  }

  async function created(...contacts: readonly Contact[]): Promise<string> {
    const chats = await Promise.all(contacts.map(chatWith));
    const done = await story.inbox.handlers.createGroup({
      accountId: (await account()).id,
      name: 'Boats',
      with: chats.map(({ id }) => id),
    });
    expect(done).toMatchObject({ kind: 'done', without: [] });
    const known = story.gatekeeper.groups;
    await vi.waitUntil(() => ana.groups.news.includes('create'), POLL);
    const address = [...Array(9).keys()]
      .map((at) => `12036300000000000${String(at)}@g.us`)
      .find((one) => known?.membersOf(one) !== undefined);
    if (address === undefined) throw new Error('no group at the gatekeeper');
    return address;
  }

  async function send(text: string): Promise<void> {
    const { id: chatId } = await group();
    await story.inbox.handlers.send({ chatId, body: { kind: 'text', text } });
  }

  const heard = (contact: Contact) => contact.groups.received.map(({ text }) => text);

  it('is made, written in both ways, receipted by each, and told as read once all have read', async () => {
    const address = await created(ana, bo);
    expect(await group()).toMatchObject({
      title: 'Boats',
      group: { count: 3, role: 'owner', standing: 'in' },
    });
    await send('ahoy');
    await expect.poll(() => [heard(ana), heard(bo)], POLL).toEqual([['ahoy'], ['ahoy']]);
    await ana.groups.write(address, 'aye');
    await bo.groups.write(address, 'aye aye');
    await expect
      .poll(said, POLL)
      .toEqual(['created', 'me: ahoy', `${ana.name}: aye`, `${bo.name}: aye aye`]);
    await send('again, with the same key');
    await expect.poll(() => heard(bo), POLL).toEqual(['ahoy', 'aye', 'again, with the same key']);
    const mine = async () => (await rows()).find(({ direction }) => direction === 'outgoing');
    await expect.poll(mine, POLL).toMatchObject({ status: 'delivered', audience: { to: 2 } });
    ana.groups.readAll();
    await expect.poll(mine, POLL).toMatchObject({ audience: { delivered: 2, read: 1 } });
    expect(await mine()).toMatchObject({ status: 'delivered' });
    bo.groups.readAll();
    await expect.poll(mine, POLL).toMatchObject({ status: 'read' });
    const chat = await group();
    await story.inbox.handlers.markRead({ chatId: chat.id, upTo: chat.lastOrder });
    await expect.poll(() => [ana.groups.read.length, bo.groups.read.length], POLL).toEqual([2, 2]);
    expect(story.gatekeeper.counters.nacks).toBe(0);
  });

  it('gets a new key when somebody goes, so that they read nothing of what follows', async () => {
    const address = await created(ana, bo);
    await send('with both');
    await expect.poll(() => heard(bo), POLL).toEqual(['with both']);
    await bo.groups.leave(address);
    await expect.poll(said, POLL).toEqual(['created', 'me: with both', 'left']);
    const seen: string[] = [];
    story.gatekeeper.onStanza((direction, where, node) => {
      if (direction === 'in' && node.tag === 'message')
        seen.push(`${where} ${JSON.stringify(node)}`);
    });
    await send('without bo');
    await expect.poll(() => heard(ana), POLL).toEqual(['with both', 'without bo']);
    // A key of its own came along: `participants`, though ana had one already.
    expect(seen.some((one) => one.includes('participants'))).toBe(true);
    expect(heard(bo)).toEqual(['with both']);
  });

  it('is managed: added to, renamed, made admins of, removed from, left', async () => {
    const address = await created(ana);
    const { id: chatId } = await group();
    const wish = async (asked: Parameters<typeof story.inbox.handlers.changeGroup>[0]['wish']) =>
      story.inbox.handlers.changeGroup({ chatId, wish: asked });
    await wish({ kind: 'add', with: [(await chatWith(bo)).id] });
    await wish({ kind: 'rename', name: 'Ships' });
    const { members } = await story.inbox.handlers.group({ chatId });
    const boHere = members.find(({ name }) => name === bo.name)!;
    await wish({ kind: 'role', member: boHere.address, role: 'admin' });
    await bo.groups.rename(address, 'Bigger ships');
    await expect.poll(async () => (await group()).title, POLL).toBe('Bigger ships');
    await wish({ kind: 'remove', member: boHere.address });
    expect(await said()).toEqual(['created', 'added', 'renamed', 'role', 'renamed', 'removed']);
    await send('to ana');
    await expect.poll(() => heard(ana), POLL).toEqual(['to ana']);
    expect(heard(bo)).toEqual([]);
    const left: GroupDone<Chat> = await wish({ kind: 'leave' });
    expect(left).toMatchObject({ kind: 'done', chat: { group: { standing: 'left' } } });
    await send('too late');
    await expect
      .poll(async () => (await rows()).at(-1), POLL)
      .toMatchObject({ status: 'failed', failure: 'not-in-group' });
    expect(story.gatekeeper.groups?.membersOf(address)).toHaveLength(1);
  });

  it('refuses what only admins may do, and says why; changes of others are told all the same', async () => {
    const address = await ana.groups.create('Choir', [ana.friend!, bo.address]);
    await expect.poll(said, POLL).toEqual(['added']);
    const { id: chatId } = await group();
    const { handlers } = story.inbox;
    const rename = { kind: 'rename', name: 'Mine' } as const;
    expect(await handlers.changeGroup({ chatId, wish: rename })).toMatchObject({
      kind: 'refused',
      why: 'not-admin',
    });
    await expect(bo.groups.change(address, 'remove', ana.friend!)).rejects.toThrow('403');
    // A notification that nothing stands behind changes nothing.
    const forged = { type: 'w:gp2', from: address, participant: bo.address, id: 'f1', t: '1' };
    const content = [
      { tag: 'remove', attrs: {}, content: [{ tag: 'participant', attrs: { jid: ana.friend! } }] },
    ];
    const { accountId } = story.gatekeeper.accounts()[0]!;
    story.gatekeeper.sendStanza(accountId, { tag: 'notification', attrs: forged, content });
    await ana.groups.write(address, 'still all here');
    await expect.poll(said, POLL).toEqual(['added', `${ana.name}: still all here`]);
    expect((await group()).group).toMatchObject({ count: 3, standing: 'in', role: 'member' });
    await ana.groups.change(address, 'remove', ana.friend!);
    await expect.poll(async () => (await group()).group?.standing, POLL).toBe('removed');
  });

  it('asks whoever wrote for what it has no key for, and serves whoever never had ours', async () => {
    const address = await created(ana, bo);
    await ana.groups.say(
      address,
      { kind: 'text', text: 'no key for you' },
      {
        without: [ana.friend!.replace(':0@', '@')],
      },
    );
    await expect.poll(() => ana.groups.asked, POLL).toBe(1);
    await expect.poll(said, POLL).toEqual(['created', `${ana.name}: no key for you`]);
    await send('first');
    await expect.poll(() => heard(bo), POLL).toEqual(['no key for you', 'first']);
    const us = ana.friend!.replace(':0@', '@');
    await bo.groups.forgetKeyOf(address, us);
    await send('second');
    await expect.poll(() => heard(bo), POLL).toEqual(['no key for you', 'first', 'second']);
    expect(bo.groups.unread).toHaveLength(1);
    await send('third');
    await expect.poll(() => heard(bo).at(-1), POLL).toBe('third');
    expect(bo.groups.unread).toHaveLength(1);
  });

  it('finds by the hash that somebody was missed, and sends it to them', async () => {
    const address = await created(ana);
    story.gatekeeper.groups?.changeUnseen(address, bo.address, true);
    await send('who is here?');
    await expect.poll(() => heard(ana), POLL).toEqual(['who is here?']);
    await expect.poll(() => heard(bo), POLL).toEqual(['who is here?']);
    await expect.poll(said, POLL).toEqual(['created', 'me: who is here?', 'added']);
  });

  it('does not resend without end where a server counts otherwise whatever it is told', async () => {
    const address = await created(ana);
    story.gatekeeper.groups?.lieAbout(address, '2:AAAAAAAA');
    await send('one');
    await send('two');
    await expect.poll(() => heard(ana), POLL).toEqual(['one', 'two']);
    await ana.groups.write(address, 'heard');
    await expect.poll(async () => (await said()).at(-1), POLL).toBe(`${ana.name}: heard`);
    expect(story.gatekeeper.counters.messages).toBe(3);
  });

  it('takes nothing from whoever is not in it, and counts it', async () => {
    const address = await created(ana);
    const { accountId } = story.gatekeeper.accounts()[0]!;
    const enc = { tag: 'enc', attrs: { v: '2', type: 'skmsg' }, content: Uint8Array.of(1, 2, 3) };
    const attrs = { from: address, participant: bo.address, id: 'X1', type: 'text', t: '1' };
    story.gatekeeper.sendStanza(accountId, { tag: 'message', attrs, content: [enc] });
    await expect.poll(async () => (await account()).notices, POLL).toEqual({ 'not-a-member': 1 });
    const elsewhere = { ...attrs, from: '120363999@g.us', participant: ana.address, id: 'X2' };
    story.gatekeeper.sendStanza(accountId, { tag: 'message', attrs: elsewhere, content: [enc] });
    await expect.poll(async () => (await account()).notices, POLL).toEqual({ 'not-a-member': 2 });
    const receipt = { from: address, participant: bo.address, id: 'NONE', type: 'read' };
    story.gatekeeper.sendStanza(accountId, { tag: 'receipt', attrs: receipt });
    await expect
      .poll(async () => (await account()).notices, POLL)
      .toEqual({ 'not-a-member': 2, 'unmatched-receipt': 1 });
    expect(await said()).toEqual(['created']);
  });

  it('comes up to date after time away', async () => {
    const address = await created(ana, bo);
    await story.inbox.stop();
    await ana.groups.write(address, 'while you were away');
    story.gatekeeper.groups?.changeUnseen(address, bo.address, false);
    await story.restart();
    await expect.poll(said, POLL).toEqual(['created', `${ana.name}: while you were away`, 'left']);
    await send('back');
    await expect.poll(() => heard(ana), POLL).toEqual(['back']);
  });
});

describe('a group on messenger', () => {
  it('is not made, and the account says that its gatekeeper has not opened groups', async () => {
    const story = await Story.begin('messenger');
    const [account] = (await story.inbox.handlers.snapshot()).accounts;
    expect(account).toMatchObject({ groups: 'not-opened' });
    const { handlers } = story.inbox;
    const asked = { accountId: account!.id, identifier: story.contact.externalId };
    await vi.waitUntil(
      async () => (await handlers.snapshot()).accounts[0]?.connection.kind === 'online',
      POLL,
    );
    const started = await handlers.startChat(asked);
    if (started.kind !== 'started') throw new Error(started.reach.state);
    const birth = { accountId: account!.id, name: 'Boats', with: [started.chat.id] };
    expect(await handlers.createGroup(birth)).toEqual({
      kind: 'refused',
      why: 'not-opened',
      who: [],
    });
    await story.end();
  });
});
