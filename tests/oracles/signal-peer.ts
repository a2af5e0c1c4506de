/**
 * The interface behind which every foreign Signal engine stands, here and in the benchmarks. Types only.
 * Public keys at this interface are 32 bytes; the type byte is added and taken away inside.
 * @module
 */

export type PeerMessage = { readonly kind: 'prekey' | 'message'; readonly bytes: Uint8Array };

export type PeerBundle = {
  readonly registrationId: number;
  readonly identityKey: Uint8Array;
  readonly signedPreKey: {
    readonly id: number;
    readonly publicKey: Uint8Array;
    readonly signature: Uint8Array;
  };
  readonly oneTimePreKey?: { readonly id: number; readonly publicKey: Uint8Array } | undefined;
};

/** One device with one contact. `Bundle` is what it publishes and takes. */
export interface SignalPeer<Bundle = PeerBundle> {
  publish(withOneTimePreKey: boolean): Promise<Bundle>;
  start(bundle: Bundle): Promise<void>;
  encrypt(plaintext: Uint8Array): Promise<PeerMessage>;
  decrypt(message: PeerMessage): Promise<Uint8Array>;
  /** Sends the session through its stored form, where operations do not do so anyway. */
  reload(): void;
}
