/**
 * One account's cipher, opened from its rows and kept in step with them: whatever it changes is given back as writes for
 * the commit that it belongs to. Where a commit did not hold, memory is ahead of the disk and must be left for a new one.
 * Must not know the network.
 * @module
 */
import type { Device, OlmMachine } from '@matrix-org/matrix-sdk-crypto-wasm';

import type { StateWrite } from '../contract';
import { OlmMemory } from './olm-memory';
import { OlmRegister, type ReadRows } from './olm-rows';
import type { WasmSource } from './late';
import { loadOlm, type Olm } from './olm-wasm';

/** Which device of whom. */
export type OlmIdentity = { readonly userId: string; readonly deviceId: string };

let opened = 0;

export class OlmAccount {
  readonly olm: Olm;
  readonly machine: OlmMachine;
  /** whose keys came while something was sent, and who was not looked at for changes yet */
  readonly lookedUp = new Set<string>();
  readonly #memory: OlmMemory;
  readonly #register: OlmRegister;
  /** what opening changed, for the first commit */
  #owed: readonly StateWrite[];

  private constructor(parts: {
    readonly olm: Olm;
    readonly machine: OlmMachine;
    readonly memory: OlmMemory;
    readonly register: OlmRegister;
    readonly owed: readonly StateWrite[];
  }) {
    this.olm = parts.olm;
    this.machine = parts.machine;
    this.#memory = parts.memory;
    this.#register = parts.register;
    this.#owed = parts.owed;
  }

  /**
   * @param read reads this account's rows
   * @throws MatrixError 'keys-unavailable' where rows are missing, or the WASM cannot be loaded
   */
  static async open(identity: OlmIdentity, read: ReadRows, wasm: WasmSource): Promise<OlmAccount> {
    const olm = await loadOlm(wasm);
    // The same account may be opened again while an earlier one is still being let go of.
    const memory = new OlmMemory(`${++opened}|`);
    const register = new OlmRegister();
    const kept = await register.load(read);
    if (kept !== undefined) await memory.restore(kept.layout, kept.rows);
    const store = await olm.StoreHandle.open(`${opened}|olm`, null);
    const machine = await olm.OlmMachine.initFromStore(
      new olm.UserId(identity.userId),
      new olm.DeviceId(identity.deviceId),
      store,
    );
    // Its own hold on the databases would outlast the machine's.
    store.free();
    const layout = await memory.layout();
    const moved = register.setLayout(layout);
    if (moved.length === 0) {
      const owed = register.writes(memory.take());
      return new OlmAccount({ olm, machine, memory, register, owed });
    }
    // New, or another release of the cipher has laid its rows out anew: everything is written once.
    memory.take();
    const rows = await memory.everything();
    const emptied = (kept?.layout ?? layout).flatMap(({ name, stores }) =>
      stores.map((each) => `${name}/${each.name}`),
    );
    const owed = [
      ...register.writes({ emptied, rows }),
      ...register.setLayout([]),
      ...register.setLayout(layout),
    ];
    return new OlmAccount({ olm, machine, memory, register, owed });
  }

  /** What must be in the commit that what the machine just did belongs to. */
  writes(): readonly StateWrite[] {
    const owed = this.#owed;
    this.#owed = [];
    return [...owed, ...this.#register.writes(this.#memory.take())];
  }

  /** What must be in the commit that another takes its place in. */
  erased(): readonly StateWrite[] {
    return this.#register.erased();
  }

  /** Ends it. What was not committed is gone. */
  async close(): Promise<void> {
    this.machine.close();
    await this.#memory.forget();
  }
}

/**
 * Somebody's devices, for as long as they are looked at: each holds on to the store, which closes only once all are let
 * go of.
 */
export async function withDevices<Value>(
  { olm, machine }: OlmAccount,
  user: string,
  use: (devices: readonly Device[]) => Value | Promise<Value>,
): Promise<Value> {
  const list = await machine.getUserDevices(new olm.UserId(user));
  const devices = list.devices();
  try {
    return await use(devices);
  } finally {
    for (const device of devices) device.free();
    list.free();
  }
}
