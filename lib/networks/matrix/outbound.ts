/**
 * What leaves: a message or a change as one wire that is committed with the cipher's state and only then put to the
 * server, words to devices first. The server takes the same transaction once, however often it is told. Must not know
 * lines.
 * @module
 */
import { hasCode, utf8Decode, utf8Encode } from '@/lib/base';
import type { MessageTarget, PeerAddress, SendFailure } from '@/lib/model';
import {
  NetworkError,
  type NetworkEvent,
  type Outcome,
  type Outgoing,
  type StateKey,
  type StateView,
  type StateWrite,
  type Work,
} from '../contract';
import { part, type ApiRequest, type Json } from './api';
import { putAll, toDeviceAddress, type CipherRequest, type SignedIn } from './cipher-requests';
import { ENCRYPTED, MAX_MEMBERS } from './consts';
import { MatrixError } from './errors';
import { fetchMembers } from './history';
import type { OlmAccount } from './olm-machine';
import { isPerson } from './room-group';
import { addressed, withAllMembers } from './room-state';
import {
  eventOfOursRow,
  NEW_ROOM,
  ownReactionRow,
  readName,
  readRoom,
  readRooms,
  roomRow,
  ROOMS_ROW,
  writeRow,
  type RoomPlaces,
  type RoomRow,
} from './rows';
import { contentToSend, type SpokenContent } from './speak';

export type OutboundMeans = {
  readonly self: string;
  /** this device */
  readonly device: string;
  readonly olm: OlmAccount;
  readonly signedIn: SignedIn;
  /** the room in which a chat is, as the account knows; undefined for somebody never written to */
  readonly roomIdOf: (address: string) => string | undefined;
  readonly signal: AbortSignal;
  /** called after the commit of a message that began a room */
  readonly onMade: (places: RoomPlaces) => void;
};

/** What is put to the server for one message. */
export type Wire = {
  readonly room: string;
  readonly remoteId: string;
  readonly address: string;
  /** that sealed it */
  readonly device?: string;
  readonly toDevices: readonly {
    readonly type: string;
    readonly id: string;
    readonly body: string;
  }[];
  readonly event:
    | { readonly kind: 'send'; readonly type: string; readonly content: string }
    /** by the server's name for it, or by ours where it may not have one yet */
    | { readonly kind: 'redact'; readonly of: string };
  /** likewise: a reaction of ours that goes first */
  readonly replaces?: string;
};

type Place = { readonly roomId: string; readonly room: RoomRow };

/** @param means undefined where there is no line: nothing is written then */
export function sendWork(means: OutboundMeans | undefined, message: Outgoing): Work {
  const roomId = means?.roomIdOf(message.peer);
  return {
    plan: () => planOf(message, roomId),
    planFurther: (state) => furtherPlanOf(message, state),
    perform: async (state) => {
      if (means === undefined) throw new NetworkError('offline');
      try {
        return await new Sending(means, message, state).perform(roomId);
      } catch (error) {
        const failure = failureOf(error);
        if (failure === undefined) throw error;
        return outcome(means.olm.writes(), [
          { kind: 'send-failed', remoteId: message.remoteId, failure },
        ]);
      }
    },
  };
}

function planOf({ content }: Outgoing, roomId: string | undefined): readonly StateKey[] {
  const target = 'target' in content ? content.target : content.replyTo?.target;
  return [
    ROOMS_ROW,
    ...(roomId === undefined ? [] : [roomRow(roomId)]),
    ...(target?.author === 'me' ? [eventOfOursRow(target.remoteId)] : []),
  ];
}

/** Our reaction to what is reacted to. */
function furtherPlanOf({ content }: Outgoing, state: StateView): readonly StateKey[] {
  if (content.kind !== 'reaction') return [];
  const event = eventNamed(content.target, state);
  return event === undefined ? [] : [ownReactionRow(event)];
}

function eventNamed(target: MessageTarget, state: StateView): string | undefined {
  if (target.author === 'them') return target.remoteId;
  return readName(state, eventOfOursRow(target.remoteId));
}

class Sending {
  readonly #means: OutboundMeans;
  readonly #message: Outgoing;
  readonly #state: StateView;
  readonly #writes: StateWrite[] = [];
  #made: RoomPlaces = {};

  constructor(means: OutboundMeans, message: Outgoing, state: StateView) {
    this.#means = means;
    this.#message = message;
    this.#state = state;
  }

