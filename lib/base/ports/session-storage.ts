/**
 * What lives in the browser's memory for as long as the browser runs, and never on disk: the one
 * thing a restarted worker finds again. Handed to the vault alone.
 * @module
 */

/** JSON: the browser turns anything else into nothing, in silence. */
export type SessionValue = Readonly<Record<string, string | number>>;

export interface SessionStorage {
  get(): Promise<SessionValue | undefined>;
  set(value: SessionValue): Promise<void>;
  clear(): Promise<void>;
}
