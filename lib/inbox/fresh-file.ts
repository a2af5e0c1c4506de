/**
 * The file that was checked last, for a moment: whoever looks at a chat asks for a photo as soon as it
 * is there, and its plaintext was in memory for the check anyway. One file, some seconds.
 * @module
 */
import { wipe, type Clock } from '@/lib/base';
import type { MessageId } from '@/lib/model';

import { FRESH_FOR } from './consts';

export class FreshFile {
  readonly #clock: Pick<Clock, 'after'>;
  #kept: { readonly messageId: MessageId; readonly plaintext: Uint8Array } | undefined;
  #cancel: () => void = () => undefined;

  constructor(clock: Pick<Clock, 'after'>) {
    this.#clock = clock;
  }

  /** @param plaintext this one's own from here on */
  keep(messageId: MessageId, plaintext: Uint8Array): void {
    this.drop();
    this.#kept = { messageId, plaintext };
    this.#cancel = this.#clock.after(FRESH_FOR, () => this.drop());
  }

  /** @returns its bytes, to be copied at once; undefined where they are read from the disk */
  of(messageId: MessageId): Uint8Array | undefined {
    return this.#kept?.messageId === messageId ? this.#kept.plaintext : undefined;
  }

  drop(): void {
    this.#cancel();
    if (this.#kept !== undefined) wipe(this.#kept.plaintext);
    this.#kept = undefined;
  }
}
