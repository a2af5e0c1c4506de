/**
 * Who is let in by the gatekeepers and who is not, with a client whose Noise and protobufs are
 * foreign: tokens for the other gatekeeper, replayed with another key, expired, unsigned, garbage.
 * @module
 */
import { once } from 'node:events';

import fc from 'fast-check';
import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';

import { CertChain, CertDetails, encodeFrame, type StanzaNode } from '@/lib/codec';
import { verifyCertificateChain } from '@/lib/protocol/noise';

import { makeForeignKeyPair } from '../../oracles/bridge';
import { nonceFor, startSandbox, type NetworkName, type Sandbox } from '../../sandbox';
import { closeQuiet, signIn, TestClient, type LoginOptions } from './test-client';

const email = 'alice@harbourmail.example';

describe('logging in at a gatekeeper', () => {
  const staticKeyPair = makeForeignKeyPair();
  const nonce = nonceFor(staticKeyPair.publicKey);
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ contacts: false });
  });
  afterAll(() => sandbox.close());

  const claimsFor = (network: NetworkName) => ({
    sub: 'alice',
    aud: sandbox[network].network.clientId,
    email,
    nonce,
  });

  /** The first stanza a client gets. */
  async function firstStanza(
    options: Omit<LoginOptions, 'gatekeeper' | 'staticKeyPair'> & {
      readonly network?: NetworkName;
    },
  ): Promise<StanzaNode> {
    const gatekeeper = sandbox[options.network ?? 'whatsapp'];
    const client = await TestClient.connect({ ...options, gatekeeper, staticKeyPair });
    const first = await client.next(({ tag }) => tag === 'success' || tag === 'failure');
    await client.close();
    return first;
  }

  async function refusalOf(claims: Record<string, unknown>): Promise<Record<string, string>> {
    const token = await sandbox.provider.mintIdTokenForTesting(claims);
    const { tag, attrs } = await firstStanza({ token });
    expect(tag).toBe('failure');
    return { ...attrs };
  }

  it('succeeds with the token of a real sign-in, and gives the account an address of the network', async () => {
    const addresses = { whatsapp: '12-105000000001@interop', messenger: '100000000001@msgr' };
    for (const network of ['whatsapp', 'messenger'] as const) {
      const { clientId } = sandbox[network].network;
      const staticKey = staticKeyPair.publicKey;
      const { id_token } = await signIn({ sandbox, clientId, staticKey });
      const { tag, attrs } = await firstStanza({ network, token: id_token });
      expect([tag, attrs['jid']]).toEqual(['success', addresses[network]]);
      expect(Math.abs(Number(attrs['t']) - Date.now() / 1000)).toBeLessThan(5);
    }
    expect(sandbox.failures).toEqual([]);
  });

  it('gives the same account back to the same identifier, with and without its id', async () => {
    const token = await sandbox.provider.mintIdTokenForTesting(claimsFor('whatsapp'));
    const first = await firstStanza({ token });
    const again = await firstStanza({ token, accountId: 105_000_000_001n });
    expect(again.attrs['jid']).toBe(first.attrs['jid']);
  });

  it('shows certificates that hold under its own root and under no other', async () => {
    const token = await sandbox.provider.mintIdTokenForTesting(claimsFor('whatsapp'));
    const client = await TestClient.connect({ gatekeeper: sandbox.whatsapp, token, staticKeyPair });
    await client.next('success');
    const { certificates } = client;
    await client.close();
    const { leaf } = CertChain.decode(certificates);
    const serverStaticKey = CertDetails.decode(leaf!.details!).key!;
    const nowSeconds = Math.floor(Date.now() / 1000);
    const chain = { chainBytes: certificates, serverStaticKey, nowSeconds };
    const { whatsapp, messenger } = sandbox;
    expect(() => verifyCertificateChain({ ...chain, rootKey: whatsapp.rootKey })).not.toThrow();
    expect(() => verifyCertificateChain({ ...chain, rootKey: messenger.rootKey })).toThrow(
      /signature/,
    );
  });

  it('refuses a token meant for the other gatekeeper', async () => {
    expect(await refusalOf(claimsFor('messenger'))).toEqual({
      reason: '401',
      code: 'bad-audience',
    });
  });

  it('refuses a token that is replayed with another Noise key', async () => {
    const stolen = nonceFor(makeForeignKeyPair().publicKey);
    expect(await refusalOf({ ...claimsFor('whatsapp'), nonce: stolen })).toEqual({
      reason: '401',
      code: 'bad-nonce',
    });
  });

  it('refuses a token without a nonce', async () => {
    const { nonce: _nonce, ...claims } = claimsFor('whatsapp');
    expect(await refusalOf(claims)).toEqual({ reason: '401', code: 'bad-nonce' });
  });

  it('refuses a token that has expired', async () => {
    const exp = Math.floor(Date.now() / 1000) - 60;
    expect(await refusalOf({ ...claimsFor('whatsapp'), exp })).toEqual({
      reason: '401',
      code: 'expired',
    });
  });

  it('refuses a token of another issuer', async () => {
    expect(await refusalOf({ ...claimsFor('whatsapp'), iss: 'https://other.example' })).toEqual({
      reason: '401',
      code: 'bad-issuer',
    });
  });

  it('refuses a token that names nobody', async () => {
    const { email: _email, ...claims } = claimsFor('whatsapp');
    expect(await refusalOf(claims)).toEqual({ reason: '401', code: 'no-identifier' });
  });

  it('refuses a token that somebody else has signed, and one that nobody has', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const forged = await new SignJWT({ ...claimsFor('whatsapp'), iss: sandbox.providerAddress })
      .setProtectedHeader({ alg: 'ES256', kid: 'harbour-1' })
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);
    const genuine = await sandbox.provider.mintIdTokenForTesting(claimsFor('whatsapp'));
    const [, body] = genuine.split('.');
    const header = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const token of [forged, `${header}.${body}.`]) {
      const { attrs } = await firstStanza({ token });
      expect(attrs).toEqual({ reason: '401', code: 'bad-signature' });
    }
  });

  it('refuses what is no token at all', async () => {
    for (const token of ['', 'garbage', 'a.b.c', 'x'.repeat(9000)]) {
      const { attrs } = await firstStanza({ token });
      expect(attrs).toEqual({ reason: '401', code: 'malformed' });
    }
  });

  it('refuses the other network’s product, and an account that is unknown or somebody else’s', async () => {
    const token = await sandbox.provider.mintIdTokenForTesting(claimsFor('whatsapp'));
    const wrongProduct = await firstStanza({ token, product: 3 });
    expect(wrongProduct.attrs).toEqual({ reason: '400', code: 'bad-product' });
    const unknown = await firstStanza({ token, accountId: 105_000_009_999n });
    expect(unknown.attrs).toEqual({ reason: '403', code: 'unknown-account' });
    const bruno = { ...claimsFor('whatsapp'), sub: 'bruno', email: 'bruno@harbourmail.example' };
    const other = await sandbox.provider.mintIdTokenForTesting(bruno);
    const foreign = await firstStanza({ token: other, accountId: 105_000_000_001n });
    expect(foreign.attrs).toEqual({ reason: '403', code: 'unknown-account' });
  });

  it('refuses everybody while a test tells it to', async () => {
    const token = await sandbox.provider.mintIdTokenForTesting(claimsFor('whatsapp'));
    sandbox.whatsapp.refuseWith({ reason: '503', code: 'try-later' });
    expect((await firstStanza({ token })).attrs).toEqual({ reason: '503', code: 'try-later' });
    sandbox.whatsapp.refuseWith(undefined);
    expect((await firstStanza({ token })).tag).toBe('success');
  });

  it('replaces the older connection of the same account and says why', async () => {
    const token = await sandbox.provider.mintIdTokenForTesting(claimsFor('whatsapp'));
    const options = { gatekeeper: sandbox.whatsapp, token, staticKeyPair };
    const older = await TestClient.connect(options);
    await older.next('success');
    const newer = await TestClient.connect(options);
    await newer.next('success');
    const error = await older.next('stream:error');
    expect(error.content).toEqual([{ tag: 'conflict', attrs: { type: 'replaced' } }]);
    await older.closed;
    expect(sandbox.whatsapp.accounts()[0]?.isOnline).toBe(true);
    await newer.close();
  });

  it('ends a line that does not open with the intro, or sends what cannot be read', async () => {
    const token = await sandbox.provider.mintIdTokenForTesting(claimsFor('whatsapp'));
    const options = { gatekeeper: sandbox.whatsapp, token, staticKeyPair };
    for (const spoil of [
      (client: TestClient) => client.sendSealed(Uint8Array.of(0, 0xf8, 0x00)),
      (client: TestClient) => client.sendBare(Uint8Array.of(0, 0, 2, 1, 2)),
    ]) {
      const client = await TestClient.connect(options);
      await client.next('success');
      spoil(client);
      expect((await client.next('stream:error')).tag).toBe('stream:error');
      expect(await client.closed).toBe(1002);
    }
    expect(sandbox.failures).toEqual([]);
  });
});

