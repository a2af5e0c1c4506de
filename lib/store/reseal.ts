/**
 * Re-sealing: every row of one generation into the next, under new keys and new ids. The old
 * database is only read (and repaired); each batch is one transaction in the new one together with
 * how far it got, so that a kill at any point is resumed where it stood.
 * @module
 */
import type { Table } from 'dexie';

import type { Vault } from '@/lib/vault';

import { CURSOR_KEY, RESEAL_BATCH, RESEAL_PIECES } from './consts';
import { createContext, type Damage, type StoreContext } from './context';
import type { Database } from './database';
import { guarded } from './errors';
import { repair } from './repair';
import { ORDER, type MovedTable } from './reseal-order';
import { moverOf } from './reseal-rows';

export type Side = { readonly database: Database; readonly vault: Vault };
export type Move = {
  readonly from: Side;
  readonly to: Side;
  /** Waited for before each batch. */
  readonly onStep: (step: ResealStep) => void | Promise<void>;
};
export type ResealStep = { readonly table: MovedTable; readonly moved: number };

/** The last key that is written already; `after` undefined: nothing of this table. */
type Cursor = { readonly table: MovedTable; readonly after: string | number | undefined };

/** A row that stays damaged is moved as it is; more than this many repairs of one batch find nothing new. */
const MAX_REPAIRS = 2;

/** @throws StoreError; what was moved by then stays, and the next call goes on from there */
export async function reseal(move: Move): Promise<void> {
  const from = createContext(move.from, () => undefined);
  const to = createContext(move.to, () => undefined);
  const mover = moverOf({ from, to, chain: (id) => move.to.vault.chain(id), vault: move.to.vault });
  const start = await readCursor(to.database);
  let moved = 0;
  for (const table of ORDER.slice(ORDER.indexOf(start.table))) {
    let after = table === start.table ? start.after : undefined;
    for (;;) {
      await move.onStep({ table, moved });
      const batch = await openBatch(from, table, { after, mover });
      if (batch.last === undefined) break;
      after = batch.last;
      await writeBatch(to, table, { rows: batch.rows, after });
      moved += batch.rows.length;
    }
  }
}

type Batch = { readonly rows: readonly object[]; readonly last: string | number | undefined };
type Opening = {
  readonly after: string | number | undefined;
  readonly mover: ReturnType<typeof moverOf>;
};

async function openBatch(
  from: StoreContext,
  table: MovedTable,
  { after, mover }: Opening,
): Promise<Batch> {
  for (let repairs = 0; ; repairs += 1) {
    const source: Table<object, string | number> = from.database.dexie.table(table);
    const fetched = await guarded(() =>
      (after === undefined ? source.orderBy(':id') : source.where(':id').above(after))
        .limit(table === 'pieces' ? RESEAL_PIECES : RESEAL_BATCH)
        .toArray(),
    );
    const last = fetched.at(-1);
    const rows: object[] = [];
    const damages: Damage[] = [];
    for (const row of fetched) {
      const next = await mover(table, row);
      if (next.kind === 'moved') rows.push(next.row);
      else if (table === 'quarantine' || repairs === MAX_REPAIRS) rows.push(next.asItIs);
      else damages.push({ table, id: next.id });
    }
    if (damages.length === 0) return { rows, last: last && keyOf(table, last) };
    await repair(from, damages);
    // An account's own row cannot be repaired: the next look takes it as it is.
    if (table === 'accounts') repairs = MAX_REPAIRS - 1;
  }
}

function keyOf(table: MovedTable, row: object): string | number {
  const { id, sequence, place } = row as { id?: string; sequence?: number; place?: string };
  const key = table === 'outbox' ? sequence : table === 'quarantine' ? place : id;
  if (key === undefined) throw new TypeError(`a row of ${table} without its key`);
  return key;
}

async function writeBatch(
  { database }: StoreContext,
  table: MovedTable,
  { rows, after }: { readonly rows: readonly object[]; readonly after: string | number },
): Promise<void> {
  const target: Table<object> = database.dexie.table(table);
  const cursor: Cursor = { table, after };
  await guarded(() =>
    database.dexie.transaction('rw', [target, database.header], async () => {
      await target.bulkPut(rows);
      await database.header.put({ id: CURSOR_KEY, header: cursor });
    }),
  );
}

/** Ours alone writes it; anything else in its place means starting over, which puts the same rows again. */
async function readCursor(database: Database): Promise<Cursor> {
  const row = await guarded(() => database.header.get(CURSOR_KEY));
  const { table, after } = (row?.header ?? {}) as Partial<Cursor>;
  const known = ORDER.find((one) => one === table);
  if (known === undefined || (typeof after !== 'string' && typeof after !== 'number'))
    return { table: ORDER[0], after: undefined };
  return { table: known, after };
}
