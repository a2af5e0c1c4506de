/**
 * The requests of signing in with a provider: OpenID Connect discovery, authorization code with PKCE as a public client,
 * the token exchange, its refresh and its revocation. The protocol's own steps are `oauth4webapi`'s; what is checked
 * here beyond it is stricter than the standard. OpenID Connect Core 1.0, Discovery 1.0, RFC 6749 §4.1 and §6,
 * RFC 7636 (S256), RFC 7009, RFC 9207. Must not know gatekeepers: to it a gatekeeper is a client id.
 * @module
 */
import * as oauth from 'oauth4webapi';
import { isHttpAddress, parseUrl, type AddressRules } from './addresses';
import { MAX_DISCOVERY_BYTES, MAX_TOKEN_ANSWER_BYTES, MAX_TOKEN_LENGTH } from './consts';
import { InteropError } from './errors';
import type { HttpMeans } from './http';
import { clientOf, clientOfAnyDate, overPort, publicClient, serverOf, step } from './oauth';
import { requireHttpAddress } from './provider';

/** What of a provider's discovery document is used. */
export type OpenIdProvider = {
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  /** where tokens are given back (RFC 7009), where the provider has such a place */
  readonly revocationEndpoint?: string;
  /** whether it puts its name on every redirect (RFC 9207): then one without is not its own */
  readonly namesItself: boolean;
};

/** What a token endpoint gives. The library has checked it against client and issuer; see id-token.ts for the rest. */
export type TokenAnswer = {
  readonly idToken: string;
  /** absent where the provider does not rotate (or does not give) refresh tokens */
  readonly refreshToken?: string;
};

/** One request for a code and what its answer must fit: kept before the window opens. */
export type CodeRequest = {
  readonly provider: OpenIdProvider;
  readonly clientId: string;
  readonly redirectUrl: string;
  /** see `nonceOf` */
  readonly nonce: string;
  readonly state: string;
  readonly verifier: string;
};

const SCOPE = 'openid email offline_access';

/**
 * OpenID Connect Discovery 1.0 §4.
 * @throws InteropError 'provider-unreachable' | 'not-a-provider'
 */
export async function discover(
  issuer: string,
  means: HttpMeans,
  rules: AddressRules,
): Promise<OpenIdProvider> {
  const unfit = 'not-a-provider';
  const found = await step({ refused: unfit, unfit, badToken: unfit }, async () => {
    const url = new URL(issuer);
    const over = { url: issuer, maxBytes: MAX_DISCOVERY_BYTES, accept: 'success' } as const;
    const response = await oauth.discoveryRequest(url, {
      algorithm: 'oidc',
      ...overPort(means, over),
    });
    return oauth.processDiscoveryResponse(url, response);
  });
  // To the letter: the library compares addresses after normalising them.
  if (found.issuer !== issuer) throw new InteropError(unfit, 'discovery issuer');
  if (found.code_challenge_methods_supported?.includes('S256') === false)
    throw new InteropError(unfit, 'no PKCE');
  const { authorization_endpoint: authorizationEndpoint, token_endpoint: tokenEndpoint } = found;
  if (authorizationEndpoint === undefined || tokenEndpoint === undefined)
    throw new InteropError(unfit, 'endpoints');
  requireHttpAddress(authorizationEndpoint, 'authorization_endpoint', rules);
  requireHttpAddress(tokenEndpoint, 'token_endpoint', rules);
  const revocation = found.revocation_endpoint;
  return {
    issuer,
    authorizationEndpoint,
    tokenEndpoint,
    ...(revocation !== undefined && isHttpAddress(revocation, rules)
      ? { revocationEndpoint: revocation }
      : {}),
    namesItself: found.authorization_response_iss_parameter_supported === true,
  };
}

