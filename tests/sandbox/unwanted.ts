/**
 * Whom the users of a gatekeeper have blocked, and what they complained of. Whoever is blocked is not told: what they
 * send is acknowledged and goes nowhere.
 * @module
 */
import { bytesOf, childOf, childrenOf, type StanzaNode } from '@/lib/codec';

import { canonicalAddress } from './networks';

export type TakenReport = {
  readonly by: string;
  readonly about: string;
  readonly texts: readonly string[];
};

export class Unwanted {
  readonly reports: TakenReport[] = [];
  readonly #blocked = new Set<string>();

  isBlocked(by: string, whom: string): boolean {
    return this.#blocked.has(pairOf(by, whom));
  }

  /** @returns false where it is not to be understood */
  change(by: string, blocklist: StanzaNode): boolean {
    const items = childrenOf(blocklist, 'item');
    for (const { attrs } of items) {
      const { action, jid } = attrs;
      if (jid === undefined || (action !== 'block' && action !== 'unblock')) return false;
      if (action === 'block') this.#blocked.add(pairOf(by, jid));
      else this.#blocked.delete(pairOf(by, jid));
    }
    return items.length > 0;
  }

  /** @returns false where it is not to be understood */
  take(by: string, list: StanzaNode): boolean {
    const about = list.attrs['jid'];
    const messages = childrenOf(list, 'message');
    if (about === undefined || messages.length === 0) return false;
    const texts = messages.map((message) =>
      new TextDecoder().decode(bytesOf(childOf(message, 'body')) ?? new Uint8Array(0)),
    );
    this.reports.push({ by, about, texts });
    return true;
  }
}

function pairOf(by: string, whom: string): string {
  return `${canonicalAddress(by)} ${canonicalAddress(whom)}`;
}
