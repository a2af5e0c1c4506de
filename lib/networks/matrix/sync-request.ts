/**
 * What a sync asks for. Must not know what comes.
 * @module
 */
import { FIRST_TIMELINE, TIMELINE } from './consts';

/** @param wait ms for which the server may keep it open */
export function syncPath({ since, wait }: { since: string | undefined; wait: number }): string {
  const limit = since === undefined ? FIRST_TIMELINE : TIMELINE;
  const filter = {
    presence: { types: [] },
    room: {
      timeline: { limit, lazy_load_members: true },
      state: { lazy_load_members: true },
      include_leave: false,
    },
  };
  const query = new URLSearchParams({
    timeout: String(wait),
    filter: JSON.stringify(filter),
    set_presence: 'offline',
    ...(since !== undefined && { since }),
  });
  return `/_matrix/client/v3/sync?${query.toString()}`;
}
