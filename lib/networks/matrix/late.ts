/**
 * The door for a worker that has not loaded Matrix: what is known of it beforehand, and how the two scripts meet. Must not
 * bring the rest of the room along.
 * @module
 */
import type { Network } from '../contract';
import { MEGOLM } from './protection';

/** Brings the bytes of the cipher's WASM file, from wherever this platform has it. */
export type WasmSource = () => Promise<Uint8Array<ArrayBuffer> | Response>;

type Create = (wasm: WasmSource) => Network;

/** Both scripts run in one worker and know this name. */
const PLACE = Symbol.for('rialto.matrix');
type Meeting = { [PLACE]?: Create };

/** Called by the script that is loaded late. */
export function offerMatrix(create: Create): void {
  (globalThis as Meeting)[PLACE] = create;
}

/**
 * Matrix as far as a worker knows it without its script.
 * @param load runs the script; called once, when an account first needs it
 */
export function lateMatrix(load: () => Promise<void>, wasm: WasmSource): Network {
  let network: Network | undefined;
  let loading: Promise<Network> | undefined;
  const loaded = (): Promise<Network> => {
    loading ??= load()
      .then(() => {
        network = offered()(wasm);
        return network;
      })
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
  return {
    id: 'matrix',
    protection: MEGOLM,
    ready: async () => void (await loaded()),
    lookUpProvider: async (address, host) => (await loaded()).lookUpProvider(address, host),
    join: async (address, host, signal) => (await loaded()).join(address, host, signal),
    open: (host) => {
      if (network === undefined) throw new Error('the script of Matrix is not loaded');
      return network.open(host);
    },
  };
}

function offered(): Create {
  const create = (globalThis as Meeting)[PLACE];
  if (create === undefined) throw new Error('the script of Matrix offers nothing');
  return create;
}
