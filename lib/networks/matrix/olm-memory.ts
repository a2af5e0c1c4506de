/**
 * The cipher's store, in memory: an IndexedDB that never touches a disk, and a journal of what changed in it. The cipher
 * (a Rust library compiled to WASM) keeps its keys in an IndexedDB and commits by itself; so that nothing of it is ever on
 * disk but in the inbox's own sealed commit, it is given this one. Must not know what the rows mean.
 * @module
 */
import {
  IDBCursor,
  IDBDatabase,
  IDBFactory,
  IDBKeyRange,
  IDBObjectStore,
  IDBOpenDBRequest,
  IDBRequest,
} from 'fake-indexeddb';

/** One row's place: database, object store, key. */
export type OlmPlace = { readonly store: string; readonly key: IDBValidKey };
export type OlmRow = OlmPlace & { readonly value: unknown };

/** How the databases are laid out, so that they can be made again before the cipher opens them. */
export type OlmLayout = readonly {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly indexes: readonly {
      readonly name: string;
      readonly keyPath: string | readonly string[];
    }[];
  }[];
}[];

/** `value` undefined: the row is gone. A store that was emptied lists none of its rows here. */
export type OlmChanges = {
  readonly emptied: readonly string[];
  readonly rows: readonly (OlmPlace & { readonly value: unknown })[];
};

type Journal = {
  emptied: Set<string>;
  rows: Map<string, OlmPlace & { readonly value: unknown }>;
};

const factory = new IDBFactory();
const journals = new Map<string, Journal>();

/** Spells a place, the same for the same key. */
export function placeName({ store, key }: OlmPlace): string {
  return JSON.stringify([store, key]);
}

/** Databases whose names begin so belong to one account. */
export class OlmMemory {
  readonly #prefix: string;

  /** @param prefix of the names of this account's databases, ended by a character that is in no other's */
  constructor(prefix: string) {
    this.#prefix = prefix;
    journals.set(prefix, { emptied: new Set(), rows: new Map() });
  }

