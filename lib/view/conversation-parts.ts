/**
 * What a conversation is made of, and the states it can be in.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { Account, Chat, ChatId } from '@/lib/model';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Surroundings } from './surroundings';

export type ConversationPhase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly why: string };

/** What a screen reader says of the newest arrival; `serial` tells two equal sentences apart. */
export type Announcement = { readonly serial: number; readonly text: string };

export type ConversationParts = {
  readonly bus: BusClient;
  readonly surroundings: Surroundings;
  /** The row of the list, which names the contact and says what was read. */
  readonly chat: ReadonlySignal<Chat | undefined>;
  /** Its account: how the line stands, and what is known to be missing. */
  readonly account?: ReadonlySignal<Account | undefined>;
  readonly writing: ReadonlySignal<ReadonlySet<ChatId>>;
  /** Every chat that is known, among whom others may have the same name. */
  readonly chats?: ReadonlySignal<readonly Chat[]>;
  /** Kept by the caller, so that it outlives this view. */
  readonly draft: Signal<string>;
};