/** The address that the sign-in window opens. */
export async function authorizationUrl(request: CodeRequest): Promise<string> {
  const url = new URL(request.provider.authorizationEndpoint);
  const parameters = {
    client_id: request.clientId,
    redirect_uri: request.redirectUrl,
    response_type: 'code',
    scope: SCOPE,
    // Core 1.0 §11: without it a provider must ignore offline_access, and there is no refresh token.
    prompt: 'consent',
    state: request.state,
    nonce: request.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(request.verifier),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

/**
 * Trades the code in a redirect for tokens.
 * @throws InteropError 'sign-in-refused' unless the redirect is the answer to `request` (RFC 6749 §10.12, RFC 9207 §2.4)
 * and has a code that the provider takes; 'token-refused' | 'token-outdated' | 'provider-unreachable' | 'not-a-provider'
 */
export async function exchangeCode(
  redirect: string,
  request: CodeRequest,
  means: HttpMeans,
): Promise<TokenAnswer> {
  const { provider, clientId, redirectUrl, nonce, state, verifier } = request;
  const { issuer, tokenEndpoint, namesItself } = provider;
  const server = serverOf(issuer, {
    token_endpoint: tokenEndpoint,
    authorization_response_iss_parameter_supported: namesItself,
  });
  const client = clientOf(clientId, means);
  const refused = 'sign-in-refused';
  const code = await step({ refused, unfit: refused, badToken: refused }, () =>
    Promise.resolve(
      oauth.validateAuthResponse(server, client, addressOf(redirect, redirectUrl), state),
    ),
  );
  if (code.getAll('code').length !== 1 || code.get('code') === '')
    throw new InteropError(refused, 'no code');
  const tokens = await step({ refused, unfit: refused, badToken: 'token-refused' }, async () => {
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      publicClient,
      code,
      redirectUrl,
      verifier,
      overTokenEndpoint(means, tokenEndpoint),
    );
    return oauth.processAuthorizationCodeResponse(server, client, response, {
      expectedNonce: nonce,
      requireIdToken: true,
    });
  });
  return answerOf(tokens, refused);
}

export type RefreshGrant = {
  readonly issuer: string;
  readonly tokenEndpoint: string;
  readonly clientId: string;
  readonly refreshToken: string;
};

/**
 * A new ID token for an old sign-in (OpenID Connect Core 1.0 §12). Its dates are not looked at: the refresh token that
 * came with it must be stored first.
 * @throws InteropError 'sign-in-expired' where the provider says no; 'token-refused' | 'provider-unreachable' |
 * 'not-a-provider'
 */
export async function refreshTokens(grant: RefreshGrant, means: HttpMeans): Promise<TokenAnswer> {
  const { issuer, tokenEndpoint, clientId, refreshToken } = grant;
  const server = serverOf(issuer, { token_endpoint: tokenEndpoint });
  const client = clientOfAnyDate(clientId);
  const refused = 'sign-in-expired';
  const tokens = await step({ refused, unfit: refused, badToken: 'token-refused' }, async () => {
    const response = await oauth.refreshTokenGrantRequest(
      server,
      client,
      publicClient,
      refreshToken,
      overTokenEndpoint(means, tokenEndpoint),
    );
    return oauth.processRefreshTokenResponse(server, client, response);
  });
  return answerOf(tokens, refused);
}

/**
 * Gives a refresh token back (RFC 7009).
 * @throws InteropError 'provider-unreachable' | 'sign-in-refused'
 */
export async function revokeToken(
  { issuer, clientId, refreshToken }: RefreshGrant,
  url: string,
  means: HttpMeans,
): Promise<void> {
  const server = serverOf(issuer, { revocation_endpoint: url });
  const client = clientOf(clientId, means);
  const refused = 'sign-in-refused';
  await step({ refused, unfit: refused, badToken: refused }, async () => {
    const ask = { url, maxBytes: MAX_TOKEN_ANSWER_BYTES, accept: 'anything' } as const;
    const response = await oauth.revocationRequest(server, client, publicClient, refreshToken, {
      ...overPort(means, ask),
      additionalParameters: { token_type_hint: 'refresh_token' },
    });
    await oauth.processRevocationResponse(response);
  });
}

function overTokenEndpoint(means: HttpMeans, url: string) {
  return overPort(means, { url, maxBytes: MAX_TOKEN_ANSWER_BYTES, accept: 'refusals' });
}

/** @throws InteropError 'sign-in-refused' unless the window came back to our own address */
function addressOf(redirect: string, redirectUrl: string): URL {
  const parsed = parseUrl(redirect);
  const expected = new URL(redirectUrl);
  if (parsed?.origin !== expected.origin || parsed.pathname !== expected.pathname)
    throw new InteropError('sign-in-refused', 'redirect address');
  return parsed;
}

function answerOf(
  tokens: oauth.TokenEndpointResponse,
  refusal: 'sign-in-refused' | 'sign-in-expired',
): TokenAnswer {
  const { id_token: idToken, refresh_token: refreshToken } = tokens;
  if (idToken === undefined) throw new InteropError(refusal, 'no ID token');
  if (Math.max(idToken.length, refreshToken?.length ?? 0) > MAX_TOKEN_LENGTH)
    throw new InteropError(refusal, 'token length');
  if (refreshToken === '') throw new InteropError(refusal, 'empty refresh token');
  return refreshToken === undefined ? { idToken } : { idToken, refreshToken };
}
