/**
 * The cipher: loaded once, when an account first needs it, and bound to the memory that stands for its store. Must not
 * know accounts.
 * @module
 */
import * as olm from '@matrix-org/matrix-sdk-crypto-wasm';

import { MatrixError } from './errors';
import type { WasmSource } from './late';
import { memoryImports } from './olm-memory';

export type Olm = typeof olm;

let loading: Promise<Olm> | undefined;

/** @throws MatrixError 'keys-unavailable' where it cannot be loaded */
export function loadOlm(source: WasmSource): Promise<Olm> {
  loading ??= instantiate(source).catch((cause: unknown) => {
    loading = undefined;
    throw new MatrixError('keys-unavailable', 'cipher', { cause });
  });
  return loading;
}

async function instantiate(source: WasmSource): Promise<Olm> {
  // Its glue is exported whole; the library says so nowhere, and a test holds it (tests/unit/networks/matrix).
  const glue = olm as unknown as Glue;
  const imports = {
    './matrix_sdk_crypto_wasm_bg.js': { ...glue, ...memoryImports(glue) },
  } as unknown as WebAssembly.Imports;
  const bytes = await source();
  const { instance } =
    bytes instanceof Uint8Array
      ? await WebAssembly.instantiate(bytes, imports)
      : await WebAssembly.instantiateStreaming(bytes, imports);
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  return olm;
}

type Glue = Readonly<Record<string, unknown>> & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};
