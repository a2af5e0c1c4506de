/**
 * Puts the inbox together: vault, store, networks and the browser's ports.
 * @module
 */
import type { Log } from '@/lib/base';
import {
  createInbox,
  createLockedInbox,
  type CommitWatch,
  type Inbox,
  type LockedInbox,
  type NoticeWords,
} from '@/lib/inbox';
import type { ChatId, NetworkId } from '@/lib/model';
import type { Network } from '@/lib/networks/contract';
import { createInteropNetwork } from '@/lib/networks/interop';
import { lateMatrix } from '@/lib/networks/matrix/late';
import { createXmppNetwork } from '@/lib/networks/xmpp';
import {
  browserBadge,
  browserHttp,
  browserNotifications,
  browserSessionStorage,
  browserSignIn,
  browserSockets,
  browserSpareStorage,
  loadLate,
  loopbackAllowed,
  systemClock,
  systemRandom,
} from '@/lib/platform';
import { openArchive, type Archive, type Lasting, type LockedPorch } from '@/lib/store';

/** The one database of this browser profile. Its name is where people's data lies: it never changes. */
const DATABASE = 'rialto';

/** What the build puts beside the worker for Matrix (wxt.config.ts). */
export const MATRIX = { script: '/matrix.js', cipher: '/matrix-cipher.wasm' } as const;

/** Every network of this build. */
export function composeNetworks(): readonly Network[] {
  return [
    createInteropNetwork({ id: 'whatsapp', loopbackAllowed }),
    createInteropNetwork({ id: 'messenger', loopbackAllowed }),
    createXmppNetwork(),
    lateMatrix(
      () => loadLate(MATRIX.script),
      () => fetch(MATRIX.cipher),
    ),
  ];
}

/**
 * The vault and its database; nothing is opened yet. Alone gets the browser's session storage, and
 * the shelf beside the database.
 */
export function composeArchive(networks: readonly Network[], log: Log): Archive {
  return openArchive({
    database: { name: DATABASE },
    random: systemRandom,
    clock: systemClock,
    session: browserSessionStorage,
    spare: {
      storage: browserSpareStorage,
      lasting: lastingOf(networks),
      onFailed: (error) => log.warn('second-copy-failed', error),
    },
  });
}

export type InboxParts = {
  readonly archive: Archive;
  readonly networks: readonly Network[];
  readonly storage: CommitWatch;
  readonly log: Log;
  /** whether a person has a chat before their eyes in some window */
  readonly isLookedAt: (id: ChatId) => boolean;
  readonly noticeWords: () => NoticeWords;
};

/** @throws VaultError `locked`; StoreError, VaultError where the database or its key cannot be opened */
export async function composeInbox({
  archive,
  networks,
  storage,
  log,
  isLookedAt,
  noticeWords,
}: InboxParts): Promise<Inbox> {
  return createInbox({
    store: await archive.open(),
    networks,
    clock: systemClock,
    random: systemRandom,
    sockets: browserSockets,
    http: browserHttp,
    signIn: browserSignIn,
    log,
    storage,
    badge: browserBadge,
    notifications: browserNotifications,
    isLookedAt,
    noticeWords,
  });
}

/** The same networks over what lies outside of the vault: no store, no keys. */
export function composeLockedInbox(
  porch: LockedPorch,
  networks: readonly Network[],
  log: Log,
): LockedInbox {
  return createLockedInbox({
    porch,
    networks,
    clock: systemClock,
    random: systemRandom,
    sockets: browserSockets,
    http: browserHttp,
    log,
    badge: browserBadge,
  });
}

/** The store keeps what networks name, and knows none of them. */
function lastingOf(networks: readonly Network[]): Lasting {
  const spareOf = (id: NetworkId) => networks.find((network) => network.id === id)?.spare;
  return {
    rows: (id) => spareOf(id)?.rows ?? [],
    keeps: (kind) =>
      networks.some(({ spare }) => spare?.rows.some((row) => row.kind === kind) === true),
    renew: (id, kept) => {
      const state = {
        get: (kind: string, key: string) =>
          kept.find((row) => row.kind === kind && row.key === key)?.value,
      };
      return spareOf(id)?.renew(state, { clock: systemClock, random: systemRandom }) ?? [];
    },
  };
}
