/**
 * Answers what a page that the person wants to send says of itself: the one request to a stranger's server that Rialto
 * makes, at a press, and where the person shows previews in that chat at all.
 * @module
 */
import { BusError, type Handlers } from '@/lib/bus';
import type { InboxHandlers } from '@/lib/inbox';
import { readLink } from '@/lib/platform';

/** @param get gives the inbox's methods once it stands */
export function linkHandlers(get: () => Promise<InboxHandlers>): Pick<Handlers, 'link.read'> {
  return {
    'link.read': async ({ chatId, url }) => {
      if (!(await (await get()).showsPreviews({ chatId }))) throw new BusError('refused');
      return readLink(url);
    },
  };
}
