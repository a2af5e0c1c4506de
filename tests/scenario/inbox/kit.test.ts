/**
 * A recovery kit from one browser to another: what comes along, what never does, and what becomes
 * of kits that somebody made up.
 * @module
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringifyWithBytes, utf8Decode, utf8Encode } from '@/lib/base';
import { KitDesk, summaryOf, type KitContent } from '@/lib/inbox';
import { readKitContent, writeKitContent } from '@/lib/inbox/kit-content';
import { historyOf } from '@/lib/inbox/kit-history';
import v1 from '../../vectors/kit/v1.json';
import { IDENTITY, SESSION, knownAs, receipt, text } from './scripted-network';
import { World, settle, systemRandom } from './world';

/** A browser with a WhatsApp account that wrote with Bob and Carol. */
async function oldBrowser(): Promise<World> {
  const world = await World.joined();
  const { account } = world.whatsapp;
  await account.deliver([text('bob', 'b1', 'Hoi'), text('bob', 'b2', 'Ben je daar?')]);
  await account.deliver([text('carol', 'c1', 'Ciao')]);
  const bob = (await world.chats()).find(({ title }) => title === 'bob')!;
  const messages = await world.inbox.handlers.messages({ chatId: bob.id, limit: 10 });
  const replyTo = messages.messages[1]!.id;
  const body = { kind: 'text', text: 'Ja' } as const;
  const sent = await world.inbox.handlers.send({ chatId: bob.id, body, replyTo });
  await settle();
  const record = await world.store.timeline.message(sent.id);
  await account.deliver([receipt('bob', [record!.remoteId], 'delivered')]);
  await world.store.commit({
    accountId: bob.accountId,
    state: [{ ...knownAs('bob'), value: utf8Encode('key of bob') }],
    fold: () => ({}),
  });
  return world;
}

const collected = async (history = true): Promise<KitContent> =>
  (await oldBrowser()).inbox.handlers.collectKit({ history });

/** As it is after having been a file. */
function carried(content: KitContent): KitContent {
  return readKitContent(2, writeKitContent(content))!;
}

describe('what a kit takes along', () => {
  it('is accounts, contacts and messages, and no session', async () => {
    const content = await collected();
    expect(summaryOf(content, 7)).toEqual({
      madeAt: 7,
      history: 'all',
      leftOut: [],
      accounts: [
        {
          network: 'whatsapp',
          identifier: 'me@provider.example',
          providerName: 'Provider',
          contacts: 2,
          messages: 4,
        },
      ],
    });
    const kinds = content.accounts.flatMap(({ state, contacts }) =>
      [...state, ...contacts.flatMap((contact) => contact.state)].map(({ kind }) => kind),
    );
    expect(kinds).toEqual(['identity', 'peer-identity']);
    expect(utf8Decode(writeKitContent(content))).not.toContain('session');
  });

  it('has no messages where they were not chosen', async () => {
    const content = await collected(false);
    expect(content.history).toBe('none');
    expect(content.accounts[0]!.contacts.map(({ messages }) => messages)).toEqual([[], []]);
  });

  it('names an account that cannot travel instead of forgetting it', async () => {
    const world = await oldBrowser();
    delete world.whatsapp.kit;
    const content = await world.inbox.handlers.collectKit({ history: true });
    expect(content.accounts).toEqual([]);
    expect(content.leftOut).toEqual([{ network: 'whatsapp', identifier: 'me@provider.example' }]);
  });

  it('takes the newest of every chat where not all of it fits', async () => {
    const world = await World.joined();
    const { account } = world.whatsapp;
    for (const who of ['bob', 'carol'])
      for (let batch = 0; batch < 4; batch += 1)
        await account.deliver(
          Array.from({ length: 100 }, (_, at) =>
            text(who, `${who}-${batch}-${at}`, `${batch}/${at}`),
          ),
        );
    const chats = await world.store.timeline.chats();
    const all = await historyOf(world.store, chats);
    expect(all.extent).toBe('all');
    expect(chats.map(({ id }) => all.of(id).length)).toEqual([400, 400]);
    const bytes = JSON.stringify(all.of(chats[0]!.id)).length * 1.2;
    const some = await historyOf(world.store, chats, bytes);
    expect(some.extent).toBe('newest');
    for (const { id } of chats) expect(some.of(id).at(-1)?.order).toBe(400);
    expect(chats.map(({ id }) => some.of(id).length)).toEqual([200, 200]);
  });
});

