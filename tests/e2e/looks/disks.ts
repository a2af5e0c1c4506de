/**
 * How locks and disk stand in the scenes.
 * @module
 */
import type { StorageLevel, VaultStatus } from '@/lib/model';
import { NOW } from './people';

const DAY = 86_400_000;

const PASSPHRASE = { id: 'lock-1', kind: 'passphrase', createdAt: NOW - 40 * DAY } as const;
const CODE = { id: 'lock-2', kind: 'recovery', createdAt: NOW - 39 * DAY } as const;
const PASSKEY = {
  id: 'lock-3',
  kind: 'passkey',
  createdAt: NOW - DAY,
  credentialId: 'AQ',
  salt: 'AQ',
} as const;
const LOCKS = [PASSPHRASE, CODE, PASSKEY];

export const VAULTS = {
  'locks-open': { state: 'open', locks: [], waitMs: 0, idleMinutes: 15, badge: 'dot' },
  'locks-locked': { state: 'locked', locks: LOCKS, waitMs: 0, idleMinutes: 15, badge: 'dot' },
  'locks-set': {
    state: 'unlocked',
    locks: LOCKS,
    waitMs: 0,
    idleMinutes: 15,
    badge: 'dot',
    copy: true,
  },
  'locks-lost': {
    state: 'lost',
    locks: [PASSPHRASE, CODE],
    waitMs: 0,
    idleMinutes: 15,
    badge: 'dot',
    lost: { accounts: 2, copy: true },
  },
  'locks-lost-all': {
    state: 'lost',
    locks: [],
    waitMs: 0,
    idleMinutes: 15,
    badge: 'dot',
    lost: { accounts: 1, copy: false },
  },
} as const satisfies Readonly<Record<string, VaultStatus>>;

export function diskLevel(named: string | null): StorageLevel {
  return named === 'low' || named === 'full' || named === 'failing' ? named : 'fine';
}
