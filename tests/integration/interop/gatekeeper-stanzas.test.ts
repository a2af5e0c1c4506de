/**
 * What a gatekeeper does for those who are logged in: prekeys, finding people, routing, keeping
 * until acknowledged. Both ends are test clients with a foreign Signal engine; no contact is home.
 * @module
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { childOf, childrenOf, bytesOf, textOf, uintOf, type StanzaNode } from '@/lib/codec';

import { BridgeSignal, isSignedBy, makeForeignKeyPair } from '../../oracles/bridge';
import { nonceFor, startSandbox, type Sandbox } from '../../sandbox';
import { ackOf, closeQuiet, eventually, keysFor, TestClient } from './test-client';

const SERVER = 's.whatsapp.net';
const ALICE = '12-105000000001@interop';
const BRUNO = '12-105000000002@interop';

describe('a gatekeeper', () => {
  const keyPairs = { alice: makeForeignKeyPair(), bruno: makeForeignKeyPair() };
  let sandbox: Sandbox;
  let alice: TestClient;
  let bruno: TestClient;
  beforeEach(async () => {
    sandbox = await startSandbox({ contacts: false });
    alice = await logIn('alice');
    bruno = await logIn('bruno');
  });
  afterEach(async () => {
    await closeQuiet(sandbox);
  });

  async function logIn(name: 'alice' | 'bruno', readReceipts = true): Promise<TestClient> {
    const staticKeyPair = keyPairs[name];
    const token = await sandbox.provider.mintIdTokenForTesting({
      sub: name,
      aud: 'rialto-whatsapp',
      email: `${name}@harbourmail.example`,
      nonce: nonceFor(staticKeyPair.publicKey),
    });
    const gatekeeper = sandbox.whatsapp;
    const client = await TestClient.connect({ gatekeeper, token, staticKeyPair, readReceipts });
    await client.next('success');
    return client;
  }

  const message = (id: string, to = BRUNO, text = 'sealed'): StanzaNode => ({
    tag: 'message',
    attrs: { to, id, type: 'text' },
    content: [
      { tag: 'enc', attrs: { v: '2', type: 'msg' }, content: new TextEncoder().encode(text) },
    ],
  });
  const countQuery = { type: 'get', xmlns: 'encrypt', to: SERVER };
  const upload = (client: TestClient, signal: BridgeSignal, count: number) =>
    client.ask({ type: 'set', xmlns: 'encrypt', to: SERVER }, keysFor(signal, count));
  const fetchBundle = async (client: TestClient, jid: string): Promise<StanzaNode> => {
    const answer = await client.ask(countQuery, [
      { tag: 'key', attrs: {}, content: [{ tag: 'user', attrs: { jid } }] },
    ]);
    return childOf(childOf(answer, 'list'), 'user')!;
  };
  const keyCount = async (client: TestClient): Promise<string | undefined> => {
    const answer = await client.ask(countQuery, [{ tag: 'count', attrs: {} }]);
    return childOf(answer, 'count')?.attrs['value'];
  };

  it('counts, takes and hands out prekeys, each one-time key once', async () => {
    const signal = new BridgeSignal();
    expect(await keyCount(alice)).toBe('0');
    expect((await upload(alice, signal, 12)).attrs).toMatchObject({ type: 'result', from: SERVER });
    expect(await keyCount(alice)).toBe('12');
    const bundles = [await fetchBundle(bruno, ALICE), await fetchBundle(bruno, ALICE)];
    const ids = bundles.map((user) => uintOf(childOf(childOf(user, 'key'), 'id')));
    expect(new Set(ids).size).toBe(2);
    expect(bytesOf(childOf(bundles[0], 'identity'))).toEqual(signal.identityKey);
    expect(uintOf(childOf(bundles[0], 'registration'))).toBe(signal.registrationId);
    expect(await keyCount(alice)).toBe('10');
  });

  it('asks for more prekeys below ten, and repeats it at the next login until acknowledged', async () => {
    await upload(alice, new BridgeSignal(), 10);
    await fetchBundle(bruno, ALICE);
    const asked = await alice.next('notification');
    expect(asked.attrs).toMatchObject({ type: 'encrypt', from: SERVER });
    expect(childOf(asked, 'count')?.attrs['value']).toBe('9');
    await alice.close();
    alice = await logIn('alice');
    const repeated = await alice.next('notification');
    expect(repeated.attrs['id']).toBe(asked.attrs['id']);
    alice.send(ackOf(repeated));
    await eventually(() => sandbox.whatsapp.waiting(ALICE).length).toBe(0);
  });

  it('replaces all keys when the identity key has changed', async () => {
    await upload(alice, new BridgeSignal(), 20);
    const reborn = new BridgeSignal();
    await upload(alice, reborn, 15);
    expect(await keyCount(alice)).toBe('15');
    expect(bytesOf(childOf(await fetchBundle(bruno, ALICE), 'identity'))).toEqual(
      reborn.identityKey,
    );
  });

  it('refuses keys whose signature is wrong and keeps those it had', async () => {
    const signal = new BridgeSignal();
    await upload(alice, signal, 15);
    const forged = { tag: 'identity', attrs: {}, content: makeForeignKeyPair().publicKey };
    const nodes = keysFor(signal, 5).map((node) => (node.tag === 'identity' ? forged : node));
    const answer = await alice.ask({ type: 'set', xmlns: 'encrypt', to: SERVER }, nodes);
    expect(answer.attrs['type']).toBe('error');
    expect(childOf(answer, 'error')?.attrs['code']).toBe('406');
    expect(await keyCount(alice)).toBe('15');
  });

  it('says so where somebody has no keys, and serves wrong signatures where a test wants them', async () => {
    expect(childOf(await fetchBundle(bruno, ALICE), 'error')?.attrs['code']).toBe('404');
    const signal = new BridgeSignal();
    await upload(alice, signal, 15);
    const verdict = async (): Promise<boolean> => {
      const skey = childOf(await fetchBundle(bruno, ALICE), 'skey');
      const publicKey = bytesOf(childOf(skey, 'value'))!;
      const signature = bytesOf(childOf(skey, 'signature'))!;
      return isSignedBy(signal.identityKey, { publicKey, signature });
    };
    expect(await verdict()).toBe(true);
    for (const how of ['zero', 'flipped'] as const) {
      sandbox.whatsapp.serveBadSignature(ALICE, how);
      expect(await verdict()).toBe(false);
    }
    sandbox.whatsapp.serveBadSignature(ALICE, undefined);
    expect(await verdict()).toBe(true);
  });

  it('finds people by their visible identifier, however it is spelt', async () => {
    sandbox.whatsapp.attachContact({
      address: '31612345678@s.whatsapp.net',
      name: 'Anna',
      externalId: '+31 6 1234 5678',
    });
    const ids = ['0031612345678', '+31 (6) 1234-5678', '+31 6 0000 0000'];
    const answer = await alice.ask({ type: 'get', xmlns: 'w:interop', to: SERVER }, [
      {
        tag: 'users',
        attrs: {},
        content: ids.map((external_id) => ({ tag: 'user', attrs: { external_id } })),
      },
    ]);
    const users = childrenOf(childOf(answer, 'users'), 'user');
    expect(users[0]?.attrs['normalized_external_id']).toBe('+31612345678');
    expect(users.map(({ attrs }) => [attrs['external_id'], attrs['jid'], attrs['name']])).toEqual([
      [ids[0], '31612345678@s.whatsapp.net', 'Anna'],
      [ids[1], '31612345678@s.whatsapp.net', 'Anna'],
      [ids[2], undefined, undefined],
    ]);
    expect(childOf(users[2], 'error')?.attrs['code']).toBe('404');
  });

  it('routes a message, acknowledges it to its sender, and stamps it', async () => {
    alice.send(message('3EB0000000000000000001'));
    const taken = await alice.next('ack');
    expect(taken.attrs).toMatchObject({
      class: 'message',
      id: '3EB0000000000000000001',
      from: BRUNO,
    });
    expect(taken.attrs['error']).toBeUndefined();
    const came = await bruno.next('message');
    expect(came.attrs).toMatchObject({ from: ALICE, id: '3EB0000000000000000001', type: 'text' });
    expect(Math.abs(Number(came.attrs['t']) - Date.now() / 1000)).toBeLessThan(5);
    expect(textOf(childOf(came, 'enc'))).toBe('sealed');
  });

  it('refuses messages that go nowhere or carry nothing', async () => {
    alice.send(message('3EB0000000000000000002', '31600000000@s.whatsapp.net'));
    expect((await alice.next('ack')).attrs['error']).toBe('404');
    alice.send({ ...message('3EB0000000000000000003'), content: [] });
    expect((await alice.next('ack')).attrs['error']).toBe('400');
    alice.send({ tag: 'unheard', attrs: { id: '7', to: BRUNO } });
    expect((await alice.next('ack')).attrs).toMatchObject({ class: 'unheard', error: '488' });
    const answer = await alice.ask({ type: 'get', xmlns: 'w:unheard', to: SERVER }, []);
    expect(childOf(answer, 'error')?.attrs['code']).toBe('501');
  });

  it('keeps for who is away, announces it, and redelivers until it is acknowledged', async () => {
    await bruno.close();
    for (const id of ['A1', 'A2', 'A3']) alice.send(message(id));
    await eventually(() => sandbox.whatsapp.waiting(BRUNO).length).toBe(3);
    bruno = await logIn('bruno');
    const preview = await bruno.next('ib');
    expect(childOf(preview, 'offline_preview')?.attrs['count']).toBe('3');
    const first = await bruno.next('message');
    expect([first.attrs['id'], first.attrs['offline']]).toEqual(['A1', '0']);
    await bruno.next((node) => childOf(node, 'offline') !== undefined);
    bruno.send(ackOf(first));
    await eventually(() => sandbox.whatsapp.waiting(BRUNO).length).toBe(2);
    await bruno.close();
    bruno = await logIn('bruno');
    expect((await bruno.next('message')).attrs['id']).toBe('A2');
    expect((await bruno.next('message')).attrs['id']).toBe('A3');
  });

  it('forwards receipts and typing, and keeps the two kinds of receipt apart', async () => {
    const receipt = (type?: string): StanzaNode => ({
      tag: 'receipt',
      attrs: { id: 'A1', to: ALICE, t: '1', ...(type === undefined ? {} : { type }) },
    });
    bruno.send(receipt());
    bruno.send(receipt('read'));
    bruno.send({
      tag: 'chatstate',
      attrs: { to: ALICE },
      content: [{ tag: 'composing', attrs: {} }],
    });
    const delivered = await alice.next('receipt');
    const read = await alice.next('receipt');
    expect([delivered.attrs['type'], read.attrs['type']]).toEqual([undefined, 'read']);
    expect(childOf(await alice.next('chatstate'), 'composing')).toBeDefined();
    alice.send(ackOf(delivered));
    await eventually(() =>
      sandbox.whatsapp.waiting(ALICE).map(({ attrs }) => attrs['type']),
    ).toEqual(['read']);
  });

  it('shows no read receipts to or from who has turned them off', async () => {
    await alice.close();
    alice = await logIn('alice', false);
    bruno.send({ tag: 'receipt', attrs: { id: 'A1', to: ALICE, type: 'read', t: '1' } });
    alice.send({ tag: 'receipt', attrs: { id: 'B1', to: BRUNO, type: 'read', t: '1' } });
    expect((await bruno.next('ack')).attrs['class']).toBe('receipt');
    expect((await alice.next('ack')).attrs['class']).toBe('receipt');
    expect(sandbox.whatsapp.waiting(ALICE)).toEqual([]);
    expect(sandbox.whatsapp.waiting(BRUNO)).toEqual([]);
  });

  it('answers pings, and counts acknowledgements that complain', async () => {
    const pong = await alice.ask({ type: 'get', xmlns: 'w:p', to: SERVER }, [
      { tag: 'ping', attrs: {} },
    ]);
    expect(pong.attrs['type']).toBe('result');
    alice.send(message('A1'));
    bruno.send(ackOf(await bruno.next('message'), '491'));
    await eventually(() => sandbox.whatsapp.counters).toMatchObject({
      pings: 1,
      acks: 1,
      nacks: 1,
    });
  });

  it('pauses and resumes delivery, drops lines, and sends raw bytes when a test wants it', async () => {
    sandbox.whatsapp.pauseDelivery();
    alice.send(message('A1'));
    await alice.next('ack');
    expect(bruno.inbox.filter(({ tag }) => tag !== 'ib')).toEqual([]);
    sandbox.whatsapp.resumeDelivery();
    expect((await bruno.next('message')).attrs['id']).toBe('A1');
    const [account] = sandbox.whatsapp.accounts();
    sandbox.whatsapp.sendStanza(account!.accountId, { tag: 'unheard', attrs: { id: 'x' } });
    expect((await alice.next('unheard')).attrs['id']).toBe('x');
    sandbox.whatsapp.removeAccount(account!.accountId);
    expect(sandbox.whatsapp.accounts()).toHaveLength(1);
    sandbox.whatsapp.dropConnections();
    expect(await bruno.closed).toBe(1006);
  });
});
