import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { StateWrite } from '@/lib/networks/contract';
import { OlmAccount } from '@/lib/networks/matrix/olm-machine';
import type { ReadRows } from '@/lib/networks/matrix/olm-rows';
import { memoryImports } from '@/lib/networks/matrix/olm-memory';

const wasm = async () => {
  const main = createRequire(import.meta.url).resolve('@matrix-org/matrix-sdk-crypto-wasm');
  const file = main.replace(/[^/]+$/, 'pkg/matrix_sdk_crypto_wasm_bg.wasm');
  return Uint8Array.from(await readFile(file));
};

/** Rows as an account's store holds them. */
class Rows {
  readonly all = new Map<string, Uint8Array>();
  reads = 0;

  write(writes: readonly StateWrite[]): void {
    for (const { kind, key, value } of writes)
      if (value === undefined) this.all.delete(`${kind}/${key}`);
      else this.all.set(`${kind}/${key}`, Uint8Array.from(value));
  }

  readonly read: ReadRows = (rows, read) => {
    const planned = new Set(rows.map(({ kind, key }) => `${kind}/${key}`));
    const get = (kind: string, key: string) => {
      if (!planned.has(`${kind}/${key}`)) throw new Error('not planned');
      return this.all.get(`${kind}/${key}`);
    };
    return Promise.resolve(read({ get }));
  };
}

const ana = { userId: '@ana:localhost', deviceId: 'ANA' };
const DONE = '{"one_time_key_counts":{"signed_curve25519":50}}';

async function uploaded(account: OlmAccount) {
  for (const request of await account.machine.outgoingRequests())
    if (request.type === account.olm.RequestType.KeysUpload)
      await account.machine.markRequestAsSent(request.id ?? '', request.type, DONE);
}

describe('the cipher over rows', () => {
  it('finds every function of its glue that reaches an IndexedDB', async () => {
    const olm = await import('@matrix-org/matrix-sdk-crypto-wasm');
    const glue = olm as unknown as Record<string, unknown>;
    const text = Object.entries(glue)
      .filter(([name, value]) => name.startsWith('__wbg_') && typeof value === 'function')
      .filter(([, value]) =>
        /\bIDB[A-Z]|\.indexedDB\b|arg0\.(put|clear|update)\(/.test(String(value)),
      )
      .map(([name]) => name);
    expect(text.length).toBeGreaterThan(8);
    expect(Object.keys(memoryImports(glue))).toEqual(expect.arrayContaining(text));
  });

  it('is the same device after a death of the worker, and what was not committed never was', async () => {
    const rows = new Rows();
    const first = await OlmAccount.open(ana, rows.read, wasm);
    await uploaded(first);
    rows.write(first.writes());
    const keys = first.machine.identityKeys.ed25519.toBase64();
    const before = rows.all.size;
    await first.machine.updateTrackedUsers([new first.olm.UserId('@late:localhost')]);
    await first.close();
    const second = await OlmAccount.open(ana, rows.read, wasm);
    expect(second.machine.identityKeys.ed25519.toBase64()).toBe(keys);
    const users = [...(await second.machine.trackedUsers())].map(String);
    expect(users).toEqual(['@ana:localhost']);
    rows.write(second.writes());
    expect(rows.all.size).toBe(before);
    await second.close();
  });
});
