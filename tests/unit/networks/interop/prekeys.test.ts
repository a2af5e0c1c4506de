/**
 * Our keys on the server.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { bytesOf, childOf, childrenOf, type StanzaInput, type StanzaNode } from '@/lib/codec';
import { settle, until } from './support/clock';
import { readPreKeyBook, writePreKeyBook } from '@/lib/networks/interop/prekey-rows';
import { World } from './support/world';

describe('our pre-keys', () => {
  const low = () => ({
    tag: 'notification',
    attrs: { type: 'encrypt', id: 'N', from: 's.whatsapp.net' },
    content: [{ tag: 'count', attrs: { value: '5' } }],
  });

  it('are refilled when the server runs out', async () => {
    const world = new World();
    await world.online();
    world.gatekeeper.uploaded!.oneTime.splice(5);
    await world.deliver(low());
    await until(() => world.gatekeeper.uploads === 2, 'refill');
    const ids = world.gatekeeper.uploaded!.oneTime.map(({ id }) => id);
    expect(ids).toHaveLength(55);
    expect(new Set(ids).size).toBe(55);
    expect(world.acks()[0]!.attrs).toMatchObject({ class: 'notification', type: 'encrypt' });
  });

  it('are stored before they are uploaded', async () => {
    const world = new World();
    const account = await world.joined();
    let storedAtUpload = 0;
    world.gatekeeper.onIq = (node) => {
      if (node.attrs['type'] === 'set' && node.attrs['xmlns'] === 'encrypt')
        storedAtUpload = world.host.keysOf('one-time-prekey').length;
      return undefined;
    };
    account.connect();
    await until(() => world.gatekeeper.uploads === 1, 'upload');
    expect(storedAtUpload).toBe(50);
  });

  it('are uploaded again where nothing was heard of the first upload', async () => {
    const world = new World();
    const account = await world.joined();
    const seen: number[][] = [];
    world.gatekeeper.onIq = (node) => {
      if (node.attrs['type'] !== 'set' || node.attrs['xmlns'] !== 'encrypt') return undefined;
      seen.push(
        childrenOf(childOf(node, 'list'), 'key').map((key) => bytesOf(childOf(key, 'id'))![2]!),
      );
      return seen.length === 1 ? null : undefined;
    };
    account.connect();
    await until(() => seen.length === 1, 'first upload');
    world.gatekeeper.line.close();
    await until(() => world.host.state?.kind === 'waiting', 'waiting');
    world.clock.advance(1_000);
    await until(() => world.gatekeeper.uploads === 1, 'second upload');
    expect(seen[1]).toEqual(seen[0]);
    expect(world.host.keysOf('one-time-prekey')).toHaveLength(50);
  });

  it('get a new signed key each week; the old one opens first messages for four weeks more', async () => {
    const world = new World();
    const account = await world.online();
    const old = world.gatekeeper.uploaded!.signed;
    const toOld = await world.anna.text('written to the old key');
    await account.disconnect();
    world.clock.jump(8 * 24 * 3_600_000);
    world.gatekeeper.received.length = 0;
    account.connect();
    await until(() => world.gatekeeper.got('presence').length === 1, 'upkeep');
    expect(world.gatekeeper.uploaded!.signed.id).toBe(old.id + 1);
    expect(world.host.keysOf('signed-prekey')).toHaveLength(2);
    await world.deliver(toOld);
    expect(world.host.of('message')[0]!.body).toEqual({
      kind: 'text',
      text: 'written to the old key',
    });
    for (let week = 0; week < 5; week++) {
      await account.disconnect();
      world.clock.jump(8 * 24 * 3_600_000);
      world.gatekeeper.received.length = 0;
      account.connect();
      await until(() => world.gatekeeper.got('presence').length === 1, 'upkeep');
    }
    expect(world.host.keysOf('signed-prekey')).not.toContain(String(old.id));
    expect(world.host.keysOf('signed-prekey').length).toBeLessThanOrEqual(5);
  });

  it('stay bounded: the oldest are given up for new ones', async () => {
    const world = new World();
    await world.online();
    const { host } = world;
    const view = { get: (kind: string, key: string) => host.rows.get(`${kind}/${key}`) };
    host.store([writePreKeyBook({ ...readPreKeyBook(view), nextOneTimeId: 2_001 })]);
    for (let id = 1; id <= 2_000; id++) host.rows.set(`one-time-prekey/${id}`, Uint8Array.of(0));
    world.gatekeeper.uploaded!.oneTime.splice(0);
    await world.deliver(low());
    await until(() => world.gatekeeper.uploads === 2, 'refill');
    expect(host.keysOf('one-time-prekey')).toHaveLength(2_000);
    expect(host.keysOf('one-time-prekey')).not.toContain('50');
    expect(host.keysOf('one-time-prekey')).toContain('51');
  });
});

describe('upkeep in trouble', () => {
  const refuse = (node: StanzaNode): StanzaInput | undefined =>
    node.attrs['xmlns'] !== 'encrypt'
      ? undefined
      : {
          tag: 'iq',
          attrs: { id: node.attrs['id'], type: 'error' },
          content: [{ tag: 'error', attrs: { code: '405' } }],
        };

  it('does not cost the line where the server refuses our keys, and tries again later', async () => {
    const world = new World();
    const account = await world.joined();
    world.gatekeeper.onIq = refuse;
    account.connect();
    await until(() => world.gatekeeper.got('presence').length === 1, 'presence');
    expect(world.host.isOnline).toBe(true);
    world.gatekeeper.onIq = () => undefined;
    for (let minute = 0; minute < 31; minute++) {
      world.clock.advance(19_500);
      await settle();
    }
    await until(() => world.gatekeeper.uploads === 1, 'upload');
    expect(world.gatekeeper.got('presence')).toHaveLength(1);
  });

  it('of one line does not keep the next line from its own', async () => {
    const world = new World();
    const account = await world.joined();
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    world.gatekeeper.onIq = ({ attrs }) => (attrs['xmlns'] === 'encrypt' ? null : undefined);
    account.connect();
    await until(() => world.gatekeeper.got('iq', { xmlns: 'encrypt' }).length === 1, 'count');
    const slow = world.host.run({
      plan: () => [],
      perform: async () => {
        await gate;
        return { writes: [], events: [], spent: [], announce: () => undefined };
      },
    });
    world.gatekeeper.onIq = () => undefined;
    world.gatekeeper.line.close();
    await until(() => world.host.state?.kind === 'waiting', 'waiting');
    world.clock.advance(1_000);
    release();
    await slow;
    await until(() => world.gatekeeper.got('presence').length === 1, 'presence');
    expect(world.gatekeeper.uploads).toBe(1);
  });
});