  /** Makes the databases as they were. Before the cipher opens them. */
  async restore(layout: OlmLayout, rows: readonly OlmRow[]): Promise<void> {
    for (const { name, version, stores } of layout) {
      const database = await opened(this.#prefix + name, version, (upgraded) => {
        for (const store of stores) {
          const made = upgraded.createObjectStore(store.name);
          for (const index of store.indexes)
            made.createIndex(index.name, index.keyPath as string | string[]);
        }
      });
      const mine = rows.filter(({ store }) => store.startsWith(`${name}/`));
      if (mine.length > 0) await fill(database, name, mine);
      database.close();
    }
  }

  /** How the databases are laid out now. */
  async layout(): Promise<OlmLayout> {
    const all = await factory.databases();
    const mine = all.filter(({ name }) => name?.startsWith(this.#prefix));
    return Promise.all(mine.map(({ name = '', version = 1 }) => this.#layoutOf(name, version)));
  }

  async #layoutOf(name: string, version: number): Promise<OlmLayout[number]> {
    const database = await opened(name, version);
    const stores = [...database.objectStoreNames].map((store) => {
      const opened = database.transaction(store).objectStore(store);
      const indexes = [...opened.indexNames].map((index) => ({
        name: index,
        keyPath: opened.index(index).keyPath,
      }));
      return { name: store, indexes };
    });
    database.close();
    return { name: name.slice(this.#prefix.length), version, stores };
  }

  /** Every row there is: for a layout that changed. */
  async everything(): Promise<readonly OlmRow[]> {
    const rows: OlmRow[] = [];
    for (const { name, version, stores } of await this.layout()) {
      const database = await opened(this.#prefix + name, version);
      for (const store of stores) {
        const from = database.transaction(store.name).objectStore(store.name);
        const [keys, values] = [await done(from.getAllKeys()), await done(from.getAll())];
        keys.forEach((key, place) =>
          rows.push({ store: `${name}/${store.name}`, key, value: values[place] }),
        );
      }
      database.close();
    }
    return rows;
  }

  /** What changed since this was asked last. */
  take(): OlmChanges {
    const journal = journals.get(this.#prefix);
    if (journal === undefined) return { emptied: [], rows: [] };
    const taken = { emptied: [...journal.emptied], rows: [...journal.rows.values()] };
    journals.set(this.#prefix, { emptied: new Set(), rows: new Map() });
    return taken;
  }

  /** Forgets everything. Nothing of the cipher's may be open on it. */
  async forget(): Promise<void> {
    journals.delete(this.#prefix);
    for (const { name = '' } of await factory.databases())
      if (name.startsWith(this.#prefix)) await done(factory.deleteDatabase(name));
  }
}

/** The functions by which the cipher reaches an IndexedDB, as its glue imports them: over this memory. */
export function memoryImports(glue: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const imports: Record<string, unknown> = {};
  for (const [name, original] of Object.entries(glue)) {
    const plain = /^__wbg_(.+)_[0-9a-f]{16}$/.exec(name)?.[1] ?? '';
    if (Object.hasOwn(REPLACED, plain)) imports[name] = REPLACED[plain]?.(original as Glue);
  }
  return imports;
}

type Glue = (...given: readonly unknown[]) => unknown;

const isOf =
  (kind: abstract new () => object) =>
  () =>
  (value: unknown): boolean =>
    value instanceof kind;

const REPLACED: Readonly<Record<string, (original: Glue) => Glue>> = {
  indexedDB: (original) => () => original({ indexedDB: factory }),
  instanceof_IdbCursor: isOf(IDBCursor),
  instanceof_CursorSys: isOf(IDBCursor),
  instanceof_IdbDatabase: isOf(IDBDatabase),
  instanceof_IdbOpenDbRequest: isOf(IDBOpenDBRequest),
  instanceof_IdbRequest: isOf(IDBRequest),
  bound: () => (from, to, fromOpen, toOpen) =>
    IDBKeyRange.bound(from, to, fromOpen !== 0, toOpen !== 0),
  lowerBound: () => (from, open) => IDBKeyRange.lowerBound(from, open !== 0),
  upperBound: () => (to, open) => IDBKeyRange.upperBound(to, open !== 0),
  put: (original) => (store, value, key) => {
    note(store, key, value);
    return original(store, value, key);
  },
  add: (original) => (store, value, key) => {
    note(store, key, value);
    return original(store, value, key);
  },
  delete: (original) => (store, key) => {
    if (store instanceof IDBCursor) note(store.source, store.primaryKey, undefined);
    else note(store, key, undefined);
    return original(store, key);
  },
  update: (original) => (cursor, value) => {
    if (cursor instanceof IDBCursor) note(cursor.source, cursor.primaryKey, value);
    return original(cursor, value);
  },
  clear: (original) => (store) => {
    if (store instanceof IDBObjectStore) noteEmptied(store);
    return original(store);
  },
};

/** A transaction that is taken back is journaled as well; the cipher fails with it, and is opened anew from its rows. */
function note(source: unknown, key: unknown, value: unknown): void {
  const store = source instanceof IDBObjectStore ? source : storeOf(source);
  const found = store && journalOf(store);
  if (store === undefined || found === undefined) return;
  const place = { store: found.name, key: key as IDBValidKey };
  found.journal.rows.set(placeName(place), { ...place, value: structuredClone(value) });
}

function storeOf(source: unknown): IDBObjectStore | undefined {
  const owner = (source as { readonly objectStore?: unknown } | undefined)?.objectStore;
  return owner instanceof IDBObjectStore ? owner : undefined;
}

function noteEmptied(store: IDBObjectStore): void {
  const found = journalOf(store);
  if (found === undefined) return;
  const { journal, name } = found;
  journal.emptied.add(name);
  for (const [place, row] of journal.rows) if (row.store === name) journal.rows.delete(place);
}

function journalOf(store: IDBObjectStore): { journal: Journal; name: string } | undefined {
  const database = store.transaction.db.name;
  for (const [prefix, journal] of journals)
    if (database.startsWith(prefix))
      return { journal, name: `${database.slice(prefix.length)}/${store.name}` };
  return undefined;
}

async function fill(database: IDBDatabase, name: string, rows: readonly OlmRow[]): Promise<void> {
  const stores = new Set(rows.map(({ store }) => store.slice(name.length + 1)));
  const known = [...stores].filter((store) => database.objectStoreNames.contains(store));
  const transaction = database.transaction(known, 'readwrite');
  const ended = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
  });
  for (const { store, key, value } of rows) {
    const to = store.slice(name.length + 1);
    if (known.includes(to)) transaction.objectStore(to).put(value, key);
  }
  await ended;
}

async function opened(
  name: string,
  version: number,
  upgrade: (database: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> {
  const request = factory.open(name, version);
  request.addEventListener('upgradeneeded', () => upgrade(request.result));
  return done(request);
}

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
  });
}
