/**
 * What has arrived and waits for its batch. Bounded: a socket of the browser cannot be slowed down. Must not know what
 * stanzas mean.
 * @module
 */
import type { NoticeCode } from '@/lib/model';
import {
  MAX_BATCH,
  MAX_BATCH_OF_SENDER,
  MAX_QUEUED_BYTES,
  MAX_QUEUED_NOTICES,
  MAX_QUEUED_STANZAS,
} from './consts';
import type { Batch, Received } from './inbound';

export class InboundQueue {
  #stanzas: Received[] = [];
  #notices: NoticeCode[] = [];
  #bytes = 0;

  get isEmpty(): boolean {
    return this.#stanzas.length === 0 && this.#notices.length === 0;
  }

  /** @returns false where it is full: the line must go, and what was not acknowledged comes again */
  push(received: Received): boolean {
    if (this.#stanzas.length >= MAX_QUEUED_STANZAS) return false;
    if (this.#bytes + received.raw.length > MAX_QUEUED_BYTES) return false;
    this.#stanzas.push(received);
    this.#bytes += received.raw.length;
    return true;
  }

  /** Notices outlive the line they are about. */
  notice(...codes: readonly NoticeCode[]): void {
    for (const code of codes)
      if (this.#notices.length < MAX_QUEUED_NOTICES) this.#notices.push(code);
  }

  take(): Batch {
    const stanzas = this.#stanzas.splice(0, this.#batchLength());
    for (const { raw } of stanzas) this.#bytes -= raw.length;
    const notices = this.#notices;
    this.#notices = [];
    return { stanzas, notices };
  }

  #batchLength(): number {
    const most = Math.min(this.#stanzas.length, MAX_BATCH);
    const bySender = new Map<string, number>();
    for (let at = 0; at < most; at++) {
      const { from = '' } = this.#stanzas[at]?.node.attrs ?? {};
      const count = (bySender.get(from) ?? 0) + 1;
      if (count > MAX_BATCH_OF_SENDER) return at;
      bySender.set(from, count);
    }
    return most;
  }

  /** Hands everything on, in order, to one that is empty. */
  moveTo(other: InboundQueue): void {
    for (const received of this.#stanzas) other.push(received);
    this.dropStanzas();
  }

  /** The line is gone: what it brought and was not taken will be redelivered. */
  dropStanzas(): void {
    this.#stanzas = [];
    this.#bytes = 0;
  }
}
