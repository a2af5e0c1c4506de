/**
 * The store: repositories over one sealed database. Its only writers are `commit` and the few
 * named commits of the repositories; nobody above this room opens a transaction.
 * @module
 */
import type { Random, SpareStorage } from '@/lib/base';
import type { AtRest } from '@/lib/model';
import type { Vault } from '@/lib/vault';

import { createAccounts, type Accounts } from './accounts';
import { commit, type Changes, type CommitRequest } from './commit';
import { createContext, type LastingChange, type Repaired } from './context';
import { createContinuity, type Continuity } from './continuity';
import type { Database } from './database';
import { createGroups, type Groups } from './groups';
import type { Ids } from './ids';
import { createHeld, type Held } from './held';
import { createNotes, type Notes } from './notes';
import { createPieces, type Pieces } from './pieces';
import type { Porch } from './porch';
import { createOutbox, createReceipts, type Outbox, type Receipts } from './queues';
import { createState, type State } from './state';
import { createTimeline, type Timeline } from './timeline';

export interface Store {
  /** How the rows on disk are protected. */
  readonly atRest: AtRest;
  readonly ids: Ids;
  readonly accounts: Accounts;
  readonly timeline: Timeline;
  readonly outbox: Outbox;
  readonly receipts: Receipts;
  readonly state: State;
  readonly groups: Groups;
  readonly notes: Notes;
  /** The bytes of files, as they travel. */
  readonly pieces: Pieces;
  /** Whether this is the database that this browser had last; undefined where nothing beside it could tell. */
  readonly continuity: Continuity | undefined;
  /** What lies outside of the vault; undefined where this store has no such place. */
  readonly held: Held | undefined;
  /**
   * One read-write transaction over all tables, strictly durable.
   * @returns what `fold` returned, once it is on disk
   * @throws StoreError; whatever `fold` threw. Nothing was written then.
   */
  commit<Folded extends Changes>(request: CommitRequest<Folded>): Promise<Folded>;
  /** Called whenever a damaged row was put aside and replaced. @returns a function that ends it */
  onRepaired(listener: (repaired: Repaired) => void): () => void;
  /** Closes the database and the vault. */
  close(): void;
}

type BesideParts = { readonly storage: SpareStorage; readonly random: Random };

export type StoreOptions = {
  readonly database: Database;
  readonly vault: Vault;
  /** where accounts receive while the vault is locked */
  readonly porch?: Porch;
  /** what lies beside the database, and what draws names for it */
  readonly beside?: BesideParts | undefined;
  readonly onLasting?: ((what: LastingChange) => void) | undefined;
};

export function createStore(options: StoreOptions): Store {
  const { database, vault, porch, beside, onLasting } = options;
  const listeners = new Set<(repaired: Repaired) => void>();
  const tellRepaired = (repaired: Repaired): void => {
    for (const listener of listeners) listener(repaired);
  };
  const context = createContext({ database, vault }, tellRepaired, onLasting);
  const { ids } = context;
  const notes = createNotes(context);
  return {
    atRest: vault.protection,
    ids,
    accounts: createAccounts(context),
    timeline: createTimeline(context),
    outbox: createOutbox(context),
    receipts: createReceipts(context),
    state: createState(context),
    groups: createGroups(context),
    notes,
    continuity: beside && createContinuity({ notes, ...beside }),
    pieces: createPieces(context),
    held: porch && createHeld({ porch, vault, notes }),
    commit: (request) => commit(context, request),
    onRepaired: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      database.close();
      porch?.close();
      vault.close();
    },
  };
}
