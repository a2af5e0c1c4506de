/**
 * Sessions with many at once: the keys of all who have none are asked for in one question, since one question each
 * would take a round trip for every member. Must not know groups.
 * @module
 */
import { SignalError, type PreKeyBundle } from '@/lib/protocol/signal';
import { NetworkError } from '../contract';
import { isArchived, renewed } from './archive';
import { fetchBundles } from './bundles';
import { MAX_BUNDLES_AT_ONCE } from './consts';
import type { OutboundMeans } from './outbound';
import {
  beginSession,
  readPeerLog,
  readSession,
  writePeerLog,
  type SessionScope,
} from './sessions';

/** The platform agrees on keys for some while we check the signatures of others. Each has rows of its own. */
const BEGUN_AT_ONCE = 16;

/**
 * Begins a session with each device that has none to write in. Whose keys are not to be had stays without one.
 * @throws NetworkError 'offline' | 'timeout' | 'refused'
 */
export async function fetchForAll(
  means: Pick<OutboundMeans, 'asker'>,
  scope: SessionScope,
  devices: readonly string[],
): Promise<void> {
  const lacking = devices.filter((device) => !canWrite(scope, device));
  // One alone is asked for where it is written to.
  if (lacking.length < 2) return;
  const asker = means.asker();
  if (asker === undefined) throw new NetworkError('offline');
  for (let from = 0; from < lacking.length; from += MAX_BUNDLES_AT_ONCE) {
    const asked = lacking.slice(from, from + MAX_BUNDLES_AT_ONCE);
    const bundles = [...(await fetchBundles(asker, asked))];
    for (let at = 0; at < bundles.length; at += BEGUN_AT_ONCE)
      await Promise.all(
        bundles
          .slice(at, at + BEGUN_AT_ONCE)
          .map(([device, bundle]) => begin(scope, device, bundle)),
      );
  }
}

/** A bundle that does not hold leaves no session. */
async function begin(scope: SessionScope, device: string, bundle: PreKeyBundle): Promise<void> {
  try {
    await beginSession(scope, device, bundle);
  } catch (error) {
    if (!(error instanceof SignalError)) throw error;
    scope.log.warn('bundle-refused', error);
    return;
  }
  const log = readPeerLog(scope.overlay, device);
  writePeerLog(scope.overlay, device, renewed(scope.overlay, log));
}

function canWrite(scope: SessionScope, device: string): boolean {
  const log = readPeerLog(scope.overlay, device);
  if (log.renew || isArchived(scope.overlay, log)) return false;
  return readSession(scope, device) !== undefined;
}
