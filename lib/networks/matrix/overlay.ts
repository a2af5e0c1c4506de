/**
 * Rows as they will stand once this work is committed. Must not know what is in them.
 * @module
 */
import type { StateView, StateWrite } from '../contract';

export class Overlay implements StateView {
  readonly #under: StateView;
  readonly #writes = new Map<string, StateWrite>();

  constructor(under: StateView) {
    this.#under = under;
  }

  get(kind: string, key: string): Uint8Array | undefined {
    const written = this.#writes.get(`${kind}/${key}`);
    return written === undefined ? this.#under.get(kind, key) : written.value;
  }

  write(...writes: readonly StateWrite[]): void {
    for (const write of writes) this.#writes.set(`${write.kind}/${write.key}`, write);
  }

  writes(): readonly StateWrite[] {
    return [...this.#writes.values()];
  }
}
