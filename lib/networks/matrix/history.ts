/**
 * Pages of a room's history: to close the hole that a long absence leaves before a sync's timeline, and to know all of a
 * room's people. Must not know keys.
 * @module
 */
import { part } from './api';
import type { SignedIn } from './cipher-requests';
import { MAX_CATCH_UP, MAX_SYNC, PAGE } from './consts';
import { MatrixError } from './errors';
import { readEvents, type RoomEvent } from './sync-batch';

export type Hole = {
  readonly roomId: string;
  /** the server's place just before the first event that is here */
  readonly from: string;
  /** the place up to which was read */
  readonly to?: string | undefined;
  /** or events that are here, of which the newest ends it */
  readonly known?: ReadonlySet<string>;
};

/**
 * @returns what lay in it, oldest first; `isClosed` unless it is longer than anybody fetches
 * @throws MatrixError as `MatrixApi.ask`
 */
export async function closeHole(
  { roomId, from, to, known }: Hole,
  { api, token }: SignedIn,
  signal: AbortSignal,
): Promise<{ readonly events: readonly RoomEvent[]; readonly isClosed: boolean }> {
  const found: RoomEvent[] = [];
  let place = from;
  while (found.length < MAX_CATCH_UP) {
    const query = new URLSearchParams({ dir: 'b', from: place, limit: String(PAGE) });
    if (to !== undefined) query.set('to', to);
    const path = `/_matrix/client/v3/rooms/${part(roomId)}/messages?${query.toString()}`;
    const { chunk, end } = await api.ask({ path, method: 'GET', token, signal });
    const { events } = readEvents(chunk);
    const met = events.findIndex(({ eventId }) => known?.has(eventId) === true);
    if (met !== -1)
      return { events: [...found, ...events.slice(0, met)].toReversed(), isClosed: true };
    found.push(...events);
    // A page that ends where it began would be asked for again for ever.
    if (typeof end !== 'string' || end === place || end === to || events.length === 0)
      return { events: found.toReversed(), isClosed: true };
    place = end;
  }
  return { events: found.toReversed(), isClosed: false };
}

/** @throws MatrixError as `MatrixApi.ask` */
export async function fetchMembers(
  roomId: string,
  { api, token }: SignedIn,
  signal?: AbortSignal,
): Promise<readonly RoomEvent[]> {
  const path = `/_matrix/client/v3/rooms/${part(roomId)}/members?not_membership=leave`;
  const { chunk } = await api.ask({ path, method: 'GET', token, signal, maxBytes: MAX_SYNC });
  const { events } = readEvents(chunk);
  if (events.length === 0) throw new MatrixError('protocol-error', 'members');
  return events;
}
