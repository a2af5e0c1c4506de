/**
 * A host that runs works exactly by the contract and notices every breach: a plan asked twice, a
 * row read that was not planned, an announcement that throws. Rows live in memory.
 * @module
 */
import { silentLog } from '@/lib/base';
import type { ConnectionState } from '@/lib/model';
import type {
  NetworkAccount,
  NetworkEvent,
  NetworkHost,
  Outcome,
  Outgoing,
  StateView,
  StateWrite,
  Work,
} from '@/lib/networks/contract';
import { clock, http, random, sockets } from '../integration/interop/node-ports';

const nameOf = (kind: string, key: string): string => JSON.stringify([kind, key]);

export class StrictHost {
  readonly rows = new Map<string, Uint8Array>();
  readonly events: NetworkEvent[] = [];
  readonly states: ConnectionState[] = [];
  readonly breaches: string[] = [];
  /** While set, every commit fails: nothing is written and nothing announced. */
  diskFull = false;
  /** While set, works wait before their commit. */
  heldCommits: Promise<void> | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  readonly host: NetworkHost = {
    clock,
    random,
    sockets,
    http,
    log: silentLog,
    submit: async (work) => {
      await this.submit(work);
    },
    connectionChanged: (state) => this.states.push(state),
    typing: () => undefined,
    mayTell: () => true,
  };

  constructor(state: readonly StateWrite[]) {
    this.#write(state);
  }

  get connection(): ConnectionState['kind'] | undefined {
    return this.states.at(-1)?.kind;
  }

  /** Runs a work after all earlier ones. */
  submit(work: Work): Promise<Outcome> {
    const mine = this.#queue.then(() => this.#run(work));
    this.#queue = mine.catch(() => undefined);
    return mine;
  }

  /** Sends as the inbox does: work, commit, transmit. @returns the bytes that were committed */
  async send(account: NetworkAccount, message: Outgoing): Promise<Uint8Array> {
    const { wire } = await this.submit(account.send(message));
    if (wire === undefined) throw new Error('a send without bytes');
    account.transmit(wire);
    return wire;
  }

  async #run(work: Work): Promise<Outcome> {
    const planned = new Set(work.plan().map(({ kind, key }) => nameOf(kind, key)));
    const view: StateView = {
      get: (kind, key) => {
        if (!planned.has(nameOf(kind, key))) this.breaches.push(`read ${kind} without a plan`);
        return this.rows.get(nameOf(kind, key));
      },
    };
    for (const { kind, key } of work.planFurther?.(view) ?? []) planned.add(nameOf(kind, key));
    const outcome = await work.perform(view);
    await this.heldCommits;
    if (this.diskFull) throw new Error('the disk is full');
    this.#write(outcome.writes);
    this.events.push(...outcome.events);
    try {
      outcome.announce();
    } catch {
      this.breaches.push('an announcement threw');
    }
    return outcome;
  }

  #write(writes: readonly StateWrite[]): void {
    for (const { kind, key, value } of writes) {
      if (value === undefined) this.rows.delete(nameOf(kind, key));
      else this.rows.set(nameOf(kind, key), Uint8Array.from(value));
    }
  }
}
