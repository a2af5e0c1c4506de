/**
 * The two versions that are spoken side by side, as data: 0.3 (XEP-0384 0.3.0, 2018-07, the one that most clients have) and
 * 2 (XEP-0384 0.9.1, 2026-04). Everything else asks here.
 * @module
 */
import { OMEMO_03, OMEMO_2, type Dialect } from '@/lib/protocol/signal';

export const OMEMO_VERSIONS = ['omemo-2', 'omemo-0.3'] as const;
export type OmemoVersion = (typeof OMEMO_VERSIONS)[number];

export const OMEMO_NS = {
  'omemo-2': 'urn:xmpp:omemo:2',
  'omemo-0.3': 'eu.siacs.conversations.axolotl',
} as const satisfies Record<OmemoVersion, string>;

/** The sessions of either version are the Signal protocol's: 0.3 speaks libsignal's own wire. */
export function dialectOf(version: OmemoVersion): Dialect {
  return version === 'omemo-2' ? OMEMO_2 : OMEMO_03;
}

/** The PEP node that lists a person's devices. */
export function deviceListNode(version: OmemoVersion): string {
  return version === 'omemo-2'
    ? 'urn:xmpp:omemo:2:devices'
    : 'eu.siacs.conversations.axolotl.devicelist';
}

/** The PEP node and item that hold a device's bundle: 2 has one node for all, 0.3 one for each. */
export function bundlePlace(
  version: OmemoVersion,
  deviceId: number,
): { readonly node: string; readonly item: string } {
  if (version === 'omemo-2') return { node: 'urn:xmpp:omemo:2:bundles', item: String(deviceId) };
  return { node: `eu.siacs.conversations.axolotl.bundles:${deviceId}`, item: 'current' };
}
