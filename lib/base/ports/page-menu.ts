/**
 * What the browser's own menus offer on a page, and the keyword in its address bar. Both are told
 * nothing about people: browsers keep menus on disk.
 * @module
 */

/** What was pressed on. */
export const SHARED_KINDS = ['page', 'selection', 'link', 'image'] as const;
export type SharedKind = (typeof SHARED_KINDS)[number];

export type PageMenuClick = {
  readonly kind: SharedKind;
  readonly pageUrl: string | undefined;
  /** the page's, where the browser tells */
  readonly title: string | undefined;
  readonly selection: string | undefined;
  readonly linkUrl: string | undefined;
  readonly imageUrl: string | undefined;
  /** the browser window it was in */
  readonly windowId: number | undefined;
};

export interface PageMenu {
  /** Puts the items there, with these words; what stood before goes. */
  show(titles: Readonly<Record<SharedKind, string>>): Promise<void>;
  /**
   * Called when the browser may have forgotten the items: it keeps them from one worker to the next.
   * Must be called while the worker starts, before its first await.
   */
  onNeeded(listener: () => void): void;
  /** Inside the gesture. Must be called while the worker starts, before its first await. */
  onClick(listener: (click: PageMenuClick) => void): void;
}

export type AddressSuggestion = {
  /** what stands in the field once it is chosen */
  readonly content: string;
  readonly text: string;
};

export interface AddressBar {
  /** Must be called while the worker starts, before its first await. */
  onTyped(suggest: (typed: string) => Promise<readonly AddressSuggestion[]>): void;
  /** @param listener is given what stood in the field */
  onEntered(listener: (entered: string) => void): void;
  /** One line about what can be typed. */
  hint(text: string): void;
}
