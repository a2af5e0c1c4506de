/**
 * Looking up a provider.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { createInteropNetwork } from '@/lib/networks/interop';
import { json, PROVIDER } from './support/provider';
import { World } from './support/world';

const DOCUMENT = '/.well-known/rialto-provider';

describe('looking up a provider', () => {
  it('tells its name and networks, and makes the address whole', async () => {
    const world = new World();
    expect(await world.network.lookUpProvider(' provider.example/ ', world.joinHost)).toEqual({
      address: PROVIDER,
      name: 'Harbour Mail',
      networks: ['whatsapp', 'messenger'],
      hosts: [PROVIDER],
    });
  });

  it.each([
    '',
    'http://provider.example',
    'ftp://provider.example',
    'https://user:secret@provider.example',
    'https://provider.example/?a=b',
    'https://',
    'http://127.0.0.1:4000',
    `https://${'a'.repeat(600)}.example`,
  ])('refuses the address %j', async (address) => {
    const world = new World();
    await expect(world.network.lookUpProvider(address, world.joinHost)).rejects.toMatchObject({
      name: 'JoinError',
      code: 'bad-address',
    });
    expect(world.provider.requests).toEqual([]);
  });

  it('speaks to the loopback in clear only where that is allowed', async () => {
    const world = new World();
    const network = createInteropNetwork({ id: 'whatsapp', loopbackAllowed: true });
    const document = structuredClone(world.document) as typeof world.document & {
      networks: { whatsapp: { endpoint: string } };
    };
    document['issuer'] = 'http://127.0.0.1:4000';
    document.networks.whatsapp.endpoint = 'ws://127.0.0.1:4001/ws/chat';
    world.provider.overrides.set(DOCUMENT, () => json(200, document));
    const issuer = 'http://127.0.0.1:4000';
    const endpoints = {
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: 'http://127.0.0.1:4009/token',
    };
    world.provider.overrides.set('/.well-known/openid-configuration', () =>
      json(200, { issuer, ...endpoints }),
    );
    const found = await network.lookUpProvider('127.0.0.1:4000', world.joinHost);
    expect(found).toMatchObject({ address: issuer, hosts: [issuer, 'http://127.0.0.1:4009'] });
    await expect(
      network.lookUpProvider('http://example.com', world.joinHost),
    ).rejects.toMatchObject({ code: 'bad-address' });
  });

  it.each([
    ['no such page', () => json(404, {}), 'not-a-provider'],
    [
      'a page that is no JSON',
      () => ({ status: 200, headers: {}, body: '<html>' }),
      'not-a-provider',
    ],
    ['another document', () => json(200, { version: 2 }), 'not-a-provider'],
    ['trouble', () => json(502, {}), 'provider-unreachable'],
    [
      'no connection',
      () => {
        throw new Error('no route');
      },
      'provider-unreachable',
    ],
  ] as const)('tells %s', async (_what, answer, code) => {
    const world = new World();
    world.provider.overrides.set(DOCUMENT, answer);
    await expect(world.network.lookUpProvider(PROVIDER, world.joinHost)).rejects.toMatchObject({
      code,
    });
  });

  it.each([
    ['issuer', 'https://other.example'],
    ['networks', { whatsapp: { client_id: 'x' } }],
    ['name', ''],
    ['name', 'x'.repeat(1_000)],
  ])('refuses a document with a wrong %s', async (field, value) => {
    const world = new World();
    world.provider.overrides.set(DOCUMENT, () => json(200, { ...world.document, [field]: value }));
    await expect(world.network.lookUpProvider(PROVIDER, world.joinHost)).rejects.toMatchObject({
      code: 'not-a-provider',
    });
  });

  it.each([
    ['endpoint', 'ws://gatekeeper.example/ws'],
    ['endpoint', 'https://gatekeeper.example/ws'],
    ['root_key', 'short'],
    ['integrator', 70_000],
    ['integrator', 1.5],
    ['identifier_type', 'shoe-size'],
  ])('refuses an offer with a wrong %s', async (field, value) => {
    const world = new World();
    const offers = world.document['networks'] as Record<string, object>;
    const networks = { whatsapp: { ...offers['whatsapp'], [field]: value } };
    world.provider.overrides.set(DOCUMENT, () => json(200, { ...world.document, networks }));
    await expect(world.network.lookUpProvider(PROVIDER, world.joinHost)).rejects.toMatchObject({
      code: 'not-a-provider',
    });
  });
});
