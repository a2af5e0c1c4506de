/**
 * Reading and writing an account's rows outside of a message's work, by works of their own. Must not know what is in them.
 * @module
 */
import type {
  NetworkEvent,
  NetworkHost,
  Outcome,
  StateKey,
  StateView,
  StateWrite,
} from '../contract';
import { XmppError } from './errors';

type Host = Pick<NetworkHost, 'submit'>;

/** An outcome that says only what is given. */
export function outcome(given: Partial<Outcome>): Outcome {
  return { writes: [], events: [], spent: [], announce: () => undefined, ...given };
}

/** @throws whatever `read` or the commit threw */
export async function readState<Value>(
  host: Host,
  rows: readonly StateKey[],
  read: (state: StateView) => Value,
): Promise<Value> {
  let value: { readonly it: Value } | undefined;
  await host.submit({
    plan: () => rows,
    perform: async (state) => {
      value = { it: read(state) };
      return outcome({});
    },
  });
  if (value === undefined) throw new XmppError('storage-failed');
  return value.it;
}

/** @throws whatever the commit threw */
export function writeState(
  host: Host,
  writes: readonly StateWrite[],
  events: readonly NetworkEvent[] = [],
): Promise<void> {
  return host.submit({ plan: () => [], perform: async () => outcome({ writes, events }) });
}
