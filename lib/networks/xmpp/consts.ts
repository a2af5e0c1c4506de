/**
 * The limits and times of this room, each with its why. Times are in ms.
 * @module
 */

/** an answer in the negotiation of a stream: a server that hashes a password for every login takes a second at worst */
export const NEGOTIATION_TIMEOUT = 20_000;

/** answers in one negotiation: the longest way (SASL, restart, resumption refused, binding, SM) takes ten */
export const MAX_NEGOTIATION_STEPS = 32;

/** bytes of one frame: what `readXml` takes, spelt in UTF-8 */
export const MAX_FRAME_BYTES = 4 * 1024 * 1024;

/** PBKDF2 rounds that a server may ask for: RFC 7677 §4 asks for 4,096 at least; hosts go to some 100,000. A million
 * takes a second here; more would be a server that stalls us */
export const MIN_SCRAM_ITERATIONS = 4_096;
export const MAX_SCRAM_ITERATIONS = 1_000_000;

/** UTF-16 units of one SCRAM message: nonce, salt and a number have some 150 */
export const MAX_SCRAM_MESSAGE = 4_096;

/** bytes of one part of an address (RFC 7622 §3.1) */
export const MAX_JID_PART = 1_023;

/** bytes of a host-meta document: real ones have under 2 kB */
export const MAX_HOST_META = 64 * 1024;

/** an answer to a question: the server may have to ask another one */
export const IQ_TIMEOUT = 30_000;

/** questions open at once on one line: a room's bundles are asked for by the dozen */
export const MAX_PENDING_IQS = 256;

/** silence after which the server is asked for a sign of life: Chrome ends a worker after 30 s without traffic */
export const SILENCE_LIMIT = 25_000;

/** wait before the first new attempt, and between attempts at most */
export const RECONNECT_FIRST = 1_000;
export const RECONNECT_LIMIT = 5 * 60_000;

/** a line that held for so long was a good one: the next wait is short again */
export const STABLE_AFTER = 60_000;

/** stanzas in one commit: 10,000 rows cost 0.8 s in one transaction and 14 s in 10,000 */
export const MAX_BATCH = 100;

/** messages of one page of the archive: servers cap at 50 to 500 */
export const ARCHIVE_PAGE = 100;

/** keys that are kept of one person: old devices among them. More are made up */
export const MAX_KEYS = 128;

/** names kept of what we wrote to somebody in other programs: reactions come to the newest */
export const MAX_OWN_IDS = 200;

/** UTF-16 units of a text that is sent: ten pages */
export const MAX_TEXT_LENGTH = 32_768;

/** bundles fetched for one message: as many as a device list is read of, and our own */
export const MAX_NEW_SESSIONS = 160;

/** messages that may wait for their commit: servers send pages of the archive, and streams of their own, as they are asked */
export const MAX_QUEUED = 20_000;

/** services of a server that are asked what they are: hosts have some ten */
export const MAX_SERVICES = 50;

/**
 * bytes of a file that goes up: a slot takes it in one request, and sealing holds it whole and sealed at the same time.
 * Hosts take from 10 to 100 MB
 */
export const MAX_UPLOAD_BYTES = 64 * 1024 * 1024;

/** bytes of a file that is fetched: what the largest hosts take */
export const MAX_MEDIA_BYTES = 1024 * 1024 * 1024;

/** bytes up to which a file is checked whole by the platform, which holds it twice; above, part by part */
export const CHECKED_WHOLE = 64 * 1024 * 1024;

/** bytes of one part of a longer one: whole blocks, and long enough that a promise costs nothing beside it */
export const MEDIA_PIECE = 2 * 1024 * 1024;

/** ms for a file on its way up, of which nothing is heard until it is there: 64 MiB at 110 kB/s */
export const UPLOAD_TIMEOUT = 600_000;

/** entries of a contact list that are read: a large firm's whole staff */
export const MAX_ROSTER = 10_000;

/** people of a room that are read, in it or belonging to it: a message is encrypted for each of them */
export const MAX_OCCUPANTS = 1_000;

/** rooms that are entered: more than anybody follows */
export const MAX_ROOMS = 200;

/** an answer from a room that is entered: its server may have to ask another one */
export const ENTER_TIMEOUT = 15_000;

/** what an account waits for its rooms before it is called online */
export const ROOMS_WAIT = 8_000;

/** messages of a chat whose names in our archive and here are known side by side: where somebody has read is among the newest */
export const MAX_ARCHIVE_IDS = 100;

/** chats of which our server says up to where they were read: more than anybody has */
export const MAX_DISPLAYED = 1_000;

/** messages of a room whose names there and here are known side by side: answers and reactions come soon */
export const MAX_ROOM_IDS = 200;

/** people of a block list that are read: more than anybody blocks by hand */
export const MAX_BLOCKED = 5_000;

/** UTF-16 units kept of what a person is called */
export const MAX_NAME_LENGTH = 200;

/** UTF-16 units kept of what somebody says that another message said: two lines of it are shown */
export const MAX_CLAIM = 300;
