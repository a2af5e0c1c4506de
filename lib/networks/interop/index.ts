/**
 * WhatsApp and Messenger through the third-party interoperability of the Digital Markets Act: one adapter, two
 * profiles. Knows nothing of other networks, the store or the inbox beyond their contract.
 * @module
 */
import type { Network } from '../contract';
import { InteropAccount } from './account';
import { joinNetwork, lookUpProvider } from './join';
import { MESSENGER, WHATSAPP, type InteropProfile } from './profile';

export { InteropError, type InteropErrorCode } from './errors';
export { MESSENGER, WHATSAPP, type InteropProfile, type LoginFacts } from './profile';

export type InteropOptions = {
  readonly id: 'whatsapp' | 'messenger';
  /** whether http: and ws: to this machine itself pass: never in a release */
  readonly loopbackAllowed: boolean;
  /** replaces the built-in profile: for a provider that has the network's true papers */
  readonly profile?: InteropProfile;
};

export function createInteropNetwork(options: InteropOptions): Network {
  const { id, loopbackAllowed } = options;
  const profile = options.profile ?? (id === 'whatsapp' ? WHATSAPP : MESSENGER);
  return {
    id,
    lookUpProvider: (address, host) => lookUpProvider(address, host, { loopbackAllowed }),
    join: (address, host, signal) =>
      joinNetwork(address, host, { profile, loopbackAllowed, signal }),
    open: (host) => new InteropAccount(host, profile),
  };
}
