/**
 * Our own engine behind the interface of the foreign ones, as the product uses it: every session goes through its
 * stored bytes on each operation, its skipped keys kept apart. Touches nothing of Node's: it runs in a browser too.
 * @module
 */
import { wipe, type Random } from '@/lib/base';
import type { DiffieHellman } from '@/lib/crypto';
import {
  changedSkippedKeys,
  createIdentity,
  createOneTimePreKeys,
  createSignedPreKey,
  decodeSession,
  decryptMessage,
  decryptPreKeyMessage,
  encodeSessionHead,
  encryptMessage,
  skippedKeysNameOf,
  startSession,
  WHATSAPP_V3,
  type PreKeyBundle,
  type SessionRecord,
  type SignalContext,
} from '@/lib/protocol/signal';
import type { PeerMessage, SignalPeer } from '../../oracles/signal-peer';

const random: Random = {
  bytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
};

export function createOurPeer(dh: DiffieHellman): SignalPeer<PreKeyBundle> {
  const identity = createIdentity(random);
  const signedPreKey = createSignedPreKey(identity, 1, random, Date.now());
  const [oneTimePreKey] = createOneTimePreKeys(random, 1, 1);
  const rows = new Rows();
  const context = (): SignalContext => ({ dh, random, now: Date.now(), dialect: WHATSAPP_V3 });
  return {
    publish: async () => ({
      registrationId: identity.registrationId,
      identityKey: identity.keyPair.publicKey,
      signedPreKey: { ...signedPreKey, publicKey: signedPreKey.keyPair.publicKey },
      oneTimePreKey: oneTimePreKey && { id: 1, publicKey: oneTimePreKey.keyPair.publicKey },
    }),
    async start(bundle) {
      rows.save(undefined, await startSession(context(), identity, bundle));
    },
    async encrypt(plaintext) {
      const held = rows.load();
      const { record, message, spent } = await encryptMessage(context(), identity, held, plaintext);
      rows.save(held, record);
      wipe(...spent);
      return message;
    },
    async decrypt(message) {
      const { kind, bytes } = message;
      const held = kind === 'message' ? rows.load(message) : undefined;
      const opened =
        held === undefined
          ? await decryptPreKeyMessage(context(), identity, { signedPreKey, oneTimePreKey, bytes })
          : await decryptMessage(context(), identity, held, bytes);
      rows.save(held, opened.record);
      wipe(...opened.spent);
      return opened.plaintext;
    },
    reload: () => undefined,
  };
}

/** A store of bytes: the session's row, and one for each chain with skipped keys. */
class Rows {
  #head: Uint8Array | undefined;
  readonly #skipped = new Map<string, Uint8Array>();

  load(message?: PeerMessage): SessionRecord {
    if (this.#head === undefined) throw new Error('no session yet');
    // Rows that are not there are not asked for.
    const isLate = message !== undefined && this.#skipped.size > 0;
    const name = isLate ? skippedKeysNameOf(message) : undefined;
    const block = name === undefined ? undefined : this.#skipped.get(name);
    return decodeSession(this.#head, new Map(name !== undefined && block ? [[name, block]] : []));
  }

  save(before: SessionRecord | undefined, after: SessionRecord): void {
    this.#head = encodeSessionHead(after);
    for (const { name, value } of changedSkippedKeys(before, after))
      if (value) this.#skipped.set(name, value);
      else this.#skipped.delete(name);
  }
}
