/**
 * Whose devices are looked at, and on which networks there are any. Knows no DOM and no browser API.
 * @module
 */
import type { BusClient, RequestInput } from '@/lib/bus';
import type { Words } from '@/lib/i18n';
import type { NetworkId } from '@/lib/model';

export type KeysParts = {
  readonly bus: BusClient;
  readonly words: Words;
  readonly of: RequestInput<'keys.read'>['of'];
  /** of the contact, or of the network for one's own */
  readonly name: string;
};

/** Networks whose contacts have devices with keys of their own to compare. */
const WITH_KEYS: ReadonlySet<NetworkId> = new Set(['xmpp', 'matrix']);

/** Networks whose servers keep keys to older messages, closed by a key of the person's. */
const WITH_OLDER_KEYS: ReadonlySet<NetworkId> = new Set(['matrix']);

export function hasOlderKeys(network: NetworkId): boolean {
  return WITH_OLDER_KEYS.has(network);
}

export function hasKeys(network: NetworkId): boolean {
  return WITH_KEYS.has(network);
}
