/**
 * The limits and times of this room, each with its why.
 * @module
 */

/** Characters of a provider's address: the longest host name (253) with scheme, port and a short path. */
export const MAX_ADDRESS_LENGTH = 512;

/** Characters of any address that comes back to us: a redirect carries a code of up to some kilobytes. */
export const MAX_URL_LENGTH = 16 * 1024;

/** Bytes of a provider document: a few hundred for each network; room for many that we skip. */
export const MAX_PROVIDER_DOCUMENT_BYTES = 64 * 1024;

/** Servers that one gatekeeper's files may lie on: each is asked of the person by name. */
export const MAX_MEDIA_HOSTS = 8;

/** Bytes of an OpenID discovery document: large providers publish about 5 KB. */
export const MAX_DISCOVERY_BYTES = 64 * 1024;

/** Bytes of a token endpoint's answer: three tokens, each of at most `MAX_TOKEN_LENGTH`. */
export const MAX_TOKEN_ANSWER_BYTES = 64 * 1024;

/** Characters of one token. It travels inside one Noise handshake message, which ends at 65,535 bytes. */
export const MAX_TOKEN_LENGTH = 16 * 1024;

/** Characters of a person's visible identifier: an e-mail address (254, RFC 5321) is the longest. */
export const MAX_IDENTIFIER_LENGTH = 254;

/** Characters of a name that another client or a provider chose. WhatsApp's own limit is 25; shown in one line. */
export const MAX_NAME_LENGTH = 128;

/** Characters of a message or request id. Ours have 22; the longest known have about 40. */
export const MAX_STANZA_ID_LENGTH = 128;

/** Groups that are remembered: far more than anybody is in (WhatsApp's clients show some hundreds without trouble). */
export const MAX_GROUPS = 2_000;

/** Devices whose keys are asked for in one question: what WhatsApp's own clients hold to. */
export const MAX_BUNDLES_AT_ONCE = 256;

/** Items of one receipt's list. Clients send a few hundred at most after a long absence. */
export const MAX_RECEIPT_ITEMS = 1_000;

/** UTF-16 units of one text, in either direction: what WhatsApp's own clients accept. */
export const MAX_TEXT_LENGTH = 65_536;

/**
 * ms by which a change may say that it was made later than any clock here knows: two people's clocks differ by
 * minutes. Further ahead it would win over all that comes afterwards.
 */
export const MAX_CLOCK_LEAD = 10 * 60_000;

/** ms for one HTTP request to the provider. */
export const HTTP_TIMEOUT = 20_000;

/**
 * ms for which a sign-in that was cut off can be gone on with: codes live for a minute or ten (RFC 6749 §4.1.2), and
 * tokens that came of it should not wait on disk for an account.
 */
export const SIGN_IN_LIFE = 10 * 60_000;

/** ms from opening the socket to the gatekeeper's word on the login. */
export const LOGIN_TIMEOUT = 20_000;

/** ms for the answer to one IQ. */
export const IQ_TIMEOUT = 20_000;

/** ms for the server's word on a read receipt; clients get it in one round trip, some servers may give none. */
export const RECEIPT_ACK_TIMEOUT = 20_000;

/** IQs in flight at once: a handful in practice; more means answers are not coming. */
export const MAX_PENDING_IQS = 64;

/** ms of silence after which the line is probed. Below the 30 s after which Chrome ends an idle worker. */
export const KEEPALIVE_INTERVAL = 20_000;

/** Reconnecting: ms before the first retry and between later ones, both at most. */
export const RECONNECT_FIRST = 1_000;
export const RECONNECT_LIMIT = 5 * 60_000;

/** ms online after which a line counts as good, so that the next retry is the first again. */
export const STABLE_AFTER = 10_000;

/** ms of life an ID token must have left when it is sent: the handshake and clocks that differ fit in. */
export const TOKEN_LEEWAY = 60_000;

/**
 * Stanzas in one batch: one transaction's worth (10,000 rows take 0.8 s), what a kill may repeat, and half a second in
 * which a window waits for its answer. Of one sender at most as many as are remembered as handled (`HANDLED_KEPT`).
 */
