/**
 * The type bytes of the binary stanza format (dictionary version 3). 1 to 235 are single-byte
 * tokens, 240 to 244 are reserved.
 * @module
 */

export const TAG = {
  listEmpty: 0,
  streamStart: 1,
  streamEnd: 2,
  lastSingleByteToken: 235,
  dictionary0: 236,
  dictionary3: 239,
  interopJid: 245,
  messengerJid: 246,
  deviceJid: 247,
  list8: 248,
  list16: 249,
  jidPair: 250,
  hex8: 251,
  binary8: 252,
  binary20: 253,
  binary32: 254,
  nibble8: 255,
} as const;

/** The flag byte before a stanza: this bit says that the rest is zlib-deflated. */
export const FLAG_DEFLATED = 0x02;

export const NIBBLE_ALPHABET = '0123456789-.';
export const HEX_ALPHABET = '0123456789ABCDEF';

/** Fills the second half of the last packed byte of an odd number of characters. */
export const PACKED_FILLER = 15;
/** In the length byte of a packed string: the number of characters is odd. */
export const PACKED_ODD = 0x80;
