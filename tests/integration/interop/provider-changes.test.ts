/**
 * What changes at a provider and a gatekeeper while an account stands: signing keys, tokens, enlistments, a second
 * profile with the same tokens. The real adapter against the real `oidc-provider`.
 * @module
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silentLog } from '@/lib/base';
import type { JoinHost, NetworkAccount } from '@/lib/networks/contract';
import { createInteropNetwork } from '@/lib/networks/interop';
import { StrictHost } from '../../contract/strict-host';
import { startSandbox, type Sandbox } from '../../sandbox';
import { clock, http, random, signInAs, sockets } from './node-ports';

const POLL = { timeout: 20_000, interval: 30 } as const;

/** As the sandbox's gatekeepers hold to. */
const KEYS_COOLDOWN = 2_000;

describe('an account whose provider or gatekeeper changes', { timeout: 40_000 }, () => {
  let sandbox: Sandbox;
  let host: StrictHost;
  let account: NetworkAccount;
  const opened: NetworkAccount[] = [];
  const network = createInteropNetwork({ id: 'whatsapp', loopbackAllowed: true });
  const signal = new AbortController().signal;
  const joinHost: JoinHost = {
    clock,
    random,
    http,
    sockets,
    log: silentLog,
    signIn: signInAs('alice'),
    note: { read: () => Promise.resolve(undefined), write: () => Promise.resolve() },
  };

  beforeEach(async () => {
    sandbox = await startSandbox({ contacts: false });
    sandbox.provider.setIdTokenSeconds(1);
    const { state } = await network.join(sandbox.providerAddress, joinHost, signal);
    host = new StrictHost(state);
    account = open(host);
    // The token of the joining has run out by now: whoever connects must refresh.
    await pause(1_200);
    sandbox.provider.setIdTokenSeconds(600);
  });

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.disconnect()));
    await sandbox.close();
  });

  function open(on: StrictHost): NetworkAccount {
    const one = network.open(on.host);
    opened.push(one);
    return one;
  }

  const online = async () => {
    account.connect();
    await expect.poll(() => host.connection, POLL).toBe('online');
  };

  it('goes on with tokens of the new signing key, though the old one is gone', async () => {
    await sandbox.provider.changeSigningKey();
    await pause(KEYS_COOLDOWN);
    const asked = sandbox.provider.keyRequests;
    await online();
    expect(sandbox.provider.keyRequests).toBe(asked + 1);
    expect(host.states.some(({ kind }) => kind === 'stopped')).toBe(false);
  });

  it('waits and comes back by itself where the gatekeeper may not ask for the new key yet', async () => {
    // The joining login has made the gatekeeper fetch the old keys a moment ago.
    await sandbox.provider.changeSigningKey();
    const asked = sandbox.provider.keyRequests;
    await online();
    expect(host.states.some(({ kind }) => kind === 'waiting')).toBe(true);
    expect(host.states.some(({ kind }) => kind === 'stopped')).toBe(false);
    expect(sandbox.provider.keyRequests).toBe(asked + 1);
  });

  it('is off, and says so, once the gatekeeper does not list it any more', async () => {
    await online();
    sandbox.whatsapp.removeAccount(sandbox.whatsapp.accounts()[0]!.accountId);
    sandbox.whatsapp.dropConnections();
    await expect
      .poll(() => host.states.at(-1), POLL)
      .toEqual({ kind: 'stopped', problem: 'delisted' });
  });

  it('signs in again after its refresh token was used twice: nobody may go on with either', async () => {
    const copied = copyOf(host);
    await online();
    expect(sandbox.provider.refreshTokens('alice')).toBe(1);
    // The copy of the profile comes with a token that was traded already (RFC 9700 §4.14.2).
    open(copied).connect();
    await expect
      .poll(() => copied.states.at(-1), POLL)
      .toEqual({ kind: 'stopped', problem: 'sign-in-expired' });
    expect(sandbox.provider.refreshTokens('alice')).toBe(0);
    await account.disconnect();
    sandbox.whatsapp.refuseWith({ reason: '401', code: 'expired' });
    account.connect();
    await expect
      .poll(() => host.states.at(-1), POLL)
      .toEqual({ kind: 'stopped', problem: 'sign-in-expired' });
    sandbox.whatsapp.refuseWith(undefined);
    await account.signInAgain(signInAs('alice'), signal);
    await expect.poll(() => host.connection, POLL).toBe('online');
  });

  it('waits while this clock is ahead of its provider’s, and goes on once it is set right', async () => {
    let ahead = 2 * 3_600_000;
    const skewed = copyOf(host);
    const skewedClock = { ...clock, now: () => Date.now() + ahead };
    const late = network.open({ ...skewed.host, clock: skewedClock });
    opened.push(late);
    late.connect();
    await expect
      .poll(() => skewed.states.at(-1), POLL)
      .toMatchObject({ kind: 'waiting', problem: 'clock-differs' });
    ahead = 0;
    late.connect();
    await expect.poll(() => skewed.connection, POLL).toBe('online');
  });

  it('of which a second profile takes over is told so once, and does not fight back', async () => {
    await online();
    const elsewhere = await network.join(sandbox.providerAddress, joinHost, signal);
    await expect
      .poll(() => host.states.at(-1), POLL)
      .toEqual({ kind: 'stopped', problem: 'replaced-elsewhere' });
    const other = new StrictHost(elsewhere.state);
    open(other).connect();
    await expect.poll(() => other.connection, POLL).toBe('online');
    const logins = sandbox.whatsapp.counters.logins;
    await pause(2_500);
    expect(sandbox.whatsapp.counters.logins).toBe(logins);
    account.connect();
    await expect.poll(() => host.connection, POLL).toBe('online');
    await expect
      .poll(() => other.states.at(-1), POLL)
      .toEqual({ kind: 'stopped', problem: 'replaced-elsewhere' });
  });
});

/** Another browser with a copy of the profile. */
function copyOf({ rows }: StrictHost): StrictHost {
  const copy = new StrictHost([]);
  for (const [name, row] of rows) copy.rows.set(name, Uint8Array.from(row));
  return copy;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
