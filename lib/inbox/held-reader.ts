/**
 * Before an account connects: what a locked worker kept for it is read, in the order in which it
 * came, and what lies outside of the vault is brought in line with what the person chose.
 *
 * The place up to which was read is written in the commit of what was read: whenever the worker
 * dies, nothing is read twice and nothing is skipped.
 * @module
 */
import type { NetworkId } from '@/lib/model';
import type { Held } from '@/lib/store';
import type { NetworkAccount, StateWrite, WhileLocked, Work } from '@/lib/networks/contract';

import { HELD_BATCH } from './consts';
import { Draft } from './draft';
import type { Line } from './line';

/** Of the inbox, among the account's state: no network has a kind of this name. */
const READ_ROW = { kind: 'inbox/held', key: 'read' } as const;

export class HeldReader {
  readonly #line: Line;
  readonly #network: NetworkId;

  constructor(line: Line, network: NetworkId) {
    this.#line = line;
    this.#network = network;
  }

  /** Whether there is anything to do before the account connects. */
  get isNeeded(): boolean {
    return this.#line.store.held !== undefined;
  }

  /** @throws whatever a read or a commit threw; the next call goes on from there */
  async settle(account: NetworkAccount): Promise<void> {
    const { store, accountId } = this.#line;
    const { held } = store;
    if (held === undefined) return;
    const { whileLocked } = account;
    if (whileLocked !== undefined) await this.#read(held, whileLocked);
    const outside = await held.access(accountId);
    if (outside !== undefined) await this.#takeOver(whileLocked, outside);
    const wanted = await this.#wanted();
    if (wanted && whileLocked !== undefined) await this.offer(held, whileLocked);
    else if (outside !== undefined) await held.withdraw(accountId);
  }

  /** Puts what a locked worker needs outside. */
  async offer(held: Held, whileLocked: WhileLocked): Promise<void> {
    const access = await whileLocked.access();
    const account = { accountId: this.#line.accountId, network: this.#network, access };
    await held.offer(account, await this.#place());
  }

  async #read(held: Held, whileLocked: WhileLocked): Promise<void> {
    const { accountId } = this.#line;
    for (;;) {
      const place = await this.#place();
      // A worker that died after the commit has left them.
      await held.drop(accountId, place);
      const pieces = await held.after(accountId, place, HELD_BATCH);
      const last = pieces.at(-1);
      if (last === undefined) return;
      const whole = pieces.flatMap(({ bytes }) => (bytes === undefined ? [] : [bytes]));
      const work = await whileLocked.receive(whole);
      const damaged = pieces.length - whole.length;
      await this.#line.submit(readingUpTo(last.sequence, work, damaged));
    }
  }

  /** It lay in the open: where it makes no sense, what the vault has stands. */
  async #takeOver(whileLocked: WhileLocked | undefined, outside: Uint8Array): Promise<void> {
    try {
      await whileLocked?.takeOver(outside);
    } catch (error) {
      this.#line.log.warn('access-not-taken-over', error);
    }
  }

  /** Where there is no lock any more there is no locked time, and nothing has to lie outside for one. */
  async #wanted(): Promise<boolean> {
    const { store, accountId } = this.#line;
    const { records } = await store.accounts.list();
    const record = records.find(({ id }) => id === accountId);
    if (record?.receivesWhileLocked !== true) return false;
    if (store.atRest === 'behind-a-lock') return true;
    await chooseReceiving(this.#line, false);
    return false;
  }

  async #place(): Promise<number> {
    const { store, accountId } = this.#line;
    const state = await store.state.read(accountId, [READ_ROW]);
    return placeOf(state.get(READ_ROW.kind, READ_ROW.key));
  }
}

/** Writes the person's choice down, and tells windows. */
export async function chooseReceiving(
  line: Pick<Line, 'store' | 'clock' | 'accountId' | 'announce'>,
  receivesWhileLocked: boolean,
): Promise<void> {
  const folded = await line.store.commit({
    accountId: line.accountId,
    fold: (current) => ({
      ...new Draft(current, line.clock.now()).fold(),
      account: { ...current.account, receivesWhileLocked },
    }),
  });
  line.announce(folded);
}

/** The network's work, with the place in the same commit, and what did not open counted. */
function readingUpTo(place: number, work: Work, damaged: number): Work {
  return {
    plan: () => work.plan(),
    planFurther: (state) => work.planFurther?.(state) ?? [],
    perform: async (state) => {
      const outcome = await work.perform(state);
      const notice = { kind: 'notice', code: 'damaged-row' } as const;
      return {
        ...outcome,
        writes: [...outcome.writes, placeWrite(place)],
        events: [...Array.from({ length: damaged }, () => notice), ...outcome.events],
      };
    },
  };
}

function placeWrite(place: number): StateWrite {
  const value = new Uint8Array(8);
  new DataView(value.buffer).setBigUint64(0, BigInt(place));
  return { ...READ_ROW, value };
}

function placeOf(bytes: Uint8Array | undefined): number {
  if (bytes?.length !== 8) return 0;
  return Number(new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0));
}
