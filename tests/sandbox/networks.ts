/**
 * What tells the two stand-in networks apart: numbers, servers, and the shapes of addresses.
 * The integrator's numbers and the addresses are ours; what is published and what is guessed is
 * told in README.md. Must not know sockets or contacts.
 * @module
 */

export type NetworkName = 'whatsapp' | 'messenger';

/** One stand-in network. */
export type Network = {
  readonly name: NetworkName;
  /** the OpenID client whose tokens this gatekeeper takes: the `aud` of its tokens */
  readonly clientId: string;
  /** `ClientPayload.product`: INTEROP 2, INTEROP_MSGR 3 */
  readonly product: number;
  /** the address of the server itself in stanzas */
  readonly server: string;
  /** the number of Harbour Mail among the integrators */
  readonly integrator: number;
  /** `v` of `<enc>` */
  readonly encVersion: '2' | '3';
  /** whether a user's first device signs the others, which are then told to whoever asks */
  readonly hasSignedDevices: boolean;
  /** whether third parties are let into groups */
  readonly hasGroups: boolean;
  /** the address of the third party's user with this internal id */
  readonly addressOf: (accountId: bigint) => string;
  /** the first internal id that is given out */
  readonly firstAccountId: bigint;
};

const INTEGRATOR_WHATSAPP = 12;
const INTEGRATOR_MESSENGER = 14;

export const NETWORKS: Readonly<Record<NetworkName, Network>> = {
  whatsapp: {
    name: 'whatsapp',
    clientId: 'rialto-whatsapp',
    product: 2,
    server: 's.whatsapp.net',
    integrator: INTEGRATOR_WHATSAPP,
    encVersion: '2',
    hasSignedDevices: true,
    hasGroups: true,
    addressOf: (accountId) => `${INTEGRATOR_WHATSAPP}-${accountId}:0@interop`,
    firstAccountId: 105_000_000_001n,
  },
  messenger: {
    name: 'messenger',
    clientId: 'rialto-messenger',
    product: 3,
    server: 'msgr',
    integrator: INTEGRATOR_MESSENGER,
    encVersion: '3',
    hasSignedDevices: false,
    hasGroups: false,
    addressOf: (accountId) => `${accountId}:0@msgr`,
    firstAccountId: 100_000_000_001n,
  },
};

/**
 * Two spellings of one address are one address: device 0 may be written out or left away.
 * @returns the spelling without it, which is the one things are filed under
 */
export function canonicalAddress(address: string): string {
  return address.replace(/:0@(?=[a-z.]+$)/, '@');
}

/** Whether two spellings name one address. */
export function isSameAddress(left: string, right: string): boolean {
  return canonicalAddress(left) === canonicalAddress(right);
}
