/**
 * A small inbox in memory that runs the four phases truthfully: read, work, commit at once or not at all, announce.
 * Each phase can be made to fail.
 * @module
 */
import { createLog, KeyedLock, type Http, type LogEntry, type Sockets } from '@/lib/base';
import type { ConnectionState, PeerAddress } from '@/lib/model';
import type {
  NetworkEvent,
  NetworkHost,
  Outcome,
  StateView,
  StateWrite,
  Work,
} from '@/lib/networks/contract';
import type { ManualClock } from './clock';
import { seededRandom } from './random';

type Phase = 'read' | 'work' | 'commit';

export class MemoryHost implements NetworkHost {
  readonly rows = new Map<string, Uint8Array>();
  readonly events: NetworkEvent[] = [];
  readonly states: ConnectionState[] = [];
  readonly typings: { readonly peer: PeerAddress; readonly active: boolean }[] = [];
  readonly logged: LogEntry[] = [];
  readonly log = createLog((_level, entry) => this.logged.push(entry));
  readonly random = seededRandom(7);
  /** what happened, in order: `plan`, `perform`, `commit`, `announce` */
  readonly phases: string[] = [];
  /** fails this phase of the next works, as often as said */
  failing: { phase: Phase; times: number } | undefined;
  /** called between commit and announce */
  beforeAnnounce: (() => void) | undefined;
  readonly #lock = new KeyedLock();

  constructor(
    readonly clock: ManualClock,
    readonly sockets: Sockets,
    readonly http: Http,
  ) {}

  async submit(work: Work): Promise<void> {
    await this.run(work);
  }

  async run(work: Work): Promise<Outcome> {
    return this.#lock.run('account', async () => {
      this.#mayFail('read');
      this.phases.push('plan');
      const keys = work.plan();
      const names = new Set(keys.map(({ kind, key }) => `${kind}/${key}`));
      const read = new Map([...names].map((name) => [name, this.rows.get(name)?.slice()]));
      const view: StateView = {
        get: (kind, key) => {
          const name = `${kind}/${key}`;
          if (!names.has(name)) throw new Error(`row was not planned: ${kind}`);
          return read.get(name);
        },
      };
      for (const { kind, key } of work.planFurther?.(view) ?? []) {
        const name = `${kind}/${key}`;
        names.add(name);
        read.set(name, this.rows.get(name)?.slice());
      }
      this.phases.push('perform');
      this.#mayFail('work');
      const outcome = await work.perform(view);
      this.#mayFail('commit');
      this.phases.push('commit');
      this.store(outcome.writes);
      this.events.push(...outcome.events);
      this.beforeAnnounce?.();
      this.phases.push('announce');
      outcome.announce();
      for (const secret of outcome.spent) secret.fill(0);
      return outcome;
    });
  }

  store(writes: readonly StateWrite[]): void {
    for (const { kind, key, value } of writes) {
      const name = `${kind}/${key}`;
      if (value === undefined) this.rows.delete(name);
      else this.rows.set(name, value.slice());
    }
  }

  connectionChanged(state: ConnectionState): void {
    this.states.push(state);
  }

  /** whom nothing may be told */
  readonly strangers = new Set<string>();

  mayTell(peer: PeerAddress): boolean {
    return !this.strangers.has(peer);
  }

  typing(peer: PeerAddress, active: boolean): void {
    this.typings.push({ peer, active });
  }

  get state(): ConnectionState | undefined {
    return this.states.at(-1);
  }

  get isOnline(): boolean {
    return this.state?.kind === 'online';
  }

  /** Events of one kind. */
  of<Kind extends NetworkEvent['kind']>(kind: Kind): Extract<NetworkEvent, { kind: Kind }>[] {
    return this.events.filter(
      (event): event is Extract<NetworkEvent, { kind: Kind }> => event.kind === kind,
    );
  }

  /** Row keys of one kind. */
  keysOf(kind: string): string[] {
    return [...this.rows.keys()]
      .filter((name) => name.startsWith(`${kind}/`))
      .map((name) => name.slice(kind.length + 1));
  }

  #mayFail(phase: Phase): void {
    if (this.failing?.phase !== phase || this.failing.times === 0) return;
    this.failing.times -= 1;
    throw new Error(`${phase} fails as asked`);
  }
}
