/**
 * Lengths, labels and limits of the vault, each with its why.
 * @module
 */

/** bytes; the key of XChaCha20-Poly1305 */
export const DATA_KEY_LENGTH = 32;

/** bytes; long enough to be drawn at random for every row (draft-irtf-cfrg-xchacha-03 §2) */
export const ROW_NONCE_LENGTH = 24;

/** bytes; Poly1305 */
export const TAG_LENGTH = 16;

/** bytes; HMAC-SHA256 */
export const MAC_LENGTH = 32;

/** First byte of every sealed row: how it was sealed, so that another cipher can follow. */
export const ROW_FORMAT = 1;

/** The first byte of what was sealed by the platform's cipher: megabytes, outside of transactions. */
export const LARGE_FORMAT = 2;

/** bytes; AES-GCM's nonce. Each place has a key of its own, under which some writes in a lifetime are sealed. */
export const LARGE_NONCE_LENGTH = 12;

/** From the data key to the key from which that of each place follows. */
export const LARGE_KEY_INFO = 'rialto large rows';

/** The same for what was sealed to the vault's public key while it was locked. */
export const RECEIVED_FORMAT = 1;

/** bytes; AES-GCM's nonce (NIST SP 800-38D §8.2). One wrap seals once, so it never repeats. */
export const WRAP_NONCE_LENGTH = 12;

/** The header's version that this code writes and the newest it reads. */
export const HEADER_VERSION = 2;

/** Wraps that one header may hold: a person has a few locks, not hundreds; bounds the work of a forged header. */
export const MAX_WRAPS = 32;

/**
 * Times a vault can be given new keys: each keeps one more index key, and looking up protocol
 * state costs one more hash. A thousand changes of a lock are a lifetime's.
 */
export const MAX_GENERATIONS = 1000;

/** bytes; random names of wraps */
export const WRAP_ID_LENGTH = 12;

/** bytes; salt of Argon2id (RFC 9106 §3.1 recommends 16) */
export const SALT_LENGTH = 16;

/** bytes; what a passkey's PRF is evaluated on, and what it gives (WebAuthn Level 3 §10.1.4) */
export const PRF_LENGTH = 32;

/** bytes; a credential id is at most 1023 (WebAuthn Level 3 §4) */
export const MAX_CREDENTIAL_ID = 1023;

/** bytes; X25519 */
export const PUBLIC_KEY_LENGTH = 32;

/** RFC 9106 §4, second recommended option, with one lane: a worker has one thread. Raised at the next unlock. */
export const ARGON2_COST = { memoryKiB: 65_536, passes: 3, lanes: 1 } as const;

/** The least that was ever written. Raising `ARGON2_COST` leaves it: older locks must open to be raised. */
export const MIN_ARGON2_COST = { memoryKiB: 65_536, passes: 3, lanes: 1 } as const;

/** The most that a header may ask for: bounds what a forged one can make this machine do. */
export const MAX_ARGON2_COST = { memoryKiB: 1_048_576, passes: 12, lanes: 16 } as const;

/** Characters of a passphrase. Below this no derivation function helps against a copied profile. */
export const MIN_PASSPHRASE = 12;
export const MAX_PASSPHRASE = 1024;

/** Different characters of a passphrase: refuses `aaaaaaaaaaaa` and `121212121212`. */
export const MIN_PASSPHRASE_VARIETY = 5;

/** bytes of a recovery code: 160 bits, so that it needs no slow derivation */
export const RECOVERY_CODE_LENGTH = 20;

/** bits of a recovery code's checksum: one typing error in a million passes */
export const RECOVERY_CHECK_BITS = 20;

/** Failed tries that cost no waiting: people mistype. */
export const FREE_TRIES = 3;

/** ms after the first failure that is not free; doubles with each further one */
export const FIRST_WAIT = 2_000;

/** ms: nobody is locked out of their own inbox for longer */
export const LONGEST_WAIT = 300_000;

/** Minutes without input after which the vault locks, where nobody chose. */
export const DEFAULT_IDLE_MINUTES = 15;

/** Minutes that may be chosen; 0 is never. A day is the most that "idle" can mean. */
export const MAX_IDLE_MINUTES = 1440;

/**
 * Characters of a second copy: thirty-two locks and some fifty accounts of 2 kB each come to a
 * twentieth of it.
 */
export const MAX_COPY = 4_194_304;

/** The first bytes of every kit, whatever its version. */
export const KIT_MAGIC = 'RIALTO KIT';

/** What this code writes, and the newest that it reads. Version 1 held accounts only. */
export const KIT_VERSION = 2;

/** The first Rialto that reads what this code writes: a kit says so itself to one that is older. */
export const KIT_NEEDS = '0.1.0';

/** bytes of that text in the file, which is ASCII and padded with zeros */
export const KIT_NEEDS_LENGTH = 16;

/**
 * bytes of a kit's content: an account has 3 kB, a contact 200 bytes, a message some 400. Room for
 * eighty thousand messages, and little enough to be sealed, opened and handed over in one piece.
 */
export const MAX_KIT_CONTENT = 33_554_432;

/** bytes by which a right secret is told from a wrong one before anything is believed of the header */
export const KIT_CHECK_LENGTH = 16;

/** bytes of the header's plain digest: a worn disk is told from a wrong code */
export const KIT_DIGEST_LENGTH = 16;

/** HKDF labels: one data key, uses that must not meet. */
export const ROW_KEY_INFO = 'rialto/vault/row-key/1';
export const HASH_KEY_INFO = 'rialto/vault/hash-key/1';
export const HEADER_MAC_INFO = 'rialto/vault/header-mac/1';
export const KEEP_KEY_INFO = 'rialto/vault/keep-key/1';
export const RECEIVE_KEY_INFO = 'rialto/vault/receive-key/1';

/** What a wrap's ciphertext is bound to. */
export const OPEN_WRAP_LABEL = 'rialto/vault/open-wrap/1';
export const LOCK_WRAP_LABEL = 'rialto/vault/lock-wrap/1';
export const LOCK_SECRET_INFO = 'rialto/vault/lock-secret/1';
export const SESSION_LABEL = 'rialto/vault/session/1';
export const RECEIVED_LABEL = 'rialto/vault/received/1';
export const KIT_CODE_LABEL = 'rialto/kit/code-check/1';
export const KIT_KEY_INFO = 'rialto/kit/key/1';
export const KIT_CHECK_INFO = 'rialto/kit/check/1';
export const KIT_MAC_INFO = 'rialto/kit/header-mac/1';
export const KIT_CONTENT_INFO = 'rialto/kit/content/1';
export const RECOVERY_CHECK_LABEL = 'rialto/vault/recovery-check/1';
