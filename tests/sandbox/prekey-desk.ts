/**
 * The prekeys that users and contacts publish, and the bundles the gatekeeper hands out: IQs of
 * namespace `encrypt`. A one-time prekey is handed out once. Must not know sockets or queues.
 * @module
 */
import { bytesOf, childOf, childrenOf, type StanzaNode } from '@/lib/codec';

import { isSignedBy } from '../oracles/bridge';
import { canonicalAddress } from './networks';
import { bigEndian, fromBigEndian, stanza } from './stanza';

/** one-time prekeys of one address; a first upload brings some 50 to 800 */
const MAX_PREKEYS = 2000;
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
const KEY_TYPE = Uint8Array.of(5);

type PublishedKey = { readonly id: number; readonly publicKey: Uint8Array };
type SignedKey = PublishedKey & { readonly signature: Uint8Array };

type Shelf = {
  readonly registrationId: number;
  readonly identityKey: Uint8Array;
  readonly signedPreKey: SignedKey;
  readonly preKeys: Map<number, PublishedKey>;
};

/** `zero`: a signature of zero bytes, which one known library lets pass; `flipped`: one bit is wrong */
export type BadSignature = 'zero' | 'flipped';

/** What a client sent cannot be published. */
export class UnacceptableKeys extends Error {
  override readonly name = 'UnacceptableKeys';
}

export class PrekeyDesk {
  readonly #shelves = new Map<string, Shelf>();
  readonly #badSignatures = new Map<string, BadSignature>();
  readonly #withheld = new Set<string>();

  has(address: string): boolean {
    return this.#shelves.has(canonicalAddress(address));
  }

  /** One-time prekeys left. */
  count(address: string): number {
    return this.#shelves.get(canonicalAddress(address))?.preKeys.size ?? 0;
  }

  /** The identity key an address has published, 32 bytes. */
  identityOf(address: string): Uint8Array | undefined {
    return this.#shelves.get(canonicalAddress(address))?.identityKey;
  }

  /**
   * Takes an upload. Another identity key than before replaces all that was there.
   * @throws UnacceptableKeys where something is missing, has a wrong length or a wrong signature
   */
  publish(address: string, upload: StanzaNode): void {
    const key = canonicalAddress(address);
    const registrationId = fromBigEndian(bytesIn(upload, 'registration', 4));
    const identityKey = bytesIn(upload, 'identity', KEY_BYTES);
    const signedPreKey = signedKeyIn(upload, identityKey);
    const added = childrenOf(requiredChild(upload, 'list'), 'key').map(publishedKey);
    const before = this.#shelves.get(key);
    const isSameIdentity =
      before !== undefined && Buffer.compare(before.identityKey, identityKey) === 0;
    const preKeys = new Map(isSameIdentity ? before.preKeys : []);
    for (const preKey of added) preKeys.set(preKey.id, preKey);
    if (preKeys.size > MAX_PREKEYS) throw new UnacceptableKeys('too many prekeys');
    this.#shelves.set(key, { registrationId, identityKey, signedPreKey, preKeys });
  }

  /**
   * Replaces the signed prekey alone.
   * @throws UnacceptableKeys as `publish`, and where nothing was published before
   */
  rotate(address: string, rotation: StanzaNode): void {
    const key = canonicalAddress(address);
    const shelf = this.#shelves.get(key);
    if (shelf === undefined) throw new UnacceptableKeys('no keys to rotate');
    const signedPreKey = signedKeyIn(rotation, shelf.identityKey);
    this.#shelves.set(key, { ...shelf, signedPreKey });
  }

