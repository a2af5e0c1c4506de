/**
 * State rows as a work sees them: what the read phase gave, under what the work has written since. Each stanza of a
 * batch works on its own layer, which is kept where it succeeds and dropped whole where it does not.
 * @module
 */
import type { StateKey, StateView, StateWrite } from '../contract';

export class Overlay implements StateView {
  readonly #below: StateView;
  readonly #written = new Map<string, StateWrite>();

  constructor(below: StateView) {
    this.#below = below;
  }

  get(kind: string, key: string): Uint8Array | undefined {
    const written = this.#written.get(nameOf({ kind, key }));
    return written === undefined ? this.#below.get(kind, key) : written.value;
  }

  read(row: StateKey): Uint8Array | undefined {
    return this.get(row.kind, row.key);
  }

  /** `value` undefined deletes the row. */
  write(row: StateKey, value: Uint8Array | undefined): void {
    this.#written.set(nameOf(row), { kind: row.kind, key: row.key, value });
  }

  writeAll(writes: readonly StateWrite[]): void {
    for (const write of writes) this.write(write, write.value);
  }

  /** The last write of each row. */
  writes(): readonly StateWrite[] {
    return [...this.#written.values()];
  }
}

/** Kinds have no slash, so no two rows share a name. */
function nameOf({ kind, key }: StateKey): string {
  return `${kind}/${key}`;
}
