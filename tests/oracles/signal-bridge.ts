/**
 * whatsapp-rust-bridge (MIT, Rust compiled to WebAssembly) behind the interface of the other engines. It runs in Node
 * and in browsers. For tests and benchmarks; nothing of it is ever bundled.
 * @module
 */
import * as bridge from 'whatsapp-rust-bridge';

import { bare, drawRegistrationId, withType } from './signal-keys';
import type { PeerBundle, SignalPeer } from './signal-peer';

const NAME = 'contact';

/** whatsapp-rust-bridge: the session goes through bytes on each operation. */
export function createBridgePeer(): SignalPeer {
  const identity = bridge.generateIdentityKeyPair();
  const registrationId = drawRegistrationId();
  const signedPreKey = bridge.generateSignedPreKey(identity, 1);
  const preKeys = new Map<number, bridge.KeyPair>();
  let session: Uint8Array | undefined;
  let lastId = 0;
  const storage: bridge.SignalStorage = {
    loadSession: () => session,
    storeSession: (_, record) => void (session = record.serialize()),
    getOurIdentity: () => identity,
    getOurRegistrationId: () => registrationId,
    isTrustedIdentity: () => true,
    loadPreKey: (id) => preKeys.get(id),
    removePreKey: (id) => void preKeys.delete(id),
    loadSignedPreKey: (id) => (id === signedPreKey.keyId ? signedPreKey : undefined),
    loadSenderKey: () => undefined,
    storeSenderKey: () => undefined,
  };
  const address = new bridge.ProtocolAddress(NAME, 1);
  const cipher = new bridge.SessionCipher(storage, address);
  return {
    async publish(withOneTimePreKey) {
      const preKey = withOneTimePreKey ? bridge.generatePreKey(++lastId) : undefined;
      if (preKey) preKeys.set(preKey.keyId, preKey.keyPair);
      return {
        registrationId,
        identityKey: bare(identity.pubKey),
        signedPreKey: {
          id: signedPreKey.keyId,
          publicKey: bare(signedPreKey.keyPair.pubKey),
          signature: signedPreKey.signature,
        },
        oneTimePreKey: preKey && { id: preKey.keyId, publicKey: bare(preKey.keyPair.pubKey) },
      };
    },
    start: (bundle) =>
      new bridge.SessionBuilder(storage, address).processPreKeyBundle(spellBundle(bundle)),
    async encrypt(plaintext) {
      const { type, body } = await cipher.encrypt(plaintext);
      return { kind: type === 3 ? 'prekey' : 'message', bytes: Uint8Array.from(body) };
    },
    decrypt: ({ kind, bytes }) =>
      kind === 'prekey'
        ? cipher.decryptPreKeyWhisperMessage(bytes)
        : cipher.decryptWhisperMessage(bytes),
    reload: () => undefined,
  };
}

function spellBundle(bundle: PeerBundle): bridge.PreKeyBundleInput {
  const { registrationId, signedPreKey, oneTimePreKey } = bundle;
  return {
    registrationId,
    identityKey: withType(bundle.identityKey),
    signedPreKey: {
      keyId: signedPreKey.id,
      publicKey: withType(signedPreKey.publicKey),
      signature: signedPreKey.signature,
    },
    preKey: oneTimePreKey && {
      keyId: oneTimePreKey.id,
      publicKey: withType(oneTimePreKey.publicKey),
    },
  };
}
