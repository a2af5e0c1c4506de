/**
 * What lies beside the database, on a shelf that the browser does not throw away with it: a marker
 * that says how many accounts there were, and, where there is a lock, a second sealed copy of the
 * header and of what each account needs to come back. The marker tells a lost database from a first
 * run; the copy brings the accounts back. Failed tries at opening the copy are counted there too.
 * @module
 */
import {
  parseWithBytes,
  stringifyWithBytes,
  toBase64,
  utf8Decode,
  utf8Encode,
  type SpareStorage,
} from '@/lib/base';
import type { NetworkId } from '@/lib/model';
import {
  isOpen,
  parseTries,
  readCopy,
  writeCopy,
  type Tries,
  type Vault,
  type VaultCopy,
  type VaultHeader,
} from '@/lib/vault';

import { CONTINUITY_PLACE, COPY_PLACE, MAX_MARKER } from './consts';
import type { AccountRecord, StateRow } from './records';
import type { Store } from './store';

/** How networks say what of an account outlives the database, and how it comes back. */
export interface Lasting {
  /** in the copy for every account of this network */
  rows(network: NetworkId): readonly { readonly kind: string; readonly key: string }[];
  /** Whether rows of this kind are among them, in whatever network. */
  keeps(kind: string): boolean;
  /** @throws where the rows are not what `rows` named */
  renew(network: NetworkId, kept: readonly StateRow[]): readonly StateRow[];
}

/** An account in the copy. */
export type SpareAccount = { readonly record: AccountRecord; readonly state: readonly StateRow[] };

export type Marker = {
  /** accounts that the database held when this was last written */
  readonly accounts: number;
  /** of the header it belonged to */
  readonly generation: number;
  /** whether the person wants the copy */
  readonly copy: boolean;
};

const MARKER = 'marker';
const COPY = 'copy';
const TRIES = 'tries';

export class SpareShelf {
  readonly #storage: SpareStorage;
  readonly #lasting: Lasting;

  constructor(storage: SpareStorage, lasting: Lasting) {
    this.#storage = storage;
    this.#lasting = lasting;
  }

  async marker(): Promise<Marker | undefined> {
    return parseMarker(await this.#storage.get(MARKER));
  }

  async copy(): Promise<VaultCopy | undefined> {
    return readCopy(await this.#storage.get(COPY));
  }

  async tries(): Promise<Tries> {
    return parseTries(parseJson(await this.#storage.get(TRIES)));
  }

  async saveTries(tries: Tries): Promise<void> {
    await this.#storage.set(TRIES, JSON.stringify(tries));
  }

  /** Whether rows of this kind are in the copy: it is out of date once one changes. */
  keeps(kind: string): boolean {
    return this.#lasting.keeps(kind);
  }

  /** Whether the person wants a copy; nobody was asked yet: yes. */
  async choose(wanted: boolean): Promise<void> {
    const marker = (await this.marker()) ?? { accounts: 0, generation: 0 };
    await this.#mark({ ...marker, copy: wanted });
    if (!wanted) await this.#storage.replace(COPY, undefined);
  }

  /** Nothing is here any more, and nothing was: the next start is a first one. */
  async forget(): Promise<void> {
    await this.#storage.replace(COPY, undefined);
    await this.#storage.replace(TRIES, undefined);
    await this.forgetContinuity();
    await this.#storage.replace(MARKER, undefined);
  }

  /** Another database takes the place of the one that was lost: what was counted with that one is over. */
  async forgetContinuity(): Promise<void> {
    await this.#storage.replace(CONTINUITY_PLACE, undefined);
  }

  /** New keys: the copy under those before must not lie about while rows move. */
  async dropCopy(): Promise<void> {
    if ((await this.#storage.get(COPY)) !== undefined) await this.#storage.replace(COPY, undefined);
  }

  /** Makes marker and copy true. Writes nothing where they are. */
  async refresh(header: VaultHeader, vault: Vault, store: Store): Promise<void> {
    const { records } = await store.accounts.list();
    const { copy = true } = (await this.marker()) ?? {};
    await this.#mark({ accounts: records.length, generation: header.generation, copy });
    if (!copy || isOpen(header)) {
      await this.dropCopy();
      return;
    }
    const accounts = await this.#collect(records, store);
    const spelled = stringifyWithBytes(accounts);
    const digest = vault.hash('spare-copy', spelled);
    const before = await this.copy();
    const same = before?.digest === digest && toBase64(before.header.mac) === toBase64(header.mac);
    if (same) return;
    const sealed = vault.seal(COPY_PLACE, utf8Encode(spelled));
    const text = writeCopy({ header, sealed, digest });
    // Under the same locks what stood before opens no further; under others it must be gone.
    const sameLocks = before !== undefined && locksOf(before.header) === locksOf(header);
    if (sameLocks) await this.#storage.set(COPY, text);
    else await this.#storage.replace(COPY, text);
  }

  /** @throws VaultError `bad-seal` where it is not of this vault */
  open({ sealed }: VaultCopy, vault: Vault): readonly SpareAccount[] {
    const accounts = parseWithBytes(
      utf8Decode(vault.open(COPY_PLACE, sealed)),
    ) as readonly SpareAccount[];
    return accounts.map(({ record, state }) => ({
      record: { ...record, notices: {} },
      state: this.#lasting.renew(record.network, state),
    }));
  }

  async #collect(
    records: readonly AccountRecord[],
    store: Store,
  ): Promise<readonly SpareAccount[]> {
    const accounts: SpareAccount[] = [];
    for (const { lastAlive: _lastAlive, notices: _notices, ...record } of records) {
      const rows = this.#lasting.rows(record.network);
      const state = await store.state.read(record.id, rows);
      const kept = rows.map(({ kind, key }) => ({ kind, key, value: state.get(kind, key) }));
      // An account that can say nothing of itself is better joined anew than brought back half.
      if (kept.length === 0 || kept.some(({ value }) => value === undefined)) continue;
      accounts.push({ record: { ...record, notices: {} }, state: kept });
    }
    return accounts;
  }

  async #mark(marker: Marker): Promise<void> {
    const text = JSON.stringify(marker);
    if ((await this.#storage.get(MARKER)) !== text) await this.#storage.set(MARKER, text);
  }
}

function locksOf({ generation, wraps }: VaultHeader): string {
  return [generation, ...wraps.map((wrap) => (wrap.kind === 'open' ? '' : wrap.id))].join('/');
}

function parseMarker(text: string | undefined): Marker | undefined {
  const { accounts, generation, copy } = (parseJson(text) ?? {}) as Partial<Marker>;
  const whole =
    Number.isSafeInteger(accounts) && Number.isSafeInteger(generation) && typeof copy === 'boolean';
  return whole ? ({ accounts, generation, copy } as Marker) : undefined;
}

/** Whatever lies on the shelf; what is no JSON reads as nothing. */
function parseJson(text: string | undefined): unknown {
  if (text === undefined || text.length > MAX_MARKER) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}
