/**
 * Receiving while the vault is locked: what lies outside, what is kept, and how it is read afterwards.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { createLog, type LogEntry } from '@/lib/base';
import { childOf } from '@/lib/codec';
import type { ConnectionState } from '@/lib/model';
import type { HeldItem, LockedAccount, LockedHost, NetworkAccount } from '@/lib/networks/contract';
import { settle, until } from './support/clock';
import { seededRandom } from './support/random';
import { send } from './support/sending';
import { World } from './support/world';

/** What a locked worker is given, with a shelf of its own. */
class LockedSide implements LockedHost {
  readonly shelf: HeldItem[] = [];
  readonly states: ConnectionState[] = [];
  readonly logged: LogEntry[] = [];
  readonly log = createLog((_level, entry) => this.logged.push(entry));
  readonly random = seededRandom(21);
  /** what was done, in order */
  readonly story: string[] = [];
  room = Number.POSITIVE_INFINITY;
  failing = false;

  constructor(
    readonly world: World,
    public access: Uint8Array,
  ) {}

  get clock() {
    return this.world.clock;
  }
  get sockets() {
    return this.world.gatekeeper;
  }
  get http() {
    return this.world.provider;
  }

  renew(access: Uint8Array<ArrayBuffer>): Promise<void> {
    this.story.push('renew');
    this.access = access.slice();
    return Promise.resolve();
  }

  hold(items: readonly HeldItem[]): Promise<'held' | 'full'> {
    if (this.failing) return Promise.reject(new Error('the disk refused'));
    if (this.shelf.length + items.length > this.room) return Promise.resolve('full');
    this.story.push(`hold ${items.length}`);
    this.shelf.push(...items.map(({ bytes, counts }) => ({ bytes: bytes.slice(), counts })));
    return Promise.resolve('held');
  }

  connectionChanged(state: ConnectionState): void {
    this.states.push(state);
  }

  get isOnline(): boolean {
    return this.states.at(-1)?.kind === 'online';
  }
}

type Locked = { readonly world: World; readonly side: LockedSide; readonly account: LockedAccount };

/** An account that was online with a running chat, and is locked now. */
async function locked(id: 'whatsapp' | 'messenger' = 'whatsapp'): Promise<Locked> {
  const world = new World(id);
  const open = await world.online();
  const side = new LockedSide(world, await open.whileLocked!.access());
  await open.disconnect();
  const account = world.network.openLocked!(side);
  account.connect();
  await until(() => side.isOnline, 'the locked line');
  world.gatekeeper.received.splice(0);
  return { world, side, account };
}

/** The vault opens: a new account object over the same rows. */
async function unlock({ world, side, account }: Locked): Promise<NetworkAccount> {
  await account.disconnect();
  const open = world.network.open(world.host);
  await open.whileLocked!.takeOver(side.access);
  await world.host.submit(await open.whileLocked!.receive(side.shelf.map(({ bytes }) => bytes)));
  return open;
}

const bodies = (world: World) => world.host.of('message').map(({ body }) => body);
const receiptsOf = (world: World) => world.gatekeeper.got('receipt');

describe.each(['whatsapp', 'messenger'] as const)('an account of %s while locked', (id) => {
  it('keeps what arrives before it acknowledges, and says nothing to contacts', async () => {
    const story = await locked(id);
    const { world, side } = story;
    await world.deliver(await world.anna.text('one'), await world.anna.text('two'));
    expect(side.shelf.map(({ counts }) => counts)).toEqual([true, true]);
    expect(world.acks().map(({ attrs }) => attrs['error'])).toEqual([undefined, undefined]);
    expect(receiptsOf(world)).toEqual([]);
    expect(world.gatekeeper.got('presence')).toEqual([]);
    expect(bodies(world)).toEqual([]);
  });

  it('is read in order once the vault is open, and its senders hear of it with the next line', async () => {
    const story = await locked(id);
    const { world } = story;
    await world.deliver(await world.anna.text('one'), await world.anna.text('two'));
    await world.deliver(await world.anna.text('three'));
    const open = await unlock(story);
    expect(bodies(world)).toEqual(['one', 'two', 'three'].map((text) => ({ kind: 'text', text })));
    expect(receiptsOf(world)).toEqual([]);
    open.connect();
    await until(() => receiptsOf(world).length === 1, 'the receipt');
    const items = childOf(receiptsOf(world)[0], 'list');
    expect(items?.content).toHaveLength(2);
    await until(
      () => world.host.keysOf('held-later').length === 0,
      'the receipt to be crossed off',
    );
    expect(world.acks().filter(({ attrs }) => attrs['class'] === 'message')).toHaveLength(3);
  });
});

