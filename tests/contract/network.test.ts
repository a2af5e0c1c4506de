/**
 * What every network owes the inbox (lib/networks/contract.ts), held against each network that is
 * built. A new network adds itself to `NETWORKS_UNDER_TEST` with a world of its own.
 * @module
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silentLog } from '@/lib/base';
import type { JoinHost, Network, NetworkAccount } from '@/lib/networks/contract';
import { createInteropNetwork } from '@/lib/networks/interop';
import { clock, http, random, signInAs, sockets } from '../integration/interop/node-ports';
import { startSandbox, type Contact, type Sandbox } from '../sandbox';
import { StrictHost } from './strict-host';

const NETWORKS_UNDER_TEST = ['whatsapp', 'messenger'] as const;
const POLL = { timeout: 10_000, interval: 20 } as const;

describe.each(NETWORKS_UNDER_TEST)('%s owes the inbox', { timeout: 30_000 }, (id) => {
  let sandbox: Sandbox;
  let network: Network;
  let host: StrictHost;
  let account: NetworkAccount;
  let contact: Contact;
  const joinHost: JoinHost = {
    clock,
    random,
    http,
    sockets,
    log: silentLog,
    signIn: signInAs('alice'),
    note: { read: () => Promise.resolve(undefined), write: () => Promise.resolve() },
  };
  const join = () => network.join(sandbox.providerAddress, joinHost, new AbortController().signal);

  beforeEach(async () => {
    sandbox = await startSandbox({ seed: 11 });
    network = createInteropNetwork({ id, loopbackAllowed: true });
    host = new StrictHost((await join()).state);
    account = network.open(host.host);
    contact = sandbox.contacts.on(id)[0]!;
  });

  afterEach(async () => {
    await account.disconnect();
    await sandbox.close();
    if (host.breaches.length > 0) throw new Error(host.breaches.join('; '));
  });

  async function online(): Promise<void> {
    account.connect();
    await expect.poll(() => host.connection, POLL).toBe('online');
    await expect.poll(() => contact.friend, POLL).toBeDefined();
  }

  async function textTo(text: string) {
    const found = await account.findContact(contact.externalId);
    if (found.reach !== 'reachable') throw new Error(found.reach);
    const content = { kind: 'text', text } as const;
    return {
      peer: found.peer.address,
      remoteId: account.newRemoteId(),
      content,
      sentAt: clock.now(),
    };
  }

  const textsReceived = () =>
    host.events.flatMap((event) =>
      event.kind === 'message' && event.body.kind === 'text' ? event.body.text : [],
    );

  it('the same unique key for the same identity, and rows with names of their own', async () => {
    const [first, second] = [await join(), await join()];
    expect(first.uniqueKey).toBe(second.uniqueKey);
    const names = first.state.map(({ kind, key }) => `${kind}/${key}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(0);
  });

  it('a new sign-in by its own person only, who changes nothing but the proof', async () => {
    await online();
    await account.disconnect();
    const before = new Map(host.rows);
    const signal = new AbortController().signal;
    await expect(account.signInAgain(signInAs('bruno'), signal)).rejects.toMatchObject({
      name: 'JoinError',
      code: 'other-identity',
    });
    expect(host.rows).toEqual(before);
    sandbox.provider.revokeAccount('alice');
    await account.signInAgain(signInAs('alice'), signal);
    await expect.poll(() => host.connection, POLL).toBe('online');
    const changed = [...host.rows].filter(([name, row]) => before.get(name) !== row);
    expect(changed.length).toBeGreaterThan(0);
    expect([...before.keys()].filter((name) => !host.rows.has(name))).toEqual([]);
    await contact.write('as before');
    await expect.poll(textsReceived, POLL).toEqual(['as before']);
    expect(sandbox[id].accounts()).toHaveLength(1);
  });

  it.each([
    ['not an address', 'bad-address'],
    ['http://127.0.0.1:1', 'provider-unreachable'],
  ])('a typed refusal of the provider %s', async (address, code) => {
    await expect(network.lookUpProvider(address, joinHost)).rejects.toMatchObject({ code });
  });

  it('no line before it is asked for one, and one line however often it is asked', async () => {
    expect(host.states).toEqual([]);
    account.connect();
    account.connect();
    await online();
    account.connect();
    expect(sandbox[id].accounts().filter(({ isOnline }) => isOnline)).toHaveLength(1);
  });

  it('a NetworkError where it is asked for something while offline, and no writes', async () => {
    await online();
    const message = await textTo('nobody hears this');
    await account.disconnect();
    await expect(account.findContact(contact.externalId)).rejects.toMatchObject({
      code: 'offline',
    });
    const before = new Map(host.rows);
    await expect(host.submit(account.send(message))).rejects.toMatchObject({ code: 'offline' });
    expect(host.rows).toEqual(before);
  });

  it('why somebody cannot be written to, and that this may change', async () => {
    await online();
    const gatekeeper = sandbox[id];
    const found = await account.findContact(contact.externalId);
    if (found.reach !== 'reachable') throw new Error(found.reach);
    for (const reach of ['not-opted-in', 'outside-region'] as const) {
      gatekeeper.setReach(contact.address, reach);
      expect(await account.findContact(contact.externalId)).toMatchObject({ reach });
      expect(await account.checkReach(found.peer)).toBe(reach);
      expect(await account.checkReach({ address: found.peer.address })).toBe(reach);
    }
    expect(await account.findContact('somebody.who.is.nobody')).toEqual({ reach: 'unknown' });
    gatekeeper.setReach(contact.address, undefined);
    expect(await account.checkReach(found.peer)).toBe('reachable');
    expect(await account.checkReach({ address: found.peer.address })).toBe('reachable');
  });

  it('that bytes sent twice arrive once', async () => {
    await online();
    const wire = await host.send(account, await textTo('only once'));
    account.transmit(wire);
    await expect.poll(() => contact.received.map(({ text }) => text), POLL).toEqual(['only once']);
    await host.send(account, await textTo('and one more'));
    await expect
      .poll(() => contact.received.map(({ text }) => text), POLL)
      .toEqual(['only once', 'and one more']);
  });

  it('no acknowledgement before the commit', async () => {
    await online();
    let release = (): void => undefined;
    host.heldCommits = new Promise((resolve) => {
      release = resolve;
    });
    await contact.write('hold on');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(contact.deliveryReceiptsReceived).toEqual([]);
    expect(sandbox[id].waiting(contact.friend!).length).toBeGreaterThan(0);
    release();
    host.heldCommits = undefined;
    await expect.poll(() => contact.deliveryReceiptsReceived.length, POLL).toBe(1);
    await expect.poll(() => sandbox[id].waiting(contact.friend!).length, POLL).toBe(0);
  });

  it('that what a failed commit lost is brought again', async () => {
    await online();
    host.diskFull = true;
    await contact.write('written to a full disk');
    await expect.poll(() => host.connection, POLL).not.toBe('online');
    expect(textsReceived()).toEqual([]);
    host.diskFull = false;
    account.connect();
    await expect.poll(textsReceived, POLL).toEqual(['written to a full disk']);
    await expect.poll(() => contact.deliveryReceiptsReceived.length, POLL).toBe(1);
  });

  it('receipts for what was sent, and read receipts for what was read', async () => {
    await online();
    const message = await textTo('with receipts');
    await host.send(account, message);
    const statuses = () =>
      host.events.flatMap((event) =>
        event.kind === 'receipt' && event.remoteIds.includes(message.remoteId) ? event.status : [],
      );
    await expect.poll(statuses, POLL).toEqual(['sent', 'delivered']);
    contact.readAll();
    await expect.poll(statuses, POLL).toEqual(['sent', 'delivered', 'read']);
    const remoteId = await contact.write('read me');
    await expect.poll(textsReceived, POLL).toEqual(['read me']);
    await host.submit(account.markRead(message.peer, [remoteId]));
    await expect.poll(() => contact.readReceiptsReceived, POLL).toEqual([remoteId]);
  });
});
