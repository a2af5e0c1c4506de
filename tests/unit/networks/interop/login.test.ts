/**
 * Refusals of a login, and the tokens behind it.
 * @module
 */
import { describe, expect, it } from 'vitest';
import type { HttpRequest, HttpResponse } from '@/lib/base';
import { generateKeyPair } from '@/lib/crypto';
import { formOf, json, PROVIDER } from './support/provider';
import { settle, until } from './support/clock';
import { World } from './support/world';

const failure = (reason: string) => () => ({
  tag: 'failure',
  attrs: { reason, code: 'bad-audience' },
});

describe('refusals', () => {
  it('renews a token that the gatekeeper refuses, once, and then stops', async () => {
    const world = new World();
    const account = await world.joined();
    world.gatekeeper.onLogin = failure('401');
    account.connect();
    await until(() => world.host.state?.kind === 'stopped', 'stopped');
    expect(world.host.state).toEqual({ kind: 'stopped', problem: 'token-refused' });
    const [, first, second] = world.gatekeeper.logins;
    expect(world.gatekeeper.logins).toHaveLength(3);
    expect(second!.payload.interopData?.token).not.toEqual(first!.payload.interopData?.token);
    world.clock.advance(3_600_000);
    await settle();
    expect(world.gatekeeper.logins).toHaveLength(3);
  });

  it('goes online where the renewed token is taken', async () => {
    const world = new World();
    const account = await world.joined();
    const succeed = world.gatekeeper.onLogin;
    let refusals = 1;
    world.gatekeeper.onLogin = (login) =>
      refusals-- > 0 ? { tag: 'failure', attrs: { reason: '401' } } : succeed(login);
    account.connect();
    await until(() => world.host.isOnline, 'online');
    expect(world.gatekeeper.logins).toHaveLength(3);
  });

  it.each([
    ['403', { kind: 'stopped', problem: 'delisted' }],
    ['409', { kind: 'stopped', problem: 'replaced-elsewhere' }],
    ['503', { kind: 'waiting', problem: 'unreachable', lastOnline: undefined }],
    ['418', { kind: 'waiting', problem: 'protocol-error', lastOnline: undefined }],
  ] as const)('takes reason %s for what it is', async (reason, state) => {
    const world = new World();
    const account = await world.joined();
    world.gatekeeper.onLogin = failure(reason);
    account.connect();
    await until(() => world.host.states.length >= 2, 'an end');
    expect(world.host.state).toEqual(state);
  });

  it('stops where the same account has logged in elsewhere', async () => {
    const world = new World();
    await world.online();
    world.gatekeeper.send({
      tag: 'stream:error',
      content: [{ tag: 'conflict', attrs: { type: 'replaced' } }],
    });
    world.gatekeeper.line.close();
    await until(() => world.host.state?.kind === 'stopped', 'stopped');
    expect(world.host.state).toEqual({ kind: 'stopped', problem: 'replaced-elsewhere' });
  });

  it.each(['leafKey', 'notAfter'] as const)(
    'never shows its token to a server that it does not know and whose certificate is wrong in %s',
    async (wrong) => {
      const world = new World();
      const account = await world.joined();
      const { random } = world.gatekeeper;
      world.host.rows.delete('server/');
      if (wrong === 'leafKey')
        world.gatekeeper.certificates.leafKey = generateKeyPair(random).publicKey;
      else world.gatekeeper.certificates.notAfter = 2;
      account.connect();
      const isDate = wrong === 'notAfter';
      const kind = isDate ? 'waiting' : 'stopped';
      await until(() => world.host.state?.kind === kind, kind);
      expect(world.host.state).toMatchObject({ kind, problem: 'certificate-refused' });
      expect(world.gatekeeper.logins).toHaveLength(1);
    },
  );

  it('does not go on as another account than the one it joined as', async () => {
    const world = new World();
    const account = await world.joined();
    world.gatekeeper.onLogin = () => ({ tag: 'success', attrs: { jid: '12-999@interop' } });
    account.connect();
    await until(() => world.host.state?.kind === 'waiting', 'waiting');
    expect(world.host.state).toMatchObject({ problem: 'protocol-error' });
  });

  it('stops where its own rows are gone', async () => {
    const world = new World();
    const account = world.network.open(world.host);
    account.connect();
    await until(() => world.host.state?.kind === 'stopped', 'stopped');
    expect(world.host.state).toEqual({ kind: 'stopped', problem: 'keys-unavailable' });
  });
});

