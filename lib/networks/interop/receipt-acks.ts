/**
 * The server's word on receipts of ours: `<ack class="receipt" id type/>`. A read receipt that went
 * into a line which then broke was never told; only this word, or a line that outlived the wait for
 * it, says otherwise. Must not know what was read.
 * @module
 */
import type { Clock } from '@/lib/base';
import type { StanzaNode } from '@/lib/codec';
import { NetworkError } from '../contract';
import { RECEIPT_ACK_TIMEOUT } from './consts';

type Waiting = { readonly resolve: () => void; readonly reject: (error: NetworkError) => void };

export class ReceiptAcks {
  readonly #clock: Clock;
  readonly #waiting = new Map<string, Waiting>();
  #isEnded = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Resolves with the server's word on the read receipt of this id. A server that gives none is
   * believed after a while: its line still stands.
   * @throws NetworkError 'offline' where the line ended first
   */
  wordOn(id: string): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#isEnded) {
        reject(new NetworkError('offline'));
        return;
      }
      const cancelTimer = this.#clock.after(RECEIPT_ACK_TIMEOUT, () => this.#settle(id)?.resolve());
      // The same receipt twice at once: the earlier wait ends with the later one's word.
      const before = this.#waiting.get(id);
      this.#waiting.set(id, {
        resolve: () => {
          cancelTimer();
          before?.resolve();
          resolve();
        },
        reject: (error) => {
          cancelTimer();
          before?.reject(error);
          reject(error);
        },
      });
    });
  }

  /** An `<ack>` of a receipt came. Those of delivery receipts are nobody's business. */
  heard({ attrs }: StanzaNode): void {
    if (attrs['type'] === 'read') this.#settle(attrs['id'] ?? '')?.resolve();
  }

  /** The line is down. */
  end(): void {
    this.#isEnded = true;
    for (const id of this.#waiting.keys()) this.#settle(id)?.reject(new NetworkError('offline'));
  }

  #settle(id: string): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }
}
