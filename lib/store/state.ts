/**
 * Protocol state in the read phase: the rows a work named, in one read transaction.
 * @module
 */
import type { AccountId } from '@/lib/model';

import type { StoreContext } from './context';
import { list } from './listing';

/** The rows asked for, as they stood. */
export interface StateRows {
  get(kind: string, key: string): Uint8Array | undefined;
}

export interface State {
  /**
   * A damaged row is put aside and reads as absent: that is no more than whoever can write to
   * this disk can do by deleting it, and a network meets a missing session every day.
   */
  read(
    accountId: AccountId,
    keys: readonly { readonly kind: string; readonly key: string }[],
  ): Promise<StateRows>;
}

export function createState(context: StoreContext): State {
  const { database, rows, ids } = context;
  return {
    read: async (accountId, keys) => {
      const named = new Map(
        keys.map(({ kind, key }) => [nameOf(kind, key), ids.state(accountId, kind, key)]),
      );
      const wanted = [...named.values()];
      const { records } = await list(context, {
        table: 'state',
        fetch: async () =>
          wanted.length === 0
            ? []
            : (await database.state.bulkGet(wanted)).filter((row) => row !== undefined),
        open: (row) => {
          const value = rows.openState(row);
          return value && ([row.id, value] as const);
        },
      });
      const values = new Map<string, Uint8Array>(records);
      return { get: (kind, key) => values.get(named.get(nameOf(kind, key)) ?? '') };
    },
  };
}

/** Kinds have no slash, so no two rows share a name. */
function nameOf(kind: string, key: string): string {
  return `${kind}/${key}`;
}
