/**
 * Leaving for good: the gatekeeper takes the identity off its list, the provider ends the sign-in (RFC 7009). That a
 * third party delists itself by a stanza is ours: only enlisting is published. Must not know the account's rows beyond
 * its credentials.
 * @module
 */
import type { Departure } from '@/lib/model';
import type { NetworkHost } from '../contract';
import type { AddressRules } from './addresses';
import { readCredentials, readTokens } from './credentials';
import type { Live } from './live';
import { discover, revokeToken, type RefreshGrant } from './openid';
import { ACCOUNT_ROW, TOKENS_ROW } from './state-keys';
import { stateWork } from './work';

/** Never rejects. @param live the line, where there is one */
export async function leave(
  host: NetworkHost,
  live: Live | undefined,
  options: AddressRules & { readonly signal: AbortSignal },
): Promise<Departure> {
  const delisted = await told(host, 'not-delisted', () => delist(live));
  const signInEnded = await told(host, 'sign-in-not-ended', () => endSignIn(host, options));
  return { delisted, signInEnded };
}

async function delist(live: Live | undefined): Promise<boolean> {
  const content = [{ tag: 'delist' }];
  const answer = await live?.ask({ type: 'set', xmlns: 'w:interop', content });
  return answer !== undefined && answer.kind !== 'refused';
}

async function endSignIn(
  host: NetworkHost,
  { signal, ...rules }: AddressRules & { readonly signal: AbortSignal },
): Promise<boolean> {
  const means = { http: host.http, clock: host.clock, signal };
  const grant = await storedGrant(host);
  if (grant === undefined) return false;
  const { revocationEndpoint } = await discover(grant.issuer, means, rules);
  if (revocationEndpoint === undefined) return false;
  await revokeToken(grant, revocationEndpoint, means);
  return true;
}

async function storedGrant(host: NetworkHost): Promise<RefreshGrant | undefined> {
  let grant: RefreshGrant | undefined;
  await host.submit(
    stateWork([ACCOUNT_ROW, TOKENS_ROW], async (state) => {
      const { issuer, tokenEndpoint, clientId } = readCredentials(state);
      const { refreshToken } = readTokens(state);
      if (refreshToken !== undefined) grant = { issuer, tokenEndpoint, clientId, refreshToken };
      return [];
    }),
  );
  return grant;
}

async function told(
  { log }: NetworkHost,
  event: string,
  tell: () => Promise<boolean>,
): Promise<boolean> {
  try {
    return await tell();
  } catch (error) {
    log.warn(event, error);
    return false;
  }
}
