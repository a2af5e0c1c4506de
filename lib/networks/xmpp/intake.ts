/**
 * The way from the line to the batches: messages go through in order, many in one commit; while the archive is read, what
 * comes at once waits. What a line brought and was not committed comes again on the next, so it is dropped with the line.
 * Must not know what messages say.
 * @module
 */
import { xmlChild } from '@/lib/codec';
import { MAX_BATCH, MAX_QUEUED } from './consts';
import { XmppError } from './errors';
import type { Received } from './inbound';
import { NS } from './namespaces';
import type { Session } from './session';

export type IntakeEvents = {
  /** Takes a batch, once, and sees it committed. @throws where it is not */
  readonly onBatch: (take: () => readonly Received[]) => Promise<void>;
  readonly onFailed: (cause: unknown) => void;
};

export class Intake {
  readonly #events: IntakeEvents;
  #queue: Received[] = [];
  /** what came at once while the archive is read */
  #held: Received[] | undefined;
  #session: Session | undefined;
  #pumping: Promise<void> | undefined;

  constructor(events: IntakeEvents) {
    this.#events = events;
  }

  open(session: Session): void {
    this.#session = session;
    this.#pump();
  }

  /** The line is gone. Resolves once the batch at work has settled. */
  async close(): Promise<void> {
    this.#session = undefined;
    this.#queue = [];
    this.#held = undefined;
    await this.#pumping;
  }

  /** Resolves once what was taken so far is committed, or was dropped with its line. */
  async idle(): Promise<void> {
    await this.#pumping;
  }

  /** From now on only what comes out of the archive goes through. */
  hold(): void {
    this.#held ??= [];
  }

  /** What has waited goes through. */
  release(): void {
    this.#queue.push(...(this.#held ?? []));
    this.#held = undefined;
    this.#pump();
  }

  receive(received: Received): void {
    const { session, stanza } = received;
    // Before a line is open it may bring already what it goes on with.
    if (!session.isUp || (this.#session !== undefined && this.#session !== session)) return;
    const isArchived = xmlChild(stanza, 'result', NS.mam) !== undefined;
    const queue = this.#held === undefined || isArchived ? this.#queue : this.#held;
    // What is not taken was not handled: the server brings it to the next line.
    if (queue.length >= MAX_QUEUED) session.end(new XmppError('closed', 'more than may wait'));
    else queue.push(received);
    this.#pump();
  }

  #pump(): void {
    if (this.#session === undefined) return;
    this.#pumping ??= this.#drain().finally(() => {
      this.#pumping = undefined;
    });
  }

  /** Never rejects. */
  async #drain(): Promise<void> {
    // In the next breath, so that what arrives together is committed together.
    await Promise.resolve();
    while (this.#queue.length > 0)
      try {
        await this.#events.onBatch(() => this.#queue.splice(0, MAX_BATCH));
      } catch (cause) {
        this.#queue = [];
        this.#events.onFailed(cause);
      }
  }
}
