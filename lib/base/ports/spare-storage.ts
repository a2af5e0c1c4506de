/**
 * A small shelf on disk that is not the database: what must still be there when the browser has
 * thrown the database away. Whoever copies the profile reads it, so what is put there is sealed or
 * says nothing.
 * @module
 */

export interface SpareStorage {
  get(name: string): Promise<string | undefined>;
  /** Resolves once the browser has taken it. */
  set(name: string, value: string): Promise<void>;
  /**
   * The same (`undefined` removes it), after which nothing that stood on this shelf before lies in
   * the browser's files, as far as the browser lets go of it.
   */
  replace(name: string, value: string | undefined): Promise<void>;
}
