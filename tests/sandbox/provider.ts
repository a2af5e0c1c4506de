/**
 * Harbour Mail: the stand-in for a person's own provider, a real OpenID Connect server (npm
 * `oidc-provider`) on loopback. Authorization code with PKCE (RFC 7636), public clients, one client
 * per gatekeeper so that a token's `aud` names the one it is for; refresh tokens that rotate and
 * keep the nonce (OpenID Connect Core 1.0 §12.2). Must not know Noise, stanzas or contacts.
 * @module
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import {
  exportJWK,
  generateKeyPair,
  importJWK,
  jwtVerify,
  SignJWT,
  type CryptoKey,
  type JWK,
  type JWTPayload,
} from 'jose';
import OpenIdProvider from 'oidc-provider';

import { NETWORKS, type NetworkName } from './networks';
import { OidcShelf } from './oidc-shelf';
import { handleInteraction } from './provider-interactions';
import { MAX_UPLOAD_BYTES, UploadHost } from './upload-host';
import { errorPage, frontPage, type ProviderAccount } from './provider-pages';

/** The accounts that exist at the provider. */
export const PROVIDER_ACCOUNTS: readonly ProviderAccount[] = [
  { id: 'alice', name: 'Alice Marino', email: 'alice@harbourmail.example' },
  { id: 'bruno', name: 'Bruno Keller', email: 'bruno@harbourmail.example' },
];

/** seconds an ID token is good for, unless a test shortens it */
const ID_TOKEN_SECONDS = 3600;

export type ProviderDocument = {
  readonly version: 1;
  readonly name: string;
  readonly issuer: string;
  readonly networks: Readonly<
    Record<
      NetworkName,
      {
        readonly client_id: string;
        readonly endpoint: string;
        readonly root_key: string;
        readonly integrator: number;
        readonly identifier_type: 'email';
        readonly media_hosts: readonly string[];
      }
    >
  >;
  readonly media?: { readonly uploads: string; readonly max_bytes: number };
};

export type ProviderOptions = {
  readonly redirectUris: readonly string[];
  /** ms since 1970 */
  readonly now: () => number;
};

/** The running provider and the hands that tests have on it. */
export interface ProviderHandle {
  /** `http://127.0.0.1:PORT`: the issuer, and what a person types in */
  readonly address: string;
  readonly jwksUri: string;
  /** where its users' files lie */
  readonly uploads: UploadHost;
  /** What its document says of its host of files from now on; undefined: that it has none. */
  setMediaForTesting(media: { readonly max_bytes: number } | undefined): void;
  /** What `/.well-known/rialto-provider` answers from now on; 503 before the first call. */
  announce(networks: ProviderDocument['networks']): void;
  /** Seconds that ID tokens issued from now on are good for. */
  setIdTokenSeconds(seconds: number): void;
  /** Signs with another key from now on and publishes that one alone: the old one is gone. */
  changeSigningKey(): Promise<void>;
  /** How often its keys were asked for. */
  readonly keyRequests: number;
  /** Ends all sessions and refresh tokens of an account. */
  revokeAccount(accountId: string): void;
  /** How many refresh tokens of an account are good. */
  refreshTokens(accountId: string): number;
  /**
   * Signs claims with the provider's real key, without a sign-in: for tests of gatekeepers.
   * @param claims as they stand; `iss`, `iat` and `exp` are filled in where absent
   */
  mintIdTokenForTesting(claims: JWTPayload): Promise<string>;
  close(): Promise<void>;
}

/** Starts the provider on a free loopback port. */
export async function startProvider({
  redirectUris,
  now,
}: ProviderOptions): Promise<ProviderHandle> {
  const server = createServer();
  const address = await listen(server);
  const settings = { idTokenSeconds: ID_TOKEN_SECONDS };
  const shelf = new OidcShelf(now);
  const cookieKey = randomBytes(32).toString('base64url');
  /** The same provider with another signing key: sessions and tokens stay on their shelf. */
  const open = ({ jwk }: SigningKey): OpenIdProvider =>
    new OpenIdProvider(address, configuration({ redirectUris, jwk, shelf, settings, cookieKey }));
  let key = await makeSigningKey(1);
  let provider = open(key);
  let openIdConnect = provider.callback();
  let keyRequests = 0;
  let media: ProviderDocument['media'];
  let document: ProviderDocument | undefined;
  const uploads = new UploadHost({
    path: '/media',
    isOurs: (token) => isSignedBy(token, { issuer: address, jwk: key.jwk, now }),
  });

  server.on('request', (request, response) => {
    const path = new URL(request.url ?? '/', address).pathname;
    if (path === '/jwks') keyRequests++;
    if (path === '/') sendHtml(response, 200, frontPage());
    else if (path === '/.well-known/rialto-provider') sendDocument(request, response, document);
    else if (path.startsWith('/media')) uploads.handle(path, request, response);
    else if (path.startsWith('/interaction/'))
      handleInteraction({ provider, request, response, path, accounts: PROVIDER_ACCOUNTS }).catch(
        (error: unknown) => sendHtml(response, 400, errorPage(nameOf(error))),
      );
    else openIdConnect(request, response);
  });

  return {
    address,
    jwksUri: `${address}/jwks`,
    uploads,
    announce: (networks) => {
      media = { uploads: `${address}/media`, max_bytes: MAX_UPLOAD_BYTES };
      document = { version: 1, name: 'Harbour Mail', issuer: address, networks, media };
    },
    setMediaForTesting: (changed) => {
      if (document === undefined || media === undefined) return;
      const { media: _media, ...rest } = document;
      document = changed === undefined ? rest : { ...rest, media: { ...media, ...changed } };
    },
    setIdTokenSeconds: (seconds) => {
      settings.idTokenSeconds = seconds;
    },
    revokeAccount: (accountId) => shelf.revokeAccount(accountId),
    refreshTokens: (accountId) => shelf.count('RefreshToken', accountId),
    changeSigningKey: async () => {
      key = await makeSigningKey(key.serial + 1);
      provider = open(key);
      openIdConnect = provider.callback();
    },
    get keyRequests() {
      return keyRequests;
    },
    mintIdTokenForTesting: (claims) =>
      mintIdToken({ iss: address, ...claims }, { key, now, ...settings }),
    close: () => closeServer(server),
  };
}