describe('a gatekeeper that is sent anything', () => {
  it('closes the line, whatever the bytes, and goes on serving others', async () => {
    const sandbox = await startSandbox({ contacts: false });
    const intro = [0x57, 0x41, 0x06, 0x03];
    const anything = fc.array(fc.uint8Array({ minLength: 1, maxLength: 200 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(anything, fc.boolean(), fc.boolean(), async (chunks, opens, frames) => {
        const socket = new WebSocket(sandbox.whatsapp.endpoint);
        await once(socket, 'open');
        const closed = once(socket, 'close');
        if (opens) socket.send(Uint8Array.from(intro));
        for (const chunk of chunks) socket.send(frames ? encodeFrame(chunk) : chunk);
        socket.close();
        await closed;
      }),
      { seed: 20_240_306, numRuns: 60 },
    );
    const staticKeyPair = makeForeignKeyPair();
    const token = await sandbox.provider.mintIdTokenForTesting({
      sub: 'alice',
      aud: 'rialto-whatsapp',
      email,
      nonce: nonceFor(staticKeyPair.publicKey),
    });
    const client = await TestClient.connect({ gatekeeper: sandbox.whatsapp, token, staticKeyPair });
    expect((await client.next('success')).tag).toBe('success');
    await client.close();
    await closeQuiet(sandbox);
    expect(sandbox.whatsapp.counters).toMatchObject({ logins: 1, refusals: 0 });
  });
});

describe('logging in while the provider is away', () => {
  it('is put off, not refused: nobody can say whether the token is good', async () => {
    const sandbox = await startSandbox({ contacts: false });
    const staticKeyPair = makeForeignKeyPair();
    const token = await sandbox.provider.mintIdTokenForTesting({
      sub: 'alice',
      aud: 'rialto-whatsapp',
      email,
      nonce: nonceFor(staticKeyPair.publicKey),
    });
    await sandbox.provider.close();
    const client = await TestClient.connect({ gatekeeper: sandbox.whatsapp, token, staticKeyPair });
    const { attrs } = await client.next('failure');
    expect(attrs).toEqual({ reason: '503', code: 'provider-unreachable' });
    await client.close();
    await sandbox.close();
  });
});
