/**
 * The limits of every reader in this room, each with its why. All are inclusive maxima.
 * @module
 */

/** bytes of one frame's payload: the length prefix has 24 bits */
export const MAX_FRAME_BYTES = 2 ** 24 - 1;

/** frames cut from one chunk: the chunk is in memory already, but a chunk of one-byte frames would
 * grow sixtyfold as objects; a server's queue for an offline client comes in some hundreds */
export const MAX_FRAMES_PER_CHUNK = 65_536;

/** bytes of one protobuf message: it arrives inside a frame and cannot be larger than one */
export const MAX_PROTOBUF_BYTES = MAX_FRAME_BYTES;

/** elements of one repeated field: a two-byte element costs an object of some 60 bytes, so the
 * frame's own bound would still allow half a gigabyte; real lists have at most some thousands */
export const MAX_REPEATED_ELEMENTS = 65_536;

/** nesting of unknown protobuf groups while they are skipped. Known messages nest as deep as
 * their schema does, which is finite: schemas here cannot refer to themselves */
export const MAX_GROUP_DEPTH = 16;

/** highest field number a schema may use: fields are found by array index */
export const MAX_FIELD_NUMBER = 2047;

/** wrappers (ephemeral, device-sent …) opened to name a message's kind: clients nest two or three */
export const MAX_MESSAGE_WRAPPERS = 8;

/** UTF-16 units kept of what somebody says that another message said: two lines of it are shown */
export const MAX_CLAIM_LENGTH = 300;

/** UTF-16 units kept of a reaction: over the longest emoji (19), so that one far too long is still seen to be none */
export const MAX_EMOJI_LENGTH = 64;

/** contacts of one message: clients pass on some dozens at most */
export const MAX_CARDS = 32;

/** UTF-16 units of one vCard looked at, and lines of it: names and numbers come first and are short,
 * pictures follow and may be megabytes */
export const MAX_CARD_LENGTH = 65_536;
export const MAX_CARD_LINES = 512;

/** UTF-16 units of one value of a card: e-mail addresses have 254 at most (RFC 5321) */
export const MAX_CARD_VALUE = 256;

/** UTF-16 units of a caption: as much as a text may have */
export const MAX_CAPTION_LENGTH = 65_536;

/** UTF-16 units of a file's name: what file systems take, and of a type's (RFC 4288 §4.2: twice 127) */
export const MAX_FILE_NAME_LENGTH = 255;
export const MAX_MIME_LENGTH = 255;

/** UTF-16 units of the address or the path of a file: real ones have some 200 */
export const MAX_MEDIA_ADDRESS_LENGTH = 2048;

/** bytes of a thumbnail inside a message: clients write 1 to 15 kB; it lies in the message's row */
export const MAX_THUMBNAIL_BYTES = 64 * 1024;

/** bytes of a waveform: clients write 64, one each */
export const MAX_WAVEFORM_BYTES = 256;

/** bytes of one message's padding, and at the same time the highest padding byte */
export const MAX_PADDING_BYTES = 16;

/** bytes a compressed stanza may inflate to. Deflate reaches 1 : 1032, so a full frame could
 * claim 17 GB; real compressed stanzas (offline batches, group lists) stay under a megabyte.
 * The same as the frame's bound: compression buys room on the line, not in memory */
export const MAX_INFLATED_BYTES = MAX_FRAME_BYTES;

/** nesting of stanza nodes: the deepest known stanza (usync results) has 7 levels */
export const MAX_STANZA_DEPTH = 32;

/** children of one node: LIST_16 allows 65,535, prekey lists reach 5,000, group lists some 2,000 */
export const MAX_LIST_LENGTH = 65_535;

/** attributes of one node: the widest known ones have about 30 */
export const MAX_ATTRIBUTES = 128;

/** nodes of one stanza. The smallest node takes three bytes on the wire and some 100 in memory,
 * so this holds a stanza's objects to some 20 MB whatever its bytes say */
export const MAX_STANZA_NODES = 200_000;

/** attributes of one stanza altogether: bounded apart from nodes, since a node may have many */
export const MAX_STANZA_ATTRIBUTES = 400_000;

/** bytes of one tag, attribute name or attribute value: real ones are under 1 kB (base64 tokens).
 * Contents have the frame's bound */
export const MAX_STRING_BYTES = 65_535;

/** characters of a packed string (nibble or hex): 7 bits count its bytes, two characters each,
 * but every known writer stops at 127 characters */
export const MAX_PACKED_CHARS = 127;

/** UTF-16 units of one XML element as it arrives: servers cap a stanza at 256 kB (Prosody, clients) to 512 kB (between
 * servers); a wrapper from an archive adds a little */
export const MAX_XML_CHARS = 1024 * 1024;

/** nesting of XML elements: an encrypted message in an archive's result in a carbon has some ten levels */
export const MAX_XML_DEPTH = 48;

/** elements and runs of text of one XML element. A device list of 10,000 has as many; each costs some 150 bytes */
export const MAX_XML_NODES = 65_536;

/** attributes of one XML element: the widest known ones have about ten */
export const MAX_XML_ATTRIBUTES = 64;
