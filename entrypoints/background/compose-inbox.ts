/**
 * Puts the inbox together: vault, store, networks and the browser's ports.
 * @module
 */
import type { Log } from '@/lib/base';
import { createInbox, createLockedInbox, type Inbox, type LockedInbox } from '@/lib/inbox';
import type { Network } from '@/lib/networks/contract';
import { createInteropNetwork } from '@/lib/networks/interop';
import {
  browserBadge,
  browserHttp,
  browserNotifications,
  browserSessionStorage,
  browserSignIn,
  browserSockets,
  loopbackAllowed,
  systemClock,
  systemRandom,
} from '@/lib/platform';
import { openArchive, type Archive, type LockedPorch } from '@/lib/store';

/** The one database of this browser profile. Its name is where people's data lies: it never changes. */
const DATABASE = 'rialto';

/** The vault and its database; nothing is opened yet. Alone gets the browser's session storage. */
export function composeArchive(): Archive {
  return openArchive({
    database: { name: DATABASE },
    random: systemRandom,
    clock: systemClock,
    session: browserSessionStorage,
  });
}

/** @throws VaultError `locked`; StoreError, VaultError where the database or its key cannot be opened */
export async function composeInbox(archive: Archive, log: Log): Promise<Inbox> {
  return createInbox({
    store: await archive.open(),
    networks: networks(),
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

/** The same networks over what lies outside of the vault: no store, no keys. */
export function composeLockedInbox(porch: LockedPorch, log: Log): LockedInbox {
  return createLockedInbox({
    porch,
    networks: networks(),
    clock: systemClock,
    random: systemRandom,
    sockets: browserSockets,
    http: browserHttp,
    log,
    badge: browserBadge,
  });
}

function networks(): readonly Network[] {
  return [
    createInteropNetwork({ id: 'whatsapp', loopbackAllowed }),
    createInteropNetwork({ id: 'messenger', loopbackAllowed }),
  ];
}
