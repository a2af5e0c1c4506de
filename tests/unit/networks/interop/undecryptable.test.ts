/**
 * What arrives and cannot be opened.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { childOf, childrenOf, pad, type StanzaInput } from '@/lib/codec';
import { xeddsaSign } from '@/lib/crypto';
import type { NetworkAccount } from '@/lib/networks/contract';
import { settle, until } from './support/clock';
import { bundleFetches, send, sentMessages } from './support/sending';
import { encOf, withEnc } from './support/stanzas';
import { World } from './support/world';

const bodies = (world: World) => world.host.of('message').map(({ body }) => body);
const receiptsOf = (world: World) =>
  world.gatekeeper.got('receipt').filter(({ attrs }) => attrs['type'] === undefined);

describe('messages that cannot be opened', () => {
  it('shows a row, asks again at most five times, from the second time with keys', async () => {
    const world = new World();
    await world.online();
    const bad = world.anna.stanza('msg', Uint8Array.of(0x33, 1, 2, 3), { id: 'BAD' });
    for (let round = 0; round < 8; round++) await world.deliver(bad);
    await settle();
    expect(world.retries().map(({ count }) => count)).toEqual([1, 2, 3, 4, 5]);
    expect(world.retries().map(({ keys }) => keys !== undefined)).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
    expect(world.retries()[0]!.error).toBe('1');
    expect(new Set(bodies(world).map((body) => JSON.stringify(body)))).toEqual(
      new Set([JSON.stringify({ kind: 'undecryptable', reason: 'no-session' })]),
    );
    expect(receiptsOf(world)).toHaveLength(0);
  });

  it('asks for a message again before it acknowledges it, and receipts before as well', async () => {
    const world = new World();
    await world.online();
    await world.deliver(world.anna.stanza('msg', Uint8Array.of(0x33, 1, 2, 3), { id: 'BAD' }));
    await world.anna.begin();
    await world.deliver(await world.anna.text('good', { id: 'GOOD' }));
    const order = world.gatekeeper.received
      .filter(({ tag }) => tag === 'receipt' || tag === 'ack')
      .map(({ tag, attrs }) => `${tag} ${attrs['id']}`);
    expect(order).toEqual(['receipt BAD', 'ack BAD', 'receipt GOOD', 'ack GOOD']);
  });

  it('opens what a sender encrypts to the keys in a retry receipt', async () => {
    const world = new World();
    await world.online();
    const bad = world.anna.stanza('msg', Uint8Array.of(0x33, 1, 2, 3), { id: 'BAD' });
    await world.deliver(bad);
    await world.deliver(bad);
    await until(() => world.retries().length === 2, 'keys');
    const { node, keys } = world.retries()[1]!;
    const bundle = {
      tag: 'user',
      attrs: {},
      content: [
        childOf(node, 'registration')!,
        ...childrenOf(keys, 'type'),
        ...childrenOf(keys, 'identity'),
        ...childrenOf(keys, 'key'),
        ...childrenOf(keys, 'skey'),
      ],
    };
    await world.anna.beginWith(bundle);
    await world.deliver(await world.anna.text('healed', { id: 'BAD' }));
    expect(world.host.of('message').at(-1)).toMatchObject({
      remoteId: 'BAD',
      body: { kind: 'text', text: 'healed' },
    });
  });

  it('leaves its keys as they were', async () => {
    const world = new World();
    await world.online();
    await world.deliver(await world.anna.text('one'));
    const session = world.host.rows.get(`session/${world.anna.address}`)!.slice();
    const tampered = await world.anna.text('two');
    // Inside the authentication code: behind it lie only two ids, which this session has no need of.
    const bytes = encOf(tampered).bytes.slice();
    bytes[bytes.length - 10]! ^= 1;
    await world.deliver(withEnc(tampered, { bytes }));
    expect(bodies(world).at(-1)).toMatchObject({ kind: 'undecryptable' });
    expect(world.host.rows.get(`session/${world.anna.address}`)).toEqual(session);
    await world.deliver({ ...tampered, attrs: { ...tampered.attrs, id: 'TRUE' } });
    expect(bodies(world).at(-1)).toEqual({ kind: 'text', text: 'two' });
  });

  it('names a first message whose one-time key is gone', async () => {
    const world = new World();
    await world.online();
    const first = await world.anna.text('hoi');
    for (const name of world.host.keysOf('one-time-prekey'))
      world.host.rows.delete(`one-time-prekey/${name}`);
    await world.deliver(first);
    expect(bodies(world)).toEqual([{ kind: 'undecryptable', reason: 'missing-key' }]);
    expect(world.retries()[0]!.error).toBe('3');
  });

  it('uses up a one-time key in the commit of the message that used it', async () => {
    const world = new World();
    await world.online();
    expect(world.host.keysOf('one-time-prekey')).toHaveLength(50);
    await world.deliver(await world.anna.text('hoi'));
    expect(world.host.keysOf('one-time-prekey')).toHaveLength(49);
  });

  it('says so where the content is no message, and does not ask for the same again', async () => {
    const world = new World();
    await world.online();
    await world.deliver(
      await world.anna.plaintext(pad(Uint8Array.of(0xff, 0xff, 0xff), world.anna.random)),
    );
    expect(bodies(world)).toEqual([{ kind: 'undecryptable', reason: 'bad-content' }]);
    expect(world.acks()[0]!.attrs['error']).toBe('491');
    expect(world.retries()).toHaveLength(0);
    expect(receiptsOf(world)).toHaveLength(0);
  });

  it('takes another version of the encryption for what it is', async () => {
    const world = new World();
    await world.online();
    const text = await world.anna.text('hoi');
    await world.deliver(withEnc(text, { attrs: { v: '9' } }));
    expect(bodies(world)).toEqual([{ kind: 'undecryptable', reason: 'unknown-version' }]);
  });

  it('notes that a contact has another identity key, and goes on', async () => {
    const world = new World();
    await world.online();
    await world.deliver(await world.anna.text('old'));
    const before = world.host.rows.get(`peer-identity/${world.anna.address}`);
    world.anna.reinstall();
    await world.deliver(await world.anna.text('new'));
    expect(bodies(world).at(-1)).toEqual({ kind: 'text', text: 'new' });
    expect(world.host.rows.get(`peer-identity/${world.anna.address}`)).not.toEqual(before);
    expect(world.host.logged).toContainEqual({
      event: 'peer-identity-changed',
      fields: { changes: 1 },
    });
  });

  it('shows a first message whose signature-less forgery names our keys as undecryptable', async () => {
    const world = new World();
    await world.online();
    const junk = xeddsaSign(
      world.anna.identity.keyPair.privateKey,
      Uint8Array.of(1),
      world.anna.random.bytes(64),
    );
    await world.deliver(world.anna.stanza('pkmsg', junk));
    expect(bodies(world)[0]).toMatchObject({ kind: 'undecryptable' });
  });

  it('counts a second encrypted part, which it would overlook', async () => {
    const world = new World();
    await world.online();
    const text = await world.anna.text('hoi');
    const [enc] = text.content as readonly StanzaInput[];
    await world.deliver({ ...text, content: [enc!, enc!] });
    expect(bodies(world)).toEqual([{ kind: 'text', text: 'hoi' }]);
    expect(world.host.of('notice')).toEqual([{ kind: 'notice', code: 'unknown-stanza' }]);
  });
});

describe('asking again at the person’s wish', () => {
  const unreadable = (world: World) => ({
    peer: world.anna.address,
    senderDevice: world.anna.address,
    remoteId: 'BAD',
    sentAt: world.clock.now(),
  });

  async function withUnreadable(): Promise<{ world: World; account: NetworkAccount }> {
    const world = new World();
    const account = await world.online();
    await world.deliver(world.anna.stanza('msg', Uint8Array.of(0x33, 1, 2, 3), { id: 'BAD' }));
    return { world, account };
  }

  it('with a new session takes the contact’s keys once an hour, and asks each time', async () => {
    const { world, account } = await withUnreadable();
    for (let time = 0; time < 3; time++)
      await world.host.run(account.askAgain!(unreadable(world), 'renew-session'));
    expect(bundleFetches(world)).toBe(1);
    await until(() => world.retries().length === 4, 'three more');
    expect(world.retries().every(({ keys }, index) => index === 0 || keys !== undefined)).toBe(
      true,
    );
    world.clock.jump(3_600_001);
    await world.host.run(account.askAgain!(unreadable(world), 'renew-session'));
    expect(bundleFetches(world)).toBe(2);
    // What we write next is in the new session.
    const { id } = await send(world, account, 'afresh');
    await until(() => sentMessages(world).length === 1, id);
    expect(await world.anna.open(sentMessages(world)[0]!)).toBe('afresh');
  });

  it('with a retry receipt alone takes no keys', async () => {
    const { world, account } = await withUnreadable();
    await world.host.run(account.askAgain!(unreadable(world), 'ask-again'));
    await until(() => world.retries().length === 2, 'one more');
    expect(bundleFetches(world)).toBe(0);
  });

  it('for keys that still do not prove to be the sender’s asks for nothing, and says so', async () => {
    const { world, account } = await withUnreadable();
    world.gatekeeper.bundles.set(world.anna.address, () =>
      world.anna.bundle(world.anna.signed.signature.toReversed()),
    );
    const asked = world.host.run(account.askAgain!(unreadable(world), 'refetch-keys'));
    await expect(asked).rejects.toMatchObject({ code: 'refused' });
    await settle();
    expect(world.retries()).toHaveLength(1);
    // Where it is not about the keys, the message is asked for without a new session.
    await world.host.run(account.askAgain!(unreadable(world), 'renew-session'));
    await until(() => world.retries().length === 2, 'one more');
  });

  it('for keys that now hold starts the session and asks', async () => {
    const { world, account } = await withUnreadable();
    await world.host.run(account.askAgain!(unreadable(world), 'refetch-keys'));
    await until(() => world.retries().length === 2, 'one more');
    expect(world.host.keysOf('session')).toHaveLength(1);
  });
});