export const MAX_BATCH = 1_000;
export const MAX_BATCH_OF_SENDER = 250;

/**
 * Stanzas and bytes that may wait for their batch. A socket of the browser cannot be slowed down, so past this the
 * line is ended: what was not acknowledged comes again after what was. A parsed stanza weighs some 2 KB, so that what
 * waited over a long holiday comes over one line in 40 MB.
 */
export const MAX_QUEUED_STANZAS = 20_000;
export const MAX_QUEUED_BYTES = 64 * 1024 * 1024;

/** ms that a line which ends waits for what it is still encrypting: a frame takes less than one. */
export const LAST_SENDS = 1_000;

/** Notices that may wait for their batch; further ones of a flood add nothing. */
export const MAX_QUEUED_NOTICES = 1_000;

/** One-time pre-keys made and uploaded at a time, and the count on the server below which more are made. */
export const PREKEY_BATCH = 50;
export const PREKEY_LOW_WATER = 20;

/**
 * One-time pre-keys that may be taken within a window without a first message that names one: two whole batches, which
 * nobody's new friends take in a day without writing. More, and somebody is using them up.
 */
export const DRAIN_LIMIT = 2 * PREKEY_BATCH;
export const DRAIN_WINDOW = 24 * 3_600_000;

/** One-time pre-keys kept here, used or not, before the oldest are given up: two thousand first messages in flight. */
export const MAX_KEPT_PREKEYS = 2_000;

/**
 * Where the ids of one-time pre-keys begin that are made while the vault is locked: the upper half of
 * what 3 bytes hold, which the book of an open account would reach after eight million keys.
 */
export const FIRST_LOCKED_PREKEY = 0x80_0000;

/** Batches of one-time pre-keys that one locked time makes: as many keys as are kept at all. */
export const MAX_LOCKED_REFILLS = MAX_KEPT_PREKEYS / PREKEY_BATCH;

/** ms for which a signed pre-key is current, and for which it still opens first messages afterwards. */
export const SIGNED_PREKEY_LIFE = 7 * 24 * 3_600_000;
export const SIGNED_PREKEY_GRACE = 28 * 24 * 3_600_000;

/** ms between looks at the signed pre-key's age while the line stays up. */
export const PREKEY_CHECK_INTERVAL = 6 * 3_600_000;

/** ms before pre-keys that the server refused are offered again, and the least between two looks. */
export const PREKEY_RETRY_INTERVAL = 10 * 60_000;

/** Retry receipts sent for one message, and resends of one message on request (whatsmeow and WhatsApp Web: 5). */
export const MAX_RETRIES = 5;

/** From which retry on fresh keys of ours go along, so that the peer need not ask the server (clients: 2). */
export const RETRY_WITH_KEYS_FROM = 2;

/** ms within which one peer makes us start a new session only once (whatsmeow: an hour). */
export const SESSION_RECREATION_INTERVAL = 3_600_000;

/** Plaintexts kept so that a retry receipt can be served. Known clients keep 256. */
export const SENT_KEPT = 256;

/** Handled message ids kept for each sender, so that a redelivery is told from a replay; a batch and its like. */
export const HANDLED_KEPT = 256;

/** Messages of one sender whose retries are counted at the same time; the oldest are forgotten first. */
export const RETRIES_COUNTED = 64;

/**
 * Devices of one contact that messages go to: a telephone and four others, and as many again for what the network may
 * allow one day. A list of more makes each message a burden, and is refused.
 */
export const MAX_DEVICES = 10;

/** A device's number travels as one byte. */
export const MAX_DEVICE_NUMBER = 255;

/** Devices of one contact that are remembered though they are not listed (any more). */
export const MAX_MET_DEVICES = 32;

/** ms for which a device list is taken for true where nothing says otherwise: notifications and hashes do. */
export const DEVICE_LIST_LIFE = 24 * 3_600_000;

/** bytes of a `<device-identity/>`: two signatures, a key and five numbers. */
export const MAX_DEVICE_IDENTITY_BYTES = 512;

/** ms before a list that was not to be had is asked for again. */
export const DEVICE_LIST_RETRY = 10 * 60_000;
