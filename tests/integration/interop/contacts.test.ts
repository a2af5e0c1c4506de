/**
 * The people of the sandbox: they talk to each other through the gatekeeper with their foreign
 * Signal engine, keep what cannot be sent yet, ask again for what they cannot read, and live days
 * that repeat under a seed.
 * @module
 */
import { afterEach, describe, expect, it } from 'vitest';

import { childOf } from '@/lib/codec';

import { PEOPLE, startSandbox, type Contact, type NetworkName, type Sandbox } from '../../sandbox';
import { closeQuiet, eventually } from './test-client';
import { UserPeer } from './user-peer';

/** two of each network */
const PAIRS = { whatsapp: ['Anna', 'Mehmet'], messenger: ['Chloé Martin', 'Jonas Berg'] } as const;

describe.each(['whatsapp', 'messenger'] as const)('contacts on %s', (network: NetworkName) => {
  let sandbox: Sandbox;
  let first: Contact;
  let second: Contact;
  afterEach(async () => {
    await closeQuiet(sandbox);
  });
  async function start(): Promise<void> {
    sandbox = await startSandbox();
    [first, second] = PAIRS[network].map((name) => sandbox.contacts.named(name)) as [
      Contact,
      Contact,
    ];
  }
  const texts = (contact: Contact): readonly (string | undefined)[] =>
    contact.received.map(({ text }) => text);

  it('write to each other in both directions, and see it delivered and read', async () => {
    await start();
    const hello = await first.write('Hé 👋🏽', { to: second.address });
    await eventually(() => texts(second)).toEqual(['Hé 👋🏽']);
    const answer = await second.write('مرحبا', { to: first.address });
    await eventually(() => texts(first)).toEqual(['مرحبا']);
    second.readAll();
    first.readAll();
    await eventually(() => first.readReceiptsReceived).toEqual([hello]);
    await eventually(() => second.readReceiptsReceived).toEqual([answer]);
    expect(first.deliveryReceiptsReceived).toEqual([hello]);
  });

  it('start with prekey messages and go on without once both have spoken', async () => {
    await start();
    const types: (string | undefined)[] = [];
    sandbox[network].onStanza((direction, _address, node) => {
      if (direction === 'in' && node.tag === 'message')
        types.push(childOf(node, 'enc')?.attrs['type']);
    });
    await first.write('one', { to: second.address });
    await eventually(() => second.received.length).toBe(1);
    await second.write('two', { to: first.address });
    await eventually(() => first.received.length).toBe(1);
    await first.write('three', { to: second.address });
    expect(types).toEqual(['pkmsg', 'msg', 'msg']);
  });

  it('find what was sent while they were away, and send what they wrote meanwhile', async () => {
    await start();
    second.goOffline();
    await first.write('one', { to: second.address });
    await first.write('two', { to: second.address });
    const written = second.write('meanwhile', { to: first.address });
    expect(texts(first)).toEqual([]);
    await second.comeBack();
    await written;
    await eventually(() => texts(second)).toEqual(['one', 'two']);
    await eventually(() => texts(first)).toEqual(['meanwhile']);
    expect(sandbox[network].waiting(second.address)).toEqual([]);
  });

  it('ask again for what they cannot read, and get it once more in a new session', async () => {
    await start();
    await first.write('one', { to: second.address });
    await eventually(() => second.received.length).toBe(1);
    await second.write('two', { to: first.address });
    await eventually(() => first.received.length).toBe(1);
    await second.forgetSession(first.address);
    await first.write('three', { to: second.address });
    await eventually(() => texts(second)).toEqual(['one', 'three']);
    const events = sandbox.transcript.entries.map(({ contact, event }) => `${contact} ${event}`);
    expect(events).toContain(`${second.name} asked-again`);
    expect(events).toContain(`${first.name} sent-again`);
  });

  it('give up asking after five times', async () => {
    await start();
    const id = await first.write('one', { to: second.address });
    await eventually(() => second.received.length).toBe(1);
    const decrypt = second.signal.decrypt.bind(second.signal);
    second.signal.decrypt = (peer, { body, type }) =>
      decrypt(peer, {
        type,
        body: body.map((byte, at) => (at * 4 > body.length * 3 ? byte ^ 1 : byte)),
      });
    await first.write('two', { to: second.address });
    const asked = (): number =>
      sandbox.transcript.entries.filter(({ event }) => event === 'asked-again').length;
    await eventually(asked).toBe(5);
    expect(second.received.map((message) => message.id)).toEqual([id]);
    expect(sandbox[network].waiting(second.address)).toEqual([]);
  });

  it('send images, answers, reactions and calls, which others know for what they are', async () => {
    await start();
    const to = second.address;
    await first.sendImage({ to });
    const id = await first.write('one', { to });
    await first.call({ to });
    await eventually(() => second.received.length).toBe(2);
    await second.talk.reply('two');
    await second.talk.react('👍', { id, from: first.address });
    await eventually(() => first.received.length).toBe(2);
    expect(second.received.map(({ content }) => content.kind)).toEqual(['media', 'text']);
    expect(first.received.map(({ content }) => content)).toMatchObject([
      { kind: 'text', text: 'two', quote: { id, text: 'one' } },
      { kind: 'reaction', emoji: '👍', key: { id, fromMe: false } },
    ]);
  });

  it('refuse to write to somebody without keys', async () => {
    await start();
    await expect(first.write('hello?', { to: 'nobody@s.whatsapp.net' })).rejects.toThrow(/no keys/);
    await expect(first.write('hello?')).rejects.toThrow(/met nobody/);
  });
});

describe('a day in the sandbox', () => {
  /** What a user hears in the first minute, who says something to everybody and is answered. */
  async function day(seed: number): Promise<readonly string[]> {
    const sandbox = await startSandbox({ seed });
    try {
      const user = await UserPeer.logIn(sandbox, 'whatsapp');
      sandbox.contacts.startLives({ speed: 200 });
      await eventually(() => user.heard.length).toBeGreaterThanOrEqual(5);
      await user.write(sandbox.contacts.named('Anna').address, 'Tot zaterdag!');
      await eventually(() => user.heard.includes('Anna: Gezellig! Dan zie ik je zaterdag 😊')).toBe(
        true,
      );
      await eventually(() => user.readBy).toEqual(['31612345678@s.whatsapp.net']);
      await eventually(() => user.sawCall).toBe(true);
      await user.close();
      expect(sandbox.failures).toEqual([]);
      return ofTheirOwnAccord(sandbox);
    } finally {
      await sandbox.close();
    }
  }

  /** Answers depend on when the user wrote; what people say unasked does not. */
  function ofTheirOwnAccord({ transcript }: Sandbox): readonly string[] {
    const unasked = new Set(
      PEOPLE.flatMap(({ deeds }) => deeds.map((deed) => ('text' in deed ? deed.text : ''))),
    );
    return transcript.entries
      .filter(({ network, event }) => network === 'whatsapp' && event === 'wrote')
      .filter(({ text = '' }) => unasked.has(text))
      .map(({ contact, messageId, text }) => `${contact} ${messageId} ${text}`)
      .sort();
  }

  it('has people who write first, answer, read, and call; and the same seed names the same messages', async () => {
    const one = await day(7);
    expect(one).toHaveLength(5);
    expect(await day(7)).toEqual(one);
  });
});
