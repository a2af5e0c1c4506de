/**
 * Notes: sealed values that belong to no account yet, by name. They lie among the protocol state under
 * an account id that is nobody's.
 * @module
 */
import type { AccountId } from '@/lib/model';

import type { StoreContext } from './context';
import { guarded } from './errors';
import { createState } from './state';

export interface Notes {
  /** A damaged note is put aside and reads as absent. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** `undefined` deletes it. Resolves once it is on disk. @throws StoreError */
  write(name: string, value: Uint8Array | undefined): Promise<void>;
}

/** Minted ids have 22 characters or more: no account ever has this one. */
const NOBODY = 'nobody' as AccountId;
const KIND = 'note';

export function createNotes(context: StoreContext): Notes {
  const { database, rows } = context;
  const state = createState(context);
  return {
    read: async (name) => (await state.read(NOBODY, [{ kind: KIND, key: name }])).get(KIND, name),
    write: async (name, value) => {
      const row = rows.sealState(NOBODY, { kind: KIND, key: name, value });
      await guarded(() =>
        database.dexie.transaction('rw', [database.state], async () => {
          if (typeof row === 'string') await database.state.delete(row);
          else await database.state.put(row);
        }),
      );
    },
  };
}
