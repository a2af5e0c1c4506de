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