  /** @returns `<user jid>` with a bundle, whose one-time prekey is then gone, or with an error */
  serve(address: string): StanzaNode {
    const key = canonicalAddress(address);
    const shelf = this.#shelves.get(key);
    if (shelf === undefined) return stanza('user', { jid: address }, [notFound()]);
    const [preKey] = this.#withheld.has(key) ? [] : shelf.preKeys.values();
    if (preKey !== undefined) shelf.preKeys.delete(preKey.id);
    return stanza('user', { jid: address }, [
      stanza('registration', {}, bigEndian(shelf.registrationId, 4)),
      stanza('type', {}, KEY_TYPE),
      stanza('identity', {}, shelf.identityKey),
      ...(preKey === undefined ? [] : [keyNode('key', preKey)]),
      signedKeyNode(spoil(shelf.signedPreKey, this.#badSignatures.get(key))),
    ]);
  }

  /** Bundles of this address come without a one-time key from now on, or no longer. */
  withhold(address: string, isWithheld: boolean): void {
    if (isWithheld) this.#withheld.add(canonicalAddress(address));
    else this.#withheld.delete(canonicalAddress(address));
  }

  /** Forgets the keys of an address. */
  remove(address: string): void {
    this.#shelves.delete(canonicalAddress(address));
  }

  /** Bundles of this address carry a wrong signature from now on; `undefined` ends that. */
  serveBadSignature(address: string, how: BadSignature | undefined): void {
    const key = canonicalAddress(address);
    if (how === undefined) this.#badSignatures.delete(key);
    else this.#badSignatures.set(key, how);
  }
}

/** The nodes that a client uploads: the inverse of `publish`. */
export function uploadNodes(keys: {
  readonly registrationId: number;
  readonly identityKey: Uint8Array;
  readonly signedPreKey: SignedKey;
  readonly preKeys: readonly PublishedKey[];
}): readonly StanzaNode[] {
  return [
    stanza('registration', {}, bigEndian(keys.registrationId, 4)),
    stanza('type', {}, KEY_TYPE),
    stanza('identity', {}, keys.identityKey),
    stanza(
      'list',
      {},
      keys.preKeys.map((preKey) => keyNode('key', preKey)),
    ),
    signedKeyNode(keys.signedPreKey),
  ];
}

export function keyNode(tag: string, preKey: PublishedKey): StanzaNode {
  return stanza(tag, {}, idAndValue(preKey));
}

export function signedKeyNode({ id, publicKey, signature }: SignedKey): StanzaNode {
  return stanza('skey', {}, [...idAndValue({ id, publicKey }), stanza('signature', {}, signature)]);
}

/**
 * @param keyed a `<key>` or `<skey>`
 * @throws UnacceptableKeys
 */
export function publishedKey(keyed: StanzaNode): PublishedKey {
  return {
    id: fromBigEndian(bytesIn(keyed, 'id', 3)),
    publicKey: bytesIn(keyed, 'value', KEY_BYTES),
  };
}

/** @throws UnacceptableKeys where the child is missing or has another length */
export function bytesIn(parent: StanzaNode, tag: string, length: number): Uint8Array {
  const bytes = bytesOf(requiredChild(parent, tag));
  if (bytes?.length !== length) throw new UnacceptableKeys(`${tag} is not ${length} bytes`);
  return bytes;
}

export function notFound(): StanzaNode {
  return stanza('error', { code: '404', text: 'item-not-found' });
}

function requiredChild(parent: StanzaNode, tag: string): StanzaNode {
  const child = childOf(parent, tag);
  if (child === undefined) throw new UnacceptableKeys(`no ${tag}`);
  return child;
}

function signedKeyIn(parent: StanzaNode, identityKey: Uint8Array): SignedKey {
  const node = requiredChild(parent, 'skey');
  const signature = bytesIn(node, 'signature', SIGNATURE_BYTES);
  const signed = { ...publishedKey(node), signature };
  if (!isSignedBy(identityKey, signed)) throw new UnacceptableKeys('signature');
  return signed;
}

function idAndValue({ id, publicKey }: PublishedKey): readonly StanzaNode[] {
  return [stanza('id', {}, bigEndian(id, 3)), stanza('value', {}, publicKey)];
}

function spoil(signed: SignedKey, how: BadSignature | undefined): SignedKey {
  if (how === undefined) return signed;
  const signature = new Uint8Array(SIGNATURE_BYTES);
  if (how === 'flipped')
    signature.set(signed.signature.map((byte, at) => (at === 0 ? byte ^ 1 : byte)));
  return { ...signed, signature };
}
