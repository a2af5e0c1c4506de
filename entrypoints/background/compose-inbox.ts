/**
 * Puts the inbox together: vault, store, networks and the browser's ports.
 * @module
 */
import type { Log } from '@/lib/base';
import { createInbox, type Inbox } from '@/lib/inbox';
import { createInteropNetwork } from '@/lib/networks/interop';
import {
  browserBadge,
  browserHttp,
  browserNotifications,
  browserSignIn,
  browserSockets,
  loopbackAllowed,
  systemClock,
  systemRandom,
} from '@/lib/platform';
import { createStore, openDatabase, vaultHeaders } from '@/lib/store';
import { openVault } from '@/lib/vault';

/** The one database of this browser profile. Its name is where people's data lies: it never changes. */
const DATABASE = 'rialto';

/** @throws StoreError, VaultError where the database or its key cannot be opened */
export async function composeInbox(log: Log): Promise<Inbox> {
  const database = openDatabase({ name: DATABASE });
  const vault = await openVault(vaultHeaders(database), systemRandom);
  return createInbox({
    store: createStore({ database, vault }),
    networks: [
      createInteropNetwork({ id: 'whatsapp', loopbackAllowed }),
      createInteropNetwork({ id: 'messenger', loopbackAllowed }),
    ],
    clock: systemClock,
    random: systemRandom,
    sockets: browserSockets,
    http: browserHttp,
    signIn: browserSignIn,
    log,
    badge: browserBadge,
    notifications: browserNotifications,
  });
}
