/**
 * The worker's half of the bus: who may speak, and what may be said.
 * @module
 */
import { describe, expect, it, vi } from 'vitest';
import { AGREEMENT } from '../../agreement';
import { createLog, type LogEntry } from '@/lib/base';
import { BusError, createBusServer, type HandledRequest, type Handlers } from '@/lib/bus';
import { JoinError } from '@/lib/networks/contract';
import type { Sender } from '@/lib/bus/senders';
import type { ChatId } from '@/lib/model';
import { OUR_PANEL, OWN, portPair } from './fake-port';

function serverWith(handlers: Partial<Handlers> = {}) {
  const log: LogEntry[] = [];
  const unexpected = new Proxy({} as Handlers, {
    get: (_, name: HandledRequest) =>
      handlers[name] ?? (() => Promise.reject(new Error(`unexpected ${name}`))),
  });
  const server = createBusServer({
    handlers: unexpected,
    own: OWN,
    log: createLog((_, entry) => log.push(entry)),
  });
  return { server, log };
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

describe('the worker half of the bus', () => {
  it.each<[string, Sender | undefined, string?]>([
    ['another extension', { id: 'other-id', url: `${OWN.root}sidepanel.html` }],
    ['a web page', { id: OWN.id, url: 'https://evil.example/sidepanel.html' }],
    ['a web page that is named like us', { id: OWN.id, url: 'https://our-id/sidepanel.html' }],
    [
      'another extension with our id in its address',
      { id: OWN.id, url: 'chrome-extension://other/sidepanel.html' },
    ],
    ['a page of ours that is not on the list', { id: OWN.id, url: `${OWN.root}forgotten.html` }],
    [
      'a path that only contains a page of ours',
      { id: OWN.id, url: `${OWN.root}x/sidepanel.html` },
    ],
    ['a frame inside a page', { id: OWN.id, url: `${OWN.root}sidepanel.html`, frameId: 3 }],
    ['a sender without an address', { id: OWN.id }],
    ['no sender at all', undefined],
    ['a port of another name', OUR_PANEL, 'debug'],
  ])('refuses %s', async (_who, sender, name) => {
    const { server } = serverWith({ 'inbox.snapshot': vi.fn() });
    const { worker, window, received } = portPair(sender, name);
    server.accept(worker);
    window.postMessage({ id: 1, name: 'inbox.snapshot', payload: {} });
    await settle();
    expect(window.closed()).toBe(true);
    expect(received).toEqual([]);
  });

  it('answers a page of ours', async () => {
    const chatMessages = vi.fn(() => Promise.resolve({ messages: [], more: false }));
    const { server } = serverWith({ 'chat.messages': chatMessages });
    const { worker, window, received } = portPair(OUR_PANEL);
    server.accept(worker);
    window.postMessage({ id: 7, name: 'chat.messages', payload: { chatId: 'c', limit: 50 } });
    await settle();
    expect(received).toEqual([{ id: 7, ok: true, result: { messages: [], more: false } }]);
    expect(chatMessages).toHaveBeenCalledWith({ chatId: 'c', limit: 50 });
  });

  it.each<[string, unknown]>([
    ['an unknown request', { id: 1, name: 'vault.keys', payload: {} }],
    ['a name from the prototype', { id: 1, name: 'constructor', payload: {} }],
    ['a missing payload field', { id: 1, name: 'chat.messages', payload: { chatId: 'c' } }],
    ['a field too many', { id: 1, name: 'inbox.snapshot', payload: { keys: true } }],
    [
      'an endless text',
      { id: 1, name: 'chat.send', payload: { chatId: 'c', text: 'x'.repeat(65_537) } },
    ],
    ['a text of white space', { id: 1, name: 'chat.send', payload: { chatId: 'c', text: ' \n' } }],
    ['a page without end', { id: 1, name: 'chat.messages', payload: { chatId: 'c', limit: 1e9 } }],
    [
      'an id of another type',
      { id: 1, name: 'chat.read', payload: { chatId: { $gt: '' }, upTo: 1 } },
    ],
    [
      'a network that does not exist',
      {
        id: 1,
        name: 'account.join',
        payload: { address: 'a', network: 'icq', agreement: AGREEMENT },
      },
    ],
    [
      'a joining without a yes',
      { id: 1, name: 'account.join', payload: { address: 'a', network: 'whatsapp' } },
    ],
    [
      'an envelope with a field too many',
      { id: 1, name: 'inbox.snapshot', payload: {}, as: 'admin' },
    ],
  ])('answers bad-request to %s and calls nobody', async (_what, message) => {
    const { server } = serverWith();
    const { worker, window, received } = portPair(OUR_PANEL);
    server.accept(worker);
    window.postMessage(message);
    await settle();
    expect(received).toEqual([{ id: 1, ok: false, code: 'bad-request' }]);
  });

  it.each([
    ['unlock.html', 'vault.protect', { kind: 'recovery' }],
    ['recovery.html', 'kit.make', { history: false, lock: { kind: 'code' } }],
    ['recovery.html', 'kit.read', { kit: 'k', at: 0 }],
    ['recovery.html', 'kit.open', { kit: 'k', secret: { kind: 'code', code: 'KIT-' } }],
  ] as const)('takes a secret from %s alone: %s', async (page, name, payload) => {
    const handler = vi.fn(() => Promise.resolve({}));
    const { server, log } = serverWith({ [name]: handler });
    const pages = ['sidepanel.html', 'inbox.html', 'unlock.html', 'recovery.html'];
    for (const asking of pages) {
      const { worker, window, received } = portPair({ id: OWN.id, url: `${OWN.root}${asking}` });
      server.accept(worker);
      window.postMessage({ id: 1, name, payload });
      await settle();
      const refused = { id: 1, ok: false, code: 'bad-request' };
      expect(received).toEqual([asking === page ? { id: 1, ok: true, result: {} } : refused]);
    }
    expect(handler).toHaveBeenCalledTimes(1);
    expect(log.map(({ event }) => event)).toEqual(Array(3).fill('bus-secret-from-elsewhere'));
  });

  it.each([[null], ['text'], [[]], [{}], [{ id: 'one' }]])(
    'drops %j, which is no envelope, and goes on',
    async (message) => {
      const { server, log } = serverWith({
        'inbox.snapshot': () => Promise.reject(new BusError('not-found')),
      });
      const { worker, window, received } = portPair(OUR_PANEL);
      server.accept(worker);
      window.postMessage(message);
      window.postMessage({ id: 2, name: 'inbox.snapshot', payload: {} });
      await settle();
      expect(received).toEqual([{ id: 2, ok: false, code: 'not-found' }]);
      expect(log.map(({ event }) => event)).toContain('bus-bad-envelope');
    },
  );

  it('passes on codes that windows know and hides every other error behind one', async () => {
    const { server, log } = serverWith({
      'account.join': () => Promise.reject(new JoinError('token-refused')),
      'chat.start': () => Promise.reject(new Error('secret +31612345678 in a text')),
    });
    const { worker, window, received } = portPair(OUR_PANEL);
    server.accept(worker);
    window.postMessage({
      id: 1,
      name: 'account.join',
      payload: { address: 'a', network: 'whatsapp', agreement: AGREEMENT, inbox: 'combined' },
    });
    window.postMessage({ id: 2, name: 'chat.start', payload: { accountId: 'a', identifier: 'b' } });
    await settle();
    expect(received).toEqual([
      { id: 1, ok: false, code: 'token-refused' },
      { id: 2, ok: false, code: 'internal' },
    ]);
    expect(JSON.stringify(log)).not.toContain('secret');
  });

  it('sends a change to every window that is still there', async () => {
    const { server } = serverWith();
    const stays = portPair(OUR_PANEL);
    const leaves = portPair(OUR_PANEL);
    server.accept(stays.worker);
    server.accept(leaves.worker);
    leaves.window.disconnect();
    server.broadcast({ removedAccounts: [] });
    await settle();
    expect(stays.received).toEqual([{ event: 'changed', change: { removedAccounts: [] } }]);
    expect(leaves.received).toEqual([]);
  });

  it('says first which version it is', () => {
    const server = createBusServer({
      handlers: {} as Handlers,
      own: OWN,
      log: createLog(() => undefined),
      build: '1.2.3',
    });
    const { worker, received } = portPair(OUR_PANEL);
    server.accept(worker);
    expect(received).toEqual([{ event: 'hello', build: '1.2.3' }]);
  });

  it('knows whether a text lies half written in any window, until that window is gone', async () => {
    const onComposing = vi.fn();
    const log = createLog(() => undefined);
    const server = createBusServer({ handlers: {} as Handlers, own: OWN, log, onComposing });
    const [first, second] = [portPair(OUR_PANEL), portPair(OUR_PANEL)];
    for (const { worker, window } of [first, second]) {
      server.accept(worker);
      window.postMessage({ id: 1, name: 'window.composing', payload: { active: true } });
    }
    await settle();
    expect(first.received).toEqual([{ id: 1, ok: true, result: {} }]);
    first.window.postMessage({ id: 2, name: 'window.composing', payload: { active: false } });
    await settle();
    expect(server.isComposing).toBe(true);
    second.window.disconnect();
    expect(server.isComposing).toBe(false);
    expect(onComposing).toHaveBeenCalledTimes(4);
  });

  it('knows which chats are before somebody’s eyes, and forgets them with the window', async () => {
    const { server } = serverWith();
    const { worker, window } = portPair(OUR_PANEL);
    server.accept(worker);
    window.postMessage({ id: 1, name: 'window.looking', payload: { chatId: 'anna' } });
    await settle();
    expect(server.isLookedAt('anna' as ChatId)).toBe(true);
    expect(server.isLookedAt('ben' as ChatId)).toBe(false);
    window.postMessage({ id: 2, name: 'window.looking', payload: {} });
    await settle();
    expect(server.isLookedAt('anna' as ChatId)).toBe(false);
    window.postMessage({ id: 3, name: 'window.looking', payload: { chatId: 'anna' } });
    await settle();
    window.disconnect();
    expect(server.isLookedAt('anna' as ChatId)).toBe(false);
  });
});
