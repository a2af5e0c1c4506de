/**
 * What windows may know of the vault and its locks: kinds, never secrets.
 * @module
 */
import type { NetworkId } from './ids';

export const LOCK_KINDS = ['passphrase', 'passkey', 'recovery'] as const;
export type LockKind = (typeof LOCK_KINDS)[number];

export type LockSummary = {
  readonly id: string;
  readonly kind: LockKind;
  /** ms since 1970 */
  readonly createdAt: number;
  /** base64url; passkeys only: which credential, and what its PRF is evaluated on */
  readonly credentialId?: string;
  readonly salt?: string;
};

/** How an account stands that receives while the vault is locked; not whose it is. */
export type ReceivingLocked = {
  readonly network: NetworkId;
  /** `full`: no more fits here, the server keeps the rest; `stopped`: somebody has to unlock and look */
  readonly state: 'connecting' | 'receiving' | 'full' | 'stopped';
};

export type VaultStatus = {
  /**
   * `open`: no lock was ever set, whoever copies the profile can read it; `lost`: the browser has
   * thrown the database away
   */
  readonly state: 'open' | 'locked' | 'unlocked' | 'lost';
  readonly locks: readonly LockSummary[];
  /** ms until another try at unlocking is taken */
  readonly waitMs: number;
  /** minutes without input after which the vault locks; 0: never */
  readonly idleMinutes: number;
  /** what the toolbar may tell of what arrived while it is locked */
  readonly badge: LockedBadge;
  /** only while it is locked: what receives nevertheless */
  readonly receiving?: readonly ReceivingLocked[];
  /** whether a second copy of accounts and keys is kept beside the database; absent without a lock */
  readonly copy?: boolean;
  /** where `lost`: how many accounts there were, and whether a copy can bring them back */
  readonly lost?: { readonly accounts: number; readonly copy: boolean };
};

/** What the toolbar's icon may show while the vault is locked. */
export const LOCKED_BADGES = ['nothing', 'dot', 'count'] as const;
export type LockedBadge = (typeof LOCKED_BADGES)[number];

/** Why a try at unlocking did not open anything. */
export const UNLOCK_PROBLEMS = ['wrong-secret', 'bad-code', 'too-soon'] as const;
export type UnlockProblem = (typeof UNLOCK_PROBLEMS)[number];

export type UnlockOutcome =
  /** `restored`: how many accounts came back from the second copy; their history did not */
  | { readonly ok: true; readonly restored?: number }
  | {
      readonly ok: false;
      readonly problem: UnlockProblem;
      /** ms until another try is taken */
      readonly waitMs: number;
    };

/** Whether the inbox can be shown at all. */
export type VaultChange = 'locked' | 'unlocked';

/** What a request of the vault's can fail with. */
export const VAULT_PROBLEMS = [
  'locked',
  'lost',
  'weak-passphrase',
  'kit-too-large',
  'not-first',
  'too-many',
  'no-lock',
  'bad-header',
  'newer-header',
  'quota-exceeded',
] as const;
