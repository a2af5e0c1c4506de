/**
 * Signal's own libsignal-client (AGPL-3.0) behind the interface of the other engines. It speaks version 4 only and
 * so talks with nobody but itself here. For benchmarks; nothing of it is ever bundled.
 * @module
 */
import * as client from '@signalapp/libsignal-client';

import { drawRegistrationId } from './signal-keys';
import type { SignalPeer } from './signal-peer';

const NAME = 'contact';
const PRE_KEY: number = client.CiphertextMessageType.PreKey;

/** Signal's own library, version 4 with post-quantum keys; the session goes through bytes on each operation. */
export function createClientPeer(): SignalPeer<client.PreKeyBundle> {
  const identity = client.IdentityKeyPair.generate();
  const registrationId = drawRegistrationId();
  const kept = new ClientKeys(identity);
  const stored = new Map<string, Uint8Array<ArrayBuffer>>();
  const sessions = {
    saveSession: async (_: unknown, record: client.SessionRecord) =>
      void stored.set(NAME, record.serialize()),
    getSession: async () => {
      const bytes = stored.get(NAME);
      return bytes ? client.SessionRecord.deserialize(bytes) : null;
    },
    getExistingSessions: async () => [],
  } as unknown as client.SessionStore;
  const identities = {
    getIdentityKey: async () => identity.privateKey,
    getIdentityKeyPair: async () => identity,
    getLocalRegistrationId: async () => registrationId,
    saveIdentity: async () => client.IdentityChange.NewOrUnchanged,
    isTrustedIdentity: async () => true,
    getIdentity: async () => null,
  } as unknown as client.IdentityKeyStore;
  const [theirs, ours] = [client.ProtocolAddress.new(NAME, 1), client.ProtocolAddress.new('us', 1)];
  return {
    publish: async () => kept.bundle(registrationId),
    start: (bundle) => client.processPreKeyBundle(bundle, theirs, ours, sessions, identities),
    async encrypt(plaintext) {
      const text = Uint8Array.from(plaintext);
      const message = await client.signalEncrypt(text, theirs, ours, sessions, identities);
      const isPreKey = message.type() === PRE_KEY;
      return { kind: isPreKey ? 'prekey' : 'message', bytes: message.serialize() };
    },
    async decrypt({ kind, bytes }) {
      const copy = Uint8Array.from(bytes);
      if (kind === 'message') {
        const message = client.SignalMessage.deserialize(copy);
        return client.signalDecrypt(message, theirs, ours, sessions, identities);
      }
      const message = client.PreKeySignalMessage.deserialize(copy);
      const { preKeys, signedPreKeys, kyberPreKeys } = kept;
      return client.signalDecryptPreKey(
        message,
        theirs,
        ours,
        sessions,
        identities,
        preKeys,
        signedPreKeys,
        kyberPreKeys,
      );
    },
    reload: () => undefined,
  };
}

/** One of each pre-key, in the stores that libsignal-client asks for. */
class ClientKeys {
  readonly #identity: client.IdentityKeyPair;
  readonly #preKey = client.PrivateKey.generate();
  readonly #signedPreKey = client.PrivateKey.generate();
  readonly #kyberPreKey = client.KEMKeyPair.generate();

  constructor(identity: client.IdentityKeyPair) {
    this.#identity = identity;
  }

  readonly preKeys = {
    getPreKey: async () => client.PreKeyRecord.new(1, this.#preKey.getPublicKey(), this.#preKey),
    removePreKey: async () => undefined,
  } as unknown as client.PreKeyStore;

  readonly signedPreKeys = {
    getSignedPreKey: async () =>
      client.SignedPreKeyRecord.new(
        1,
        0,
        this.#signedPreKey.getPublicKey(),
        this.#signedPreKey,
        this.#sign(this.#signedPreKey.getPublicKey()),
      ),
  } as unknown as client.SignedPreKeyStore;

  readonly kyberPreKeys = {
    getKyberPreKey: async () =>
      client.KyberPreKeyRecord.new(
        1,
        0,
        this.#kyberPreKey,
        this.#sign(this.#kyberPreKey.getPublicKey()),
      ),
    markKyberPreKeyUsed: async () => undefined,
  } as unknown as client.KyberPreKeyStore;

  bundle(registrationId: number): client.PreKeyBundle {
    const signed = this.#signedPreKey.getPublicKey();
    const kyber = this.#kyberPreKey.getPublicKey();
    return client.PreKeyBundle.new(
      registrationId,
      1,
      1,
      this.#preKey.getPublicKey(),
      1,
      signed,
      this.#sign(signed),
      this.#identity.publicKey,
      1,
      kyber,
      this.#sign(kyber),
    );
  }

  #sign(key: { serialize(): Uint8Array<ArrayBuffer> }): Uint8Array<ArrayBuffer> {
    return this.#identity.privateKey.sign(key.serialize());
  }
}
