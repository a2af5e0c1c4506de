/**
 * A server with our account and contacts of a foreign client on it, fresh for every test: keys of a name that was used before
 * would be in the way.
 * @module
 */
import { randomUUID } from 'node:crypto';

import { register } from '@/lib/networks/xmpp/register';
import { ejabberdTree, startEjabberd } from './ejabberd';
import { clock, Lines, random } from './lines';
import { DOMAIN, prosodyOf, startProsody, type XmppServer } from './prosody';
import { PYTHON } from './python-device';
import { Slixmpp } from './slixmpp';
import { Us } from './us';

const never = new AbortController().signal;

/** Both kinds, the newer Prosody where it can be had; `account.test.ts` holds the older one to what differs. */
const NEWEST = prosodyOf('13') === undefined ? '0.12' : '13';

export const SERVERS = [
  {
    name: `Prosody ${NEWEST}`,
    isThere: prosodyOf(NEWEST) !== undefined && PYTHON !== undefined,
    start: (): Promise<XmppServer> => startProsody(NEWEST),
  },
  {
    name: 'ejabberd',
    isThere: ejabberdTree() !== undefined && PYTHON !== undefined,
    start: startEjabberd,
  },
];

export class World {
  readonly #toStop: (() => Promise<unknown>)[] = [];

  private constructor(readonly server: XmppServer) {}

  static async start(start: () => Promise<XmppServer>): Promise<World> {
    return new World(await start());
  }

  /** A person with a program of somebody else's. */
  async friend(): Promise<Slixmpp> {
    const username = `f${randomUUID().slice(0, 8)}`;
    const ports = { clock, random, sockets: new Lines() };
    const account = { username, password: 'pw' };
    await register({ url: this.server.url, domain: DOMAIN }, account, { ports, signal: never });
    return this.program(`${username}@${DOMAIN}`);
  }

  /** One more program of whoever has this address. */
  async program(jid: string): Promise<Slixmpp> {
    const peer = new Slixmpp(jid, 'pw', this.server.port);
    this.#toStop.push(() => peer.stop());
    await peer.ready();
    return peer;
  }

  /** Us, online. */
  async us(): Promise<Us> {
    const us = new Us(this.server.url);
    await us.join();
    this.#toStop.push(() => us.account.disconnect());
    us.account.connect();
    await us.online();
    return us;
  }

  /** Ends whoever came in this test. */
  async rest(): Promise<void> {
    for (const stop of this.#toStop.splice(0).toReversed()) await stop();
  }

  async stop(): Promise<void> {
    await this.rest();
    await this.server.stop();
  }
}
