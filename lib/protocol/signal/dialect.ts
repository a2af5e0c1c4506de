/**
 * A dialect: everything in which the live forms of the Signal protocol differ, as data and one wire
 * form. Chosen by the caller for each network and never guessed from what arrives. Knows no network.
 * @module
 */
import { utf8Encode } from '@/lib/base';
import { spellPublicKey } from './public-key';
import { wireV3 } from './wire-v3';
import type { WireForm } from './wire';

export type Dialect = {
  /** the mark in stored records: a record of one dialect never opens in another (1..255) */
  readonly mark: number;
  /** HKDF infos */
  readonly infos: {
    readonly agreement: Uint8Array;
    readonly root: Uint8Array;
    readonly messageKeys: Uint8Array;
  };
  /** how far ahead of its chain a message's counter may be */
  readonly maxForwardJump: number;
  /** a public key (32 bytes, X25519) as signatures and authentication codes cover it */
  readonly spellKey: (publicKey: Uint8Array) => Uint8Array<ArrayBuffer>;
  readonly wire: WireForm;
};

/**
 * Version 3 as WhatsApp, Messenger and OMEMO 0.3 speak it: X3DH without a KEM, version byte 0x33,
 * 8 bytes of authentication code, keys spelt with the type byte 0x05.
 *
 * The forward jump is 2,000 and not libsignal's 25,000: the v3 peers (npm libsignal, whatsmeow's
 * libsignal) refuse more, so no honest gap is larger, and 2,000 is what one chain can keep, so no
 * key is derived only to be dropped. A forged counter costs at most 2,000 steps (about 25 ms).
 */
export const WHATSAPP_V3: Dialect = {
  mark: 3,
  infos: {
    agreement: utf8Encode('WhisperText'),
    root: utf8Encode('WhisperRatchet'),
    messageKeys: utf8Encode('WhisperMessageKeys'),
  },
  maxForwardJump: 2_000,
  spellKey: spellPublicKey,
  wire: wireV3,
};
