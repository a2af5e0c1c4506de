/**
 * What is done about rooms after a sync without anybody's wish: going into those that the person has accepted and after
 * those that have moved, telling one's own other programs which are with one person, and learning who is in a group. Each
 * is tried again with a later sync. Must not know messages.
 * @module
 */
import { hasCode } from '@/lib/base';
import type { NetworkHost } from '../contract';
import { part, type ApiRequest, type Json } from './api';
import { MAX_MEMBERS, MAX_ROSTERS } from './consts';
import { isRefusal } from './errors';
import { fetchMembers } from './history';
import { tellGroup } from './room-group';
import { withAllMembers } from './room-state';
import type { Rooms } from './rooms';
import { readRoom, roomRow, writeRow } from './rows';
import type { SignIn } from './sign-in';
import type { StateDesk } from './state-desk';

export type UpkeepMeans = {
  readonly host: Pick<NetworkHost, 'clock' | 'log' | 'mayTell'>;
  readonly desk: StateDesk;
  readonly signIn: SignIn;
  readonly rooms: Rooms;
};

export class Upkeep {
  readonly #means: UpkeepMeans;
  /** moved rooms that did not let us in: they are asked again once a worker begins anew */
  readonly #shut = new Set<string>();
  /** groups of which not all members are known, the newest heard of last */
  readonly #partial = new Set<string>();
  #direct: Readonly<Record<string, string>> = {};

  constructor(means: UpkeepMeans) {
    this.#means = means;
  }

  /** As one's own programs have it: `{ room: user }`. */
  learnDirect(direct: Readonly<Record<string, string>>): void {
    this.#direct = direct;
  }

  learnPartial(rooms: readonly string[]): void {
    for (const room of rooms) {
      this.#partial.delete(room);
      this.#partial.add(room);
    }
  }

  /** @throws MatrixError as `MatrixApi.ask`, but 'refused'; whatever a commit threw */
  async afterSync(signal: AbortSignal): Promise<void> {
    await this.joinAccepted(signal);
    await this.#followMoved(signal);
    await this.#tellDirect(signal);
    await this.#learnRosters(signal);
  }

  /** Joining tells whoever invited that the person is there: only into chats that are accepted. */
  async joinAccepted(signal: AbortSignal): Promise<void> {
    const { host, rooms } = this.#means;
    for (const [room, address] of rooms.invitations())
      if (host.mayTell(address)) await this.#enter(`rooms/${part(room)}/join`, signal);
  }

  /** Into the room that took the place of one we are in. */
  async #followMoved(signal: AbortSignal): Promise<void> {
    const { host, rooms } = this.#means;
    for (const { to, via, address } of rooms.replacements()) {
      if (!host.mayTell(address) || this.#shut.has(to)) continue;
      const query = via === undefined ? '' : `?server_name=${part(via)}&via=${part(via)}`;
      if (!(await this.#enter(`join/${part(to)}${query}`, signal))) this.#shut.add(to);
    }
  }

  async #enter(path: string, signal: AbortSignal): Promise<boolean> {
    try {
      await this.#ask({ path, method: 'POST', body: {}, signal });
      return true;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      // Taken back meanwhile, or only for whoever is asked: a sync says so as well.
      this.#means.host.log.warn('not-joined', error);
      return false;
    }
  }

  /** Without it each of one's own programs would show a chat that began here as a group (Matrix 1.16, §m.direct). */
  async #tellDirect(signal: AbortSignal): Promise<void> {
    const { rooms, signIn, host } = this.#means;
    const untold = rooms.direct().filter(([room]) => !Object.hasOwn(this.#direct, room));
    if (untold.length === 0) return;
    const path = `user/${part(signIn.userId)}/account_data/m.direct`;
    try {
      const next = new Map(Object.entries(await this.#directNow(path, signal)));
      for (const [room, user] of untold) {
        const of = next.get(user);
        const known = Array.isArray(of) ? (of as readonly unknown[]) : [];
        next.set(user, known.includes(room) ? known : [...known, room]);
      }
      await this.#ask({ path, method: 'PUT', body: Object.fromEntries(next), signal });
      this.#direct = { ...this.#direct, ...Object.fromEntries(untold) };
    } catch (error) {
      // A courtesy to other programs: nothing of ours waits for it.
      if (!isRefusal(error) && !hasCode(error, 'unreachable')) throw error;
      host.log.warn('direct-not-told', error);
    }
  }

  async #directNow(path: string, signal: AbortSignal): Promise<Json> {
    try {
      return await this.#ask({ path, method: 'GET', signal });
    } catch (error) {
      // Nothing was ever told.
      if (isRefusal(error) && error.errcode === 'M_NOT_FOUND') return {};
      throw error;
    }
  }

  async #learnRosters(signal: AbortSignal): Promise<void> {
    for (const roomId of [...this.#partial].toReversed().slice(0, MAX_ROSTERS)) {
      this.#partial.delete(roomId);
      try {
        await this.#learnRoster(roomId, signal);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        this.#means.host.log.warn('members-not-learnt', error);
      }
    }
  }

  async #learnRoster(roomId: string, signal: AbortSignal): Promise<void> {
    const { desk, signIn, host } = this.#means;
    const known = await desk.read([roomRow(roomId)], (state) => readRoom(state, roomId));
    if (known === undefined || known.isWhole || (known.count ?? 0) > MAX_MEMBERS) return;
    const chunk = await fetchMembers(roomId, await signIn.fresh(), signal);
    const self = signIn.userId;
    await desk.submit({
      plan: () => [roomRow(roomId)],
      perform: (state) => {
        const room = readRoom(state, roomId);
        if (room === undefined || room.isWhole)
          return Promise.resolve({ writes: [], events: [], spent: [], announce: () => undefined });
        const whole = withAllMembers(room, chunk, self);
        const told = tellGroup(room, whole, { self, at: host.clock.now(), wasSo: true });
        return Promise.resolve({
          writes: [writeRow(roomRow(roomId), told.room)],
          events: told.events,
          spent: [],
          announce: () => undefined,
        });
      },
    });
  }

  async #ask(request: ApiRequest): Promise<Json> {
    const { api, token } = await this.#means.signIn.fresh();
    return api.ask({ ...request, path: `/_matrix/client/v3/${request.path}`, token });
  }
}
