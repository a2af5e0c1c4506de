/**
 * One server and whoever a test needs on it; all of them rest when the test is over.
 * @module
 */
import { randomUUID } from 'node:crypto';

import { Nio } from './nio';
import { startSynapse, type Synapse } from './synapse';
import { Us } from './us';

export class World {
  readonly #toStop: (() => Promise<unknown>)[] = [];

  private constructor(readonly synapse: Synapse) {}

  static async start(): Promise<World> {
    return new World(await startSynapse());
  }

  async friend(): Promise<Nio> {
    const name = `f${randomUUID().slice(0, 8)}`;
    const user = await this.synapse.register(name, 'pw');
    return this.program(user);
  }

  /** A program of matrix-nio's, of a friend or of ours. */
  async program(user: string): Promise<Nio> {
    const peer = new Nio(user, 'pw', this.synapse.url);
    this.#toStop.push(() => peer.stop());
    await peer.ready();
    return peer;
  }

  async us(): Promise<Us> {
    const us = await Us.join(this.synapse);
    this.keeps(us);
    await us.online();
    return us;
  }

  keeps(us: Us): void {
    this.#toStop.push(() => us.account.disconnect());
  }

  async rest(): Promise<void> {
    for (const stop of this.#toStop.splice(0).toReversed()) await stop();
  }

  stop(): Promise<unknown> {
    return this.synapse.stop();
  }
}
