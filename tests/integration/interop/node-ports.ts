/**
 * The ports over Node's own means, so that the real inbox with the real adapter runs against the
 * sandbox without a browser.
 * @module
 */
import { randomBytes } from 'node:crypto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { WebSocket } from 'ws';
import {
  silentLog,
  type Clock,
  type Http,
  type Log,
  type Random,
  type SignInWindow,
  type Sockets,
} from '@/lib/base';
import { createInbox, type Inbox } from '@/lib/inbox';
import { createInteropNetwork } from '@/lib/networks/interop';
import { createStore, openDatabase, vaultHeaders } from '@/lib/store';
import { openVault } from '@/lib/vault';
import { TEST_REDIRECT_URI, createRobotBrowser } from '../../sandbox';

export const clock: Clock = {
  now: Date.now,
  monotonic: () => performance.now(),
  after: (delay, task) => {
    const timer = setTimeout(task, delay);
    return () => clearTimeout(timer);
  },
};

export const random: Random = { bytes: (length) => Uint8Array.from(randomBytes(length)) };

export const sockets: Sockets = {
  connect: (url, events, options) => {
    const socket = new WebSocket(url, options?.textProtocol ?? []);
    socket.on('open', () => events.onOpen());
    socket.on('message', (bytes: Buffer) => events.onBytes(Uint8Array.from(bytes)));
    socket.on('close', (code) => events.onClose(code));
    // A refused connection also closes; the close is what the port tells.
    socket.on('error', () => undefined);
    return {
      send: (bytes) => {
        if (socket.readyState === WebSocket.OPEN)
          socket.send(bytes, { binary: options === undefined });
      },
      get buffered() {
        return socket.bufferedAmount;
      },
      close: () => socket.close(),
    };
  },
};

export const http: Http = {
  request: async ({ url, method, headers, body, signal, sink }) => {
    const answer = await fetch(url, {
      method,
      headers: { ...headers },
      body: body ?? null,
      signal: signal ?? null,
    });
    const head = { status: answer.status, headers: Object.fromEntries(answer.headers.entries()) };
    if (sink === undefined || !answer.ok) return { ...head, body: await answer.text() };
    for await (const piece of answer.body ?? []) await sink(Uint8Array.from(piece), head);
    return { ...head, body: '' };
  },
};

/** Signs in at the sandbox's provider without a screen. */
export function signInAs(account: string): SignInWindow {
  const robot = createRobotBrowser({ account, redirectUri: TEST_REDIRECT_URI });
  return { redirectUrl: () => TEST_REDIRECT_URI, open: (url) => robot.open(url) };
}

/** A profile: what survives when the worker dies. */
export type Profile = { readonly indexedDB: IDBFactory };

export function freshProfile(): Profile {
  return { indexedDB: new IDBFactory() };
}

export type Ports = {
  readonly clock: Clock;
  readonly sockets: Sockets;
  readonly http: Http;
  readonly log: Log;
};

/** Starts a worker's inbox over a profile; `account` is who signs in at the provider. */
export async function startInbox(
  profile: Profile,
  account: string | SignInWindow = 'alice',
  ports: Partial<Ports> = {},
): Promise<Inbox> {
  const database = openDatabase({ name: 'rialto', indexedDB: profile.indexedDB, IDBKeyRange });
  const vault = await openVault(vaultHeaders(database), random);
  const inbox = createInbox({
    store: createStore({ database, vault }),
    networks: [
      createInteropNetwork({ id: 'whatsapp', loopbackAllowed: true }),
      createInteropNetwork({ id: 'messenger', loopbackAllowed: true }),
    ],
    clock,
    random,
    sockets,
    http,
    signIn: typeof account === 'string' ? signInAs(account) : account,
    log: silentLog,
    ...ports,
  });
  await inbox.start();
  // Most stories are not about people who are not known.
  await inbox.handlers.changeSettings({ fromUnknown: 'let-in' });
  return inbox;
}
