/**
 * The bytes of one file that were in memory anyway, for a moment longer: what was just checked is looked
 * at next, what was just sealed leaves next. One file, some seconds; the disk has them all.
 * @module
 */
import { wipe, type Clock } from '@/lib/base';
import type { MessageId } from '@/lib/model';

export class FreshFile {
  readonly #clock: Pick<Clock, 'after'>;
  readonly #keptFor: number;
  #kept: { readonly messageId: MessageId; readonly bytes: Uint8Array<ArrayBuffer> } | undefined;
  #cancel: () => void = () => undefined;

  /** @param keptFor ms */
  constructor(clock: Pick<Clock, 'after'>, keptFor: number) {
    this.#clock = clock;
    this.#keptFor = keptFor;
  }

  /** @param bytes this one's own from here on */
  keep(messageId: MessageId, bytes: Uint8Array<ArrayBuffer>): void {
    this.drop();
    this.#kept = { messageId, bytes };
    this.#cancel = this.#clock.after(this.#keptFor, () => this.drop());
  }

  /** @returns its bytes, to be copied at once; undefined where they are read from the disk */
  of(messageId: MessageId): Uint8Array<ArrayBuffer> | undefined {
    return this.#kept?.messageId === messageId ? this.#kept.bytes : undefined;
  }

  /** @param messageId only of this one; absent: whatever there is */
  drop(messageId = this.#kept?.messageId): void {
    if (this.#kept === undefined || this.#kept.messageId !== messageId) return;
    this.#cancel();
    wipe(this.#kept.bytes);
    this.#kept = undefined;
  }
}
