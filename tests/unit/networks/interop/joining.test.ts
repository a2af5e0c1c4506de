/**
 * Joining through a provider.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { generateKeyPair } from '@/lib/crypto';
import { json, PROVIDER } from './support/provider';
import { settle, until } from './support/clock';
import { World } from './support/world';

const DOCUMENT = '/.well-known/rialto-provider';
const DISCOVERY = '/.well-known/openid-configuration';

describe.each(['whatsapp', 'messenger'] as const)('joining %s', (id) => {
  it('signs in, logs in once without an account id, and gives the rows of the account', async () => {
    const world = new World(id);
    const account = await world.join();
    expect(account).toMatchObject({
      identifier: 'alice@provider.example',
      providerName: 'Harbour Mail',
      uniqueKey: id === 'whatsapp' ? 'whatsapp/12/105000000001' : 'messenger/14/100000000001',
    });
    expect(account.state.map(({ kind }) => kind).toSorted()).toEqual([
      'account',
      'identity',
      'prekeys',
      'server',
      'signed-prekey',
      'tokens',
    ]);
    expect(world.gatekeeper.logins).toHaveLength(1);
    expect(world.gatekeeper.logins[0]!.payload.interopData?.accountId).toBeUndefined();
    await until(() => world.gatekeeper.line.isClosed, 'line closed');
    expect(world.gatekeeper.uploads).toBe(0);
    expect(world.clock.waiting).toBe(0);
  });

  it('asks for a code bound to the browser and a token bound to the key', async () => {
    const world = new World(id);
    let asked = new URL(PROVIDER);
    const open = world.provider.open.bind(world.provider);
    world.provider.open = (url) => {
      asked = new URL(url);
      return open(url);
    };
    await world.join();
    const query = Object.fromEntries(asked.searchParams);
    expect(query).toMatchObject({
      client_id: `rialto-${id}`,
      response_type: 'code',
      scope: 'openid email offline_access',
      prompt: 'consent',
      code_challenge_method: 'S256',
    });
    expect(query['nonce']).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(query['code_challenge']).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(query['state']!.length).toBeGreaterThanOrEqual(22);
  });
});

describe('joining', () => {
  const codeOf = async (world: World) =>
    world.join().then(
      () => 'joined',
      (error: { code?: string }) => error.code,
    );

  it('says where the network is not offered', async () => {
    const world = new World();
    world.provider.overrides.set(DOCUMENT, () => json(200, { ...world.document, networks: {} }));
    expect(await codeOf(world)).toBe('network-not-offered');
  });

  it.each([
    ['issuer', 'https://other.example'],
    ['token_endpoint', 'http://provider.example/token'],
    ['authorization_endpoint', 'javascript:alert(1)'],
    ['code_challenge_methods_supported', ['plain']],
  ])('refuses a discovery document with a wrong %s', async (field, value) => {
    const world = new World();
    world.provider.overrides.set(DISCOVERY, () =>
      json(200, {
        issuer: PROVIDER,
        authorization_endpoint: `${PROVIDER}/auth`,
        token_endpoint: `${PROVIDER}/token`,
        [field]: value,
      }),
    );
    expect(await codeOf(world)).toBe('not-a-provider');
  });

  it('says where the person closed the window', async () => {
    const world = new World();
    world.provider.open = () => Promise.reject(new Error('closed'));
    expect(await codeOf(world)).toBe('sign-in-cancelled');
  });

  it.each([
    ['no state', 'state', null],
    ['another state', 'state', 'forged'],
    ['another issuer', 'iss', 'https://other.example'],
    ['an error', 'error', 'access_denied'],
    ['no code', 'code', null],
    ['a code that the provider does not know', 'code', 'forged'],
  ])('refuses a redirect with %s', async (_what, name, value) => {
    const world = new World();
    world.provider.redirect = (url) => {
      if (value === null) url.searchParams.delete(name);
      else url.searchParams.set(name, value);
      return url;
    };
    expect(await codeOf(world)).toBe('sign-in-refused');
    expect(world.gatekeeper.lines).toHaveLength(0);
  });

  it('refuses a redirect to somewhere else', async () => {
    const world = new World();
    world.provider.redirect = (url) => {
      url.hostname = 'evil.example';
      return url;
    };
    expect(await codeOf(world)).toBe('sign-in-refused');
  });

  it.each([
    ['aud', 'rialto-messenger'],
    ['nonce', 'replayed'],
    ['iss', 'https://other.example'],
    ['email', undefined],
    ['azp', 'rialto-messenger'],
  ])('never shows a gatekeeper a token with a wrong %s', async (claim, value) => {
    const world = new World();
    world.provider.claims = (claims) => ({ ...claims, [claim]: value });
    expect(await codeOf(world)).toBe('token-refused');
    expect(world.gatekeeper.lines).toHaveLength(0);
  });

  it('says that clocks differ where a fresh token has run out already', async () => {
    const world = new World();
    world.provider.claims = (claims) => ({ ...claims, exp: 1 });
    expect(await codeOf(world)).toBe('clock-differs');
    expect(world.gatekeeper.lines).toHaveLength(0);
  });

  it.each([
    ['a refused token', { tag: 'failure', attrs: { reason: '401' } }, 'token-refused'],
    ['a gatekeeper in trouble', { tag: 'failure', attrs: { reason: '503' } }, 'unreachable'],
    ['a success without our address', { tag: 'success' }, 'failed'],
    [
      'an address of another integrator',
      { tag: 'success', attrs: { jid: '13-105000000001@interop' } },
      'failed',
    ],
  ])('says %s', async (_what, answer, code) => {
    const world = new World();
    world.gatekeeper.onLogin = () => answer;
    expect(await codeOf(world)).toBe(code);
  });

  it('says where the gatekeeper cannot be reached or is another', async () => {
    const down = new World();
    down.gatekeeper.isDown = true;
    expect(await codeOf(down)).toBe('unreachable');
    const other = new World();
    other.gatekeeper.certificates.leafKey = generateKeyPair(other.gatekeeper.random).publicKey;
    expect(await codeOf(other)).toBe('certificate-refused');
  });

  it('ends early when asked, wherever it stands', async () => {
    const world = new World();
    world.gatekeeper.isMute = true;
    const ending = new AbortController();
    const joining = world.network.join(PROVIDER, world.joinHost, ending.signal);
    const ended = joining.catch((error: unknown) => error);
    await until(() => world.gatekeeper.lines.length === 1, 'line');
    ending.abort();
    expect(await ended).toMatchObject({ name: 'JoinError', code: 'failed' });
    await settle();
    expect(world.clock.waiting).toBe(0);
    expect(world.gatekeeper.line.isClosed).toBe(true);
  });

  it('leaves no address, token or name in the text of an error', async () => {
    const world = new World();
    world.provider.claims = (claims) => ({ ...claims, nonce: 'replayed' });
    const error = await world.join().catch((cause: unknown) => cause as Error);
    expect((error as Error).message).toBe('token-refused: token-refused');
    expect(((error as Error).cause as Error).message).toBe('token-refused: nonce');
  });
});
