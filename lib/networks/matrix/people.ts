/**
 * Whether somebody is there to be written to, and what they are called. Must not know rooms.
 * @module
 */
import { hasCode } from '@/lib/base';
import type { PeerAddress, ReachState } from '@/lib/model';
import { NetworkError, type Finding } from '../contract';
import { part } from './api';
import { isPerson } from './room-group';
import type { SignIn } from './sign-in';

export type Line = {
  readonly isUp: () => boolean;
  /** whether there is a line, or one is being sought */
  readonly isWanted: () => boolean;
};

export class People {
  readonly #signIn: SignIn;
  readonly #line: Line;

  constructor(signIn: SignIn, line: Line) {
    this.#signIn = signIn;
    this.#line = line;
  }

  /** @throws NetworkError 'offline' */
  async find(identifier: string): Promise<Finding> {
    const typed = identifier
      .trim()
      .replace(/^matrix:u\//, '@')
      .replace(/^https:\/\/matrix\.to\/#\//, '');
    if (!/^@[^:\s]+:\S+$/.test(typed) || typed === this.#signIn.userId) return { reach: 'unknown' };
    const name = await this.#profile(typed);
    if (name === undefined) return { reach: 'unknown', identifier: typed };
    const address = typed as PeerAddress;
    return {
      reach: 'reachable',
      peer: { address, identifier: typed, ...(name !== '' && { name }) },
    };
  }

  /** @throws NetworkError 'offline' */
  async reach(address: PeerAddress): Promise<ReachState> {
    if (!isPerson(address)) return 'reachable';
    return (await this.#profile(address)) === undefined ? 'unknown' : 'reachable';
  }

  /** @returns what somebody is called, which may be nothing; undefined where there is nobody */
  async #profile(user: string): Promise<string | undefined> {
    // Who has just joined looks for somebody before the first sync is in.
    if (!this.#line.isWanted()) throw new NetworkError('offline');
    if (!this.#line.isUp()) await this.#signIn.open();
    const { api, token } = await this.#signIn.fresh();
    try {
      const path = `/_matrix/client/v3/profile/${part(user)}`;
      const { displayname: name } = await api.ask({ path, method: 'GET', token });
      return typeof name === 'string' ? name : '';
    } catch (error) {
      if (hasCode(error, 'refused')) return undefined;
      throw new NetworkError('offline', undefined, { cause: error });
    }
  }
}
