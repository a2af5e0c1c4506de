/**
 * What lies at the gatekeeper for each address until its owner has acknowledged it: the reason why
 * a crash between receiving and storing loses nothing. Must not know sockets or what stanzas mean.
 * @module
 */
import type { StanzaNode } from '@/lib/codec';

import { canonicalAddress } from './networks';

/** stanzas waiting for one address, more than the scale mode's: a sandbox that reaches this has a client that never acks */
const MAX_WAITING = 150_000;

export class Mailroom {
  readonly #waiting = new Map<string, Map<string, StanzaNode>>();

  /** Keeps a stanza for `address`. One with the same class, id, sender, participant and type takes the older one's place. */
  keep(address: string, node: StanzaNode): void {
    const box = this.#boxOf(address);
    const key = keyOf(node.tag, node.attrs, node.attrs['from']);
    box.delete(key);
    box.set(key, node);
    if (box.size > MAX_WAITING) throw new Error('a mailbox overflows: nothing is acknowledged');
  }

  /**
   * Lets go of what an `<ack>` of `address` names.
   * @returns whether there was such a stanza
   */
  acknowledge(address: string, ack: StanzaNode): boolean {
    const { class: kind = '', to } = ack.attrs;
    return this.#boxOf(address).delete(keyOf(kind, ack.attrs, to));
  }

  /** In the order of their arrival. */
  waiting(address: string): readonly StanzaNode[] {
    return [...this.#boxOf(address).values()];
  }

  discard(address: string): void {
    this.#waiting.delete(canonicalAddress(address));
  }

  #boxOf(address: string): Map<string, StanzaNode> {
    const key = canonicalAddress(address);
    const box = this.#waiting.get(key) ?? new Map<string, StanzaNode>();
    this.#waiting.set(key, box);
    return box;
  }
}

/** Only receipts of one message differ by their type. */
function keyOf(kind: string, attrs: StanzaNode['attrs'], peer: string | undefined): string {
  const type = kind === 'receipt' ? (attrs['type'] ?? '') : '';
  const participant = canonicalAddress(attrs['participant'] ?? '');
  return [kind, attrs['id'] ?? '', canonicalAddress(peer ?? ''), participant, type].join('|');
}