describe('tokens', () => {
  it('renews a token that is about to run out before it logs in, and stores the new pair', async () => {
    const world = new World();
    const account = await world.joined();
    const before = world.host.rows.get('tokens/');
    world.clock.jump(3_600_000 - 30_000);
    account.connect();
    await until(() => world.host.isOnline, 'online');
    expect(world.host.rows.get('tokens/')).not.toEqual(before);
    expect(world.provider.requests.filter(({ url }) => url.endsWith('/token'))).toHaveLength(2);
  });

  it('asks for a new sign-in where the refresh token is no longer good', async () => {
    const world = new World();
    const account = await world.joined();
    world.provider.refreshTokens.clear();
    world.clock.jump(3_600_000);
    account.connect();
    await until(() => world.host.state?.kind === 'stopped', 'stopped');
    expect(world.host.state).toEqual({ kind: 'stopped', problem: 'sign-in-expired' });
  });

  it.each([
    ['nonce', 'another'],
    ['aud', 'rialto-messenger'],
    ['aud', ['rialto-whatsapp', 'rialto-messenger']],
    ['sub', 'mallory'],
    ['iss', 'https://other.example'],
  ])('refuses a renewed token with a wrong %s', async (claim, value) => {
    const world = new World();
    const account = await world.joined();
    world.clock.jump(3_600_000);
    world.provider.claims = (claims) => ({ ...claims, [claim]: value });
    account.connect();
    await until(() => world.host.state?.kind === 'stopped', 'stopped');
    expect(world.host.state).toEqual({ kind: 'stopped', problem: 'token-refused' });
    expect(world.gatekeeper.logins).toHaveLength(1);
  });

  it('waits where a renewed token is out of date: a clock that is wrong may be set right', async () => {
    const world = new World();
    const account = await world.joined();
    world.clock.jump(3_600_000);
    world.provider.claims = (claims) => ({ ...claims, exp: 1 });
    account.connect();
    await until(() => world.host.state?.kind === 'waiting', 'waiting');
    expect(world.host.state).toMatchObject({ kind: 'waiting', problem: 'clock-differs' });
    expect(world.gatekeeper.logins).toHaveLength(1);
  });

  it.each([503, 429, 404])(
    'waits where the provider answers %i without an OAuth error',
    async (status) => {
      const world = new World();
      const account = await world.joined();
      world.clock.jump(3_600_000);
      world.provider.overrides.set('/token', () => ({ status, headers: {}, body: 'gone fishing' }));
      account.connect();
      await until(() => world.host.state?.kind === 'waiting', 'waiting');
      expect(world.host.state).toMatchObject({ problem: 'unreachable' });
      world.provider.overrides.clear();
      world.clock.advance(1_000);
      await until(() => world.host.isOnline, 'online');
    },
  );

  it('keeps the old refresh token where the provider does not rotate it', async () => {
    const world = new World();
    const account = await world.joined();
    world.clock.jump(3_600_000);
    const [refreshToken, grant] = [...world.provider.refreshTokens][0]!;
    world.provider.overrides.set('/token', (request) => {
      expect(formOf(request).get('refresh_token')).toBe(refreshToken);
      const token = { access_token: 'unused', token_type: 'Bearer' };
      return json(200, { ...token, id_token: world.provider.idToken(grant) });
    });
    account.connect();
    await until(() => world.host.isOnline, 'online');
    await account.disconnect();
    world.clock.jump(3_600_000);
    account.connect();
    await until(
      () => world.host.states.filter(({ kind }) => kind === 'online').length === 2,
      'twice',
    );
  });

  describe('that were renewed', () => {
    const DOCUMENT = '/.well-known/rialto-provider';
    const hostsTold = ({ host }: World) =>
      host.events.flatMap((event) => (event.kind === 'provider-hosts' ? [event.hosts] : []));

    /** @param answer to whoever asks for the provider's document from then on */
    async function renewed(world: World, answer: (request: HttpRequest) => HttpResponse) {
      const account = await world.joined();
      world.provider.overrides.set(DOCUMENT, answer);
      world.clock.jump(3_600_000);
      account.connect();
      await until(() => world.host.isOnline, 'online');
      return account;
    }

    it('bring along which servers the provider has now', async () => {
      const world = new World();
      const media = { uploads: 'https://files.provider.example/up' };
      const account = await renewed(world, () => json(200, { ...world.document, media }));
      await until(() => hostsTold(world).length > 0, 'told');
      expect(hostsTold(world)).toEqual([[PROVIDER, 'https://files.provider.example']]);
      // On the next line the token is still good: nobody is asked anything.
      await account.disconnect();
      world.provider.requests.length = 0;
      account.connect();
      await until(() => world.host.isOnline, 'online again');
      await settle();
      expect(world.provider.requests).toEqual([]);
    });

    it.each([
      ['is silent', () => ({ status: 503, headers: {}, body: '' })],
      ['says something else', () => json(200, { version: 1 })],
    ])('are good where the provider’s document %s', async (_what, answer) => {
      const world = new World();
      const account = await renewed(world, answer);
      await until(() => world.provider.requests.at(-1)?.url.endsWith(DOCUMENT) === true, 'asked');
      await account.disconnect();
      expect(hostsTold(world)).toEqual([]);
      expect(world.host.states.some(({ kind }) => kind === 'stopped')).toBe(false);
    });

    it('ask no more once the account goes offline', async () => {
      const world = new World();
      const request = world.provider.request.bind(world.provider);
      const silent = new Promise<HttpResponse>(() => undefined);
      let isAsked = false;
      world.provider.request = (asked) => {
        if (!asked.url.endsWith(DOCUMENT) || !world.host.rows.has('tokens/')) return request(asked);
        isAsked = true;
        return Promise.race([silent, endOf(asked.signal)]);
      };
      const account = await renewed(world, () => json(500, {}));
      await until(() => isAsked, 'asked');
      await account.disconnect();
      expect(hostsTold(world)).toEqual([]);
    });
  });
});

function endOf(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) =>
    signal?.addEventListener('abort', () => reject(new Error('aborted'))),
  );
}
