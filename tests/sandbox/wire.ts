/**
 * The stretch of line between the gatekeeper and one of its users, where stanzas can come to harm: lost, late, twice,
 * out of turn, damaged, or cut off. Nothing happens here unless it was asked for. Must not know time or chance.
 * @module
 */
import { childOf, type StanzaNode } from '@/lib/codec';

/** Seen from the user: `down` is what the gatekeeper sends, `up` what the user does. */
export type Way = 'down' | 'up';

export const MISHAPS = ['drop', 'duplicate', 'reorder', 'corrupt', 'cut'] as const;
export type Mishap = (typeof MISHAPS)[number];

/** What befalls one stanza, once `skip` others have passed that way; `of`: only these are meant, and count. */
export type Ambush = {
  readonly way: Way;
  readonly mishap: Mishap;
  readonly skip: number;
  readonly of?: 'messages';
};

type Waiting = Pick<Ambush, 'mishap' | 'of'> & { left: number };
type Forward = (node: StanzaNode) => void;

export class Wire {
  /** called where a stanza was to be the last of its line */
  onCut: () => void = () => {};
  readonly #ambushes: Record<Way, Waiting[]> = { down: [], up: [] };
  /** what one stanza behind it overtakes */
  readonly #overtaken: Record<Way, (() => void)[]> = { down: [], up: [] };
  /** what waits while a way is held up; undefined: nothing is */
  readonly #late: Record<Way, (() => void)[] | undefined> = { down: undefined, up: undefined };

  lay({ way, skip, ...ambush }: Ambush): void {
    this.#ambushes[way].push({ ...ambush, left: skip });
  }

  /** Whether all that was laid has happened. */
  get isQuiet(): boolean {
    return this.#ambushes.down.length + this.#ambushes.up.length === 0;
  }

  /** From now on everything of one way waits, in its order. @returns how to let it go */
  holdUp(way: Way): () => void {
    const waiting = (this.#late[way] ??= []);
    return () => {
      if (this.#late[way] !== waiting) return;
      this.#late[way] = undefined;
      for (const go of waiting) go();
    };
  }

  /** Ends all that waits to happen; what was held up goes. */
  calm(): void {
    for (const way of ['down', 'up'] as const) {
      this.#ambushes[way] = [];
      const waiting = [...this.#overtaken[way].splice(0), ...(this.#late[way] ?? [])];
      this.#late[way] = undefined;
      for (const go of waiting) go();
    }
  }

  /** The line is gone, and with it what was under way. */
  broke(): void {
    for (const way of ['down', 'up'] as const) {
      this.#overtaken[way] = [];
      if (this.#late[way] !== undefined) this.#late[way].splice(0);
    }
  }

  /** Takes one stanza along, for better or worse. */
  pass(way: Way, node: StanzaNode, forward: Forward): void {
    const late = this.#late[way];
    if (late === undefined) this.#travel(way, node, forward);
    else late.push(() => this.#travel(way, node, forward));
  }

  #travel(way: Way, node: StanzaNode, forward: Forward): void {
    const overtaken = this.#overtaken[way].splice(0);
    this.#meet(this.#next(way, node), { way, node, forward });
    for (const go of overtaken) go();
  }

  /** @returns what happens to this stanza; undefined: nothing */
  #next(way: Way, { tag }: StanzaNode): Mishap | undefined {
    const waiting = this.#ambushes[way];
    const meant = waiting.filter(({ of }) => of === undefined || tag === 'message');
    const due = meant.find(({ left }) => left === 0);
    for (const other of meant) if (other.left > 0) other.left--;
    if (due === undefined) return undefined;
    waiting.splice(waiting.indexOf(due), 1);
    return due.mishap;
  }

  #meet(
    mishap: Mishap | undefined,
    {
      way,
      node,
      forward,
    }: { readonly way: Way; readonly node: StanzaNode; readonly forward: Forward },
  ): void {
    switch (mishap) {
      case undefined:
        forward(node);
        return;
      case 'drop':
        return;
      case 'duplicate':
        forward(node);
        forward(node);
        return;
      case 'reorder':
        this.#overtaken[way].push(() => forward(node));
        return;
      case 'corrupt':
        forward(corrupted(node));
        return;
      case 'cut':
        this.onCut();
    }
  }
}

/** The ciphertext with one bit changed; of anything else a stanza that nobody knows. */
function corrupted(node: StanzaNode): StanzaNode {
  const enc = childOf(node, 'enc');
  if (enc === undefined || !(enc.content instanceof Uint8Array) || !Array.isArray(node.content))
    return { ...node, tag: 'garbled' };
  const middle = Math.floor(enc.content.length / 2);
  const damaged = enc.content.map((byte, at) => (at === middle ? byte ^ 0x10 : byte));
  const content = node.content.map((child) =>
    child === enc ? { ...enc, content: damaged } : child,
  );
  return { ...node, content };
}
