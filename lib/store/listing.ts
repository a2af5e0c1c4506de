/**
 * Reading rows that may be damaged: what opens is returned, what does not is repaired, and the
 * read is done again. Callers see whole records only.
 * @module
 */
import type { StoreContext } from './context';
import type { SealedRow, SealedTable } from './database';
import { guarded } from './errors';
import { repair } from './repair';

export type Source<Row extends SealedRow, Record> = {
  readonly table: SealedTable;
  /** One read; called again after a repair. */
  readonly fetch: () => PromiseLike<readonly Row[]>;
  readonly open: (row: Row) => Record | undefined;
};

export type Listing<Record> = {
  readonly records: readonly Record[];
  /** rows that no repair could replace */
  readonly damaged: number;
};

export async function list<Row extends SealedRow, Record>(
  context: StoreContext,
  source: Source<Row, Record>,
): Promise<Listing<Record>> {
  const first = openAll(await guarded(source.fetch), source.open);
  if (first.damaged.length === 0) return { records: first.records, damaged: 0 };
  await repair(
    context,
    first.damaged.map(({ id }) => ({ table: source.table, id })),
  );
  const second = openAll(await guarded(source.fetch), source.open);
  return { records: second.records, damaged: second.damaged.length };
}

function openAll<Row extends SealedRow, Record>(
  rows: readonly Row[],
  open: (row: Row) => Record | undefined,
): { readonly records: readonly Record[]; readonly damaged: readonly Row[] } {
  const records: Record[] = [];
  const damaged: Row[] = [];
  for (const row of rows) {
    const record = open(row);
    if (record === undefined) damaged.push(row);
    else records.push(record);
  }
  return { records, damaged };
}
