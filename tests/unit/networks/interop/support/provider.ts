/**
 * A provider in memory, at the HTTP and sign-in edges: document, discovery, token endpoint.
 * @module
 */
import {
  fromBase64Url,
  toBase64Url,
  utf8Decode,
  utf8Encode,
  type Http,
  type HttpRequest,
  type HttpResponse,
  type SignInWindow,
} from '@/lib/base';
import { sha256 } from '@/lib/crypto';
import type { ManualClock } from './clock';

export const PROVIDER = 'https://provider.example';
export const REDIRECT = 'https://extension.example/cb';

export class FakeProvider implements Http, SignInWindow {
  readonly requests: HttpRequest[] = [];
  /** seconds for which ID tokens live */
  tokenLife = 3_600;
  /** replaces answers by path */
  readonly overrides = new Map<string, (request: HttpRequest) => HttpResponse>();
  /** changes the claims of the next ID tokens */
  claims: (claims: Record<string, unknown>) => Record<string, unknown> = (claims) => claims;
  /** changes the redirect of the next sign-ins */
  redirect: (url: URL) => URL = (url) => url;
  refreshTokens = new Map<string, { clientId: string; nonce: string }>();
  #codes = new Map<string, { clientId: string; nonce: string; challenge: string }>();
  #count = 0;

  constructor(
    private readonly clock: ManualClock,
    private readonly document: Record<string, unknown>,
  ) {}

  redirectUrl(): string {
    return REDIRECT;
  }

  /** The person says yes at once. */
  async open(text: string): Promise<string> {
    const url = new URL(text);
    const query = (name: string): string => url.searchParams.get(name) ?? '';
    const code = `code-${++this.#count}`;
    this.#codes.set(code, {
      clientId: query('client_id'),
      nonce: query('nonce'),
      challenge: query('code_challenge'),
    });
    const redirect = new URL(REDIRECT);
    redirect.searchParams.set('code', code);
    redirect.searchParams.set('state', query('state'));
    redirect.searchParams.set('iss', PROVIDER);
    return this.redirect(redirect).href;
  }

  async request(request: HttpRequest): Promise<HttpResponse> {
    this.requests.push(request);
    const { pathname } = new URL(request.url);
    const override = this.overrides.get(pathname);
    if (override !== undefined) return override(request);
    if (pathname === '/.well-known/rialto-provider') return json(200, this.document);
    if (pathname === '/.well-known/openid-configuration')
      return json(200, {
        issuer: PROVIDER,
        authorization_endpoint: `${PROVIDER}/auth`,
        token_endpoint: `${PROVIDER}/token`,
        code_challenge_methods_supported: ['S256'],
      });
    if (pathname === '/token') return this.#token(formOf(request));
    return json(404, {});
  }

  #token(form: URLSearchParams): HttpResponse {
    const grant = this.#grantOf(form);
    if (grant === undefined) return json(400, { error: 'invalid_grant' });
    const refreshToken = `refresh-${++this.#count}`;
    this.refreshTokens.set(refreshToken, grant);
    return json(200, {
      access_token: 'unused',
      token_type: 'Bearer',
      id_token: this.idToken(grant),
      refresh_token: refreshToken,
    });
  }

  #grantOf(form: URLSearchParams): { clientId: string; nonce: string } | undefined {
    if (form.get('grant_type') === 'refresh_token') {
      const old = form.get('refresh_token') ?? '';
      const grant = this.refreshTokens.get(old);
      this.refreshTokens.delete(old);
      return grant;
    }
    const code = this.#codes.get(form.get('code') ?? '');
    this.#codes.delete(form.get('code') ?? '');
    const verifier = utf8Encode(form.get('code_verifier') ?? '');
    if (code === undefined || toBase64Url(sha256(verifier)) !== code.challenge) return undefined;
    if (code.clientId !== form.get('client_id') || form.get('redirect_uri') !== REDIRECT)
      return undefined;
    return code;
  }

  /** Unsigned: the client does not look at signatures, and the in-memory gatekeeper neither. */
  idToken({ clientId, nonce }: { clientId: string; nonce: string }): string {
    const now = Math.floor(this.clock.now() / 1_000);
    const claims = this.claims({
      iss: PROVIDER,
      aud: clientId,
      sub: 'alice',
      email: 'alice@provider.example',
      nonce,
      iat: now,
      jti: String(++this.#count),
      exp: now + this.tokenLife,
    });
    const part = (value: unknown): string => toBase64Url(utf8Encode(JSON.stringify(value)));
    return `${part({ alg: 'ES256' })}.${part(claims)}.${toBase64Url(new Uint8Array(64))}`;
  }
}

/** The body of a request that carries a form. */
export function formOf({ body }: HttpRequest): URLSearchParams {
  if (typeof body !== 'string') throw new TypeError('no form');
  return new URLSearchParams(body);
}

export function json(status: number, value: unknown): HttpResponse {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  };
}

/** What a token says, unchecked. */
export function claimsOf(token: string): Record<string, unknown> {
  const [, payload = ''] = token.split('.');
  return JSON.parse(utf8Decode(fromBase64Url(payload))) as Record<string, unknown>;
}
