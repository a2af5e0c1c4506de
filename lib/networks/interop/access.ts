/**
 * Getting ready to log in: the account's credentials, and an ID token that lives long enough, refreshed with the
 * provider where it does not. One work, so that new tokens are stored before they are used. Must not know lines.
 * @module
 */
import type { NetworkHost } from '../contract';
import { TOKEN_LEEWAY } from './consts';
import {
  readCredentials,
  readTokens,
  writeTokens,
  type Credentials,
  type Tokens,
} from './credentials';
import { InteropError } from './errors';
import { checkIdToken, nonceOf } from './id-token';
import { refreshTokens } from './openid';
import { ACCOUNT_ROW, TOKENS_ROW } from './state-keys';
import { stateWork } from './work';

export type Access = { readonly credentials: Credentials; readonly idToken: string };

type AccessHost = Pick<NetworkHost, 'submit' | 'clock' | 'http'>;

/**
 * @param force refreshes whatever the token says of itself
 * @throws InteropError 'keys-unavailable' | 'sign-in-expired' | 'token-refused' | 'token-outdated' | 'provider-unreachable' |
 * 'not-a-provider'; whatever a commit threw
 */
export async function prepareAccess(
  host: AccessHost,
  { force, signal }: { readonly force: boolean; readonly signal: AbortSignal },
): Promise<Access> {
  let access: Access | undefined;
  await host.submit(
    stateWork([ACCOUNT_ROW, TOKENS_ROW], async (state) => {
      const credentials = readCredentials(state);
      const held = readTokens(state);
      const isFresh = held.expiresAt - TOKEN_LEEWAY > host.clock.now();
      const tokens = isFresh && !force ? held : await refresh(host, credentials, held, signal);
      access = { credentials, idToken: tokens.idToken };
      return tokens === held ? [] : [writeTokens(tokens)];
    }),
  );
  if (access === undefined) throw new InteropError('storage-failed', 'work was not performed');
  return access;
}

async function refresh(
  { clock, http }: AccessHost,
  credentials: Credentials,
  { refreshToken }: Tokens,
  signal: AbortSignal,
): Promise<Tokens> {
  if (refreshToken === undefined) throw new InteropError('sign-in-expired', 'no refresh token');
  const { tokenEndpoint, clientId, issuer, subject, noiseKeyPair } = credentials;
  const grant = { issuer, tokenEndpoint, clientId, refreshToken };
  const answer = await refreshTokens(grant, { http, clock, signal });
  const nonce = nonceOf(noiseKeyPair.publicKey);
  const expected = { issuer, clientId, nonce, subject, now: clock.now() };
  const { expiresAt } = checkIdToken(answer.idToken, expected);
  // Providers that rotate refresh tokens send the next one; others mean the old one to stay.
  return { idToken: answer.idToken, expiresAt, refreshToken: answer.refreshToken ?? refreshToken };
}
