/**
 * XEP-0198 1.6.3 (2024-02): counting what was handled, on both sides. What arrives counts as handled once it is
 * committed, so that nothing is acknowledged that this worker could still lose. What leaves is kept until the server
 * has counted it. Must not know what stanzas say.
 * @module
 */
import { xml, xmlChild, type XmlElement } from '@/lib/codec';
import { NS } from './namespaces';

/** What a stream is gone on with: kept with every commit. */
export type ResumePoint = {
  readonly id: string;
  /** our full address in it */
  readonly jid: string;
  /** stanzas of theirs that are committed, modulo 2^32 */
  readonly handled: number;
};

/** One of ours that the server has not counted yet. */
export type Unacknowledged = { readonly text: string; readonly id?: string };

const COUNTER_END = 2 ** 32;

/** @returns the number that `h` spells; undefined where it is none */
export function counterOf(element: XmlElement): number | undefined {
  const { h } = element.attrs;
  if (h === undefined || !/^\d{1,10}$/.test(h)) return undefined;
  const count = Number(h);
  return count < COUNTER_END ? count : undefined;
}

export function resumeRequest({ id, handled }: ResumePoint): XmlElement {
  return xml('resume', NS.sm, { h: String(handled), previd: id });
}

export const ENABLE = xml('enable', NS.sm, { resume: 'true' });

/** The id of a stream that can be resumed; undefined where the server only counts. */
export function resumableId(enabled: XmlElement): string | undefined {
  const { id, resume } = enabled.attrs;
  return (resume === 'true' || resume === '1') && id !== '' ? id : undefined;
}

export function offersStreamManagement(features: XmlElement): boolean {
  return xmlChild(features, 'sm', NS.sm) !== undefined;
}

/** Both counts of one stream, over all the lines that carry it. */
export class StreamCounts {
  /** stanzas of theirs that have arrived */
  #arrived: number;
  /** those of them that are not committed yet, in order of arrival */
  readonly #open = new Set<number>();
  readonly #waiting: Unacknowledged[] = [];
  /** stanzas of ours that the server has counted */
  #counted: number;

  /** @param start `handled`: where a stream goes on; `counted`: what the server has counted of ours */
  constructor(
    start: { readonly handled: number; readonly counted: number } = { handled: 0, counted: 0 },
  ) {
    this.#arrived = start.handled;
    this.#counted = start.counted;
  }

  /** One of theirs is here. @returns its ticket, to be given back once it is committed */
  arrive(): number {
    this.#arrived += 1;
    this.#open.add(this.#arrived);
    return this.#arrived;
  }

  handle(tickets: Iterable<number>): void {
    for (const ticket of tickets) this.#open.delete(ticket);
  }

  /** Another line goes on with the stream: what was not committed comes again on it. */
  rewind(): void {
    this.#arrived = this.handled();
    this.#open.clear();
  }

  /** How many are handled, without a gap. @param also these count as handled already */
  handled(also: ReadonlySet<number> = new Set()): number {
    for (const ticket of this.#open) if (!also.has(ticket)) return (ticket - 1) % COUNTER_END;
    return this.#arrived % COUNTER_END;
  }

  /** One of ours leaves. */
  leave(stanza: Unacknowledged): void {
    this.#waiting.push(stanza);
  }

  /** Whether a stanza of ours with this id is on its way in this stream. */
  isWaiting(id: string): boolean {
    return this.#waiting.some((stanza) => stanza.id === id);
  }

  get waiting(): readonly Unacknowledged[] {
    return this.#waiting;
  }

  /**
   * The server has counted up to `count`.
   * @returns those of ours that it has now; undefined where the number cannot be
   */
  acknowledge(count: number): readonly Unacknowledged[] | undefined {
    const news = (count - this.#counted + COUNTER_END) % COUNTER_END;
    if (news > this.#waiting.length) return undefined;
    this.#counted = count;
    return this.#waiting.splice(0, news);
  }
}

export const ASK = xml('r', NS.sm);

export function acknowledgement(handled: number): XmlElement {
  return xml('a', NS.sm, { h: String(handled) });
}
