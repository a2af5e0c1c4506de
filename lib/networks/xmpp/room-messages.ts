/**
 * What is different about a message of a room: who wrote it, and by which name each side calls it (XEP-0359: the room's own
 * id, which answers and reactions go by; a correction goes by its writer's). Must not know sessions.
 * @module
 */
import type { MessageTarget, OutgoingContent } from '@/lib/model';
import type { Arrived } from './message-forms';
import type { Overlay } from './overlay';
import { readRoomPlace, roomPlaceRow, withRoomId, type RoomPlace } from './room-rows';
import { writeRow } from './rows';

/** A message was read, or was ours: its names are kept, and the place in the room's archive with them. */
export function noteRoomMessage(
  overlay: Overlay,
  { message, from, room, archiveId }: Arrived,
): void {
  if (room === undefined || archiveId === undefined) return;
  const place = readRoomPlace(overlay, room);
  const { id } = message.attrs;
  const named = id ? withRoomId(place, { there: archiveId, here: id, by: from }) : place;
  overlay.write(writeRow(roomPlaceRow(room), { ...named, last: archiveId }));
}

/** Which message somebody in a room means by an id; undefined where it is not known any more. */
export function meantIn({ ids }: RoomPlace, self: string, id: string): MessageTarget | undefined {
  const found = ids.findLast(({ there, here }) => there === id || here === id);
  if (found === undefined) return undefined;
  return found.by === self
    ? { author: 'me', remoteId: found.here }
    : { author: 'them', remoteId: found.here, senderDevice: found.by };
}

/** By the names that the room's others know. */
export function namedForRoom(
  content: OutgoingContent,
  { ids }: RoomPlace,
  self: string,
): OutgoingContent {
  const there = (target: MessageTarget): MessageTarget => {
    const by = target.author === 'me' ? self : target.senderDevice;
    const found = ids.findLast((one) => one.here === target.remoteId && one.by === by);
    return found === undefined ? target : { ...target, remoteId: found.there };
  };
  if (content.kind === 'edit') return content;
  if (content.kind === 'reaction' || content.kind === 'deletion')
    return { ...content, target: there(content.target) };
  const { replyTo } = content;
  return replyTo === undefined
    ? content
    : { ...content, replyTo: { ...replyTo, target: there(replyTo.target) } };
}
