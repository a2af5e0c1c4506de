/**
 * A foreign Signal engine: npm `whatsapp-rust-bridge` (MIT, Rust compiled to WebAssembly), sessions
 * of version 3, with its stores in memory. The stand-in contacts use it, so that every run of the
 * sandbox is an interoperability test; unit tests use it as an oracle. Keys are the wire's: 32
 * bytes, without libsignal's type byte 05.
 *
 * The bridge writes to its stores while it works and does not undo that when a message turns out
 * bad; this wrapper lets it work on copies and keeps them only when it succeeded.
 * @module
 */
import {
  calculateSignature,
  generateIdentityKeyPair,
  generateKeyPair,
  generatePreKey,
  generateRegistrationId,
  generateSignedPreKey,
  GroupCipher,
  GroupSessionBuilder,
  ProtocolAddress,
  SenderKeyDistributionMessage,
  SenderKeyName,
  SessionBuilder,
  SessionCipher,
  verifySignature,
  type KeyPair,
  type SignalStorage,
  type SignedPreKey,
} from 'whatsapp-rust-bridge';

const KEY_TYPE = 0x05;
const PREKEY_MESSAGE = 3;
const DEVICE = 0;

export type PublicPreKey = { readonly id: number; readonly publicKey: Uint8Array };
export type PublicSignedPreKey = PublicPreKey & { readonly signature: Uint8Array };

/** What a peer publishes: keys of 32 bytes, a signature of 64. */
export type PublicBundle = {
  readonly registrationId: number;
  readonly identityKey: Uint8Array;
  readonly signedPreKey: PublicSignedPreKey;
  readonly preKey?: PublicPreKey | undefined;
};

export type EncryptedBody = { readonly type: 'pkmsg' | 'msg'; readonly body: Uint8Array };

/** What the bridge threw, which are bare strings, as an Error. */
export class BridgeError extends Error {
  override readonly name = 'BridgeError';

  /** @param reason the bridge's own word, such as `DuplicatedMessage` or `SessionNotFound` */
  constructor(
    readonly reason: string,
    message: string,
  ) {
    super(message);
  }
}

/** One device's keys and sessions. Calls take turns: the bridge is not safe to enter twice. */
export class BridgeSignal {
  readonly registrationId = generateRegistrationId();
  readonly #identity = generateIdentityKeyPair();
  #signedPreKey = generateSignedPreKey(this.#identity, 1);
  readonly #preKeys = new Map<number, KeyPair>();
  #sessions = new Map<string, Uint8Array>();
  #senderKeys = new Map<string, Uint8Array>();
  #nextPreKeyId = 1;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #theirIdentities = new Map<string, Uint8Array>();

