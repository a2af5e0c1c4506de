/**
 * Kinds that are not shown yet, stanzas that make no sense, and typing.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { WaMessage, pad } from '@/lib/codec';
import { until } from './support/clock';
import { World } from './support/world';

const bodies = (world: World) => world.host.of('message').map(({ body }) => body);
const receiptsOf = (world: World) =>
  world.gatekeeper.got('receipt').filter(({ attrs }) => attrs['type'] === undefined);

describe('kinds that are not shown yet', () => {
  it('names what it is no more of: a reaction to nothing', async () => {
    const world = new World();
    await world.online();
    const reaction = WaMessage.encode({ reactionMessage: { text: '👍' } });
    await world.deliver(await world.anna.plaintext(pad(reaction, world.anna.random)));
    expect(bodies(world)).toEqual([{ kind: 'unsupported', what: 'unknown' }]);
    await until(() => receiptsOf(world).length === 1, 'receipt');
  });

  it('names a kind of encryption that two people do not use', async () => {
    const world = new World();
    await world.online();
    await world.deliver(world.anna.stanza('skmsg', Uint8Array.of(1)));
    expect(bodies(world)).toEqual([{ kind: 'unsupported', what: 'skmsg' }]);
  });

  it('shows that a group has written, where groups are not opened', async () => {
    const world = new World('messenger');
    await world.online();
    await world.deliver(
      world.anna.stanza('skmsg', Uint8Array.of(1), {
        from: '120363041234567890@g.us',
        participant: world.anna.address,
      }),
    );
    expect(world.host.of('message')[0]).toMatchObject({
      peer: { address: '120363041234567890@g.us' },
      senderDevice: world.anna.address,
      body: { kind: 'unsupported', what: 'group' },
    });
  });

  it('shows a call that began, and that nobody took it, under one name', async () => {
    const world = new World();
    await world.online();
    const call = (tag: string) => ({
      tag: 'call',
      attrs: { from: world.anna.address, id: `C-${tag}`, t: '1800000000' },
      content: [{ tag, attrs: { 'call-id': 'X' } }],
    });
    await world.deliver(call('offer'), call('terminate'));
    expect(bodies(world)).toEqual([
      { kind: 'call', media: 'voice', state: 'offered' },
      { kind: 'call', media: 'voice', state: 'missed' },
    ]);
    expect(world.host.of('message').map(({ remoteId }) => remoteId)).toEqual(['X', 'X']);
    expect(world.acks().map(({ attrs }) => attrs['class'])).toEqual(['call', 'call']);
  });
});

describe('stanzas that make no sense', () => {
  it.each([
    [
      'a message without a sender that is one',
      { tag: 'message', attrs: { from: 'nobody', id: 'A' } },
      '487',
    ],
    [
      'a receipt without a sender that is one',
      { tag: 'receipt', attrs: { from: 'nobody', id: 'A' } },
      '487',
    ],
    ['an unknown stanza', { tag: 'surprise', attrs: { from: 's.whatsapp.net', id: 'A' } }, '488'],
    [
      'an unknown request',
      { tag: 'iq', attrs: { type: 'set', from: 's.whatsapp.net', id: 'A' } },
      '488',
    ],
  ])('counts and refuses %s', async (_what, stanza, code) => {
    const world = new World();
    await world.online();
    await world.deliver(stanza);
    expect(world.host.of('notice')).toHaveLength(1);
    expect(world.acks()[0]!.attrs['error']).toBe(code);
    expect(world.host.isOnline).toBe(true);
  });

  it('counts a stanza that cannot even be named', async () => {
    const world = new World();
    await world.online();
    world.gatekeeper.send({ tag: 'message', attrs: { type: 'text' } });
    world.gatekeeper.send({ tag: 'surprise' });
    await until(() => world.host.of('notice').length === 2, 'notices');
    expect(world.host.of('notice').map(({ code }) => code)).toEqual([
      'malformed-stanza',
      'unknown-stanza',
    ]);
    expect(world.host.isOnline).toBe(true);
  });

  it('shows a message that has no encrypted part', async () => {
    const world = new World();
    await world.online();
    await world.deliver({
      tag: 'message',
      attrs: { from: world.anna.address, id: 'A', type: 'text' },
    });
    expect(bodies(world)).toEqual([{ kind: 'undecryptable', reason: 'bad-message' }]);
    expect(world.acks()[0]!.attrs['error']).toBe('487');
  });

  it('keeps count of notices that a failed commit could not hold', async () => {
    const world = new World();
    await world.online();
    world.host.failing = { phase: 'commit', times: 1 };
    world.gatekeeper.line.sendPlaintext(Uint8Array.of(0, 0xf8, 0xff, 0xff));
    await until(() => world.host.state?.kind === 'waiting', 'dropped');
    world.clock.advance(1_000);
    await until(() => world.host.isOnline, 'online');
    await world.deliver(await world.anna.text('hoi'));
    expect(world.host.of('notice')).toEqual([{ kind: 'notice', code: 'malformed-stanza' }]);
  });

  it('answers the server’s own ping and ignores presence', async () => {
    const world = new World();
    await world.online();
    world.gatekeeper.send({ tag: 'iq', attrs: { type: 'get', xmlns: 'urn:xmpp:ping', id: 'P' } });
    world.gatekeeper.send({ tag: 'presence', attrs: { from: world.anna.address } });
    await until(() => world.gatekeeper.got('iq', { id: 'P' }).length === 1, 'pong');
    expect(world.host.events).toEqual([]);
  });
});

describe('typing', () => {
  it('is passed on, and never stored', async () => {
    const world = new World();
    await world.online();
    for (const tag of ['composing', 'paused'])
      world.gatekeeper.send({
        tag: 'chatstate',
        attrs: { from: world.anna.address },
        content: [{ tag }],
      });
    await until(() => world.host.typings.length === 2, 'typing');
    expect(world.host.typings.map(({ active }) => active)).toEqual([true, false]);
    expect(world.host.events).toEqual([]);
  });
});
