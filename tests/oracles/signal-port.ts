/**
 * The TypeScript port of Signal's protocol, @privacyresearch/libsignal-protocol-typescript (GPL-3.0), behind the
 * interface of the other engines. For tests and benchmarks; nothing of it is ever bundled into the product.
 * Its store holds text, so every session goes through its stored form on each operation. Touches nothing of Node's: the
 * benchmark runs it in a browser too.
 * @module
 */
import * as port from '@privacyresearch/libsignal-protocol-typescript';

import type { PeerBundle, SignalPeer } from './signal-peer';

const NAME = new port.SignalProtocolAddress('contact', 1);
const PRE_KEY = 3;

export function createPortPeer(): SignalPeer {
  const registrationId = port.KeyHelper.generateRegistrationId();
  const keys = createKeys();
  const preKeys = new Map<string, port.KeyPairType>();
  let session: string | undefined;
  let lastId = 0;
  const storage: port.StorageType = {
    getIdentityKeyPair: async () => (await keys).identity,
    getLocalRegistrationId: async () => registrationId,
    isTrustedIdentity: async () => true,
    saveIdentity: async () => true,
    loadPreKey: async (id) => preKeys.get(String(id)),
    storePreKey: async () => undefined,
    removePreKey: async (id) => void preKeys.delete(String(id)),
    storeSession: async (_, record) => void (session = record),
    loadSession: async () => session,
    loadSignedPreKey: async () => (await keys).signedPreKey.keyPair,
    storeSignedPreKey: async () => undefined,
    removeSignedPreKey: async () => undefined,
  };
  const cipher = new port.SessionCipher(storage, NAME);
  return {
    async publish(withOneTimePreKey) {
      const { identity, signedPreKey } = await keys;
      const preKey = withOneTimePreKey ? await port.KeyHelper.generatePreKey(++lastId) : undefined;
      if (preKey) preKeys.set(String(preKey.keyId), preKey.keyPair);
      return {
        registrationId,
        identityKey: bare(identity.pubKey),
        signedPreKey: {
          id: signedPreKey.keyId,
          publicKey: bare(signedPreKey.keyPair.pubKey),
          signature: new Uint8Array(signedPreKey.signature),
        },
        oneTimePreKey: preKey && { id: preKey.keyId, publicKey: bare(preKey.keyPair.pubKey) },
      };
    },
    async start(bundle) {
      await new port.SessionBuilder(storage, NAME).processPreKey(spellDevice(bundle));
    },
    async encrypt(plaintext) {
      const { type, body = '' } = await cipher.encrypt(bufferOf(plaintext));
      const bytes = Uint8Array.from(body, (char) => char.charCodeAt(0));
      return { kind: type === PRE_KEY ? 'prekey' : 'message', bytes };
    },
    async decrypt({ kind, bytes }) {
      const plaintext =
        kind === 'prekey'
          ? await cipher.decryptPreKeyWhisperMessage(bufferOf(bytes))
          : await cipher.decryptWhisperMessage(bufferOf(bytes));
      return new Uint8Array(plaintext);
    },
    reload: () => undefined,
  };
}

async function createKeys(): Promise<{
  readonly identity: port.KeyPairType;
  readonly signedPreKey: port.SignedPreKeyPairType;
}> {
  const identity = await port.KeyHelper.generateIdentityKeyPair();
  return { identity, signedPreKey: await port.KeyHelper.generateSignedPreKey(identity, 1) };
}

function spellDevice({
  registrationId,
  identityKey,
  signedPreKey,
  oneTimePreKey,
}: PeerBundle): port.DeviceType {
  return {
    registrationId,
    identityKey: withType(identityKey),
    signedPreKey: {
      keyId: signedPreKey.id,
      publicKey: withType(signedPreKey.publicKey),
      signature: bufferOf(signedPreKey.signature),
    },
    ...(oneTimePreKey && {
      preKey: { keyId: oneTimePreKey.id, publicKey: withType(oneTimePreKey.publicKey) },
    }),
  };
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

function withType(publicKey: Uint8Array): ArrayBuffer {
  return Uint8Array.of(5, ...publicKey).buffer;
}

function bare(publicKey: ArrayBuffer): Uint8Array {
  return new Uint8Array(publicKey).slice(1);
}
