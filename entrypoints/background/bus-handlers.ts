/**
 * Maps the bus's requests to the inbox's methods: the two rooms do not know each other.
 * @module
 */
import type { Handlers } from '@/lib/bus';
import type { InboxHandlers } from '@/lib/inbox';

const DONE = {} as const;

/** @param get gives the inbox's methods once it stands; what it throws becomes the request's failure */
export function busHandlers(get: () => Promise<InboxHandlers>): Handlers {
  return {
    'inbox.snapshot': async () => (await get()).snapshot(),
    'chat.messages': async (ask) => (await get()).messages(ask),
    'chat.send': async (ask) => ({ message: await (await get()).sendText(ask) }),
    'chat.read': async (ask) => {
      await (await get()).markRead(ask);
      return DONE;
    },
    'chat.typing': async (ask) => {
      await (await get()).setTyping(ask);
      return DONE;
    },
    'chat.start': async (ask) => ({ chat: await (await get()).startChat(ask) }),
    'message.retry': async (ask) => {
      await (await get()).retry(ask);
      return DONE;
    },
    'provider.lookup': async (ask) => (await get()).lookUpProvider(ask),
    'account.join': async (ask) => ({ account: await (await get()).join(ask) }),
    'account.reconnect': async (ask) => {
      await (await get()).reconnect(ask);
      return DONE;
    },
    'account.remove': async (ask) => {
      await (await get()).remove(ask);
      return DONE;
    },
  };
}
