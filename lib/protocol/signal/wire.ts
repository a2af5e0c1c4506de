/**
 * What any wire form of the Signal protocol carries, apart from how it is spelt. The ratchet and the
 * handshake speak these types only; the spelling is a `WireForm` of the dialect.
 * @module
 */

/** What a ratchet message says in the clear (Double Ratchet §3.5, "header"). */
export type RatchetHeader = {
  /** 32 bytes, canonical */
  readonly ratchetKey: Uint8Array<ArrayBuffer>;
  /** place in the sending chain, from 0 */
  readonly counter: number;
  /** what the dialect says of the sender's chain before this one; sent for peers who read it, never used here */
  readonly previousCounter: number;
};

export type RatchetMessage = RatchetHeader & {
  readonly ciphertext: Uint8Array;
  /** what the authentication code covers beside the two identity keys, exactly as it travelled */
  readonly covered: Uint8Array;
  readonly mac: Uint8Array;
};

/** The handshake around a first message (X3DH §3.3). */
export type PreKeyMessage = {
  readonly registrationId: number;
  readonly oneTimePreKeyId?: number | undefined;
  readonly signedPreKeyId: number;
  /** the sender's identity key, 32 bytes in the dialect's form, canonical; unproven until the message inside has opened */
  readonly identityKey: Uint8Array<ArrayBuffer>;
  /** the sender's ephemeral key of the handshake, 32 bytes, canonical */
  readonly baseKey: Uint8Array<ArrayBuffer>;
  /** the ratchet message inside */
  readonly message: Uint8Array;
  /**
   * The post-quantum half of a handshake (PQXDH §3.3), where a wire form has it. No dialect here agrees with it: in version
   * 3 the fields are unknown ones, which are read past, and nothing proves them.
   */
  readonly kem?: Kem | undefined;
};

export type Kem = {
  readonly preKeyId: number;
  readonly ciphertext: Uint8Array;
};

/** How one dialect spells messages. Readers throw SignalError('bad-message' | 'bad-version' | 'bad-key'). */
export interface WireForm {
  /** bytes of authentication code */
  readonly macLength: number;
  /**
   * The whole ratchet message.
   * @param authenticate gives the authentication code over the bytes that it covers
   */
  spellMessage(
    header: RatchetHeader,
    ciphertext: Uint8Array,
    authenticate: (covered: Uint8Array) => Uint8Array,
  ): Uint8Array<ArrayBuffer>;
  readMessage(bytes: Uint8Array): RatchetMessage;
  spellPreKeyMessage(message: PreKeyMessage): Uint8Array<ArrayBuffer>;
  readPreKeyMessage(bytes: Uint8Array): PreKeyMessage;
}
