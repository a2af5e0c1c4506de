/**
 * A contact's dealings in keys: what it publishes, the bundles it fetches and those that ride in
 * retry receipts. The same nodes as the gatekeeper's, read from the other side.
 * @module
 */
import { bytesOf, childOf, type StanzaNode } from '@/lib/codec';

import {
  BridgeError,
  type BridgeSignal,
  type EncryptedBody,
  type PublicBundle,
} from '../oracles/bridge';
import { bytesIn, keyNode, publishedKey, signedKeyNode, uploadNodes } from './prekey-desk';
import { bigEndian, fromBigEndian, stanza } from './stanza';

/** one-time prekeys of one upload */
const UPLOAD_BATCH = 30;

/** The children of an upload, with a new batch of one-time prekeys. */
export function keyUpload(signal: BridgeSignal): readonly StanzaNode[] {
  const { registrationId, identityKey, signedPreKey } = signal;
  const preKeys = signal.makePreKeys(UPLOAD_BATCH);
  return uploadNodes({ registrationId, identityKey, signedPreKey, preKeys });
}

/**
 * @param user `<user jid>` of a fetched bundle
 * @returns the bundle, or undefined where the server has none
 */
export function bundleOf(user: StanzaNode | undefined): PublicBundle | undefined {
  if (user === undefined || childOf(user, 'error') !== undefined) return undefined;
  return bundleIn(user, user);
}

/** @returns the bundle of a retry receipt; undefined where it carries no keys */
export function bundleOfRetry(receipt: StanzaNode): PublicBundle | undefined {
  const keys = childOf(receipt, 'keys');
  return keys === undefined ? undefined : bundleIn(keys, receipt);
}

/** The children of a retry receipt; keys ride along from the second time. */
export function retryNodes(
  signal: BridgeSignal,
  retry: {
    readonly id: string;
    readonly count: number;
    readonly error: number;
    readonly t: string;
    /** who vouches for the device, where it is a further one */
    readonly vouched?: Uint8Array | undefined;
  },
): readonly StanzaNode[] {
  const { id, count, error, t, vouched } = retry;
  const attrs = { v: '1', id, t, count: String(count), error: String(error) };
  const nodes = [
    stanza('retry', attrs),
    stanza('registration', {}, bigEndian(signal.registrationId, 4)),
  ];
  return count < 2 ? nodes : [...nodes, keysNode(signal, vouched)];
}

function keysNode(signal: BridgeSignal, vouched: Uint8Array | undefined): StanzaNode {
  const [preKey] = signal.makePreKeys(1);
  return stanza('keys', {}, [
    stanza('type', {}, Uint8Array.of(5)),
    stanza('identity', {}, signal.identityKey),
    keyNode('key', preKey!),
    signedKeyNode(signal.signedPreKey),
    ...(vouched === undefined ? [] : [stanza('device-identity', {}, vouched)]),
  ]);
}

function bundleIn(keys: StanzaNode, registered: StanzaNode): PublicBundle {
  const preKey = childOf(keys, 'key');
  const signed = childOf(keys, 'skey');
  if (signed === undefined) throw new Error('a bundle without a signed prekey');
  return {
    registrationId: fromBigEndian(bytesIn(registered, 'registration', 4)),
    identityKey: bytesIn(keys, 'identity', 32),
    preKey: preKey === undefined ? undefined : publishedKey(preKey),
    signedPreKey: { ...publishedKey(signed), signature: bytesIn(signed, 'signature', 64) },
  };
}

/** @throws BridgeError where it is no ciphertext of two */
export function encryptedBody(enc: StanzaNode | undefined): EncryptedBody {
  const type = enc?.attrs['type'];
  const body = bytesOf(enc);
  if (body === undefined || (type !== 'pkmsg' && type !== 'msg'))
    throw new BridgeError('InvalidMessage', 'an unknown kind of ciphertext');
  return { type, body };
}
