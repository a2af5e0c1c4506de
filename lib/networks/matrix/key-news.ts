/**
 * What a server's answer about keys changed: an identity that is another than before is told once and then taken for
 * theirs, as the first was (trust on first use; Matrix 1.16, "Cross-signing"). Must not know lines or rooms.
 * @module
 */
import type { PeerAddress } from '@/lib/model';
import type { NetworkEvent } from '../contract';
import { isObject } from './api';
import { withDevices, type OlmAccount } from './olm-machine';

/** @param now ms since 1970 */
export async function keyNews(
  account: OlmAccount,
  users: readonly string[],
  now: number,
): Promise<readonly NetworkEvent[]> {
  const self = account.machine.userId.toString();
  const news: NetworkEvent[] = [];
  for (const user of users) {
    if (user === self || !user.startsWith('@')) continue;
    const change = await identityChange(account, user, now);
    if (change !== undefined) news.push(change);
    news.push(await trustOf(account, user));
  }
  return news;
}

/** What is thought of somebody's devices. */
export function trustOf(
  account: OlmAccount,
  user: string,
): Promise<NetworkEvent & { readonly kind: 'keys' }> {
  return withDevices(account, user, (devices) => {
    const inUse = devices.filter((device) => !device.isBlacklisted() && !device.isDeleted());
    return {
      kind: 'keys',
      peer: user as PeerAddress,
      verified: inUse.length > 0 && inUse.every((device) => device.isVerified()),
      // Nothing waits here: who wants a device to get nothing refuses it.
      undecided: 0,
    };
  });
}

/** Told once: from then on it is taken for theirs. */
async function identityChange(
  { olm, machine }: OlmAccount,
  user: string,
  now: number,
): Promise<NetworkEvent | undefined> {
  const identity = await machine.getIdentity(new olm.UserId(user));
  try {
    if (!(identity instanceof olm.OtherUserIdentity) || !identity.identityNeedsUserApproval())
      return undefined;
    const change = {
      kind: 'key-change',
      peer: user as PeerAddress,
      remoteId: `identity:${nameOf(identity.masterKey)}`,
      wasVerified: identity.wasPreviouslyVerified(),
      at: now,
    } as const;
    await identity.pinCurrentMasterKey();
    return change;
  } finally {
    // It holds on to the store, which closes only once it is let go of.
    identity?.free();
  }
}

/** The public key by which an identity goes. */
function nameOf(masterKey: string): string {
  const { keys } = JSON.parse(masterKey) as { readonly keys?: unknown };
  return isObject(keys) ? Object.keys(keys).join() : '';
}