type SigningKey = { readonly serial: number; readonly privateKey: CryptoKey; readonly jwk: JWK };

/** `kid` is `harbour-` and its serial number. */
async function makeSigningKey(serial: number): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = `harbour-${String(serial)}`;
  return {
    serial,
    privateKey,
    jwk: { ...(await exportJWK(privateKey)), kid, alg: 'ES256', use: 'sig' },
  };
}

type Signing = {
  readonly key: SigningKey;
  readonly now: () => number;
  readonly idTokenSeconds: number;
};

function mintIdToken(claims: JWTPayload, { key, now, idTokenSeconds }: Signing): Promise<string> {
  const iat = Math.floor(now() / 1000);
  return new SignJWT({ iat, exp: iat + idTokenSeconds, ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: key.jwk.kid ?? '', typ: 'JWT' })
    .sign(key.privateKey);
}

/** Whoever has a token that this provider gave is one of its users. */
async function isSignedBy(
  token: string,
  { issuer, jwk, now }: { readonly issuer: string; readonly jwk: JWK; readonly now: () => number },
): Promise<boolean> {
  const { d: _private, ...publicKey } = jwk;
  try {
    await jwtVerify(token, await importJWK(publicKey, 'ES256'), {
      issuer,
      currentDate: new Date(now()),
    });
    return true;
  } catch {
    return false;
  }
}

type Setup = {
  readonly redirectUris: readonly string[];
  readonly jwk: JWK;
  readonly cookieKey: string;
  readonly shelf: OidcShelf;
  readonly settings: { readonly idTokenSeconds: number };
};

function configuration({
  redirectUris,
  jwk,
  shelf,
  settings,
  cookieKey,
}: Setup): Record<string, unknown> {
  return {
    adapter: shelf.adapter,
    jwks: { keys: [jwk] },
    clients: Object.values(NETWORKS).map(({ clientId }) => client(clientId, redirectUris)),
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    pkce: { required: () => true },
    scopes: ['openid', 'offline_access', 'email'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    // the gatekeeper sees only the ID token: the address must stand in it
    conformIdTokenClaims: false,
    findAccount,
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true, allowedPolicy: isItsOwn },
    },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    cookies: { keys: [cookieKey] },
    // an extension's origin is not among its redirect addresses
    clientBasedCORS: () => true,
    rotateRefreshToken: true,
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 30 * 86_400,
      IdToken: () => settings.idTokenSeconds,
      Interaction: 900,
      RefreshToken: 30 * 86_400,
      Session: 86_400,
    },
    renderError: (
      context: { type: string; body: string },
      { error }: { readonly error: string },
    ): void => {
      context.type = 'html';
      context.body = errorPage(error);
    },
  };
}

function client(clientId: string, redirectUris: readonly string[]): object {
  return {
    client_id: clientId,
    application_type: 'web',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: [...redirectUris],
  };
}

/** A client gives back its own tokens only (RFC 7009 §2.1). */
function isItsOwn(
  _context: unknown,
  client: { readonly clientId: string },
  token: { readonly clientId?: string },
): boolean {
  return token.clientId === client.clientId;
}

function findAccount(_context: unknown, id: string): object | undefined {
  const account = PROVIDER_ACCOUNTS.find((known) => known.id === id);
  if (account === undefined) return undefined;
  const claims = { sub: id, email: account.email, email_verified: true };
  return { accountId: id, claims: () => Promise.resolve(claims) };
}

function sendDocument(
  request: IncomingMessage,
  response: ServerResponse,
  document: ProviderDocument | undefined,
): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('cache-control', 'no-store');
  if (request.method === 'OPTIONS') response.writeHead(204).end();
  else if (request.method !== 'GET') response.writeHead(405).end();
  else if (document === undefined) response.writeHead(503).end();
  else
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(document));
}

function sendHtml(response: ServerResponse, status: number, html: string): void {
  if (response.headersSent) return;
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(html);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function closeServer(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
