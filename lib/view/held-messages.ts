/**
 * The stretch of a conversation that a window holds: always without a hole, in order of
 * arrival. Pure.
 * @module
 */
import type { Message } from '@/lib/model';

export type HeldMessages = {
  /** Ascending by `order`. */
  readonly messages: readonly Message[];
  /** Whether older ones exist beyond the first. */
  readonly more: boolean;
};

export const NOTHING_HELD: HeldMessages = { messages: [], more: false };

/** The newest page, asked for again: joins what is held, or replaces it where a hole would be left. */
export function foldNewest(held: HeldMessages, page: HeldMessages): HeldMessages {
  const newestHeld = held.messages.at(-1);
  const oldestCome = page.messages[0];
  if (newestHeld === undefined || oldestCome === undefined) return page;
  if (oldestCome.order > newestHeld.order + 1) return page;
  return { messages: merge(held.messages, page.messages), more: joinMore(held, page) };
}

/** A page of older ones, asked for with `before` = the oldest held. */
export function foldOlder(held: HeldMessages, page: HeldMessages): HeldMessages {
  return { messages: merge(page.messages, held.messages), more: page.more };
}

/** Rows that changed. Those older than what is held are left: they come with their page. */
export function foldChanged(held: HeldMessages, changed: readonly Message[]): HeldMessages {
  const oldest = held.messages[0]?.order ?? 0;
  const near = held.more ? changed.filter((message) => message.order >= oldest) : changed;
  return near.length === 0 ? held : { ...held, messages: merge(held.messages, near) };
}

/** Lets go of the oldest beyond `limit`. */
export function keepNewest(held: HeldMessages, limit: number): HeldMessages {
  if (held.messages.length <= limit) return held;
  return { messages: held.messages.slice(-limit), more: true };
}

/** `news` wins over `held` where an id stands in both. */
function merge(held: readonly Message[], news: readonly Message[]): readonly Message[] {
  const byId = new Map(held.map((message) => [message.id, message]));
  for (const message of news) byId.set(message.id, message);
  return [...byId.values()].toSorted((left, right) => left.order - right.order);
}

function joinMore(held: HeldMessages, page: HeldMessages): boolean {
  const heldFirst = held.messages[0]?.order ?? Number.POSITIVE_INFINITY;
  const pageFirst = page.messages[0]?.order ?? Number.POSITIVE_INFINITY;
  return heldFirst <= pageFirst ? held.more : page.more;
}
