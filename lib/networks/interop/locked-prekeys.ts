/**
 * One-time pre-keys of a locked account, so that a long lock does not leave contacts without: made here, their private
 * halves kept for the vault before the public ones are published. One-time keys need no signature; the signed pre-key
 * stays the one that was published last. Must not know who seals what is kept.
 * @module
 */
import { wipe } from '@/lib/base';
import { createOneTimePreKeys, encodeOneTimePreKey } from '@/lib/protocol/signal';
import type { LockedHost } from '../contract';
import type { Asker } from './bundles';
import { MAX_LOCKED_REFILLS, PREKEY_BATCH, PREKEY_LOW_WATER } from './consts';
import { preKeysPiece } from './held-piece';
import type { LockedAccess } from './locked-access';
import { countOnServer, uploadPreKeys } from './prekeys';
import { stepPreKeyId } from './state-keys';

export type RefillMeans = Pick<LockedHost, 'random' | 'hold'> & {
  readonly renew: (access: LockedAccess) => Promise<void>;
};

/** @throws NetworkError 'offline' | 'timeout' | 'refused'; whatever keeping threw */
export async function refillLocked(
  access: LockedAccess,
  { random, hold, renew }: RefillMeans,
  asker: Asker,
): Promise<void> {
  const left = await countOnServer(asker);
  if (left >= PREKEY_LOW_WATER || access.refills >= MAX_LOCKED_REFILLS) return;
  const { nextOneTimeId: firstId, published, refills } = access;
  const keys = createOneTimePreKeys(random, firstId, PREKEY_BATCH);
  const rows = keys.map(encodeOneTimePreKey);
  const word = await hold([{ bytes: preKeysPiece(firstId, rows), counts: false }]);
  wipe(...rows, ...keys.map(({ keyPair }) => keyPair.privateKey));
  // A full shelf ends the line with the next stanza; a key that nobody keeps is not published.
  if (word === 'full') return;
  const nextOneTimeId = stepPreKeyId(firstId, PREKEY_BATCH);
  await renew({ ...access, nextOneTimeId, refills: refills + 1 });
  await uploadPreKeys(asker, published, keys);
}
