import { describe, expect, it } from 'vitest';

import type { Database, Store } from '@/lib/store';

import { receipt, text, undecryptable, type ScriptedAccount } from './scripted-network';
import { World, newDisk, settle } from './world';

const BOB = 'bob@interop';
const BATCHES = [
  [text(BOB, 'm1', 'one'), undecryptable(BOB, 'm2')],
  [text(BOB, 'm2', 'two'), text(BOB, 'm3', 'three')],
];

/** Where the worker dies: before or after the n-th write inside a transaction, or right after the n-th commit. */
type Fault = {
  readonly when: 'before-write' | 'after-write' | 'after-commit';
  readonly at: number;
};

/** The far end, which outlives the worker: it redelivers what was not acknowledged. */
class FarEnd {
  readonly acknowledged = new Set<string>();
  readonly wires = new Map<string, Set<string>>();
  readonly read = new Set<string>();
}

class Life {
  dead = false;
  writes = 0;
  commits = 0;
  readonly died: Promise<void>;
  #die: () => void = () => undefined;

  constructor(readonly fault: Fault | undefined) {
    this.died = new Promise((resolve) => {
      this.#die = resolve;
    });
  }

  die(): void {
    this.dead = true;
    this.#die();
  }

  /** A worker that is dead writes nothing. */
  watchWrites({ dexie }: Database): void {
    dexie.use({
      stack: 'dbcore',
      name: 'faults',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            mutate: async (request) => {
              const at = this.writes++;
              if (this.fault?.when === 'before-write' && this.fault.at === at) this.die();
              if (this.dead) throw new Error('died');
              const result = await table.mutate(request);
              if (this.fault?.when === 'after-write' && this.fault.at === at) {
                this.die();
                throw new Error('died');
              }
              return result;
            },
          };
        },
      }),
    });
  }

  /** A commit that holds, of which the dead worker never hears. */
  watchCommits(store: Store): Store {
    const afterwards = async <Result>(result: Promise<Result>): Promise<Result> => {
      const value = await result;
      const at = this.commits++;
      if (this.fault?.when === 'after-commit' && this.fault.at === at) this.die();
      return this.dead ? new Promise<never>(() => undefined) : value;
    };
    return {
      ...store,
      commit: (request) => afterwards(store.commit(request)),
      timeline: {
        ...store.timeline,
        markRead: (id, upTo, owes) => afterwards(store.timeline.markRead(id, upTo, owes)),
      },
      receipts: {
        ...store.receipts,
        settle: (id, gone) => afterwards(store.receipts.settle(id, gone)),
      },
    };
  }
}

/** One life of the worker, as far as it gets. */
async function live(world: World, far: FarEnd): Promise<void> {
  const { account } = world.whatsapp;
  account.goOnline();
  for (const batch of BATCHES) {
    const name = JSON.stringify(batch);
    if (far.acknowledged.has(name)) continue;
    await account.deliver(batch);
    far.acknowledged.add(name);
  }
  const chat = await world.chat();
  // The person writes once, and again only where the message is not to be seen.
  if (!(await world.texts()).some((line) => line.startsWith('hi')))
    await world.inbox.handlers.send({ chatId: chat.id, body: { kind: 'text', text: 'hi' } });
  await settle();
  const sent = listen(account, far);
  if (sent.length > 0) await account.deliver([receipt(BOB, sent, 'delivered')]);
  await world.inbox.handlers.markRead({ chatId: chat.id, upTo: 4 });
  await settle();
  listen(account, far);
}

function listen(account: ScriptedAccount, far: FarEnd): string[] {
  const sent: string[] = [];
  for (const line of account.story) {
    const [verb, first = '', second = ''] = line.split(' ');
    if (verb === 'transmit') {
      const [remoteId = '', counter = ''] = first.split('#');
      far.wires.set(remoteId, (far.wires.get(remoteId) ?? new Set()).add(counter));
      sent.push(remoteId);
    }
    if (verb === 'read') for (const id of second.split(',')) far.read.add(id);
  }
  return sent;
}

/** Plays the story with one death in it, and returns how much there was to die at. */
async function play(
  fault: Fault | undefined,
): Promise<{ readonly life: Life; readonly far: FarEnd }> {
  const far = new FarEnd();
  const disk = newDisk();
  const first = await World.joined(disk);
  first.kill();
  const life = new Life(fault);
  let world = await World.start(disk, {
    wrap: (store) => life.watchCommits(store),
    before: (born) => {
      born.whatsapp.idPrefix = 'first';
    },
    onDatabase: (database) => life.watchWrites(database),
  });
  await Promise.race([live(world, far).catch(() => undefined), life.died]);
  if (life.dead) {
    listen(world.whatsapp.account, far);
    world = await world.reborn({
      before: (born) => {
        born.whatsapp.idPrefix = 'second';
      },
    });
    await live(world, far);
  }
  expect(await world.texts()).toEqual(['one', 'two', 'three', 'hi [delivered]']);
  expect(await world.chat()).toMatchObject({ unread: 0, readUpTo: 4, lastOrder: 4 });
  expect([...far.wires].map(([, counters]) => counters.size)).toEqual([1]);
  expect([...far.read].toSorted()).toEqual(['m1', 'm2', 'm3']);
  const { id, notices } = await world.account();
  expect(notices).toEqual({});
  expect(await world.store.outbox.list(id)).toEqual([]);
  expect(await world.store.receipts.list(id)).toEqual([]);
  world.kill();
  return { life, far };
}

describe('a worker that dies', () => {
  it('at any write of any commit loses nothing and doubles nothing', async () => {
    const { life } = await play(undefined);
    expect(life.writes).toBeGreaterThan(15);
    for (let at = 0; at < life.writes; at += 1)
      for (const when of ['before-write', 'after-write'] as const) await play({ when, at });
  }, 60_000);

  it('after any commit, before anybody hears of it, loses nothing and doubles nothing', async () => {
    const { life } = await play(undefined);
    expect(life.commits).toBeGreaterThan(6);
    for (let at = 0; at < life.commits; at += 1) await play({ when: 'after-commit', at });
  }, 60_000);
});
