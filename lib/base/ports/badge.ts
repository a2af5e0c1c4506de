/**
 * What the toolbar's icon says.
 * @module
 */

export interface Badge {
  /** 0 clears it. */
  showCount(count: number): Promise<void>;
  /** That there is something, not how much. */
  showDot(): Promise<void>;
}
