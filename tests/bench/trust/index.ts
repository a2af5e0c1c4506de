/**
 * `trust/safety-number`: one safety number, digits and scannable form, against Signal's own native library.
 * @module
 */
import { generateKeyPair } from '@/lib/crypto';
import { safetyNumberOf, type Fingerprinted } from '@/lib/protocol/trust';
import { theirSafetyNumber } from '../../oracles/safety-number';
import { median } from '../median';
import type { BenchRow } from '../row';

const random = {
  bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
};

export async function run({ rounds }: { readonly rounds: number }): Promise<readonly BenchRow[]> {
  const [ours, theirs] = [someone('+31600000001'), someone('+31600000002')];
  const times: { readonly mine: number; readonly native: number }[] = [];
  // The first round warms up and is thrown away.
  for (let round = 0; round <= rounds; round++) {
    const mine = timeOf(() => safetyNumberOf({ ours, theirs, version: 1 }));
    const native = timeOf(() => theirSafetyNumber({ ours, theirs, version: 1 }));
    if (round > 0) times.push({ mine, native });
  }
  return Promise.resolve([
    {
      id: 'trust/safety-number',
      value: median(times.map(({ mine }) => mine)),
      unit: 'ms (ratio: less is better)',
      versus: '@signalapp/libsignal-client',
      ratio: median(times.map(({ mine, native }) => mine / native)),
    },
  ]);
}

function someone(phone: string): Fingerprinted {
  const { publicKey } = generateKeyPair(random);
  return { identityKey: publicKey, identifier: new TextEncoder().encode(phone) };
}

function timeOf(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}
