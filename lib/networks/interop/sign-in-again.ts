/**
 * Signing in again for an account that stands: the same person, the same keys, a new proof. Where its gatekeeper is and
 * whom it trusts are read anew from the provider, as at joining. Chats are not touched; sessions are archived. Must not know lines.
 * @module
 */
import type { SignInWindow } from '@/lib/base';
import type { NetworkHost, SealedNote, StateView } from '../contract';
import type { AddressRules } from './addresses';
import { archiveWrites, ARCHIVING_ROWS } from './archive';
import { readTokens, writeCredentials, writeTokens } from './credentials';
import { InteropError } from './errors';
import { LOCKED_ACCESS_ROWS, lockedAccessOf } from './locked-access';
import { checkIdToken } from './id-token';
import { discover } from './openid';
import type { InteropProfile } from './profile';
import { readProvider } from './provider';
import { hostsOf } from './provider-hosts';
import { settleNote, signIn } from './sign-in';
import { SIGN_IN_ROW, TOKENS_ROW } from './state-keys';
import { storedCredentials } from './stored-credentials';
import { deletion, outcomeOf, rowWith, stateWork } from './work';

export type SignInAgainOptions = AddressRules & {
  readonly profile: InteropProfile;
  readonly window: SignInWindow;
  readonly signal: AbortSignal;
};

/**
 * @throws InteropError 'other-identity' where somebody else signed in: nothing is changed then; 'keys-unavailable';
 * those of `signIn`, `readProvider` and `discover`; whatever a commit threw
 */
export async function signInAgain(host: NetworkHost, options: SignInAgainOptions): Promise<void> {
  const note = noteOf(host);
  try {
    await renew(host, note, options);
  } catch (error) {
    await settleNote(note, error);
    throw error;
  }
}

async function renew(
  host: NetworkHost,
  note: SealedNote,
  { profile, window, signal, ...rules }: SignInAgainOptions,
): Promise<void> {
  const credentials = await storedCredentials(host);
  const means = { http: host.http, clock: host.clock, random: host.random, signIn: window, note };
  const bounded = { ...means, signal };
  const provider = await readProvider(credentials.address, bounded, rules);
  const offer = provider.networks[profile.id];
  if (offer === undefined) throw new InteropError('network-not-offered');
  // Under another number of the provider's, this account would be another one to everybody.
  if (offer.integrator !== credentials.integrator)
    throw new InteropError('other-identity', 'integrator');
  const openId = await discover(provider.issuer, bounded, rules);
  const { clientId, endpoint, rootKey, identifierType } = offer;
  const { noiseKeyPair } = credentials;
  const { answer, nonce } = await signIn({ provider: openId, clientId, noiseKeyPair }, bounded);
  const expected = { issuer: provider.issuer, clientId, nonce, now: host.clock.now() };
  const claims = checkIdToken(answer.idToken, expected);
  const isSame =
    claims.subject === credentials.subject &&
    claims.identifiers[identifierType] === credentials.identifier;
  if (!isSame) throw new InteropError('other-identity', 'subject');
  const { issuer, name: providerName } = provider;
  const { tokenEndpoint } = openId;
  const renewed = { issuer, providerName, tokenEndpoint, clientId, endpoint, rootKey };
  const hosts = hostsOf(provider, openId);
  await host.submit({
    plan: () => [...LOCKED_ACCESS_ROWS, ...ARCHIVING_ROWS],
    perform: async (state) => {
      // The provider took it no more: ended there, or spent by another copy of this profile, which
      // nobody can tell from here. What such a copy may have gone on with is not gone on with.
      const isCopy = hadRefreshToken(state);
      const after = {
        credentials: { ...credentials, ...renewed },
        tokens: { ...answer, expiresAt: claims.expiresAt },
      };
      await host.accessChanged?.(() => lockedAccessOf(state, after));
      const writes = [
        writeCredentials(after.credentials),
        writeTokens(after.tokens),
        deletion(SIGN_IN_ROW),
        ...(isCopy ? archiveWrites(state, host) : []),
      ];
      // What joined before they were named learns of hosts of files here.
      return outcomeOf({ writes, events: [{ kind: 'provider-hosts', hosts }] });
    },
  });
}

function hadRefreshToken(state: StateView): boolean {
  const row = state.get(TOKENS_ROW.kind, TOKENS_ROW.key);
  return row !== undefined && readTokens(state).refreshToken !== undefined;
}

/** A note in the account's own rows, so that it goes in the commit that stores the new tokens. */
function noteOf(host: NetworkHost): SealedNote {
  return {
    read: async () => {
      let found: Uint8Array | undefined;
      await host.submit(
        stateWork([SIGN_IN_ROW], async (state) => {
          found = state.get(SIGN_IN_ROW.kind, SIGN_IN_ROW.key);
          return [];
        }),
      );
      return found;
    },
    write: (value) =>
      host.submit(
        stateWork([], async () => [
          value === undefined ? deletion(SIGN_IN_ROW) : rowWith(SIGN_IN_ROW, value),
        ]),
      ),
  };
}
