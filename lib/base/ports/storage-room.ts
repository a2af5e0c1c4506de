/**
 * How much room the browser gives us on this disk, and the request not to be cleared away.
 * @module
 */

/** bytes, as the browser reckons them: it rounds, and it does not know the disk's last byte */
export type StorageEstimate = { readonly usage: number; readonly quota: number };

export interface StorageRoom {
  /** undefined where the browser does not say */
  estimate(): Promise<StorageEstimate | undefined>;
  /**
   * Whether the disk takes so many bytes, tried outside the database: a database that is opened or
   * written to on a full disk may be thrown away for it.
   */
  takes(bytes: Uint8Array<ArrayBuffer>): Promise<boolean>;
  /** Asks not to be cleared away when room runs out. @returns whether that is granted */
  persist(): Promise<boolean>;
}
