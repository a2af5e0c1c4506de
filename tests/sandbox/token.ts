/**
 * Whether a provider's ID token lets this client in (OpenID Connect Core 1.0 §3.1.3.7, with the
 * nonce bound to the Noise static key that made this very handshake). Signatures and claims by npm
 * `jose` against the provider's published keys. Must not know sockets or accounts.
 * @module
 */
import { createHash } from 'node:crypto';

import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';

/** bytes: a token with a handful of claims has under 1 kB */
const MAX_TOKEN_BYTES = 8192;
/** ms between two requests for the provider's keys: an unknown key is asked for once, and not by every token anew */
const KEYS_COOLDOWN = 2_000;
/** seconds that clocks may differ by */
const CLOCK_LEEWAY = 5;

export type TokenRefusal =
  | 'bad-audience'
  | 'bad-nonce'
  | 'expired'
  | 'bad-signature'
  | 'bad-issuer'
  | 'no-identifier'
  | 'malformed';

export type TokenVerdict =
  | { readonly accepted: true; readonly identifier: string }
  | { readonly accepted: false; readonly code: TokenRefusal }
  /** the provider's keys could not be had: nobody's fault who logs in */
  | { readonly accepted: false; readonly code: 'provider-unreachable' };

export type TokenExpectation = {
  /** 32 bytes: the client's Noise static key of this handshake */
  readonly clientStaticKey: Uint8Array;
  /** ms since 1970 */
  readonly now: number;
};

export interface TokenVerifier {
  /** @param token the JWT as ASCII bytes */
  verify(token: Uint8Array, expectation: TokenExpectation): Promise<TokenVerdict>;
}

/** @param options `audience` is this gatekeeper's own client id at the provider */
export function createTokenVerifier(options: {
  readonly issuer: string;
  readonly jwksUri: string;
  readonly audience: string;
}): TokenVerifier {
  const keys = createRemoteJWKSet(new URL(options.jwksUri), {
    cooldownDuration: KEYS_COOLDOWN,
  });
  return {
    verify: async (token, { clientStaticKey, now }) => {
      if (token.length === 0 || token.length > MAX_TOKEN_BYTES)
        return { accepted: false, code: 'malformed' };
      const isCoolingDown = keys.coolingDown;
      try {
        const { payload } = await jwtVerify(token, keys, {
          issuer: options.issuer,
          audience: options.audience,
          algorithms: ['ES256'],
          requiredClaims: ['iat', 'exp'],
          clockTolerance: CLOCK_LEEWAY,
          currentDate: new Date(now),
        });
        return judgeClaims(payload, clientStaticKey);
      } catch (error) {
        // Its key may be new: whoever comes back after the pause is judged by the keys of then.
        if (error instanceof errors.JWKSNoMatchingKey && isCoolingDown)
          return { accepted: false, code: 'provider-unreachable' };
        return { accepted: false, code: refusalOf(error) };
      }
    },
  };
}

/** The nonce that binds a token to a client's Noise static key. */
export function nonceFor(clientStaticKey: Uint8Array): string {
  return createHash('sha256').update(clientStaticKey).digest('base64url');
}

function judgeClaims({ nonce, email }: JWTPayload, clientStaticKey: Uint8Array): TokenVerdict {
  if (nonce !== nonceFor(clientStaticKey)) return { accepted: false, code: 'bad-nonce' };
  if (typeof email !== 'string' || email === '') return { accepted: false, code: 'no-identifier' };
  return { accepted: true, identifier: email };
}

function refusalOf(error: unknown): TokenRefusal | 'provider-unreachable' {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud') return 'bad-audience';
    return error.claim === 'iss' ? 'bad-issuer' : 'malformed';
  }
  if (
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSEAlgNotAllowed
  )
    return 'bad-signature';
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid)
    return 'provider-unreachable';
  if (error instanceof errors.JOSEError)
    return error.code === 'ERR_JOSE_GENERIC' ? 'provider-unreachable' : 'malformed';
  // fetch rejects with a TypeError where nobody listens
  return error instanceof TypeError ? 'provider-unreachable' : 'malformed';
}
