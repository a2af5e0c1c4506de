/**
 * The vault: one random data key, its wraps, sealing of rows and hashing of identifiers.
 * Knows no database and no browser.
 * @module
 */
export { VaultError, type VaultErrorCode } from './errors';
export { type OpenWrap, type VaultHeader, type VaultHeaderStore, type Wrap } from './header';
export { openVault, type RowPlace, type Vault } from './vault';
