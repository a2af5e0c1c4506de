/**
 * The number on the toolbar's icon.
 * @module
 */

export interface Badge {
  /** 0 clears it. */
  showCount(count: number): Promise<void>;
}
