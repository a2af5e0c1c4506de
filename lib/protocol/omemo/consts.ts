/**
 * The limits of this room, each with its why.
 * @module
 */

/** device ids are positive and below 2^31 (XEP-0384 §4.1; 0.3 §4.1) */
export const MAX_DEVICE_ID = 2 ** 31 - 1;

/** devices of one list that are read. A person has some five; old ones are never struck off, so tens are met. Each costs
 * a bundle and a session, so a list of thousands would be a way to keep us busy */
export const MAX_DEVICES = 128;

/** one-time pre-keys of a bundle that are looked at: clients publish 100 */
export const MAX_BUNDLE_PRE_KEYS = 512;

/** keys of one message: a room of 200 people with three devices each */
export const MAX_MESSAGE_KEYS = 2_048;

/** bytes of one key of a message: a handshake with 48 bytes inside has some 250 */
export const MAX_KEY_BYTES = 1_024;

/** bytes of what a message carries: the servers' limits are below, and base64 adds a third */
export const MAX_PAYLOAD_BYTES = 512 * 1024;

/** one-time pre-keys that are kept published (XEP-0384 §5.2: about 100, 25 at least) */
export const PRE_KEYS = 100;

/** a message with this counter, or a higher one, must be answered, so that the ratchet turns (XEP-0384 §5.5.1) */
export const HEARTBEAT_COUNTER = 53;

/** bytes of padding at most in an envelope (XEP-0420 §4.1 leaves it to the profile; XEP-0384 §4.4 says up to 200) */
export const MAX_PADDING = 200;

/** ms that an envelope's time may differ from the stanza's: clocks are wrong by minutes, zones mistaken by hours */
export const MAX_TIME_DIFFERENCE = 24 * 60 * 60 * 1_000;