describe('what a locked account does not do', () => {
  it('acknowledge what the disk refused: the line goes, and brings it again', async () => {
    const { world, side } = await locked();
    side.failing = true;
    world.gatekeeper.send(await world.anna.text('one'));
    await until(() => side.states.at(-1)?.kind === 'waiting', 'the line to go');
    expect(world.gatekeeper.line.isClosed).toBe(true);
    expect(world.acks()).toEqual([]);
    expect(side.states.at(-1)).toMatchObject({ kind: 'waiting', problem: 'storage-failed' });
  });

  it('take more than fits: the line goes, and stays away', async () => {
    const { world, side } = await locked();
    side.room = 1;
    await world.deliver(await world.anna.text('one'));
    const lines = world.gatekeeper.lines.length;
    world.gatekeeper.send(await world.anna.text('two'));
    await until(() => world.gatekeeper.line.isClosed, 'the line to go');
    world.clock.advance(600_000);
    await settle();
    expect(world.gatekeeper.lines).toHaveLength(lines);
    expect(world.acks()).toHaveLength(1);
  });

  it('carry any private key of Signal outside', async () => {
    const { world, side } = await locked();
    const outside = Buffer.from(side.access).toString('latin1');
    const kinds = ['identity', 'signed-prekey', 'one-time-prekey', 'session'];
    const secrets = kinds.flatMap((kind) =>
      world.host.keysOf(kind).flatMap((key) => windows(world.host.rows.get(`${kind}/${key}`)!)),
    );
    const leaked = secrets.filter(
      (part) => outside.includes(part.toString('latin1')) && !isPublic(world, part),
    );
    expect(secrets.length).toBeGreaterThan(1_000);
    expect(leaked).toEqual([]);
  });
});

/** Every run of 24 bytes in a row: no key is shorter. */
function windows(row: Uint8Array): readonly Buffer[] {
  return Array.from({ length: Math.max(0, row.length - 23) }, (_, at) =>
    Buffer.from(row.subarray(at, at + 24)),
  );
}

/** Whether these bytes stand in what the account has published itself. */
function isPublic({ gatekeeper }: World, part: Buffer): boolean {
  const { identityKey, signed, oneTime } = gatekeeper.uploaded!;
  const published = [identityKey, signed.publicKey, signed.signature];
  const keys = [...published, ...oneTime.map(({ publicKey }) => publicKey)];
  return keys.some((key) => Buffer.from(key).includes(part));
}

describe('one-time pre-keys of a locked account', () => {
  const low = {
    tag: 'notification',
    attrs: { type: 'encrypt', id: 'N', from: 's.whatsapp.net' },
    content: [{ tag: 'count', attrs: { value: '5' } }],
  };

  it('are refilled, kept for the vault before they are published, and open first messages later', async () => {
    const story = await locked();
    const { world, side } = story;
    world.gatekeeper.uploaded!.oneTime.splice(0);
    side.story.splice(0);
    await world.deliver(low);
    await until(() => world.gatekeeper.uploaded!.oneTime.length === 50, 'refill');
    expect(side.story.slice(0, 2)).toEqual(['hold 1', 'renew']);
    expect(side.shelf[0]?.counts).toBe(false);
    expect(world.gatekeeper.uploaded!.oneTime[0]!.id).toBe(0x80_0000);
    // A stranger's first message, to one of the keys that were made while locked.
    await world.deliver(await world.anna.text('hello'));
    const open = await unlock(story);
    expect(bodies(world)).toEqual([{ kind: 'text', text: 'hello' }]);
    const rows = world.host.keysOf('one-time-prekey');
    expect(rows).not.toContain(String(0x80_0000));
    expect(rows).toContain(String(0x80_0001));
    const next = await open.whileLocked!.access();
    expect(next).not.toEqual(side.access);
  });

  it('are not used a second time in the next locked time', async () => {
    const story = await locked();
    const { world } = story;
    world.gatekeeper.uploaded!.oneTime.splice(0);
    await world.deliver(low);
    await until(() => world.gatekeeper.uploaded!.oneTime.length === 50, 'refill');
    const open = await unlock(story);
    const side = new LockedSide(world, await open.whileLocked!.access());
    await open.disconnect();
    world.gatekeeper.uploaded!.oneTime.splice(0);
    const again = world.network.openLocked!(side);
    again.connect();
    await until(() => world.gatekeeper.uploaded!.oneTime.length === 50, 'second refill');
    expect(world.gatekeeper.uploaded!.oneTime[0]!.id).toBe(0x80_0000 + 50);
    await again.disconnect();
  });
});

