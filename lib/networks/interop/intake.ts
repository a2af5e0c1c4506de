/**
 * The way from the line to the batches: what a line brings waits until the line has shown whose it is, and then goes
 * through in order. A line that brings more than may wait is ended, once what it brought before was acknowledged, so
 * that every line makes headway through a backlog of any length. Must not know what stanzas mean or what becomes of a
 * batch.
 * @module
 */
import type { StanzaNode } from '@/lib/codec';
import type { NoticeCode } from '@/lib/model';
import { InteropError } from './errors';
import type { Batch } from './inbound';
import { InboundQueue } from './inbound-queue';
import type { Live } from './live';

export interface IntakeEvents {
  /**
   * Takes a batch, once, and sees it acknowledged.
   * @returns whether there is room for another
   * @throws where it is not: its line must go, and the server brings it again
   */
  onBatch(take: () => Batch): Promise<boolean>;
  /** What `onBatch` threw. Nothing that waits is left. */
  onFailed(cause: unknown): void;
}

export class Intake {
  readonly #events: IntakeEvents;
  readonly #queue = new InboundQueue();
  /** of a line that has logged in and has not shown yet as whom */
  readonly #early = new InboundQueue();
  #earlyLine: Live | undefined;
  /** the account's line */
  #line: Live | undefined;
  /** a line that brought too much: whatever it brings now would come before what it has lost */
  #overflowed: Live | undefined;
  #isPumping = false;
  #pumped: Promise<void> = Promise.resolve();

  constructor(events: IntakeEvents) {
    this.#events = events;
  }

  /** Resolves when the batch that is at work has settled. Never rejects. */
  get settled(): Promise<void> {
    return this.#pumped;
  }

  /** This is the account's line. */
  open(line: Live): void {
    this.#line = line;
    if (this.#earlyLine === line) this.#early.moveTo(this.#queue);
    this.#pump();
  }

  /** The line is down: it brings the rest again. */
  close(): void {
    this.#line = undefined;
    this.#queue.dropStanzas();
  }

  receive(line: Live, node: StanzaNode, raw: Uint8Array): void {
    // What was decoded behind its end comes again as well.
    if (!line.isUp || line === this.#overflowed) return;
    const queue = this.#queueOf(line);
    if (!queue.push({ node, line, raw })) this.#overflowed = line;
    if (queue === this.#queue) this.#pump();
  }

  notice(...codes: readonly NoticeCode[]): void {
    this.#queue.notice(...codes);
    this.#pump();
  }

  #queueOf(line: Live): InboundQueue {
    if (line === this.#line) return this.#queue;
    if (line !== this.#earlyLine) this.#early.dropStanzas();
    this.#earlyLine = line;
    return this.#early;
  }

  #pump(): void {
    if (this.#isPumping) return;
    this.#isPumping = true;
    this.#pumped = this.#drain();
  }

  /** Never rejects. */
  async #drain(): Promise<void> {
    let hasRoom = true;
    while (hasRoom && !this.#queue.isEmpty) hasRoom = await this.#handOn();
    // In the same breath as the last look at the queue: what comes next starts anew.
    this.#isPumping = false;
    this.#endOverflowed();
  }

  async #handOn(): Promise<boolean> {
    let batch: Batch = { stanzas: [], notices: [] };
    try {
      const hasRoom = await this.#events.onBatch(() => (batch = this.#queue.take()));
      if (!hasRoom) this.#queue.dropStanzas();
      return hasRoom;
    } catch (cause) {
      this.#queue.dropStanzas();
      this.#queue.notice(...batch.notices);
      this.#events.onFailed(cause);
      return false;
    }
  }

  #endOverflowed(): void {
    if (this.#overflowed !== this.#line) return;
    this.#overflowed?.end(new InteropError('closed', 'more at once than may wait'));
  }
}
