/**
 * A dialect: everything in which the live forms of the Signal protocol differ, as data, an identity form and one wire
 * form. Chosen by the caller for each network and never guessed from what arrives. Knows no network.
 * @module
 */
import { utf8Encode } from '@/lib/base';
import { edwardsForm, montgomeryForm, type IdentityForm } from './identity-form';
import { wireOmemo2 } from './wire-omemo2';
import { wireOmemo03, wireV3 } from './wire-v3';
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
  /** whether a handshake without a one-time pre-key is refused */
  readonly needsOneTimePreKey: boolean;
  /** what a new chain's header says of the one before it, which has sent `sent` messages */
  readonly previousCounterOf: (sent: number) => number;
  /** whose identity key authentication codes cover first: the sender's of each message, or the initiator's of the session */
  readonly firstAssociated: 'sender' | 'initiator';
  readonly identity: IdentityForm;
  readonly wire: WireForm;
};

/**
 * Version 3 as WhatsApp and Messenger speak it: X3DH without a KEM, version byte 0x33,
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
  needsOneTimePreKey: false,
  // libsignal's way: the last counter, not the count.
  previousCounterOf: (sent) => Math.max(0, sent - 1),
  firstAssociated: 'sender',
  identity: montgomeryForm,
  wire: wireV3,
};

/**
 * OMEMO 0.3 (XEP-0384 0.3.0): `eu.siacs.conversations.axolotl`. Version 3 to the letter, but for registration ids, which
 * its implementations may leave out.
 */
export const OMEMO_03: Dialect = { ...WHATSAPP_V3, mark: 19, wire: wireOmemo03 };

/**
 * OMEMO 2 (XEP-0384 0.9.1 §4): `urn:xmpp:omemo:2`. Identity keys travel as Ed25519, one-time pre-keys are
 * mandatory, 16 bytes of authentication code, protobufs without a version byte.
 *
 * The forward jump is the 1,000 that §4.3 recommends for MAX_SKIP.
 */
export const OMEMO_2: Dialect = {
  mark: 20,
  infos: {
    agreement: utf8Encode('OMEMO X3DH'),
    root: utf8Encode('OMEMO Root Chain'),
    messageKeys: utf8Encode('OMEMO Message Key Material'),
  },
  maxForwardJump: 1_000,
  needsOneTimePreKey: true,
  // The Double Ratchet's own way: the count. Peers skip keys by it.
  previousCounterOf: (sent) => sent,
  // X3DH's own way (§3.3, AD): the same for both directions.
  firstAssociated: 'initiator',
  identity: edwardsForm,
  wire: wireOmemo2,
};
