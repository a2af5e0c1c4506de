/**
 * The vault: random keys, the locks around them, sealing of rows and hashing of identifiers.
 * Knows no database and no browser.
 * @module
 */
export { mustLock } from './auto-lock';
export { MAX_IDLE_MINUTES } from './consts';
export { readCopy, writeCopy, type VaultCopy } from './copy';
export { VaultError, type VaultErrorCode } from './errors';
export {
  LOCKED_BADGES,
  isOpen,
  parseHeader,
  type HeaderBeforeLocks,
  type LockedBadge,
  type LockSettings,
  type OpenWrap,
  type VaultHeader,
  type VaultHeaderStore,
  type Wrap,
} from './header';
export {
  lookAtKit,
  openKit,
  sealKit,
  type KitProblem,
  type KitSecret,
  type KitSight,
  type NewKit,
  type OpenedKit,
  type SealedKit,
} from './kit';
export { MAX_KIT_LENGTH } from './kit-head';
export { copyKeys, wipeKeys, type VaultKeys } from './keys';
export type { LockWrap } from './lock-wrap-fields';
export {
  changeLocks,
  filled,
  modernHeader,
  raisedCost,
  receivingHeader,
  withSettings,
  type Changed,
  type LockChange,
  type NewLock,
  type Standing,
} from './locks';
export {
  keysByDataKey,
  keysBySecret,
  openOrCreate,
  openVault,
  previousKeys,
  protectionOf,
} from './opening';
export {
  openReceived,
  receiveKeyFor,
  receiveKeyOf,
  receivedSealer,
  type ReceivedPlace,
  type ReceivedSealer,
} from './received';
export type { UnlockSecret } from './secrets';
export {
  endSession,
  keepSession,
  resumeSession,
  touchSession,
  type SessionKeyStore,
  type SessionParts,
} from './session';
export { NO_TRIES, parseTries, waitBeforeTry, type Tries } from './tries';
export { vaultOf, type RowPlace, type Vault, type VaultProtection } from './vault';
