import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { NIO, type Nio } from './nio';
import { SYNAPSE } from './synapse';
import { network, POLL, type Us } from './us';
import { World } from './world';

describe.skipIf(SYNAPSE === undefined || NIO === undefined)('Synapse with matrix-nio', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  }, 60_000);
  afterEach(() => world.rest());
  afterAll(() => world.stop());
  const friend = (): Promise<Nio> => world.friend();
  const joined = (): Promise<Us> => world.us();

  /** A chat that both are in. @returns its room */
  async function chat(us: Us, anna: Nio): Promise<string> {
    await us.say(anna.user, 'hello');
    const room = await anna.join(us.user);
    await us.say(anna.user, 'are you there?');
    await anna.reads('are you there?');
    return room;
  }

  it('begins a chat, and both read each other', async () => {
    const [us, anna] = [await joined(), await friend()];
    expect(await us.account.findContact(anna.user)).toMatchObject({ reach: 'reachable' });
    expect(await us.account.findContact('@nobody-at-all:localhost')).toMatchObject({
      reach: 'unknown',
    });
    const id = await us.say(anna.user, 'Hello & <hi> 😀');
    await expect.poll(() => us.statuses(id), POLL).toContain('sent');
    const room = await anna.join(us.user);
    await us.say(anna.user, 'now that you are here');
    expect((await anna.reads('now that you are here')).encrypted).toBe(true);
    await anna.say(room, 'and hello to you');
    await expect.poll(() => us.texts(), POLL).toEqual(['and hello to you']);
    // So that other programs of ours show one person, and no group.
    await expect.poll(() => us.kept('m.direct'), POLL).toEqual({ [anna.user]: [room] });
    expect(us.host.breaches).toEqual([]);
  });

  it('answers, reacts, corrects and takes back, both ways', async () => {
    const [us, anna] = [await joined(), await friend()];
    const room = await chat(us, anna);
    const theirs = await anna.say(room, 'Shall we meet?');
    await expect.poll(() => us.texts(), POLL).toEqual(['Shall we meet?']);
    const target = { author: 'them', remoteId: theirs, senderDevice: anna.user } as const;
    const body = { kind: 'text', text: 'Shall we meet?' } as const;
    const ours = await us.sends(anna.user, {
      kind: 'text',
      text: 'Yes',
      replyTo: { target, body },
    });
    const answer = await anna.reads('Yes');
    expect(answer.content).toMatchObject({
      'm.relates_to': { 'm.in_reply_to': { event_id: theirs } },
    });
    await us.sends(anna.user, { kind: 'reaction', target, emoji: '🎉' });
    await anna.event(({ ev, content }) => {
      const relates = content?.['m.relates_to'] as { readonly key?: string } | undefined;
      return ev === 'm.reaction' && relates?.key === '🎉';
    });
    const mine = { author: 'me', remoteId: ours } as const;
    await us.sends(anna.user, { kind: 'edit', target: mine, text: 'Yes, at six' });
    await anna.reads('* Yes, at six');
    await us.sends(anna.user, { kind: 'deletion', target: mine });
    await anna.event(({ ev }) => ev === 'm.room.redaction');

    const at = answer.event ?? '';
    await anna.say(room, 'to that', { 'm.relates_to': { 'm.in_reply_to': { event_id: at } } });
    await anna.say(room, '* Shall we meet today?', {
      'm.new_content': { msgtype: 'm.text', body: 'Shall we meet today?' },
      'm.relates_to': { rel_type: 'm.replace', event_id: theirs },
    });
    anna.order({ cmd: 'redact', room, event: theirs });
    const changes = () =>
      us.host.events.filter(({ kind }) => kind === 'edit' || kind === 'deletion');
    await expect.poll(changes, POLL).toMatchObject([
      { kind: 'edit', target, body: { text: 'Shall we meet today?' } },
      { kind: 'deletion', target },
    ]);
    const replies = us.host.events.flatMap((event) =>
      event.kind === 'message' && event.replyTo ? event.replyTo.target : [],
    );
    expect(replies).toEqual([mine]);
  });

  it('tells what was read, both ways, and who is writing', async () => {
    const [us, anna] = [await joined(), await friend()];
    const room = await chat(us, anna);
    const ours = await us.say(anna.user, 'read me');
    const { event } = await anna.reads('read me');
    anna.order({ cmd: 'read', room, event });
    await expect.poll(() => us.statuses(ours), POLL).toContain('read');
    const theirs = await anna.say(room, 'and me');
    await expect.poll(() => us.texts(), POLL).toEqual(['and me']);
    await us.host.submit(us.account.markRead(us.chatWith(anna.user), [theirs]));
    await anna.event((heard) => heard.ev === 'receipt' && heard.event === theirs);
    us.account.sendTyping(us.chatWith(anna.user), true);
    await anna.event(({ ev, users }) => ev === 'typing' && users?.includes(us.user) === true);
    anna.order({ cmd: 'type', room });
    await expect.poll(() => us.typing, POLL).toContain(anna.user);
  });

  it('brings what was written while nobody was there, in order and once', async () => {
    const [us, anna] = [await joined(), await friend()];
    const room = await chat(us, anna);
    await us.account.disconnect();
    const said = Array.from({ length: 64 }, (_, place) => `while ${place}`);
    for (const text of said) await anna.say(room, text);
    // The worker died as well: only its rows are left.
    const next = us.anotherWorker();
    world.keeps(next);
    await next.online();
    await expect.poll(() => next.texts(), POLL).toEqual(said);
    await next.say(anna.user, 'I am back');
    await anna.reads('I am back');
    expect(next.unread()).toEqual([]);
    expect(next.host.breaches).toEqual([]);
  });

  it('keeps nothing of what a disk refused, and has it brought again', async () => {
    const [us, anna] = [await joined(), await friend()];
    const room = await chat(us, anna);
    us.host.diskFull = true;
    await anna.say(room, 'to a full disk');
    await expect.poll(() => us.host.connection, POLL).not.toBe('online');
    expect(us.texts()).toEqual([]);
    us.host.diskFull = false;
    us.account.connect();
    await expect.poll(() => us.texts(), POLL).toEqual(['to a full disk']);
    expect(us.unread()).toEqual([]);
    await us.say(anna.user, 'still the same device');
    await anna.reads('still the same device');
  });

  it('sends what was handed over twice once, also after a death between commit and sending', async () => {
    const [us, anna] = [await joined(), await friend()];
    await chat(us, anna);
    const { wire, remoteId } = await us.seal(anna.user, { kind: 'text', text: 'only once' });
    await us.account.disconnect();
    const next = us.anotherWorker();
    world.keeps(next);
    await next.online();
    next.account.transmit(wire);
    await expect.poll(() => next.statuses(remoteId), POLL).toContain('sent');
    next.account.transmit(wire);
    await next.say(anna.user, 'and then');
    await anna.reads('and then');
    const read = anna.heard.filter(({ ev }) => ev === 'message' || ev === 'unread');
    expect(read.map(({ body }) => body).slice(-2)).toEqual(['only once', 'and then']);
  });

  it('does not show what came unencrypted into an encrypted chat as if nobody could have read it', async () => {
    const [us, anna] = [await joined(), await friend()];
    const room = await chat(us, anna);
    await anna.plain(room, 'in the clear');
    await anna.say(room, 'after');
    await expect.poll(() => us.texts(), POLL).toEqual(['after']);
    const bodies = us.host.events.flatMap((event) => (event.kind === 'message' ? event.body : []));
    expect(bodies).toEqual([
      { kind: 'refused', what: 'not encrypted' },
      { kind: 'text', text: 'after' },
    ]);
  });

  it('is asked into a chat, joins once that is accepted, and nobody learns of it before', async () => {
    const [us, anna] = [await joined(), await friend()];
    us.accepts = false;
    anna.order({ cmd: 'create', with: us.user });
    const { room = '' } = await anna.event(({ ev }) => ev === 'created');
    const invitations = () =>
      us.host.events.filter(
        (event) => event.kind === 'message' && event.body.kind === 'invitation',
      );
    await expect.poll(() => invitations().length, POLL).toBe(1);
    expect(invitations()).toMatchObject([{ peer: { address: anna.user } }]);
    expect(await us.isIn(room)).toBe(false);
    us.accepts = true;
    await us.account.accepted?.(us.chatWith(anna.user));
    await expect.poll(() => us.isIn(room), POLL).toBe(true);
    await anna.say(room, 'good that you came');
    await expect.poll(() => us.texts(), POLL).toEqual(['good that you came']);
    await us.say(anna.user, 'thank you');
    expect((await anna.reads('thank you')).room).toBe(room);
  });

  it('shows what the person writes in another program of theirs, and what they read there is read', async () => {
    const [us, anna] = [await joined(), await friend()];
    const room = await chat(us, anna);
    const other = await world.program(us.user);
    await other.say(room, 'from my telephone');
    await anna.reads('from my telephone');
    await expect.poll(() => us.ownTexts(), POLL).toEqual(['from my telephone']);
    expect(us.texts()).toEqual([]);
    const theirs = await anna.say(room, 'read me there');
    await expect.poll(() => us.texts(), POLL).toEqual(['read me there']);
    await other.reads('read me there');
    other.order({ cmd: 'read', room, event: theirs });
    const target = { author: 'them', remoteId: theirs, senderDevice: anna.user };
    const readings = () =>
      us.host.events.flatMap((event) => (event.kind === 'read-elsewhere' ? event.targets : []));
    await expect.poll(readings, POLL).toContainEqual(target);
  });

  it('refuses a wrong password by a typed error', async () => {
    const us = await joined();
    const host = us.joinHost('wrong');
    const signal = new AbortController().signal;
    await expect(network.join(us.user, host, signal)).rejects.toMatchObject({
      name: 'JoinError',
      code: 'sign-in-refused',
    });
  });

  it('says that it was signed out elsewhere, and tries nothing more', async () => {
    const us = await joined();
    await us.signOutElsewhere();
    await expect
      .poll(() => us.host.states.at(-1), POLL)
      .toMatchObject({
        kind: 'stopped',
        problem: 'sign-in-expired',
      });
  });

  it('has the server keep somebody’s words away, and shows it what they wrote', async () => {
    const [us, anna] = [await joined(), await friend()];
    const room = await chat(us, anna);
    const theirs = await anna.say(room, 'Buy now!');
    await expect.poll(() => us.texts(), POLL).toEqual(['Buy now!']);
    const peer = us.chatWith(anna.user);
    const message = { remoteId: theirs, senderDevice: anna.user, sentAt: 1 };
    await us.account.report?.({ peer, messages: [message] });
    await us.account.block?.(peer, true);
    expect(await us.kept('m.ignored_user_list')).toEqual({ ignored_users: { [anna.user]: {} } });
    await us.account.block?.(peer, false);
    expect(await us.kept('m.ignored_user_list')).toEqual({ ignored_users: {} });
  });

  it('leaves for good', async () => {
    const us = await joined();
    await us.account.disconnect();
    expect(await us.account.leave(new AbortController().signal)).toEqual({
      delisted: true,
      signInEnded: true,
    });
  });
});
