/**
 * Signing in with a provider: OpenID Connect discovery, authorization code with PKCE as a public client, the token
 * exchange and its refresh. OpenID Connect Core 1.0, Discovery 1.0, RFC 6749 §4.1 and §6, RFC 7636 (S256),
 * RFC 9207. Must not know gatekeepers: to it a gatekeeper is a client id.
 * @module
 */
import * as v from 'valibot';
import { toBase64Url, utf8Encode, type Random, type SignInWindow } from '@/lib/base';
import { sha256 } from '@/lib/crypto';
import { parseUrl, type AddressRules } from './addresses';
import {
  MAX_ADDRESS_LENGTH,
  MAX_DISCOVERY_BYTES,
  MAX_TOKEN_ANSWER_BYTES,
  MAX_TOKEN_LENGTH,
} from './consts';
import { InteropError } from './errors';
import { requestJson, type HttpMeans } from './http';
import { requireHttpAddress } from './provider';

/** What of a provider's discovery document is used. */
export type OpenIdProvider = {
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
};

/** What a token endpoint gives. Unchecked: see id-token.ts. */
export type TokenAnswer = {
  readonly idToken: string;
  /** absent where the provider does not rotate (or does not give) refresh tokens */
  readonly refreshToken?: string;
};

export type SignInRequest = {
  readonly provider: OpenIdProvider;
  readonly clientId: string;
  /** see `nonceOf` */
  readonly nonce: string;
};

export type SignInMeans = HttpMeans & { readonly random: Random; readonly signIn: SignInWindow };

const SCOPE = 'openid email offline_access';

const address = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_ADDRESS_LENGTH));
const token = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_TOKEN_LENGTH));

const discoverySchema = v.object({
  issuer: address,
  authorization_endpoint: address,
  token_endpoint: address,
  code_challenge_methods_supported: v.optional(v.array(v.string())),
});
const tokenSchema = v.object({ id_token: token, refresh_token: v.optional(token) });
const refusalSchema = v.object({ error: v.string() });

/**
 * OpenID Connect Discovery 1.0 §4.
 * @throws InteropError 'provider-unreachable' | 'not-a-provider'
 */
export async function discover(
  issuer: string,
  means: HttpMeans,
  rules: AddressRules,
): Promise<OpenIdProvider> {
  const { json } = await requestJson(means, {
    url: `${issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`,
    method: 'GET',
    maxBytes: MAX_DISCOVERY_BYTES,
  });
  const parsed = v.safeParse(discoverySchema, json);
  if (!parsed.success) throw new InteropError('not-a-provider', 'discovery');
  const found = parsed.output;
  if (found.issuer !== issuer) throw new InteropError('not-a-provider', 'discovery issuer');
  if (found.code_challenge_methods_supported?.includes('S256') === false)
    throw new InteropError('not-a-provider', 'no PKCE');
  requireHttpAddress(found.authorization_endpoint, 'authorization_endpoint', rules);
  requireHttpAddress(found.token_endpoint, 'token_endpoint', rules);
  return {
    issuer,
    authorizationEndpoint: found.authorization_endpoint,
    tokenEndpoint: found.token_endpoint,
  };
}

/**
 * Shows the provider's page and trades the code it gives for tokens.
 * @throws InteropError 'sign-in-cancelled' | 'sign-in-refused' | 'provider-unreachable' | 'not-a-provider'
 */
export async function signInWithProvider(
  request: SignInRequest,
  means: SignInMeans,
): Promise<TokenAnswer> {
  const verifier = toBase64Url(means.random.bytes(32));
  const state = toBase64Url(means.random.bytes(16));
  const url = authorizationUrl(request, {
    redirectUrl: means.signIn.redirectUrl(),
    state,
    challenge: toBase64Url(sha256(utf8Encode(verifier))),
  });
  const redirect = await openWindow(means.signIn, url);
  const code = codeOf(redirect, state, request.provider.issuer);
  return requestTokens(request.provider.tokenEndpoint, means, 'sign-in-refused', {
    grant_type: 'authorization_code',
    client_id: request.clientId,
    code,
    redirect_uri: means.signIn.redirectUrl(),
    code_verifier: verifier,
  });
}

