/**
 * Sign-ins that end, over Synapse: tokens that run out, devices that were signed out elsewhere, a server that no longer knows
 * up to where was read.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { Nio, NIO } from './nio';
import { startSynapse, SYNAPSE, type Synapse } from './synapse';
import { POLL, Us } from './us';

const { signal } = new AbortController();

describe.skipIf(SYNAPSE === undefined || NIO === undefined)('a sign-in that ends', () => {
  let synapse: Synapse;
  let anna: Nio;
  const toStop: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    // Every token of ours has run out a moment after it was given.
    synapse = await startSynapse('refreshable_access_token_lifetime: 2s');
    anna = new Nio(await synapse.register(`f${randomUUID().slice(0, 8)}`, 'pw'), 'pw', synapse.url);
    await anna.ready();
  }, 120_000);
  afterEach(async () => {
    for (const stop of toStop.splice(0).toReversed()) await stop();
  });
  afterAll(async () => {
    await anna.stop();
    await synapse.stop();
  });

  /** In a chat with Anna. @returns us and its room */
  async function joined(): Promise<{ us: Us; room: string }> {
    const us = await Us.join(synapse);
    toStop.push(() => us.account.disconnect());
    await us.online();
    await us.saysOverAnyLine(anna.user, `hello of ${us.user}`);
    const room = await anna.join(us.user);
    await us.saysOverAnyLine(anna.user, `${us.user} is there`);
    await anna.reads(`${us.user} is there`);
    return { us, room };
  }

  /** The rows of this one in a worker of its own. */
  async function restarted(us: Us): Promise<Us> {
    await us.account.disconnect();
    const next = us.anotherWorker();
    toStop.push(() => next.account.disconnect());
    return next;
  }

  function isSignedOut(us: Us): Promise<void> {
    return expect
      .poll(() => us.host.states.at(-1), POLL)
      .toMatchObject({ kind: 'stopped', problem: 'sign-in-expired' });
  }

  /** Both still understand each other. */
  async function talk(us: Us, room: string): Promise<void> {
    const [ours, theirs] = [randomUUID(), randomUUID()];
    await us.saysOverAnyLine(anna.user, ours);
    expect((await anna.reads(ours)).encrypted).toBe(true);
    await anna.say(room, theirs);
    await expect.poll(() => us.texts(), POLL).toContain(theirs);
    expect(us.host.breaches).toEqual([]);
  }

  /** Whether the server takes a token. */
  async function isGood(token: string): Promise<boolean> {
    const headers = { authorization: `Bearer ${token}` };
    const at = `${synapse.url}/_matrix/client/v3/account/whoami`;
    return (await fetch(at, { headers })).ok;
  }

  /** Also where the worker before had asked for another one that came after its end. @returns the sign-in as it stands */
  async function ranOut(us: Us): Promise<ReturnType<Us['signedIn']>> {
    await expect.poll(() => isGood(us.signedIn().token), POLL).toBe(false);
    return us.signedIn();
  }

  it('gets another token by itself, also where its clock does not say that one has run out', async () => {
    const { us } = await joined();
    const next = await restarted(us);
    const before = await ranOut(next);
    next.overwrite('account', { ...before, tokenExpires: Date.now() + 86_400_000 });
    await next.online();
    const after = next.signedIn();
    expect(after).toMatchObject({ deviceId: before.deviceId });
    expect(after.token).not.toBe(before.token);
  });

  it('keeps its device and keys where only its token ran out', async () => {
    const { us, room } = await joined();
    const next = await restarted(us);
    const before = await ranOut(next);
    next.overwrite('account', { ...before, refreshToken: 'spent' });
    next.account.connect();
    await isSignedOut(next);
    await expect(next.account.signInByPassword?.('wrong', signal)).rejects.toMatchObject({
      name: 'JoinError',
      code: 'sign-in-refused',
    });
    await next.account.signInByPassword?.('pw', signal);
    await next.online();
    expect(next.signedIn().deviceId).toBe(before.deviceId);
    await talk(next, room);
    expect(next.unread()).toEqual([]);
  });

  it('comes back as a new device where the old one is gone, and what the old one sealed is not sent', async () => {
    const { us, room } = await joined();
    const text = 'sealed by the old device';
    const sealed = await vi.waitFor(() => us.seal(anna.user, { kind: 'text', text }), POLL);
    await us.changePasswordElsewhere('another');
    await isSignedOut(us);
    const before = us.signedIn();
    await expect(us.account.signInByPassword?.('pw', signal)).rejects.toMatchObject({
      code: 'sign-in-refused',
    });
    await us.account.signInByPassword?.('another', signal);
    await us.online();
    expect(us.signedIn().deviceId).not.toBe(before.deviceId);
    const failed = () => {
      us.account.transmit(sealed.wire);
      return us.host.events.find(({ kind }) => kind === 'send-failed');
    };
    await expect.poll(failed, POLL).toMatchObject({ remoteId: sealed.remoteId });
    await talk(us, room);
    const next = await restarted(us);
    await next.online();
    await talk(next, room);
  });

  it('reads on where it was, though the server no longer knows that place', async () => {
    const { us, room } = await joined();
    await anna.say(room, 'before');
    await expect.poll(() => us.texts(), POLL).toEqual(['before']);
    const next = await restarted(us);
    const said = Array.from({ length: 30 }, (_, place) => `while ${place}`);
    for (const text of said) await anna.say(room, text);
    next.overwrite('sync', { since: 'a-place-of-another-time' });
    await next.online();
    await expect.poll(() => next.texts(), POLL).toEqual(['before', ...said]);
    await talk(next, room);
    expect(next.unread()).toEqual([]);
  });
});
