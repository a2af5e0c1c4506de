/**
 * What a client checks of an ID token that came to it straight from the token endpoint over TLS: that it is
 * meant for this gatekeeper, bound to our Noise key and in time (OpenID Connect Core 1.0 §3.1.3.7). The signature
 * is the gatekeeper's to check (ibid. item 6): we would only be telling ourselves.
 * @module
 */
import * as v from 'valibot';
import { fromBase64Url, toBase64Url, utf8Decode } from '@/lib/base';
import { sha256 } from '@/lib/crypto';
import { MAX_IDENTIFIER_LENGTH, MAX_TOKEN_LENGTH, TOKEN_LEEWAY } from './consts';
import { InteropError } from './errors';
import type { IdentifierType } from './provider';

export type IdTokenExpectation = {
  readonly issuer: string;
  readonly clientId: string;
  /** of our Noise static key, see `nonceOf` */
  readonly nonce: string;
  /** set on refresh: the same person as before (OpenID Connect Core 1.0 §12.2) */
  readonly subject?: string;
  /** ms since 1970; absent where the caller looks at the date itself, with `requireCurrent` */
  readonly now?: number;
};

export type IdTokenClaims = {
  readonly subject: string;
  /** ms since 1970 */
  readonly expiresAt: number;
  readonly identifiers: Readonly<Partial<Record<IdentifierType, string>>>;
};

const identifier = v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_IDENTIFIER_LENGTH)));

const claimsSchema = v.object({
  iss: v.string(),
  aud: v.union([v.string(), v.array(v.string())]),
  azp: v.optional(v.string()),
  sub: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_IDENTIFIER_LENGTH)),
  exp: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e11)),
  nonce: v.string(),
  email: identifier,
  phone_number: identifier,
  preferred_username: identifier,
});

/**
 * The nonce that binds a token to a Noise key: base64url(SHA-256(public key)). Every ID token of this account
 * carries it, so a token that leaks is of no use with another key.
 * @param noisePublicKey 32 bytes
 */
export function nonceOf(noisePublicKey: Uint8Array): string {
  return toBase64Url(sha256(noisePublicKey));
}

/**
 * @param token a JWT in compact form
 * @throws InteropError 'token-refused', naming the claim; 'token-outdated' where only its time is over
 */
export function checkIdToken(token: string, expected: IdTokenExpectation): IdTokenClaims {
  const claims = readClaims(token);
  const { aud, azp } = claims;
  if (claims.iss !== expected.issuer) throw new InteropError('token-refused', 'iss');
  // One audience only: a token for two gatekeepers could be replayed by either at the other.
  if (typeof aud === 'string' ? aud !== expected.clientId : !isOnly(aud, expected.clientId))
    throw new InteropError('token-refused', 'aud');
  if (azp !== undefined && azp !== expected.clientId)
    throw new InteropError('token-refused', 'azp');
  if (claims.nonce !== expected.nonce) throw new InteropError('token-refused', 'nonce');
  if (expected.subject !== undefined && claims.sub !== expected.subject)
    throw new InteropError('token-refused', 'sub');
  const expiresAt = claims.exp * 1_000;
  if (expected.now !== undefined) requireCurrent(expiresAt, expected.now);
  return { subject: claims.sub, expiresAt, identifiers: identifiersOf(claims) };
}

/**
 * @param expiresAt ms since 1970
 * @param now ms since 1970
 * @throws InteropError 'token-outdated'
 */
export function requireCurrent(expiresAt: number, now: number): void {
  if (expiresAt + TOKEN_LEEWAY <= now) throw new InteropError('token-outdated', 'exp');
}

type RawClaims = v.InferOutput<typeof claimsSchema>;

function isOnly(audiences: readonly string[], clientId: string): boolean {
  return audiences.length === 1 && audiences[0] === clientId;
}

function readClaims(token: string): RawClaims {
  const parts = token.split('.');
  const [, payload] = parts;
  if (token.length > MAX_TOKEN_LENGTH || parts.length !== 3 || payload === undefined)
    throw new InteropError('token-refused', 'not a signed JWT');
  let json: unknown;
  try {
    json = JSON.parse(utf8Decode(fromBase64Url(payload)));
  } catch (cause) {
    throw new InteropError('token-refused', 'not a JWT', { cause });
  }
  const parsed = v.safeParse(claimsSchema, json);
  if (!parsed.success) throw new InteropError('token-refused', 'claims');
  return parsed.output;
}

function identifiersOf(claims: RawClaims): IdTokenClaims['identifiers'] {
  const { email, phone_number: pn, preferred_username: username } = claims;
  return {
    ...(email === undefined ? {} : { email }),
    ...(pn === undefined ? {} : { pn }),
    ...(username === undefined ? {} : { username }),
  };
}
