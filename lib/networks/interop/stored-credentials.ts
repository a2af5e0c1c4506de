/**
 * The account's own credentials, read by a work of their own.
 * @module
 */
import type { NetworkHost } from '../contract';
import { readCredentials, type Credentials } from './credentials';
import { InteropError } from './errors';
import { ACCOUNT_ROW } from './state-keys';
import { stateWork } from './work';

/** @throws InteropError 'keys-unavailable'; whatever the work threw */
export async function storedCredentials(host: Pick<NetworkHost, 'submit'>): Promise<Credentials> {
  let credentials: Credentials | undefined;
  await host.submit(
    stateWork([ACCOUNT_ROW], async (state) => {
      credentials = readCredentials(state);
      return [];
    }),
  );
  if (credentials === undefined) throw new InteropError('storage-failed', 'not performed');
  return credentials;
}
