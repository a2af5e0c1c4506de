/**
 * Small works that only read or write rows of the account. Must not know what is in them.
 * @module
 */
import type { NetworkEvent, NetworkHost, StateKey, StateView, StateWrite, Work } from '../contract';
import { MatrixError } from './errors';

export class StateDesk {
  readonly #host: Pick<NetworkHost, 'submit'>;

  constructor(host: Pick<NetworkHost, 'submit'>) {
    this.#host = host;
  }

  readonly read = async <Value>(
    rows: readonly StateKey[],
    read: (state: StateView) => Value,
  ): Promise<Value> => {
    let value: { readonly it: Value } | undefined;
    await this.#host.submit({
      plan: () => rows,
      perform: (state) => {
        value = { it: read(state) };
        return Promise.resolve({ writes: [], events: [], spent: [], announce: () => undefined });
      },
    });
    if (value === undefined) throw new MatrixError('storage-failed');
    return value.it;
  };

  submit(work: Work): Promise<void> {
    return this.#host.submit(work);
  }

  write(writes: readonly StateWrite[], events: readonly NetworkEvent[] = []): Promise<void> {
    return this.#host.submit({
      plan: () => [],
      perform: () => Promise.resolve({ writes, events, spent: [], announce: () => undefined }),
    });
  }
}
