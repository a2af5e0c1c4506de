/**
 * What a person wishes of rooms: making one, letting people in, sending them away, roles, its name, leaving. Each is asked of the server and told once it has said yes; the sync that follows then finds nothing new.
 * Must not know messages.
 * @module
 */
import type { GroupWish, PeerAddress } from '@/lib/model';
import {
  NetworkError,
  type GroupAnswer,
  type NetworkGroups,
  type NetworkHost,
  type Outcome,
  type StateView,
} from '../contract';
import { isObject, part, type ApiRequest, type Json } from './api';
import { isRefusal, MatrixError } from './errors';
import { isPerson, tellGroup } from './room-group';
import { withStates } from './room-state';
import type { Rooms } from './rooms';
import {
  NEW_ROOM,
  placeOf,
  readRoom,
  readRooms,
  roomRow,
  ROOMS_ROW,
  writeRow,
  type RoomRow,
} from './rows';
import type { SignIn } from './sign-in';
import type { StateDesk } from './state-desk';
import type { RoomEvent } from './sync-batch';

export type RoomDeskMeans = {
  readonly host: Pick<NetworkHost, 'clock'>;
  readonly desk: StateDesk;
  readonly signIn: SignIn;
  readonly rooms: Rooms;
  readonly isUp: () => boolean;
};

type Made = {
  readonly roomId: string;
  readonly room: RoomRow;
  readonly without: readonly PeerAddress[];
};

/** Power levels of roles, as every client gives them (Matrix 1.16, §m.room.power_levels). */
const LEVELS = { admin: 50, member: 0 } as const;

const ENCRYPTION = { algorithm: 'm.megolm.v1.aes-sha2' };

export class RoomDesk implements NetworkGroups {
  readonly #means: RoomDeskMeans;

  constructor(means: RoomDeskMeans) {
    this.#means = means;
  }

