/**
 * Joining: the provider's document, the sign-in, a first login that enlists the identity and tells who we are, and
 * the rows of the new account. Nothing is stored and no key is published here: the open account does that once its
 * rows are committed. Must not know the store.
 * @module
 */
import type { KeyPair } from '@/lib/crypto';
import { NETWORKS, type ProviderSummary } from '@/lib/model';
import { createIdentity } from '@/lib/protocol/signal';
import type { JoinHost, NewAccount } from '../contract';
import { completeProviderAddress, type AddressRules } from './addresses';
import { writeCredentials, writeTokens, type Tokens } from './credentials';
import { InteropError } from './errors';
import { checkIdToken, type IdTokenClaims } from './id-token';
import { asJoinErrors } from './join-errors';
import { writeKnownServer } from './known-server';
import type { KnownServer } from './line-handshake';
import { openLive } from './live';
import type { LoginSuccess } from './login-stanzas';
import { discover, type OpenIdProvider, type TokenAnswer } from './openid';
import { firstPreKeyRows } from './prekeys';
import type { InteropProfile } from './profile';
import { readProvider, type GatekeeperOffer, type ProviderDocument } from './provider';
import { hostsOf } from './provider-hosts';
import { settleNote, signIn } from './sign-in';

export type JoinOptions = AddressRules & { readonly profile: InteropProfile };

/** @throws JoinError */
export async function lookUpProvider(
  typed: string,
  host: JoinHost,
  rules: AddressRules,
): Promise<ProviderSummary> {
  return asJoinErrors(async () => {
    const address = completeProviderAddress(typed, rules);
    const provider = await readProvider(address, host, rules);
    const openId = await discover(provider.issuer, host, rules);
    const offered = NETWORKS.filter((id) => provider.networks[id] !== undefined);
    return { address, name: provider.name, networks: offered, hosts: hostsOf(provider, openId) };
  });
}

/** @throws JoinError */
export async function joinNetwork(
  typed: string,
  host: JoinHost,
  options: JoinOptions & { readonly signal: AbortSignal },
): Promise<NewAccount> {
  return asJoinErrors(async () => {
    try {
      return await join(typed, host, options);
    } catch (error) {
      await settleNote(host.note, error);
      throw error;
    }
  });
}

async function join(
  typed: string,
  host: JoinHost,
  { signal, ...options }: JoinOptions & { readonly signal: AbortSignal },
): Promise<NewAccount> {
  const address = completeProviderAddress(typed, options);
  const means = { ...host, signal };
  const provider = await readProvider(address, means, options);
  const offer = provider.networks[options.profile.id];
  if (offer === undefined) throw new InteropError('network-not-offered');
  const openId = await discover(provider.issuer, means, options);
  const { clientId } = offer;
  const signed = await signIn({ provider: openId, clientId }, means);
  const { noiseKeyPair, nonce, answer } = signed;
  const expected = { issuer: provider.issuer, clientId, nonce, now: host.clock.now() };
  const claims = checkIdToken(answer.idToken, expected);
  const identifier = claims.identifiers[offer.identifierType];
  if (identifier === undefined) throw new InteropError('token-refused', 'no identifier');
  const joining = { profile: options.profile, offer, noiseKeyPair, idToken: answer.idToken };
  const { success, server } = await logInOnce(joining, host, signal);
  return newAccount(host, {
    network: options.profile.id,
    provider,
    offer,
    openId,
    noiseKeyPair,
    answer,
    claims,
    identifier,
    success,
    server,
  });
}

type FirstLogin = { readonly success: LoginSuccess; readonly server: KnownServer | undefined };

/** The first login: shows here, and not later in a banner, whether the gatekeeper takes us. */
async function logInOnce(
  joining: {
    readonly profile: InteropProfile;
    readonly offer: GatekeeperOffer;
    readonly noiseKeyPair: KeyPair;
    readonly idToken: string;
  },
  host: JoinHost,
  signal: AbortSignal,
): Promise<FirstLogin> {
  const { profile, offer, noiseKeyPair, idToken } = joining;
  const { endpoint, rootKey, integrator } = offer;
  const payload = profile.loginPayload({ idToken });
  // What it brings is not acknowledged, so the open account will have it again.
  const ignored = { onStanza: () => undefined, onMalformedStanza: () => undefined };
  const target = { profile, endpoint, rootKey, integrator, noiseKeyPair, payload };
  const live = await openLive(target, host, ignored, signal);
  live.end(new InteropError('closed'));
  await live.ended;
  return { success: live.self, server: live.server };
}

type Joined = {
  readonly network: InteropProfile['id'];
  readonly provider: ProviderDocument;
  readonly offer: GatekeeperOffer;
  readonly openId: OpenIdProvider;
  readonly noiseKeyPair: KeyPair;
  readonly answer: TokenAnswer;
  readonly claims: IdTokenClaims;
  readonly identifier: string;
  readonly success: LoginSuccess;
  readonly server: KnownServer | undefined;
};

function newAccount(host: JoinHost, joined: Joined): NewAccount {
  const { provider, offer, openId, noiseKeyPair, answer, claims, identifier, success } = joined;
  const { refreshToken } = answer;
  const tokens: Tokens = {
    idToken: answer.idToken,
    expiresAt: claims.expiresAt,
    ...(refreshToken === undefined ? {} : { refreshToken }),
  };
  const credentials = {
    address: provider.address,
    providerName: provider.name,
    issuer: provider.issuer,
    tokenEndpoint: openId.tokenEndpoint,
    clientId: offer.clientId,
    subject: claims.subject,
    endpoint: offer.endpoint,
    rootKey: offer.rootKey,
    integrator: offer.integrator,
    noiseKeyPair,
    accountId: success.accountId,
    jid: success.jid,
    identifier,
  };
  return {
    identifier,
    providerName: provider.name,
    providerHosts: hostsOf(provider, openId),
    uniqueKey: `${joined.network}/${offer.integrator}/${success.accountId}`,
    state: [
      writeCredentials(credentials),
      writeTokens(tokens),
      ...(joined.server === undefined ? [] : [writeKnownServer(joined.server, offer.rootKey)]),
      ...firstPreKeyRows(createIdentity(host.random), host),
    ],
  };
}
