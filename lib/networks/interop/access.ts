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
  type ConnectionCredentials,
  type Tokens,
} from './credentials';
import { InteropError } from './errors';
import { checkIdToken, nonceOf, requireCurrent } from './id-token';
import { refreshTokens } from './openid';
import { readKnownServer } from './known-server';
import type { KnownServer } from './line-handshake';
import { LOCKED_ACCESS_ROWS, lockedAccessOf } from './locked-access';
import { SERVER_ROW } from './state-keys';
import { stateWork } from './work';

/** What a login needs. */
export type Access = {
  readonly credentials: ConnectionCredentials;
  readonly idToken: string;
  /** where one was certified before, on the word of today's root */
  readonly knownServer?: KnownServer | undefined;
};

/** `isRenewed`: whether the provider gave new tokens just now. */
export type PreparedAccess = Access & { readonly isRenewed: boolean };

export type AccessWish = {
  /** refreshes whatever the token says of itself */
  readonly force: boolean;
  readonly signal: AbortSignal;
};

type AccessHost = Pick<NetworkHost, 'submit' | 'clock' | 'http' | 'accessChanged'>;

/**
 * @throws InteropError 'keys-unavailable' | 'sign-in-expired' | 'token-refused' | 'token-outdated' | 'provider-unreachable' |
 * 'not-a-provider'; whatever a commit threw
 */
export async function prepareAccess(host: AccessHost, wish: AccessWish): Promise<PreparedAccess> {
  let access: PreparedAccess | undefined;
  let expiresAt = 0;
  await host.submit(
    stateWork([...LOCKED_ACCESS_ROWS, SERVER_ROW], async (state) => {
      const credentials = readCredentials(state);
      const held = readTokens(state);
      const tokens = await freshTokens(host, { credentials, tokens: held }, wish);
      const knownServer = readKnownServer(state, credentials.rootKey);
      const isRenewed = tokens !== held;
      access = { credentials, idToken: tokens.idToken, knownServer, isRenewed };
      expiresAt = tokens.expiresAt;
      if (!isRenewed) return [];
      // Outside first: a provider that rotates them takes the one before for a theft.
      await host.accessChanged?.(() => lockedAccessOf(state, { tokens }));
      return [writeTokens(tokens)];
    }),
  );
  if (access === undefined) throw new InteropError('storage-failed', 'work was not performed');
  // Only now: a clock that is wrong must not cost the refresh token that was just given.
  requireCurrent(expiresAt, host.clock.now());
  return access;
}

/**
 * The same tokens where they live long enough, else new ones, which are to be stored before they are used, and
 * before anybody looks whether they are out of date by this clock (`requireCurrent`).
 */
export async function freshTokens(
  { clock, http }: Pick<NetworkHost, 'clock' | 'http'>,
  held: { readonly credentials: ConnectionCredentials; readonly tokens: Tokens },
  { force, signal }: AccessWish,
): Promise<Tokens> {
  const { credentials, tokens } = held;
  const isFresh = tokens.expiresAt - TOKEN_LEEWAY > clock.now();
  if (isFresh && !force) return tokens;
  const { refreshToken } = tokens;
  if (refreshToken === undefined) throw new InteropError('sign-in-expired', 'no refresh token');
  const { tokenEndpoint, clientId, issuer, subject, noiseKeyPair } = credentials;
  const grant = { issuer, tokenEndpoint, clientId, refreshToken };
  const answer = await refreshTokens(grant, { http, clock, signal });
  const nonce = nonceOf(noiseKeyPair.publicKey);
  const expected = { issuer, clientId, nonce, subject };
  const { expiresAt } = checkIdToken(answer.idToken, expected);
  // Providers that rotate refresh tokens send the next one; others mean the old one to stay.
  return { idToken: answer.idToken, expiresAt, refreshToken: answer.refreshToken ?? refreshToken };
}
