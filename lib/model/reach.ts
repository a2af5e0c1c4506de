/**
 * Whether a contact can be written to from another app, as its network says. Networks let their people decide (DMA
 * Article 7(7)), so the answer has a date and is asked anew.
 * @module
 */

export const REACH_STATES = [
  'reachable',
  /** there, but chats with other apps are not switched on */
  'not-opted-in',
  /** there, but not where the law that opens the network holds */
  'outside-region',
  /** the network knows nobody by this, or does not say */
  'unknown',
] as const;
export type ReachState = (typeof REACH_STATES)[number];
export type Unreachable = Exclude<ReachState, 'reachable'>;

export type Reach = {
  readonly state: ReachState;
  /** ms since 1970, by this browser's clock */
  readonly checkedAt: number;
};

/** What came of asking for a chat. Nothing is kept of somebody who cannot be written to. */
export type StartedChat<Chat> =
  | { readonly kind: 'started'; readonly chat: Chat }
  | { readonly kind: 'unreachable'; readonly reach: Reach & { readonly state: Unreachable } };