  create(name: string, members: readonly PeerAddress[]): Promise<GroupAnswer> {
    return this.#answered(undefined, async () => {
      let made: Made | undefined;
      // All of it in one work, so that no sync tells of a room that is only half made.
      await this.#means.desk.submit({
        plan: () => [ROOMS_ROW],
        perform: async (state) => {
          made = await this.#make(name, members);
          return this.#outcome(state, made.roomId, { known: undefined, changed: made.room });
        },
      });
      if (made === undefined) throw new MatrixError('storage-failed');
      return this.#done(made.roomId as PeerAddress, made.without);
    });
  }

  async #make(name: string, members: readonly PeerAddress[]): Promise<Made> {
    const { room_id: roomId } = await this.#ask('createRoom', {
      // Nobody finds it or comes in who was not asked.
      preset: 'private_chat',
      name,
      initial_state: [{ type: 'm.room.encryption', state_key: '', content: ENCRYPTION }],
    });
    if (typeof roomId !== 'string') throw new MatrixError('protocol-error', 'createRoom');
    const { events, without } = await this.#invite(roomId, members);
    const { userId } = this.#means.signIn;
    const begun = { ...NEW_ROOM, address: roomId, name, madeBy: userId, encryption: {} };
    return { roomId, without, room: withStates({ ...begun, isWhole: true }, events, userId) };
  }

  change(group: PeerAddress, wish: GroupWish): Promise<GroupAnswer> {
    const roomId = this.#means.rooms.roomOf(group);
    if (roomId === undefined || isPerson(group))
      return Promise.resolve({ kind: 'refused', why: 'not-in' });
    return this.#answered(group, () => this.#change(roomId, group, wish));
  }

  async #change(roomId: string, group: PeerAddress, wish: GroupWish): Promise<GroupAnswer> {
    const at = `rooms/${part(roomId)}`;
    switch (wish.kind) {
      case 'add': {
        const { events, without } = await this.#invite(roomId, wish.members);
        await this.#happened(roomId, events);
        if (events.length > 0 || wish.members.length === 0) return this.#done(group, without);
        return { kind: 'refused', why: 'not-reachable', who: without };
      }
      case 'remove':
        await this.#ask(`${at}/kick`, { user_id: wish.member });
        await this.#happened(roomId, [this.#ofMember(wish.member, 'leave')]);
        break;
      case 'role':
        await this.#empower(roomId, wish.member, LEVELS[wish.role]);
        break;
      case 'rename': {
        const content = { name: wish.name };
        await this.#ask(`${at}/state/m.room.name/`, content, 'PUT');
        await this.#happened(roomId, [this.#state('m.room.name', content)]);
        break;
      }
      case 'leave':
        await this.#leave(roomId);
        break;
    }
    return this.#done(group, []);
  }

  /** Says no to whatever rooms there are by this address. @throws MatrixError as `MatrixApi.ask` */
  async decline(address: PeerAddress): Promise<void> {
    const { rooms } = this.#means;
    const invited = rooms.invitations().flatMap(([room, of]) => (of === address ? [room] : []));
    const joined = isPerson(address) ? undefined : rooms.roomOf(address);
    for (const roomId of joined === undefined ? invited : [...invited, joined])
      await this.#leave(roomId);
  }

  async #leave(roomId: string): Promise<void> {
    await this.#ask(`rooms/${part(roomId)}/leave`, {});
    const { userId } = this.#means.signIn;
    await this.#tell(roomId, (room) => ({ ...room, membership: 'leave', endedBy: userId }));
  }

  /** One by one: a server refuses all where one of them is not to be had. */
  async #invite(
    roomId: string,
    members: readonly PeerAddress[],
  ): Promise<{ readonly events: readonly RoomEvent[]; readonly without: readonly PeerAddress[] }> {
    const events: RoomEvent[] = [];
    const without: PeerAddress[] = [];
    for (const member of members)
      try {
        await this.#ask(`rooms/${part(roomId)}/invite`, { user_id: member });
        events.push(this.#ofMember(member, 'invite'));
      } catch (error) {
        if (!isRefusal(error)) throw error;
        without.push(member);
      }
    return { events, without };
  }

  async #empower(roomId: string, member: string, level: number): Promise<void> {
    const path = `rooms/${part(roomId)}/state/m.room.power_levels/`;
    const now = await this.#ask(path, undefined, 'GET');
    const users = isObject(now['users']) ? now['users'] : {};
    const content = { ...now, users: { ...users, [member]: level } };
    await this.#ask(path, content, 'PUT');
    await this.#happened(roomId, [this.#state('m.room.power_levels', content)]);
  }

  #ofMember(user: string, membership: 'invite' | 'leave'): RoomEvent {
    return { ...this.#state('m.room.member', { membership }), stateKey: user };
  }

  /** An event of ours that the server has taken, as a sync will bring it. */
  #state(type: string, content: Json): RoomEvent {
    const { signIn, host } = this.#means;
    const at = host.clock.now();
    return { eventId: '', type, sender: signIn.userId, at, content, stateKey: '', raw: {} };
  }

  #happened(roomId: string, events: readonly RoomEvent[]): Promise<void> {
    const { userId } = this.#means.signIn;
    return this.#tell(roomId, (room) => withStates(room, events, userId));
  }

  /** Keeps and tells what became of a room by the person's own doing. @throws whatever the commit threw */
  #tell(roomId: string, change: (known: RoomRow) => RoomRow): Promise<void> {
    return this.#means.desk.submit({
      plan: () => [ROOMS_ROW, roomRow(roomId)],
      perform: (state) => {
        const known = readRoom(state, roomId);
        if (known === undefined) throw new MatrixError('protocol-error', 'no such room');
        return Promise.resolve(this.#outcome(state, roomId, { known, changed: change(known) }));
      },
    });
  }

  #outcome(
    state: StateView,
    roomId: string,
    { known, changed }: { readonly known: RoomRow | undefined; readonly changed: RoomRow },
  ): Outcome {
    const { host, rooms, signIn } = this.#means;
    const { userId: self } = signIn;
    const told = tellGroup(known, changed, { self, by: self, at: host.clock.now() });
    const places = { [roomId]: placeOf(told.room) };
    return {
      writes: [
        writeRow(roomRow(roomId), told.room),
        writeRow(ROOMS_ROW, { ...readRooms(state), ...places }),
      ],
      events: told.events,
      spent: [],
      announce: () => rooms.learn(places),
    };
  }

  #done(peer: PeerAddress, without: readonly PeerAddress[]): GroupAnswer {
    return { kind: 'done', peer, ...(without.length > 0 && { without }) };
  }

  async #answered(
    group: PeerAddress | undefined,
    task: () => Promise<GroupAnswer>,
  ): Promise<GroupAnswer> {
    if (!this.#means.isUp()) throw new NetworkError('offline');
    try {
      return await task();
    } catch (error) {
      if (!(error instanceof MatrixError)) throw error;
      if (!isRefusal(error)) throw new NetworkError('offline', undefined, { cause: error });
      const isRight = group !== undefined && error.errcode === 'M_FORBIDDEN';
      return { kind: 'refused', why: isRight ? 'not-admin' : 'refused' };
    }
  }

  async #ask(
    path: string,
    body: Json | undefined,
    method: ApiRequest['method'] = 'POST',
  ): Promise<Json> {
    const { api, token } = await this.#means.signIn.fresh();
    const at = `/_matrix/client/v3/${path}`;
    return api.ask({ path: at, method, token, ...(body !== undefined && { body }) });
  }
}