describe('what comes back from outside', () => {
  it('is the newest proof, where the provider gave one meanwhile', async () => {
    const story = await locked();
    const { world, side } = story;
    const before = world.host.rows.get('tokens/')!.slice();
    await story.account.disconnect();
    world.clock.advance(24 * 3_600_000);
    story.account.connect();
    await until(() => side.story.includes('renew'), 'new tokens');
    await until(() => side.isOnline, 'a line with them');
    await unlock(story);
    expect(world.host.rows.get('tokens/')).not.toEqual(before);
  });

  it('is not believed where it is somebody else’s', async () => {
    const story = await locked();
    const other = new World('messenger');
    other.clock.advance(1_000);
    const stranger = await other.online();
    const forged = await stranger.whileLocked!.access();
    const before = story.world.host.rows.get('tokens/')!.slice();
    const open = story.world.network.open(story.world.host);
    await open.whileLocked!.takeOver(forged);
    expect(story.world.host.rows.get('tokens/')).toEqual(before);
  });

  it('is refused where it is nothing of ours', async () => {
    const { world, side } = await locked();
    const open = world.network.open(world.host);
    await expect(open.whileLocked!.takeOver(Uint8Array.of(1, 2, 3))).rejects.toMatchObject({
      code: 'keys-unavailable',
    });
    const bad = new LockedSide(world, side.access.subarray(0, 40));
    expect(() => world.network.openLocked!(bad)).toThrow(
      expect.objectContaining({ code: 'keys-unavailable' }),
    );
  });

  it('is worthless once it is revoked: the provider has given other tokens', async () => {
    const world = new World();
    const open = await world.online();
    const before = world.host.rows.get('tokens/')!.slice();
    await open.whileLocked!.revoke(new AbortController().signal);
    expect(world.host.rows.get('tokens/')).not.toEqual(before);
  });
});

describe('odd things that arrived while locked', () => {
  it('are counted afterwards as they would have been at once', async () => {
    const story = await locked();
    const { world, side } = story;
    world.gatekeeper.line.sendPlaintext(Uint8Array.of(0, 9, 9, 9));
    await until(() => side.shelf.length === 1, 'the malformed one');
    world.gatekeeper.send({ tag: 'riddle', attrs: { id: 'R', from: 's.whatsapp.net' } });
    await until(() => side.shelf.length === 2, 'the unknown one');
    await unlock(story);
    expect(world.host.of('notice').map(({ code }) => code)).toEqual([
      'malformed-stanza',
      'unknown-stanza',
    ]);
  });

  it('a call is counted and shown; typing is of the moment', async () => {
    const story = await locked();
    const { world, side } = story;
    const from = world.anna.address;
    world.gatekeeper.send({ tag: 'chatstate', attrs: { from }, content: [{ tag: 'composing' }] });
    await world.deliver({
      tag: 'call',
      attrs: { from, id: 'C', t: '1700000000' },
      content: [{ tag: 'offer' }],
    });
    expect(side.shelf.map(({ counts }) => counts)).toEqual([true]);
    await unlock(story);
    expect(bodies(world)).toEqual([{ kind: 'call', media: 'voice', state: 'offered' }]);
  });

  it('a contact who asks for a message again is served with the next line', async () => {
    const world = new World();
    const open = await world.online();
    await world.deliver(await world.anna.text('hoi'));
    await send(world, open, 'did you get this?', '3EB0F00D');
    const side = new LockedSide(world, await open.whileLocked!.access());
    await open.disconnect();
    const account = world.network.openLocked!(side);
    account.connect();
    await until(() => side.isOnline, 'the locked line');
    await world.deliver({
      tag: 'receipt',
      attrs: { from: world.anna.address, id: '3EB0F00D', type: 'retry', t: '1700000000' },
      content: [{ tag: 'retry', attrs: { v: '1', count: '1', id: '3EB0F00D', t: '1700000000' } }],
    });
    const again = await unlock({ world, side, account });
    world.gatekeeper.received.splice(0);
    again.connect();
    await until(() => world.gatekeeper.got('message').length === 1, 'resend');
    expect(world.gatekeeper.got('message')[0]?.attrs['id']).toBe('3EB0F00D');
    await until(() => world.host.keysOf('held-later').length === 0, 'it to be crossed off');
    await again.disconnect();
  });
});
