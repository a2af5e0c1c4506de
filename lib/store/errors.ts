/**
 * The one error class of this room, and how Dexie's errors become it.
 * @module
 */
import { Dexie } from 'dexie';

import { RialtoError } from '@/lib/base';

export type StoreErrorCode =
  /** a row with the same identity stands already */
  | 'duplicate'
  /** the account was removed meanwhile */
  | 'no-account'
  /** the account's own row no longer opens: nothing can be committed for it */
  | 'damaged-account'
  /** there were accounts in this browser, and the database is not there any more */
  | 'lost'
  /** sealed rows stand, but the vault's header does not */
  | 'header-missing'
  /** the disk is full or the browser's quota is used up; nothing of the commit was written */
  | 'quota-exceeded'
  /** the database was written by a later version of Rialto */
  | 'newer-database'
  /** a part of a file is not here, or no longer opens */
  | 'missing-piece'
  | 'closed'
  /** anything else the database refused; see `cause` */
  | 'failed';

export class StoreError extends RialtoError<StoreErrorCode> {
  override readonly name = 'StoreError';
}

/**
 * Runs a database operation and turns what Dexie throws into StoreError. Errors of ours pass,
 * those that a fold threw inside a transaction among them: they have rolled it back.
 */
export async function guarded<Result>(operation: () => PromiseLike<Result>): Promise<Result> {
  try {
    return await operation();
  } catch (error) {
    throw storeError(error);
  }
}

function storeError(error: unknown): unknown {
  if (error instanceof RialtoError) return error;
  // What `open` refused with: Dexie reports it as a closed database.
  if (error instanceof Error && 'inner' in error && error.inner instanceof RialtoError)
    return error.inner;
  if (!(error instanceof Dexie.DexieError) && !(error instanceof DOMException)) return error;
  return new StoreError(codeOf(error), undefined, { cause: error });
}

function codeOf(error: Error): StoreErrorCode {
  const names = namesOf(error);
  if (names.has('QuotaExceededError')) return 'quota-exceeded';
  if (names.has('ConstraintError')) return 'duplicate';
  if (names.has('VersionError')) return 'newer-database';
  if (names.has('DatabaseClosedError') || names.has('InvalidStateError')) return 'closed';
  return 'failed';
}

/** The names of an error and of those in it: Dexie wraps one, and a bulk write gathers many. */
function namesOf(error: Error): ReadonlySet<string> {
  const { inner, failures } = error as { readonly inner?: unknown; readonly failures?: unknown };
  const within: readonly unknown[] = [inner, ...(Array.isArray(failures) ? failures : [])];
  return new Set([error, ...within].map((part) => (part instanceof Error ? part.name : '')));
}
