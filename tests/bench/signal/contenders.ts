/**
 * The contenders of the Signal rows: two devices each, with a session that both have answered in. Every
 * session goes through its stored bytes on every operation, ours as theirs.
 * @module
 */
import { wipe, type Random } from '@/lib/base';
import { nobleDiffieHellman, webCryptoDiffieHellman, type DiffieHellman } from '@/lib/crypto';
import {
  createIdentity,
  createOneTimePreKeys,
  createSignedPreKey,
  decodeSession,
  decryptMessage,
  decryptPreKeyMessage,
  encodeSession,
  encryptMessage,
  startSession,
  WHATSAPP_V3,
  type PreKeyBundle,
} from '@/lib/protocol/signal';
import { createBridgePeer, createLibsignalPeer, type SignalPeer } from '../../oracles/signal';
import { createClientPeer } from '../../oracles/signal-client';

export type Talker = Pick<SignalPeer, 'encrypt' | 'decrypt'>;
export type Pair = { readonly alice: Talker; readonly bob: Talker };
export type Contender = { readonly name: string; readonly pair: () => Promise<Pair> };

const OURS = 'rialto';

/** Ours first, with WebCrypto's X25519 where the platform has it; then the foreign ones by package name. */
export async function contenders(): Promise<readonly [Contender, ...Contender[]]> {
  const dh = (await webCryptoDiffieHellman()) ?? nobleDiffieHellman;
  return [
    contender(OURS, () => createOurPeer(dh)),
    contender('whatsapp-rust-bridge', createBridgePeer),
    contender('libsignal', () => createLibsignalPeer({ throughBytes: true })),
    contender('@signalapp/libsignal-client', createClientPeer),
  ];
}

function contender<Bundle>(name: string, create: () => SignalPeer<Bundle>): Contender {
  return {
    name,
    async pair() {
      const [alice, bob] = [create(), create()];
      await alice.start(await bob.publish(true));
      await bob.decrypt(await alice.encrypt(new Uint8Array(1)));
      await alice.decrypt(await bob.encrypt(new Uint8Array(1)));
      return { alice, bob };
    },
  };
}

const platformRandom: Random = {
  bytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
};

function createOurPeer(dh: DiffieHellman): SignalPeer<PreKeyBundle> {
  const random = platformRandom;
  const identity = createIdentity(random);
  const signedPreKey = createSignedPreKey(identity, 1, random, Date.now());
  const [oneTimePreKey] = createOneTimePreKeys(random, 1, 1);
  let stored: Uint8Array | undefined;
  const context = (): Parameters<typeof startSession>[0] => ({
    dh,
    random,
    now: Date.now(),
    dialect: WHATSAPP_V3,
  });
  const load = (): ReturnType<typeof decodeSession> => {
    if (stored === undefined) throw new Error('no session yet');
    return decodeSession(stored);
  };
  const commit = ({
    record,
    spent,
  }: Pick<Awaited<ReturnType<typeof decryptMessage>>, 'record' | 'spent'>): void => {
    stored = encodeSession(record);
    wipe(...spent);
  };
  return {
    publish: async () => ({
      registrationId: identity.registrationId,
      identityKey: identity.keyPair.publicKey,
      signedPreKey: { ...signedPreKey, publicKey: signedPreKey.keyPair.publicKey },
      oneTimePreKey: oneTimePreKey && { id: 1, publicKey: oneTimePreKey.keyPair.publicKey },
    }),
    async start(bundle) {
      stored = encodeSession(await startSession(context(), identity, bundle));
    },
    async encrypt(plaintext) {
      const sealed = await encryptMessage(context(), identity, load(), plaintext);
      commit(sealed);
      return sealed.message;
    },
    async decrypt({ kind, bytes }) {
      const opened =
        kind === 'message'
          ? await decryptMessage(context(), identity, load(), bytes)
          : await decryptPreKeyMessage(context(), identity, { signedPreKey, oneTimePreKey, bytes });
      commit(opened);
      return opened.plaintext;
    },
    reload: () => undefined,
  };
}