  get identityKey(): Uint8Array {
    return withoutType(this.#identity.pubKey);
  }

  get signedPreKey(): PublicSignedPreKey {
    return publicSigned(this.#signedPreKey);
  }

  /** @returns an XEdDSA signature by the identity key, 64 bytes */
  sign(message: Uint8Array): Uint8Array {
    return calculateSignature(this.#identity.privKey, message);
  }

  /** Makes a new signed prekey; messages to the one before can no longer be read. */
  rotateSignedPreKey(): PublicSignedPreKey {
    this.#signedPreKey = generateSignedPreKey(this.#identity, this.#signedPreKey.keyId + 1);
    return this.signedPreKey;
  }

  /** Makes one-time prekeys and keeps their private halves. */
  makePreKeys(count: number): readonly PublicPreKey[] {
    return Array.from({ length: count }, () => {
      const { keyId, keyPair } = generatePreKey(this.#nextPreKeyId++);
      this.#preKeys.set(keyId, keyPair);
      return { id: keyId, publicKey: withoutType(keyPair.pubKey) };
    });
  }

  /** A bundle with a fresh one-time prekey, as a server would hand it out. */
  makeBundle(): PublicBundle {
    const [preKey] = this.makePreKeys(1);
    const { registrationId, identityKey, signedPreKey } = this;
    return { registrationId, identityKey, signedPreKey, preKey };
  }

  /** The identity key a peer last showed; undefined before the first message. */
  identityOf(peer: string): Uint8Array | undefined {
    const key = this.#theirIdentities.get(idOf(peer));
    return key === undefined ? undefined : withoutType(key);
  }

  hasSession(peer: string): Promise<boolean> {
    return this.#work((store) => new SessionCipher(store, addressOf(peer)).hasOpenSession());
  }

  /**
   * Starts a session from a bundle; an older one is archived.
   * @throws BridgeError where the signature is wrong
   */
  startSession(peer: string, bundle: PublicBundle): Promise<void> {
    const { registrationId, identityKey, signedPreKey, preKey } = bundle;
    return this.#work((store) =>
      new SessionBuilder(store, addressOf(peer)).processPreKeyBundle({
        registrationId,
        identityKey: withType(identityKey),
        signedPreKey: {
          keyId: signedPreKey.id,
          publicKey: withType(signedPreKey.publicKey),
          signature: signedPreKey.signature,
        },
        preKey:
          preKey === undefined
            ? undefined
            : { keyId: preKey.id, publicKey: withType(preKey.publicKey) },
      }),
    );
  }

  /** @throws BridgeError `SessionNotFound` */
  encrypt(peer: string, plaintext: Uint8Array): Promise<EncryptedBody> {
    return this.#work(async (store) => {
      const { type, body } = await new SessionCipher(store, addressOf(peer)).encrypt(plaintext);
      return { type: type === PREKEY_MESSAGE ? 'pkmsg' : 'msg', body };
    });
  }

  /** @throws BridgeError, and then nothing has changed */
  decrypt(peer: string, { type, body }: EncryptedBody): Promise<Uint8Array> {
    return this.#work((store) => {
      const cipher = new SessionCipher(store, addressOf(peer));
      return type === 'pkmsg'
        ? cipher.decryptPreKeyWhisperMessage(body)
        : cipher.decryptWhisperMessage(body);
    });
  }

  /** Makes a sender key under a name (or shows the one in use), as it is given to the others. */
  distribute(name: string): Promise<Uint8Array> {
    return this.#work(async (store) => {
      const builder = new GroupSessionBuilder(store);
      return (await builder.create(senderKeyName(name, OURSELVES))).serialize();
    });
  }

  encryptForGroup(name: string, plaintext: Uint8Array): Promise<Uint8Array> {
    return this.#work((store) => cipherOf(store, name, OURSELVES).encrypt(plaintext));
  }

  /** @throws BridgeError */
  acceptDistribution(group: string, member: string, bytes: Uint8Array): Promise<void> {
    return this.#work((store) =>
      new GroupSessionBuilder(store).process(
        senderKeyName(group, member),
        SenderKeyDistributionMessage.deserialize(bytes),
      ),
    );
  }

  /** @throws BridgeError, and then nothing has changed */
  decryptFromGroup(group: string, member: string, bytes: Uint8Array): Promise<Uint8Array> {
    return this.#work((store) => cipherOf(store, group, member).decrypt(bytes));
  }

  /** Drops what is held of a member's sender key. */
  async forgetSenderKey(group: string, member: string): Promise<void> {
    await this.#work(async () => {});
    const parts = [idOf(group), idOf(member)];
    for (const id of this.#senderKeys.keys())
      if (parts.every((part) => id.includes(part))) this.#senderKeys.delete(id);
  }

  /** Drops the session with a peer, as a lost database would. */
  async forgetSession(peer: string): Promise<void> {
    await this.#work(async () => {});
    this.#sessions.delete(sessionKeyOf(peer));
  }

  /** Runs `task` after all before it, on a copy of the sessions; a spent prekey goes only if it succeeds. */
  #work<Result>(task: (store: SignalStorage) => Promise<Result>): Promise<Result> {
    const run = async (): Promise<Result> => {
      const sessions = new Map(this.#sessions);
      const senderKeys = new Map(this.#senderKeys);
      const spent = new Set<number>();
      const result = await withNamedErrors(() =>
        task(this.#storeOver({ sessions, senderKeys, spent })),
      );
      this.#sessions = sessions;
      this.#senderKeys = senderKeys;
      for (const id of spent) this.#preKeys.delete(id);
      return result;
    };
    const next = this.#turn.then(run, run);
    this.#turn = next.catch(() => undefined);
    return next;
  }

  #storeOver({ sessions, senderKeys, spent }: Copies): SignalStorage {
    return {
      loadSession: (address) => sessions.get(address),
      storeSession: (address, record) => void sessions.set(address, record.serialize()),
      getOurIdentity: () => this.#identity,
      getOurRegistrationId: () => this.registrationId,
      isTrustedIdentity: (name, key) => {
        this.#theirIdentities.set(name, key);
        return true;
      },
      loadPreKey: (id) => this.#preKeys.get(id),
      removePreKey: (id) => void spent.add(id),
      loadSignedPreKey: (id) => (id === this.#signedPreKey.keyId ? this.#signedPreKey : undefined),
      loadSenderKey: (id) => senderKeys.get(id),
      storeSenderKey: (id, record) => void senderKeys.set(id, record),
    };
  }
}

/** What a task works on: kept where it succeeds. */
type Copies = {
  readonly sessions: Map<string, Uint8Array>;
  readonly senderKeys: Map<string, Uint8Array>;
  readonly spent: Set<number>;
};

/** The name under which our own sender keys lie. */
const OURSELVES = 'ourselves';

function senderKeyName(group: string, member: string): SenderKeyName {
  return new SenderKeyName(idOf(group), addressOf(member));
}

function cipherOf(store: SignalStorage, group: string, member: string): GroupCipher {
  return new GroupCipher(store, idOf(group), addressOf(member));
}

/** An X25519 key pair of 32 bytes each, made by the bridge. */
export type ForeignKeyPair = {
  readonly privateKey: Uint8Array<ArrayBuffer>;
  readonly publicKey: Uint8Array<ArrayBuffer>;
};

export function makeForeignKeyPair(): ForeignKeyPair {
  const { privKey, pubKey } = generateKeyPair();
  return { privateKey: Uint8Array.from(privKey), publicKey: withoutType(pubKey) };
}

/** @returns an XEdDSA signature over `message`, 64 bytes */
export function signForeign(privateKey: Uint8Array, message: Uint8Array): Uint8Array {
  return calculateSignature(privateKey, message);
}

/** Whether `signature` over a 32-byte public key with its type byte is the identity's (XEdDSA). */
export function isSignedBy(
  identityKey: Uint8Array,
  { publicKey, signature }: { readonly publicKey: Uint8Array; readonly signature: Uint8Array },
): boolean {
  return verifySignature(withType(identityKey), withType(publicKey), signature);
}

async function withNamedErrors<Result>(task: () => Promise<Result>): Promise<Result> {
  try {
    return await task();
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const reason = /(?:failed|error): (\w+)/.exec(message)?.[1] ?? 'Unknown';
    throw new BridgeError(reason, message);
  }
}

function publicSigned({ keyId, keyPair, signature }: SignedPreKey): PublicSignedPreKey {
  return { id: keyId, publicKey: withoutType(keyPair.pubKey), signature };
}

function withType(key: Uint8Array): Uint8Array {
  return Uint8Array.of(KEY_TYPE, ...key);
}

function withoutType(key: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(key.subarray(1));
}

/** The bridge joins name and device with a dot and refuses names that have one. */
function idOf(peer: string): string {
  return peer.replaceAll('.', '_');
}

function addressOf(peer: string): ProtocolAddress {
  return new ProtocolAddress(idOf(peer), DEVICE);
}

function sessionKeyOf(peer: string): string {
  return `${idOf(peer)}.${DEVICE}`;
}