  async perform(known: string | undefined): Promise<Outcome> {
    const spoken = contentToSend(this.#message, {
      eventOf: (remoteId) => readName(this.#state, eventOfOursRow(remoteId)),
      reactionTo: (event) => readName(this.#state, ownReactionRow(event)),
    });
    const found = await this.#room(known);
    if (spoken.kind === 'redact') return this.#done({ ...found, toDevices: [], event: spoken });
    if (!spoken.isEncrypted) return this.#react(found, spoken);
    // No encryption, no message: what its people would read, its servers would read as well.
    if (found.room.encryption === undefined) throw new MatrixError('refused', 'no encryption');
    const { roomId, room } = await this.#wholeRoom(found);
    const toDevices = await this.#shareKey(roomId, room);
    const content = await this.#encrypt(roomId, spoken);
    const event = { kind: 'send', type: ENCRYPTED, content } as const;
    return this.#done({ roomId, room, toDevices, event });
  }

  #react(found: Place, spoken: SpokenContent): Outcome {
    const { content } = this.#message;
    const { replaces } = spoken;
    const target =
      content.kind === 'reaction' ? eventNamed(content.target, this.#state) : undefined;
    if (target !== undefined)
      this.#writes.push(writeRow(ownReactionRow(target), { name: this.#message.remoteId }));
    const before = replaces === undefined ? {} : { replaces };
    return this.#done({ ...found, toDevices: [], event: asSent(spoken), ...before });
  }

  #done(given: Pick<Wire, 'toDevices' | 'event' | 'replaces'> & Place): Outcome {
    const { remoteId, peer } = this.#message;
    const { roomId, room, ...rest } = given;
    const { device } = this.#means;
    const wire: Wire = { room: roomId, remoteId, address: peer, device, ...rest };
    const writes = [...this.#writes, ...this.#means.olm.writes()];
    const sentTo = isPerson(peer) ? [] : [this.#sentTo(room)];
    return {
      ...outcome(writes, sentTo),
      wire: utf8Encode(JSON.stringify(wire)),
      announce: () => this.#means.onMade(this.#made),
    };
  }

  /** Who is in it now: whoever was only invited may never come. */
  #sentTo({ members, servants = [] }: RoomRow): NetworkEvent {
    const there = Object.entries(members).filter(
      ([user, { membership }]) => membership === 'join' && !servants.includes(user),
    );
    const { remoteId } = this.#message;
    return { kind: 'sent-to', remoteId, members: there.map(([user]) => user as PeerAddress) };
  }

  /** The room of the chat, made where there is none yet. */
  async #room(known: string | undefined): Promise<Place> {
    const { peer } = this.#message;
    if (known !== undefined) {
      const room = readRoom(this.#state, known);
      if (room === undefined) throw new MatrixError('keys-unavailable', 'room');
      return { roomId: known, room };
    }
    if (!peer.startsWith('@')) throw new MatrixError('refused', 'no such room');
    return this.#make(peer);
  }

  async #make(user: string): Promise<Place> {
    const { signedIn, signal } = this.#means;
    const encryption = { algorithm: 'm.megolm.v1.aes-sha2' };
    const { room_id: roomId } = await signedIn.api.ask({
      path: '/_matrix/client/v3/createRoom',
      method: 'POST',
      body: {
        preset: 'trusted_private_chat',
        is_direct: true,
        invite: [user],
        initial_state: [{ type: 'm.room.encryption', state_key: '', content: encryption }],
      },
      token: signedIn.token,
      signal,
    });
    if (typeof roomId !== 'string') throw new MatrixError('protocol-error', 'createRoom');
    const room: RoomRow = {
      ...NEW_ROOM,
      address: user,
      isDirect: true,
      encryption: {},
      members: { [user]: { membership: 'invite' } },
      isWhole: true,
    };
    this.#made = { ...this.#made, [roomId]: { address: user, membership: 'join' } };
    const places = { ...readRooms(this.#state), ...this.#made };
    this.#writes.push(writeRow(roomRow(roomId), room), writeRow(ROOMS_ROW, places));
    return { roomId, room };
  }

  /** What is written to one person is not for whoever else was let into their room: it is said in a new one. */
  async #wholeRoom(found: Place): Promise<Place> {
    const { roomId, room } = found;
    const { self, signedIn, signal } = this.#means;
    if ((room.count ?? 0) > MAX_MEMBERS + 1) throw new MatrixError('refused', 'too many members');
    const whole = room.isWhole
      ? room
      : withAllMembers(room, await fetchMembers(roomId, signedIn, signal), self);
    const { peer } = this.#message;
    const placed = isPerson(peer) ? addressed(whole, roomId, { self, direct: {} }) : whole;
    if (placed !== room) this.#writes.push(writeRow(roomRow(roomId), placed));
    if (placed.address === peer) return { roomId, room: placed };
    this.#made = { [roomId]: { address: placed.address ?? roomId, membership: 'join' } };
    return this.#make(peer);
  }

  /** @returns what must be told to devices before the message can be read there */
  async #shareKey(roomId: string, { members, encryption }: RoomRow): Promise<Wire['toDevices']> {
    const { self, olm: account, signedIn, signal } = this.#means;
    const { olm, machine } = account;
    const ids = [self, ...Object.keys(members).filter((id) => id.startsWith('@'))];
    if (ids.length > MAX_MEMBERS) throw new MatrixError('refused', 'too many members');
    const users = () => ids.map((id) => new olm.UserId(id));
    await machine.updateTrackedUsers(users());
    await putAll(account, signedIn, await this.#keyQueries(), signal);
    const claim = await machine.getMissingSessions(users());
    if (claim !== null) await putAll(account, signedIn, [claim], signal);
    const settings = new olm.EncryptionSettings();
    if (encryption?.rotationPeriod !== undefined)
      settings.rotationPeriod = BigInt(encryption.rotationPeriod) * 1000n;
    if (encryption?.rotationMessages !== undefined)
      settings.rotationPeriodMessages = BigInt(encryption.rotationMessages);
    const shared = await machine.shareRoomKey(new olm.RoomId(roomId), users(), settings);
    // The wire is told until the server has it: for the cipher it is as good as told.
    for (const { id, type } of shared) await machine.markRequestAsSent(id, type, '{}');
    return shared.map(({ event_type: type, txn_id: id, body }) => ({ type, id, body }));
  }

  async #keyQueries(): Promise<readonly CipherRequest[]> {
    const { olm, machine } = this.#means.olm;
    const wanted = (await machine.outgoingRequests()) as readonly CipherRequest[];
    const { KeysQuery, KeysUpload } = olm.RequestType;
    return wanted.filter(({ type }) => type === KeysQuery || type === KeysUpload);
  }

