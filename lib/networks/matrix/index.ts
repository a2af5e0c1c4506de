/**
 * Matrix, on any server. Knows nothing of other networks, the store or the inbox beyond their contract.
 * @module
 */
import type { Network } from '../contract';
import { MatrixAccount } from './account';
import { joinMatrix, lookUpServer } from './join';
import type { WasmSource } from './late';
import { MEGOLM } from './protection';

/** @param wasm brings the cipher's file; asked for once, when an account first needs it */
export function createMatrixNetwork(wasm: WasmSource): Network {
  return {
    id: 'matrix',
    protection: MEGOLM,
    groups: 'open',
    lookUpProvider: lookUpServer,
    join: (address, host, signal) => joinMatrix(address, host, { signal, wasm }),
    open: (host) => new MatrixAccount(host, wasm),
  };
}