describe('a kit in another browser', () => {
  it('brings the same identity under new ids, with its contacts and what was said', async () => {
    const { accounts } = carried(await collected());
    const world = await World.start();
    expect(await world.inbox.handlers.restoreKit({ accounts })).toEqual([
      { network: 'whatsapp', identifier: 'me@provider.example', outcome: 'back' },
    ]);
    const account = await world.account();
    const bob = (await world.chats()).find(({ title }) => title === 'bob')!;
    expect(await world.texts(bob)).toEqual(['Hoi', 'Ben je daar?', 'Ja [delivered]']);
    expect(bob).toMatchObject({ unread: 0, lastOrder: 3, preview: { body: { text: 'Ja' } } });
    const { messages } = await world.inbox.handlers.messages({ chatId: bob.id, limit: 10 });
    expect(messages[2]!.replyTo).toMatchObject({ original: { body: { text: 'Ben je daar?' } } });
    const rows = [IDENTITY, SESSION, knownAs('bob')];
    const state = await world.store.state.read(account.id, rows);
    expect(utf8Decode(state.get('identity', '')!)).toBe('key of me@provider.example');
    expect(utf8Decode(state.get('peer-identity', 'bob')!)).toBe('key of bob');
    expect([...state.get('session', 'counter')!]).toEqual([0]);
    expect(world.whatsapp.account.connects).toBe(1);
    expect(world.notices).toEqual([]);
  });

  it('keeps where each chat stood, and what each person is told', async () => {
    const old = await oldBrowser();
    const find = async (world: World, who: string) =>
      (await world.chats()).find(({ title }) => title === who)!;
    const bob = await find(old, 'bob');
    const carol = await find(old, 'carol');
    const { handlers } = old.inbox;
    await handlers.arrange({ chatId: bob.id, to: { pinned: true } });
    await handlers.arrange({ chatId: carol.id, to: { archived: true, mutedUntil: 9e15 } });
    await handlers.choosePrivacy({ chatId: bob.id, kind: 'receipts', to: false });
    const { accounts } = carried(await handlers.collectKit({ history: true }));
    const world = await World.start();
    await world.inbox.handlers.restoreKit({ accounts });
    expect(await find(world, 'bob')).toMatchObject({
      place: { pinned: true },
      privacy: { receipts: false },
    });
    expect((await find(world, 'bob')).privacy).toEqual({ receipts: false });
    expect((await find(world, 'carol')).place).toEqual({ archived: true, mutedUntil: 9e15 });
    expect((await find(world, 'carol')).privacy).toBeUndefined();
  });

  it('goes on where it was: new messages follow, and the same one again is no second', async () => {
    const { accounts } = carried(await collected());
    const world = await World.start();
    await world.inbox.handlers.restoreKit({ accounts });
    const { account } = world.whatsapp;
    account.goOnline();
    await account.deliver([text('bob', 'b2', 'Ben je daar?'), text('bob', 'b3', 'Welkom terug')]);
    const bob = (await world.chats()).find(({ title }) => title === 'bob')!;
    expect(await world.texts(bob)).toEqual([
      'Hoi',
      'Ben je daar?',
      'Ja [delivered]',
      'Welkom terug',
    ]);
    expect(bob.unread).toBe(1);
    const reborn = await world.reborn();
    const titles = (await reborn.chats()).map(({ title }) => title);
    expect(titles.toSorted()).toEqual(['bob', 'carol']);
  });

  it('leaves an account that is there already as it is', async () => {
    const world = await oldBrowser();
    const before = await world.chats();
    const { accounts } = carried(await world.inbox.handlers.collectKit({ history: true }));
    const arrivals = await world.inbox.handlers.restoreKit({ accounts });
    expect(arrivals[0]!.outcome).toBe('already-here');
    expect(await world.chats()).toEqual(before);
  });

  it('shows what was on its way as not sent, since nothing sends it there', async () => {
    const world = await oldBrowser();
    world.whatsapp.account.goOffline();
    const bob = (await world.chats()).find(({ title }) => title === 'bob')!;
    await world.inbox.handlers.send({ chatId: bob.id, body: { kind: 'text', text: 'Later' } });
    const { accounts } = carried(await world.inbox.handlers.collectKit({ history: true }));
    const other = await World.start();
    await other.inbox.handlers.restoreKit({ accounts });
    const there = (await other.chats()).find(({ title }) => title === 'bob')!;
    expect((await other.texts(there)).at(-1)).toBe('Later [failed]');
  });

  it('says which accounts this build or a damaged key cannot bring, and brings the others', async () => {
    const { accounts } = carried(await collected());
    const [whole] = accounts;
    const keyless = { ...whole!, uniqueKey: 'b', identifier: 'b', state: [] };
    const foreign = { ...whole!, uniqueKey: 'c', identifier: 'c', network: 'matrix' as const };
    const world = await World.start();
    const arrivals = await world.inbox.handlers.restoreKit({
      accounts: [keyless, foreign, whole!],
    });
    expect(arrivals.map(({ outcome }) => outcome)).toEqual(['damaged', 'not-offered', 'back']);
  });

  it('takes no row that a network did not name for it', async () => {
    const { accounts } = carried(await collected());
    const [account] = accounts;
    const smuggled = { ...SESSION, value: Uint8Array.of(99) };
    account!.state.push(smuggled);
    account!.contacts[0]!.state.push(smuggled);
    const world = await World.start();
    await world.inbox.handlers.restoreKit({ accounts });
    const { id } = await world.account();
    const state = await world.store.state.read(id, [SESSION]);
    expect([...state.get('session', 'counter')!]).toEqual([0]);
  });
});