  async #encrypt(roomId: string, { type, content }: SpokenContent): Promise<string> {
    const { olm, machine } = this.#means.olm;
    const sealed: unknown = JSON.parse(
      await machine.encryptRoomEvent(new olm.RoomId(roomId), type, JSON.stringify(content)),
    );
    // Servers count and fetch by relations, so these stand outside as well (Matrix 1.16, §"Event relationships").
    const relates = content['m.relates_to'];
    const outside = relates === undefined ? {} : { 'm.relates_to': relates };
    return JSON.stringify({ ...(sealed as Json), ...outside });
  }
}

function asSent({ type, content }: SpokenContent): Wire['event'] {
  return { kind: 'send', type, content: JSON.stringify(content) };
}

export function readWire(bytes: Uint8Array): Wire {
  return JSON.parse(utf8Decode(bytes)) as Wire;
}

export function isOfOtherDevice({ device, event }: Wire, ours: string): boolean {
  const isSealed = event.kind === 'send' && event.type === ENCRYPTED;
  return isSealed && device !== undefined && device !== ours;
}

/**
 * The wire as requests, in the order in which they must be put.
 * @param eventOf what the server calls an event of ours; undefined where it never got it
 */
export function requestsOf(
  { room, remoteId, toDevices, event, replaces }: Wire,
  eventOf: (name: string) => string | undefined,
): readonly ApiRequest[] {
  const at = `/_matrix/client/v3/rooms/${part(room)}`;
  const redact = (name: string, transaction: string): ApiRequest => {
    const of = eventOf(name);
    if (of === undefined) throw new MatrixError('refused', 'target');
    return { method: 'PUT', path: `${at}/redact/${part(of)}/${part(transaction)}`, body: '{}' };
  };
  const told = toDevices.map(({ type, id, body }) => ({ ...toDeviceAddress(type, id), body }));
  if (event.kind === 'redact') return [...told, redact(event.of, remoteId)];
  const { type, content: body } = event;
  const path = `${at}/send/${part(type)}/${part(remoteId)}`;
  const isThere = replaces !== undefined && eventOf(replaces) !== undefined;
  const gone = isThere ? [redact(replaces, `${remoteId}.0`)] : [];
  return [...told, ...gone, { method: 'PUT', path, body }];
}

/** The names of ours by which a wire calls events. */
export function namedIn({ event, replaces }: Wire): readonly string[] {
  const named = event.kind === 'redact' ? [event.of] : [];
  return replaces === undefined ? named : [...named, replaces];
}

function outcome(writes: readonly StateWrite[], events: readonly NetworkEvent[]): Outcome {
  return { writes, events, spent: [], announce: () => undefined };
}

/** What no line mends. Everything else is thrown, and the inbox tries again. */
export function failureOf(error: unknown): SendFailure | undefined {
  if (hasCode(error, 'bad-reference')) return 'refused';
  if (!(error instanceof MatrixError)) return undefined;
  if (error.code === 'refused') return 'refused';
  return undefined;
}
