/**
 * WhatsApp and Messenger through the third-party interoperability of the Digital Markets Act: one adapter, two
 * profiles. Knows nothing of other networks, the store or the inbox beyond their contract.
 * @module
 */
import type { NetworkId } from '@/lib/model';
import type { Network } from '../contract';
import { InteropAccount } from './account';
import { InteropError } from './errors';
import { joinNetwork, lookUpProvider } from './join';
import { InteropLockedAccount } from './locked-account';
import { SIGNAL_V3 } from './protection';
import { MESSENGER, WHATSAPP, type InteropProfile } from './profile';
import { interopKit, interopSpare } from './spare';

export { InteropError, type InteropErrorCode } from './errors';
export { MESSENGER, WHATSAPP, type InteropProfile, type LoginFacts } from './profile';

const PROFILES: readonly InteropProfile[] = [WHATSAPP, MESSENGER];

export type InteropOptions = {
  /** one of the built-in profiles, or whatever `profile` is for */
  readonly id: NetworkId;
  /** whether http: and ws: to this machine itself pass: never in a release */
  readonly loopbackAllowed: boolean;
  /** replaces the built-in profile: for a provider that has the network's true papers */
  readonly profile?: InteropProfile;
};

export function createInteropNetwork(options: InteropOptions): Network {
  const { id, loopbackAllowed } = options;
  const profile = options.profile ?? PROFILES.find((known) => known.id === id);
  if (profile?.id !== id) throw new InteropError('network-not-offered', 'no profile');
  return {
    id,
    protection: SIGNAL_V3,
    groups: profile.groups === undefined ? 'not-opened' : 'open',
    lookUpProvider: (address, host) => lookUpProvider(address, host, { loopbackAllowed }),
    join: (address, host, signal) =>
      joinNetwork(address, host, { profile, loopbackAllowed, signal }),
    open: (host) => new InteropAccount(host, profile, { loopbackAllowed }),
    openLocked: (host) => new InteropLockedAccount(host, profile),
    spare: interopSpare,
    kit: interopKit,
  };
}