/**
 * A new ID token for an old sign-in (OpenID Connect Core 1.0 §12).
 * @throws InteropError 'sign-in-expired' where the provider says no; 'provider-unreachable' | 'not-a-provider'
 */
export async function refreshTokens(
  grant: {
    readonly tokenEndpoint: string;
    readonly clientId: string;
    readonly refreshToken: string;
  },
  means: HttpMeans,
): Promise<TokenAnswer> {
  return requestTokens(grant.tokenEndpoint, means, 'sign-in-expired', {
    grant_type: 'refresh_token',
    client_id: grant.clientId,
    refresh_token: grant.refreshToken,
  });
}

function authorizationUrl(
  { provider, clientId, nonce }: SignInRequest,
  own: { readonly redirectUrl: string; readonly state: string; readonly challenge: string },
): string {
  const url = new URL(provider.authorizationEndpoint);
  const parameters = {
    client_id: clientId,
    redirect_uri: own.redirectUrl,
    response_type: 'code',
    scope: SCOPE,
    // Core 1.0 §11: without it a provider must ignore offline_access, and there is no refresh token.
    prompt: 'consent',
    state: own.state,
    nonce,
    code_challenge: own.challenge,
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

async function openWindow(signIn: SignInWindow, url: string): Promise<URL> {
  let redirect: string;
  try {
    redirect = await signIn.open(url);
  } catch (cause) {
    throw new InteropError('sign-in-cancelled', undefined, { cause });
  }
  const parsed = parseUrl(redirect);
  const expected = new URL(signIn.redirectUrl());
  if (parsed?.origin !== expected.origin || parsed.pathname !== expected.pathname)
    throw new InteropError('sign-in-refused', 'redirect address');
  return parsed;
}

/** @throws InteropError 'sign-in-refused' unless the answer is ours (RFC 6749 §10.12, RFC 9207 §2.4) and has a code */
function codeOf(redirect: URL, state: string, issuer: string): string {
  const answer = redirect.searchParams;
  if (answer.get('state') !== state) throw new InteropError('sign-in-refused', 'state');
  const iss = answer.get('iss');
  if (iss !== null && iss !== issuer) throw new InteropError('sign-in-refused', 'iss');
  if (answer.has('error')) throw new InteropError('sign-in-refused', 'error');
  const code = answer.get('code');
  if (code === null || code === '') throw new InteropError('sign-in-refused', 'no code');
  return code;
}

async function requestTokens(
  tokenEndpoint: string,
  means: HttpMeans,
  refusal: 'sign-in-refused' | 'sign-in-expired',
  parameters: Readonly<Record<string, string>>,
): Promise<TokenAnswer> {
  const { status, json } = await requestJson(
    means,
    {
      url: tokenEndpoint,
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams(parameters).toString(),
      maxBytes: MAX_TOKEN_ANSWER_BYTES,
    },
    true,
  );
  if (status >= 400) throw refusalOf(status, json, refusal);
  const parsed = v.safeParse(tokenSchema, json);
  if (!parsed.success) throw new InteropError(refusal, 'no ID token');
  const { id_token: idToken, refresh_token: refreshToken } = parsed.output;
  return refreshToken === undefined ? { idToken } : { idToken, refreshToken };
}

/** Only an OAuth error (RFC 6749 §5.2) is the provider's no; a bare 404 is a server that moved or is being mended. */
function refusalOf(
  status: number,
  json: unknown,
  refusal: 'sign-in-refused' | 'sign-in-expired',
): InteropError {
  const isOAuthError = v.is(refusalSchema, json);
  return isOAuthError
    ? new InteropError(refusal, `status ${status}`)
    : new InteropError('provider-unreachable', `status ${status}`);
}
