/**
 * What the gatekeeper says has waited while there was no line, against what came of it. It names the number before
 * and behind (`<ib><offline_preview count>`, `<ib><offline count>`, as WhatsApp's clients know them), and marks what
 * waited with `offline`. Stanzas pass here in order, as their batches are worked off. Must not know rows.
 * @module
 */
import { childOf, type StanzaNode } from '@/lib/codec';
import type { NetworkEvent } from '../contract';

export type TallyEvent = Extract<NetworkEvent, { readonly kind: 'catching-up' | 'caught-up' }>;

export class OfflineTally {
  readonly #came = new WeakMap<object, number>();
  #malformed = 0;

  /** Counts one that came on a line. @returns what is to be said now */
  note(node: StanzaNode, line: object): TallyEvent | undefined {
    const came = (this.#came.get(line) ?? 0) + (node.attrs['offline'] === undefined ? 0 : 1);
    this.#came.set(line, came);
    if (node.tag !== 'ib') return undefined;
    const waiting = countOf(childOf(node, 'offline_preview'));
    if (waiting !== undefined) return { kind: 'catching-up', waiting };
    const named = countOf(childOf(node, 'offline'));
    if (named === undefined) return undefined;
    const missing = Math.max(0, named - came - this.#malformed);
    return { kind: 'caught-up', missing };
  }

  /** One that is no stanza has come too, and is counted among the account's notices. */
  noteMalformed(): void {
    this.#malformed++;
  }

  /** The line is down. */
  close(): void {
    this.#malformed = 0;
  }
}

/** Whether it is about what waited: other news of the line need nobody. */
export function isAboutWaiting(node: StanzaNode): boolean {
  return childOf(node, 'offline_preview') !== undefined || childOf(node, 'offline') !== undefined;
}

function countOf(node: StanzaNode | undefined): number | undefined {
  const count = node?.attrs['count'];
  return count !== undefined && /^\d{1,7}$/.test(count) ? Number(count) : undefined;
}
