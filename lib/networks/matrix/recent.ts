/**
 * The newest events of a room: who sent each, what we call ours, and which reactions stand. Pure.
 * @module
 */
import type { RecentEvent, RoomRow } from './rows';

/** events of a room by which receipts are measured, and within which a reaction can be taken back */
const RECENT = 200;

export type Reaction = NonNullable<RecentEvent['reaction']>;

export function withRecent(room: RoomRow, event: RecentEvent): RoomRow {
  const others = room.recent.filter((each) => each.event !== event.event);
  return { ...room, recent: [...others, event].slice(-RECENT) };
}

export function authorOf({ recent }: RoomRow, event: string): string | undefined {
  return recent.find((each) => each.event === event)?.by;
}

/** The reaction that an event is, while it stands. */
export function reactionAt({ recent }: RoomRow, event: string): Reaction | undefined {
  return recent.find((each) => each.event === event)?.reaction;
}

/**
 * Which reaction of the same person to the same message stands once this one is gone: Matrix lets them have several.
 * @returns undefined where this event is no reaction of theirs
 */
export function reactionAfter(room: RoomRow, event: string, by: string): Reaction | undefined {
  const gone = reactionAt(room, event);
  if (gone === undefined || authorOf(room, event) !== by) return undefined;
  const left = room.recent.findLast(
    (each) => each.event !== event && each.by === by && each.reaction?.of === gone.of,
  );
  return { of: gone.of, key: left?.reaction?.key ?? '' };
}

/** It was taken back. */
export function withoutReaction(room: RoomRow, event: string): RoomRow {
  if (reactionAt(room, event) === undefined) return room;
  const recent = room.recent.map((each): RecentEvent => {
    if (each.event !== event) return each;
    const { reaction: _gone, ...rest } = each;
    return rest;
  });
  return { ...room, recent };
}
