/**
 * The half of the XMPP bench that runs inside Chromium: our account at a real Prosody, in the real inbox over the real,
 * sealed database.
 * @module
 */
import {
  silentLog,
  utf8Decode,
  utf8Encode,
  type Clock,
  type Http,
  type Random,
  type SignInWindow,
  type Sockets,
} from '@/lib/base';
import { createInbox, type Inbox } from '@/lib/inbox';
import type { ConnectionState } from '@/lib/model';
import { createXmppNetwork } from '@/lib/networks/xmpp';
import { createStore, openDatabase, vaultHeaders } from '@/lib/store';
import { openVault } from '@/lib/vault';

const PASSWORD = 'pw';

const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };
const clock: Clock = {
  now: Date.now,
  monotonic: () => performance.now(),
  after: (delay, task) => {
    const timer = setTimeout(task, delay);
    return () => clearTimeout(timer);
  },
};

/** The other half's: cuts the way to the server. */
declare const cutLine: () => Promise<void>;

export type ReadyTimes = { readonly roundTrips: number; readonly ms: number };

/** The browser's WebSockets, which count what was waited for: each word of theirs that is the first after one of ours. */
class Tap implements Sockets {
  roundTrips = 0;
  connectedAt = 0;
  #isAsked = false;

  connect: Sockets['connect'] = (url, events, options) => {
    this.roundTrips = 0;
    this.connectedAt = performance.now();
    this.#isAsked = false;
    const socket = new WebSocket(url, options?.textProtocol ?? []);
    socket.addEventListener('open', () => events.onOpen());
    socket.addEventListener('close', ({ code }) => events.onClose(code));
    socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
      if (this.#isAsked) this.roundTrips += 1;
      this.#isAsked = false;
      events.onBytes(utf8Encode(data));
    });
    return {
      send: (bytes) => {
        if (socket.readyState !== WebSocket.OPEN) return;
        this.#isAsked = true;
        socket.send(utf8Decode(bytes));
      },
      get buffered() {
        return socket.bufferedAmount;
      },
      close: () => socket.close(),
    };
  };
}

const http: Http = { request: () => Promise.reject(new Error('nothing is asked by HTTP')) };
const signIn: SignInWindow = {
  redirectUrl: () => '',
  open: () => Promise.reject(new Error('no window')),
};

class Stage {
  readonly #tap = new Tap();
  #inbox: Inbox | undefined;

  constructor(
    readonly address: string,
    readonly server: string,
  ) {}

  async join(): Promise<void> {
    const database = openDatabase({ name: `xmpp-${String(Math.random())}` });
    const vault = await openVault(vaultHeaders(database), random);
    const store = createStore({ database, vault });
    const networks = [createXmppNetwork()];
    const ports = { clock, random, sockets: this.#tap, http, signIn, log: silentLog };
    const inbox = createInbox({ store, networks, ...ports });
    this.#inbox = inbox;
    const { address, server } = this;
    const typed = { network: 'xmpp', password: PASSWORD, server, isNew: false } as const;
    await inbox.handlers.joinByPassword({ address, ...typed });
    await this.#stands('online');
  }

  /** Cuts the line, and has it up again. */
  async resume(): Promise<ReadyTimes> {
    await cutLine();
    await this.#stands('waiting');
    this.#inbox?.wake();
    await this.#stands('online');
    return { roundTrips: this.#tap.roundTrips, ms: performance.now() - this.#tap.connectedAt };
  }

  /** Resolves with the change that makes it true. */
  async #stands(wanted: ConnectionState['kind']): Promise<void> {
    const inbox = this.#inbox;
    if (inbox === undefined) throw new Error('no inbox is open');
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`never ${wanted}`)), 240_000);
      const look = async (): Promise<void> => {
        const { accounts } = await inbox.handlers.snapshot();
        if (!accounts.some(({ connection }) => connection.kind === wanted)) return;
        clearTimeout(late);
        end();
        resolve();
      };
      const end = inbox.onChange(() => void look().catch(reject));
      look().catch(reject);
    });
  }
}

Object.assign(globalThis, {
  openStage: (address: string, server: string) => new Stage(address, server),
});
