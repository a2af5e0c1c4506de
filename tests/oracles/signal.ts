/**
 * Foreign Signal engines of version 3 behind one interface: npm libsignal (GPL-3.0) and, in
 * files of their own, whatsapp-rust-bridge (MIT) and the TypeScript port (GPL-3.0). For tests and benchmarks; nothing of them is ever bundled.
 * @module
 */
import * as libsignal from 'libsignal';
import * as curve from 'libsignal/src/curve.js';

import { createBridgePeer } from './signal-bridge';
import { bare, drawRegistrationId, withType } from './signal-keys';
import type { PeerBundle, SignalPeer } from './signal-peer';
import { createPortPeer } from './signal-port';

export type { PeerBundle, PeerMessage, SignalPeer } from './signal-peer';

export type SignalOracle = {
  readonly name: string;
  readonly create: () => SignalPeer;
  /**
   * Whether it may be given messages of one session while another is the newer. npm libsignal tries the newer
   * first and spoils it by trying: it fails so with itself, too.
   */
  readonly keepsSessionsApart: boolean;
};

export const signalOracles: readonly SignalOracle[] = [
  { name: 'whatsapp-rust-bridge', create: createBridgePeer, keepsSessionsApart: true },
  {
    name: 'libsignal',
    create: () => createLibsignalPeer({ throughBytes: false }),
    keepsSessionsApart: false,
  },
  {
    name: '@privacyresearch/libsignal-protocol-typescript',
    create: createPortPeer,
    keepsSessionsApart: false,
  },
];

/** npm libsignal writes sessions, keys included, to the console. @returns a function that undoes the silence */
export function silenceLibsignal(): () => void {
  const { info, warn, error } = console;
  const nothing = (): void => undefined;
  Object.assign(console, { info: nothing, warn: nothing, error: nothing });
  return () => void Object.assign(console, { info, warn, error });
}

const NAME = 'contact';
type BufferPair = { pubKey: Buffer; privKey: Buffer };

/** npm libsignal. `throughBytes`: its session becomes JSON text and back around each operation. */
export function createLibsignalPeer({ throughBytes }: { throughBytes: boolean }): SignalPeer {
  const identity = curve.generateKeyPair() as BufferPair;
  const registrationId = drawRegistrationId();
  const signedPreKey = curve.generateKeyPair() as BufferPair;
  const preKeys = new Map<number, BufferPair>();
  let live: libsignal.SessionRecord | undefined;
  let stored: Buffer | undefined;
  let lastId = 0;
  const revive = (bytes: Buffer): libsignal.SessionRecord =>
    libsignal.SessionRecord.deserialize(JSON.parse(bytes.toString()));
  const freeze = (record: libsignal.SessionRecord): Buffer =>
    Buffer.from(JSON.stringify(record.serialize()));
  const storage: libsignal.SignalStorage = {
    loadSession: async () => (throughBytes ? stored && revive(stored) : live),
    storeSession: async (_, record) => {
      if (throughBytes) stored = freeze(record);
      else live = record;
    },
    isTrustedIdentity: () => true,
    loadPreKey: async (id) => preKeys.get(Number(id)),
    removePreKey: (id) => void preKeys.delete(id),
    loadSignedPreKey: () => signedPreKey,
    getOurRegistrationId: () => registrationId,
    getOurIdentity: () => identity,
  };
  const address = new libsignal.ProtocolAddress(NAME, 1);
  const cipher = new libsignal.SessionCipher(storage, address);
  return {
    async publish(withOneTimePreKey) {
      const preKey = withOneTimePreKey ? (curve.generateKeyPair() as BufferPair) : undefined;
      if (preKey) preKeys.set(++lastId, preKey);
      return {
        registrationId,
        identityKey: bare(identity.pubKey),
        signedPreKey: {
          id: 1,
          publicKey: bare(signedPreKey.pubKey),
          signature: curve.calculateSignature(identity.privKey, signedPreKey.pubKey),
        },
        oneTimePreKey: preKey && { id: lastId, publicKey: bare(preKey.pubKey) },
      };
    },
    start: (bundle) =>
      new libsignal.SessionBuilder(storage, address).initOutgoing(spellForLibsignal(bundle)),
    async encrypt(plaintext) {
      const { type, body } = await cipher.encrypt(Buffer.from(plaintext));
      // Its types say string; it is a Buffer.
      const bytes = Uint8Array.from(body as unknown as Buffer);
      return { kind: type === 3 ? 'prekey' : 'message', bytes };
    },
    decrypt: ({ kind, bytes }) =>
      kind === 'prekey'
        ? cipher.decryptPreKeyWhisperMessage(Buffer.from(bytes))
        : cipher.decryptWhisperMessage(Buffer.from(bytes)),
    reload: () => void (live = live && revive(freeze(live))),
  };
}

type LibsignalBundle = Parameters<libsignal.SessionBuilder['initOutgoing']>[0];

function spellForLibsignal(bundle: PeerBundle): LibsignalBundle {
  const { registrationId, identityKey, signedPreKey, oneTimePreKey } = bundle;
  const spell = (key: Uint8Array): Buffer => Buffer.from(withType(key));
  const spelt = {
    registrationId,
    identityKey: spell(identityKey),
    signedPreKey: {
      keyId: signedPreKey.id,
      publicKey: spell(signedPreKey.publicKey),
      signature: Buffer.from(signedPreKey.signature),
    },
    preKey: oneTimePreKey && {
      keyId: oneTimePreKey.id,
      publicKey: spell(oneTimePreKey.publicKey),
    },
  };
  // Its types say that there always is a one-time pre-key; its code can do without.
  return spelt as LibsignalBundle;
}
