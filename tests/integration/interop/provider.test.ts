/**
 * The stand-in provider as an OpenID Connect server: discovery, code with PKCE through its real
 * pages, what its ID tokens say, and that refreshing keeps the nonce (OpenID Connect Core 1.0 §12.2).
 * @module
 */
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { makeForeignKeyPair } from '../../oracles/bridge';
import {
  createRobotBrowser,
  NETWORKS,
  nonceFor,
  startSandbox,
  TEST_REDIRECT_URI,
  type Sandbox,
} from '../../sandbox';
import { requestTokens, signIn } from './test-client';

describe('the stand-in provider', () => {
  const { publicKey: staticKey } = makeForeignKeyPair();
  const { clientId } = NETWORKS.whatsapp;
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ contacts: false });
  });
  afterAll(() => sandbox.close());

  it('names its gatekeepers in a document that any origin may read', async () => {
    const response = await fetch(`${sandbox.providerAddress}/.well-known/rialto-provider`);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const root = (key: Uint8Array): string => Buffer.from(key).toString('base64url');
    expect(await response.json()).toEqual({
      version: 1,
      name: 'Harbour Mail',
      issuer: sandbox.providerAddress,
      networks: {
        whatsapp: {
          client_id: 'rialto-whatsapp',
          endpoint: sandbox.whatsapp.endpoint,
          root_key: root(sandbox.whatsapp.rootKey),
          integrator: 12,
          identifier_type: 'email',
          media_hosts: [sandbox.whatsapp.media.origin],
        },
        messenger: {
          client_id: 'rialto-messenger',
          endpoint: sandbox.messenger.endpoint,
          root_key: root(sandbox.messenger.rootKey),
          integrator: 14,
          identifier_type: 'email',
          media_hosts: [sandbox.messenger.media.origin],
        },
      },
      media: { uploads: `${sandbox.providerAddress}/media`, max_bytes: 600_000_000 },
    });
  });

  it('offers discovery and tokens to the origin of an extension', async () => {
    const origin = 'moz-extension://0f8fad5b-d9cb-469f-a165-70867728950e';
    const discovery = await fetch(`${sandbox.providerAddress}/.well-known/openid-configuration`, {
      headers: { origin },
    });
    expect(discovery.headers.get('access-control-allow-origin')).toBe(origin);
    const document = (await discovery.json()) as Record<string, unknown>;
    expect(document['issuer']).toBe(sandbox.providerAddress);
    expect(document['code_challenge_methods_supported']).toEqual(['S256']);
    const preflight = await fetch(String(document['token_endpoint']), {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
  });

  it('issues an ID token that names the audience, the identifier and the bound key', async () => {
    const { id_token } = await signIn({ sandbox, clientId, staticKey });
    const keys = createRemoteJWKSet(new URL(sandbox.provider.jwksUri));
    const { payload, protectedHeader } = await jwtVerify(id_token, keys);
    expect(protectedHeader.alg).toBe('ES256');
    expect(payload).toMatchObject({
      iss: sandbox.providerAddress,
      aud: clientId,
      sub: 'alice',
      email: 'alice@harbourmail.example',
      nonce: nonceFor(staticKey),
    });
    expect(payload.exp! - payload.iat!).toBe(3600);
  });

  it('keeps the nonce when it refreshes, and takes a refresh token only once', async () => {
    const first = await signIn({ sandbox, clientId, staticKey });
    const refresh = {
      grant_type: 'refresh_token',
      client_id: clientId,
      refresh_token: first.refresh_token,
    };
    sandbox.provider.setIdTokenSeconds(120);
    const second = await requestTokens(sandbox, refresh);
    sandbox.provider.setIdTokenSeconds(3600);
    const { nonce, aud, exp, iat } = decodeJwt(second.id_token);
    expect({ nonce, aud, seconds: exp! - iat! }).toEqual({
      nonce: nonceFor(staticKey),
      aud: clientId,
      seconds: 120,
    });
    expect(second.refresh_token).not.toBe(first.refresh_token);
    await expect(requestTokens(sandbox, refresh)).rejects.toThrow('invalid_grant');
  });

  it('does not give one client a token for the other', async () => {
    const { refresh_token } = await signIn({ sandbox, clientId, staticKey });
    const attempt = requestTokens(sandbox, {
      grant_type: 'refresh_token',
      client_id: NETWORKS.messenger.clientId,
      refresh_token,
    });
    await expect(attempt).rejects.toThrow('invalid_grant');
  });

  it('sends the person back with an error who does not allow it', async () => {
    const robot = createRobotBrowser({
      account: 'bruno',
      redirectUri: TEST_REDIRECT_URI,
      deny: true,
    });
    await expect(signIn({ sandbox, clientId, staticKey, robot })).rejects.toThrow('access_denied');
  });

  it('ends refresh tokens when the account is revoked', async () => {
    const { refresh_token } = await signIn({ sandbox, clientId, staticKey });
    sandbox.provider.revokeAccount('alice');
    const attempt = requestTokens(sandbox, {
      grant_type: 'refresh_token',
      client_id: clientId,
      refresh_token,
    });
    await expect(attempt).rejects.toThrow('invalid_grant');
  });

  it('asks only for consent where the person is signed in already', async () => {
    const robot = createRobotBrowser({ account: 'bruno', redirectUri: TEST_REDIRECT_URI });
    await signIn({ sandbox, clientId, staticKey, robot });
    const { clientId: other } = NETWORKS.messenger;
    const { id_token } = await signIn({ sandbox, clientId: other, staticKey, robot });
    expect(decodeJwt(id_token)).toMatchObject({ sub: 'bruno', aud: other });
  });
});
