/**
 * Pre-keys in stanzas (IQ `encrypt`): bundles of others as the server or a retry receipt gives them, and our own as
 * they are published. WhatsApp's wire as open clients speak it: ids are 3 bytes, registration ids 4, big-endian, keys
 * 32 bytes without a type byte, which stands beside them as `<type>05</type>`.
 * @module
 */
import {
  bytesOf,
  childOf,
  encodeUint,
  uintOf,
  type StanzaInput,
  type StanzaNode,
} from '@/lib/codec';
import type {
  LocalIdentity,
  OneTimePreKey,
  PreKeyBundle,
  SignedPreKey,
} from '@/lib/protocol/signal';

/** The type of X25519 keys, libsignal's "DJB". */
const KEY_TYPE = 0x05;

/** A bundle, and the bytes of a `<device-identity/>` where some came with it. */
export type ToldBundle = PreKeyBundle & { readonly deviceIdentity?: Uint8Array };

/**
 * A bundle from a node that holds `<registration/><type/><identity/>[<key/>]<skey/>`. Signatures are not checked here:
 * `beginSession` does.
 * @returns undefined where a part is missing or not of its length
 */
export function readBundle(node: StanzaNode | undefined): ToldBundle | undefined {
  return readBundleParts(node, childOf(node, 'registration'));
}

/** As `readBundle`, for a retry receipt, whose registration id stands beside the keys. */
export function readBundleParts(
  node: StanzaNode | undefined,
  registration: StanzaNode | undefined,
): ToldBundle | undefined {
  const registrationId = numberOf(registration, 4);
  const skey = childOf(node, 'skey');
  const key = childOf(node, 'key');
  const identityKey = keyOf(childOf(node, 'identity'), 32);
  const signed = readKey(skey);
  const signature = keyOf(childOf(skey, 'signature'), 64);
  const oneTimePreKey = key === undefined ? undefined : readKey(key);
  if (bytesOf(childOf(node, 'type'))?.[0] !== KEY_TYPE) return undefined;
  if (registrationId === undefined || identityKey === undefined) return undefined;
  if (signed === undefined || signature === undefined) return undefined;
  if (key !== undefined && oneTimePreKey === undefined) return undefined;
  const deviceIdentity = bytesOf(childOf(node, 'device-identity'));
  return {
    registrationId,
    identityKey,
    ...(deviceIdentity !== undefined && { deviceIdentity: Uint8Array.from(deviceIdentity) }),
    signedPreKey: { ...signed, signature },
    ...(oneTimePreKey === undefined ? {} : { oneTimePreKey }),
  };
}

/** What everybody may know of a signed pre-key. */
export type PublishedSignedKey = {
  readonly id: number;
  /** 32 bytes */
  readonly publicKey: Uint8Array;
  /** 64 bytes */
  readonly signature: Uint8Array;
};

/** What of our long-lived keys everybody may know. */
export type PublishedKeys = {
  readonly registrationId: number;
  /** 32 bytes */
  readonly identityKey: Uint8Array;
  readonly signedPreKey: PublishedSignedKey;
};

export function publishedKeys(identity: LocalIdentity, signed: SignedPreKey): PublishedKeys {
  const { id, keyPair, signature } = signed;
  return {
    registrationId: identity.registrationId,
    identityKey: identity.keyPair.publicKey,
    signedPreKey: { id, publicKey: keyPair.publicKey, signature },
  };
}

/** `<key><id/><value/></key>` of one of our one-time pre-keys. */
export function oneTimePreKeyNode({ id, keyPair }: OneTimePreKey): StanzaInput {
  return {
    tag: 'key',
    content: [
      { tag: 'id', content: encodeUint(id, 3) },
      { tag: 'value', content: keyPair.publicKey },
    ],
  };
}

/** `<skey><id/><value/><signature/></skey>` of one of our signed pre-keys. */
export function signedPreKeyNode({ id, publicKey, signature }: PublishedSignedKey): StanzaInput {
  return {
    tag: 'skey',
    content: [
      { tag: 'id', content: encodeUint(id, 3) },
      { tag: 'value', content: publicKey },
      { tag: 'signature', content: signature },
    ],
  };
}

/** `<registration/>`, `<type/>` and `<identity/>` of ours. */
export function registrationNode({
  registrationId,
}: Pick<LocalIdentity, 'registrationId'>): StanzaInput {
  return { tag: 'registration', content: encodeUint(registrationId, 4) };
}

export function keyTypeNode(): StanzaInput {
  return { tag: 'type', content: Uint8Array.of(KEY_TYPE) };
}

export function identityNode(identityKey: Uint8Array): StanzaInput {
  return { tag: 'identity', content: identityKey };
}

function readKey(
  node: StanzaNode | undefined,
): { readonly id: number; readonly publicKey: Uint8Array } | undefined {
  const id = numberOf(childOf(node, 'id'), 3);
  const publicKey = keyOf(childOf(node, 'value'), 32);
  return id === undefined || publicKey === undefined ? undefined : { id, publicKey };
}

/** A number of exactly `length` bytes. */
function numberOf(node: StanzaNode | undefined, length: number): number | undefined {
  return bytesOf(node)?.length === length ? uintOf(node) : undefined;
}

/** A copy: the node's bytes are views into a whole frame. */
function keyOf(node: StanzaNode | undefined, length: number): Uint8Array | undefined {
  const bytes = bytesOf(node);
  return bytes?.length === length ? Uint8Array.from(bytes) : undefined;
}
