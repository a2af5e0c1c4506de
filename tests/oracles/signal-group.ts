/**
 * Sender keys by whatsapp-rust-bridge (MIT): one device that writes to a group, or reads what one other member writes.
 * For tests only.
 * @module
 */
import * as bridge from 'whatsapp-rust-bridge';

const GROUP = 'group';

/** One member's sender key in one group; its state goes through bytes on each operation. */
export interface GroupPeer {
  /** Makes a sender key (or shows the one in use), as it is given to the others. */
  distribute(): Promise<Uint8Array>;
  accept(distribution: Uint8Array): Promise<void>;
  encrypt(plaintext: Uint8Array): Promise<Uint8Array>;
  decrypt(bytes: Uint8Array): Promise<Uint8Array>;
}

export function createGroupPeer(): GroupPeer {
  const stored = new Map<string, Uint8Array>();
  const identity = bridge.generateIdentityKeyPair();
  const storage: bridge.SignalStorage = {
    loadSession: () => undefined,
    storeSession: () => undefined,
    getOurIdentity: () => identity,
    getOurRegistrationId: () => 1,
    isTrustedIdentity: () => true,
    loadPreKey: () => undefined,
    removePreKey: () => undefined,
    loadSignedPreKey: () => undefined,
    loadSenderKey: (id) => stored.get(id),
    storeSenderKey: (id, record) => void stored.set(id, record),
  };
  const sender = new bridge.ProtocolAddress('member', 1);
  const name = (): bridge.SenderKeyName => new bridge.SenderKeyName(GROUP, sender);
  const builder = new bridge.GroupSessionBuilder(storage);
  const cipher = new bridge.GroupCipher(storage, GROUP, sender);
  return {
    distribute: async () => (await builder.create(name())).serialize(),
    accept: (distribution) =>
      builder.process(name(), bridge.SenderKeyDistributionMessage.deserialize(distribution)),
    encrypt: (plaintext) => cipher.encrypt(plaintext),
    decrypt: (bytes) => cipher.decrypt(bytes),
  };
}