describe('the desk of a kit', () => {
  it('gives and takes a kit in pieces, opens it for a drill, and forgets it', async () => {
    const world = await oldBrowser();
    const desk = new KitDesk({ clock: world.clock, random: systemRandom });
    const content = await world.inbox.handlers.collectKit({ history: true });
    const made = await desk.make(content, { kind: 'code' });
    const file = desk.read(made.kit, 0);
    expect(file).toHaveLength(made.size);
    expect(desk.read(made.kit, made.size)).toHaveLength(0);
    const kit = desk.offer(file.length)!;
    expect(() => desk.read(made.kit, 0)).toThrowError(
      expect.objectContaining({ code: 'not-found' }),
    );
    for (let at = 0; at < file.length; at += 100) desk.give(kit, file.slice(at, at + 100));
    expect(() => desk.give(kit, Uint8Array.of(0))).toThrowError(
      expect.objectContaining({ code: 'refused' }),
    );
    expect(desk.look(kit)).toMatchObject({ ok: true, opensBy: 'code' });
    const opened = await desk.open(kit, { kind: 'code', code: made.code! });
    expect(opened).toMatchObject({ ok: true, madeAt: world.clock.now() });
    desk.drop(kit);
    expect(() => desk.look(kit)).toThrowError(expect.objectContaining({ code: 'not-found' }));
  });

  it('makes no room for more than a kit can be', () => {
    const desk = new KitDesk({
      clock: { now: () => 0, monotonic: () => 0, after: () => () => undefined },
      random: systemRandom,
    });
    expect(desk.offer(100_000_000)).toBeUndefined();
  });

  it('reads a kit of version 1, which held accounts only', async () => {
    const world = await World.start();
    const desk = new KitDesk({ clock: world.clock, random: systemRandom });
    const file = Uint8Array.from(Buffer.from(v1.kit, 'base64'));
    const kit = desk.offer(file.length)!;
    desk.give(kit, file);
    const opened = await desk.open(kit, { kind: 'code', code: v1.code });
    if (!opened.ok) throw new Error(opened.problem);
    expect(opened.madeAt).toBe(v1.madeAt);
    expect(await world.inbox.handlers.restoreKit(opened.content)).toEqual([
      { network: 'whatsapp', identifier: 'me@provider.example', outcome: 'back' },
    ]);
    expect((await world.account()).identifier).toBe('me@provider.example');
  });
});

describe('a content that somebody made up', () => {
  const bytesOf = (value: unknown) => utf8Encode(stringifyWithBytes(value));

  it.each<[string, (content: KitContent) => unknown]>([
    ['no list of accounts', () => ({})],
    ['an unknown network', (kit) => ({ ...kit, accounts: [{ ...kit.accounts[0], network: 'x' }] })],
    [
      'text for a key',
      (kit) => ({
        ...kit,
        accounts: [{ ...kit.accounts[0], state: [{ kind: 'identity', key: '', value: 'k' }] }],
      }),
    ],
    ['a contact twice', (kit) => twisted(kit, (contacts) => [contacts[0], contacts[0]])],
    [
      'two messages at one place',
      (kit) =>
        twisted(kit, ([first]) => [
          { ...first, messages: [...first!.messages, ...first!.messages] },
        ]),
    ],
    [
      'an object for a text',
      (kit) =>
        twisted(kit, ([first]) => [
          { ...first, messages: [{ ...first!.messages[0], body: { kind: 'text', text: {} } }] },
        ]),
    ],
    ['more than it should have', (kit) => ({ ...kit, sessions: [] })],
  ])('is refused: %s', async (_what, made) => {
    const content = await collected();
    expect(readKitContent(2, bytesOf(content))).toBeDefined();
    expect(readKitContent(2, bytesOf(made(content)))).toBeUndefined();
  });

  it('never throws, whatever it is', async () => {
    const whole = writeKitContent(await collected());
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const spoilt = Uint8Array.from(whole);
        spoilt[at] = (spoilt[at] ?? 0) ^ flip;
        readKitContent(2, spoilt);
        readKitContent(1, spoilt);
      }),
      { seed: 20, numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(readKitContent(2, utf8Encode(json))).toBeUndefined();
        readKitContent(1, utf8Encode(json));
      }),
      { seed: 21, numRuns: 300 },
    );
  });

  it('is refused where it is no JSON, no UTF-8 or of another version', async () => {
    expect(readKitContent(2, utf8Encode('{"accounts":'))).toBeUndefined();
    expect(readKitContent(2, Uint8Array.of(0xff, 0xfe))).toBeUndefined();
    expect(readKitContent(1, writeKitContent(await collected()))).toBeUndefined();
  });
});

function twisted(
  kit: KitContent,
  twist: (contacts: KitContent['accounts'][number]['contacts']) => unknown,
): unknown {
  const [account] = kit.accounts;
  return { ...kit, accounts: [{ ...account, contacts: twist(account!.contacts) }] };
}
