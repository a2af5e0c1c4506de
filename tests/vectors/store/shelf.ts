/**
 * A whole IndexedDB database as JSON and back, by the bare API: nothing here knows today's schema,
 * so that what an earlier one wrote stands as it was. Keys of WebCrypto are kept as their bytes
 * (the recorder alone has them extractable) and come back as a browser keeps them.
 * @module
 */

type Spelled = null | boolean | number | string | readonly Spelled[] | SpelledObject;
type SpelledObject = { readonly [name: string]: Spelled };

export type DumpedStore = {
  readonly name: string;
  readonly keyPath: string | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | readonly string[];
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
  readonly rows: readonly Spelled[];
};

export type Dump = {
  readonly name: string;
  /** IndexedDB's number: ten times the schema's */
  readonly version: number;
  readonly stores: readonly DumpedStore[];
};

export async function dumpDatabase(factory: IDBFactory, name: string): Promise<Dump> {
  const database = await settled(factory.open(name));
  const stores: DumpedStore[] = [];
  for (const storeName of database.objectStoreNames) {
    const store = database.transaction(storeName).objectStore(storeName);
    const indexes = [...store.indexNames].map((indexName) => {
      const { keyPath, unique, multiEntry } = store.index(indexName);
      return { name: indexName, keyPath, unique, multiEntry };
    });
    const { keyPath, autoIncrement } = store;
    const values: unknown[] = await settled(store.getAll());
    const rows: Spelled[] = [];
    for (const value of values) rows.push(await spell(value));
    stores.push({
      name: storeName,
      keyPath: typeof keyPath === 'string' ? keyPath : null,
      autoIncrement,
      indexes,
      rows,
    });
  }
  const dump = { name, version: database.version, stores };
  database.close();
  return dump;
}

/** Makes the database as it was, before any of today's code comes near it. */
export async function loadDatabase(factory: IDBFactory, dump: Dump): Promise<void> {
  const request = factory.open(dump.name, dump.version);
  request.addEventListener('upgradeneeded', () => {
    for (const { name, keyPath, autoIncrement, indexes } of dump.stores) {
      const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const { name: index, keyPath: path, unique, multiEntry } of indexes)
        store.createIndex(index, typeof path === 'string' ? path : [...path], {
          unique,
          multiEntry,
        });
    }
  });
  const database = await settled(request);
  for (const { name, rows } of dump.stores) {
    const values = [];
    for (const row of rows) values.push(await unspell(row));
    const transaction = database.transaction(name, 'readwrite');
    const store = transaction.objectStore(name);
    await Promise.all(values.map((value) => settled(store.put(value))));
  }
  database.close();
}

async function spell(value: unknown): Promise<Spelled> {
  if (value instanceof CryptoKey) {
    const raw = await crypto.subtle.exportKey('raw', value);
    return { $key: Buffer.from(raw).toString('base64') };
  }
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteOffset, byteLength } = value;
    return { $bytes: Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength).toString('base64') };
  }
  if (Array.isArray(value)) return Promise.all(value.map(spell));
  if (typeof value !== 'object' || value === null) return plain(value);
  const fields: Record<string, Spelled> = {};
  for (const [name, field] of Object.entries(value))
    if (field !== undefined) fields[name] = await spell(field);
  return fields;
}

function plain(value: unknown): null | boolean | number | string {
  if (value === null || ['boolean', 'number', 'string'].includes(typeof value))
    return value as null | boolean | number | string;
  throw new TypeError(`a ${typeof value} in a row`);
}

async function unspell(value: Spelled): Promise<unknown> {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Promise.all((value as readonly Spelled[]).map(unspell));
  const { $bytes, $key, ...fields } = value as SpelledObject;
  if (typeof $bytes === 'string') return Uint8Array.from(Buffer.from($bytes, 'base64'));
  if (typeof $key === 'string')
    return crypto.subtle.importKey('raw', Buffer.from($key, 'base64'), 'AES-GCM', false, [
      'encrypt',
      'decrypt',
    ]);
  const named: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) named[name] = await unspell(field);
  return named;
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the database refused')));
  });
}
