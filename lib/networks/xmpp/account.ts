/**
 * An open account: the network's side of `NetworkAccount`, where line, works and queue meet. Must not know how any of them
 * does its part.
 * @module
 */
import { hasCode, toHex, utf8Decode, type SignInWindow } from '@/lib/base';
import { readXml, type XmlElement } from '@/lib/codec';
import { nobleDiffieHellman, webCryptoDiffieHellman, type DiffieHellman } from '@/lib/crypto';
import type { Departure, PeerAddress, ReachState } from '@/lib/model';
import type { OmemoContext } from '@/lib/protocol/omemo';
import {
  JoinError,
  NetworkError,
  type Finding,
  type NetworkAccount,
  type NetworkEvent,
  type NetworkHost,
  type Outgoing,
  type Peer,
  type Work,
} from '../contract';
import { tellBlocked } from './blocking';
import { OWN_ID_PREFIX } from './chat-content';
import { asXmppError, Connection } from './connection';
import { hasDevices, withdrawDevice } from './devices';
import { inboundWork, type InboundMeans, type InboundNews } from './inbound';
import { Intake } from './intake';
import { bareOf } from './jid';
import { changePassword } from './join';
import { KeyDesk } from './key-desk';
import type { LoginWish } from './login';
import { chatStateFor, chatStateOf, receiptFor } from './message-forms';
import { XmppMedia } from './media-account';
import { People } from './people';
import { ping } from './ping';
import { answerWork, sendWork, type OutboundMeans } from './outbound';
import { RoomDesk } from './room-desk';
import { othersIn, readRoomPlace, roomPlaceRow } from './room-rows';
import { Rooms } from './rooms';
import {
  ACCOUNT_ROW,
  BLOCKED_ROW,
  DEVICE_ROW,
  readAccount,
  readDevice,
  readStream,
  readToken,
  ROSTER_ROW,
  STREAM_ROW,
  TOKEN_ROW,
  writeRow,
} from './rows';
import { selfMessageWork } from './self-message';
import type { Session, SessionEvents } from './session';
import { settleLine } from './settle';
import { outcome, readState, writeState } from './state-desk';
import type { Unacknowledged } from './stream-management';
import { keepKeys } from './upkeep';

export class XmppAccount implements NetworkAccount, SessionEvents {
  readonly #host: NetworkHost;
  readonly #connection: Connection;
  readonly #intake: Intake;
  readonly #people: People;
  #self = '';
  /** where its WebSocket is */
  #serverHost = '';
  #dh: Promise<DiffieHellman> | undefined;
  readonly #known = new Set<string>();
  readonly media: XmppMedia;
  readonly groups: RoomDesk;
  readonly #rooms: Rooms;
  readonly keys: KeyDesk;
  readonly keysOf: KeyDesk['keysOf'] = (peer) => this.keys.keysOf(peer);
  readonly judgeKey: KeyDesk['judge'] = (...judged) => this.keys.judge(...judged);

  constructor(host: NetworkHost) {
    this.#host = host;
    this.#people = new People(host);
    this.media = new XmppMedia({ host, session: () => this.#connection.session });
    this.#rooms = new Rooms({ host, nameOf: (jid) => this.#people.nameOf(jid) });
    this.groups = new RoomDesk({ host, rooms: this.#rooms, line: () => this.#line() });
    const session = () => this.#connection.session;
    this.keys = new KeyDesk({ host, session, self: () => this.#self });
    this.#intake = new Intake({
      onBatch: async (take) => host.submit(inboundWork(await this.#inbound(), take)),
      onFailed: (cause) => {
        host.log.warn('batch-failed', cause);
        this.#connection.session?.end(asXmppError(cause));
      },
    });
    this.#connection = new Connection(host, {
      events: this,
      prepare: () => this.#prepare(),
      keep: ({ session, token }) =>
        writeState(host, [writeRow(STREAM_ROW, session.resumePoint()), writeRow(TOKEN_ROW, token)]),
      settle: (session) => this.#settle(session),
      onDown: () => this.#intake.close(),
    });
  }

  connect(): void {
    this.#connection.connect();
  }

  async disconnect(): Promise<void> {
    await this.#connection.disconnect();
    await this.#intake.close();
  }

  newRemoteId(): string {
    return OWN_ID_PREFIX + toHex(this.#host.random.bytes(16));
  }

  send(message: Outgoing): Work {
    return sendWork(this.#outbound(), message);
  }

  transmit(wire: Uint8Array): void {
    const { session } = this.#connection;
    if (session === undefined) return;
    const text = utf8Decode(wire);
    const { id } = readXml(text).attrs;
    // It is on its way already in this stream, which brings it also over another line.
    if (id !== undefined && session.counts.isWaiting(id)) return;
    session.sendText({ text, ...(id !== undefined && { id }) });
    if (session.isManaged) session.askForCount();
    else void this.#confirm(session, { text, ...(id !== undefined && { id }) });
  }

  markRead(peer: PeerAddress, remoteIds: readonly string[]): Work {
    const isRoom = this.#rooms.isIn(peer);
    return {
      plan: () => [roomPlaceRow(peer)],
      perform: async (state) => {
        const session = this.#line();
        const { ids } = readRoomPlace(state, peer);
        const type = isRoom ? 'groupchat' : 'chat';
        // A marker says that all before it was seen as well (XEP-0333 §4.1).
        const last = remoteIds.slice(-1).flatMap((id) => {
          if (!isRoom) return id;
          return ids.findLast(({ here }) => here === id)?.there ?? [];
        });
        return outcome({
          announce: () => {
            for (const id of last) session.send(receiptFor('displayed', peer, { id, type }));
          },
          confirmed: () => ping(session),
        });
      },
    };
  }

  selfMessage(id: string): Work {
    return selfMessageWork(this.#outbound(), id);
  }

  sendTyping(peer: PeerAddress, active: boolean): void {
    // A whole room need not hear of each key.
    if (!this.#rooms.isIn(peer)) this.#connection.session?.send(chatStateFor(peer, active));
  }

  async block(peer: PeerAddress, blocked: boolean): Promise<void> {
    await tellBlocked(this.#line(), peer, blocked);
  }

  async findContact(identifier: string): Promise<Finding> {
    const jid = bareOf(identifier.trim().replace(/^xmpp:/i, ''));
    if (jid === undefined || !jid.includes('@') || jid === this.#self) return { reach: 'unknown' };
    const address = jid as PeerAddress;
    const found = await this.checkReach({ address });
    // A room is spoken to as well, where it lets us in.
    const reach = found !== 'reachable' && (await this.groups.join(jid)) ? 'reachable' : found;
    const name = this.#people.nameOf(jid);
    return reach === 'reachable'
      ? { reach, peer: { address, identifier: jid, ...(name && { name }) } }
      : { reach, identifier: jid };
  }

  /** Whoever has published no device cannot be written to: nothing leaves here unencrypted. */
  async checkReach({ address }: Peer): Promise<ReachState> {
    return (await hasDevices(this.#line(), address)) ? 'reachable' : 'unknown';
  }

  async signInByPassword(password: string, signal: AbortSignal): Promise<void> {
    await changePassword(this.#host, password, signal);
    this.connect();
  }

  signInAgain(_window: SignInWindow, _signal: AbortSignal): Promise<void> {
    // Its sign-in is a password (signInByPassword).
    return Promise.reject(new JoinError('sign-in-refused'));
  }

  async leave(): Promise<Departure> {
    const { session } = this.#connection;
    try {
      if (session === undefined) return { delisted: false, signInEnded: false };
      const { deviceId } = await readState(this.#host, [DEVICE_ROW], readDevice);
      await withdrawDevice(session, deviceId);
      return { delisted: true, signInEnded: true };
    } catch (error) {
      this.#host.log.warn('not-withdrawn', error);
      return { delisted: false, signInEnded: false };
    }
  }

  onStanza(session: Session, stanza: XmlElement, ticket: number): void {
    const isNotice = stanza.attrs['type'] === 'groupchat' && !stanza.attrs['from']?.includes('/');
    if (stanza.name === 'presence') this.#rooms.take(session, stanza);
    if (isNotice) this.#rooms.takeNotice(session, stanza);
    if (stanza.name !== 'message' || isNotice) {
      session.handled([ticket]);
      return;
    }
    const writing = chatStateOf(stanza);
    const from = bareOf(stanza.attrs['from']);
    const isPerson = from !== undefined && from !== this.#self && !this.#rooms.isIn(from);
    if (writing !== undefined && isPerson) this.#host.typing(from as PeerAddress, writing);
    this.#intake.receive({ session, stanza, ticket });
  }

  onPush(push: XmlElement): void {
    void this.#people.take(push);
  }

  onHeard(): void {
    this.#host.heard?.();
  }

  onAcknowledged(stanzas: readonly Unacknowledged[]): void {
    const sent = stanzas.filter(({ id }) => id !== undefined);
    if (sent.length > 0) void this.#tellSent(sent);
  }

  /** @throws NetworkError 'offline' */
  #line(): Session {
    const { session } = this.#connection;
    if (session === undefined) throw new NetworkError('offline');
    return session;
  }

  async #prepare(): Promise<LoginWish> {
    await this.#rooms.restore();
    const rows = [ACCOUNT_ROW, STREAM_ROW, TOKEN_ROW, ROSTER_ROW, BLOCKED_ROW];
    const { account, resume, token } = await readState(this.#host, rows, (state) => {
      this.#people.restore(state);
      return {
        account: readAccount(state),
        resume: readStream(state),
        token: readToken(state),
      };
    });
    this.#self = account.jid;
    this.#serverHost = new URL(account.url).hostname;
    const [username = '', domain = ''] = account.jid.split('@');
    const { url, password, mayTellPassword, userAgentId } = account;
    const isGood = token !== undefined && token.expires > this.#host.clock.now();
    return {
      target: { url, domain, from: account.jid },
      credentials: { username, password, mayTellPassword },
      userAgentId,
      resume,
      token: isGood ? token : undefined,
    };
  }

  async #settle(session: Session): Promise<void> {
    this.#intake.open(session);
    if (session.isResumed) return;
    this.#known.clear();
    await settleLine(
      { host: this.#host, intake: this.#intake, people: this.#people, rooms: this.#rooms },
      session,
    );
  }

  async #inbound(): Promise<InboundMeans> {
    const { random, log, clock } = this.#host;
    return {
      self: this.#self,
      isNear: (host, jid) => this.#isNear(host, jid),
      nameOf: (jid) => this.#people.nameOf(jid),
      isContact: (jid) => this.#people.isContact(jid),
      addressOf: (jid) => jid as PeerAddress,
      mayTell: (jid) => this.#host.mayTell(jid as PeerAddress),
      known: this.#known,
      dh: await this.#diffieHellman(),
      random,
      log,
      now: clock.now.bind(clock),
      rooms: this.#rooms,
      onCommitted: (news) => void this.#follow(news),
    };
  }

  /** Whoever is asked for a file learns who asks: their server and ours know us already. */
  #isNear(host: string, jid: string): boolean {
    const domains = [jid, this.#self].map((of) => of.split('@')[1]);
    const isOf = (domain = '') => host === domain || host.endsWith(`.${domain}`);
    return domains.some(isOf) || host === this.#serverHost;
  }

  #outbound(): OutboundMeans {
    const { log } = this.#host;
    return {
      self: this.#self,
      log,
      session: () => this.#connection.session,
      context: () => this.#context(),
      known: this.#known,
      othersIn: (room) => {
        const row = this.#rooms.isIn(room) ? this.#rooms.row(room) : undefined;
        return row && othersIn(row, this.#self);
      },
    };
  }

  async #context(): Promise<OmemoContext> {
    const { random, clock } = this.#host;
    return { dh: await this.#diffieHellman(), random, now: clock.now() };
  }

  #diffieHellman(): Promise<DiffieHellman> {
    this.#dh ??= webCryptoDiffieHellman().then((platform) => platform ?? nobleDiffieHellman);
    return this.#dh;
  }

  /** After a commit: devices are answered, a used pre-key is replaced, invitations are followed. Never rejects. */
  async #follow({ answers, usedPreKey, invitations }: InboundNews): Promise<void> {
    const { session } = this.#connection;
    try {
      if (answers.length > 0) await this.#host.submit(answerWork(this.#outbound(), answers));
      if (usedPreKey && session !== undefined) await keepKeys(this.#host, session);
      for (const { room, by } of invitations)
        // Only a person's own people may call them in: whoever enters is seen there.
        if (session !== undefined && this.#host.mayTell(by as PeerAddress))
          await this.groups.join(room, by);
    } catch (error) {
      // What is due comes due again with the next message, or the next line.
      this.#host.log.warn('not-followed', error);
    }
  }

  async #tellSent(stanzas: readonly Unacknowledged[]): Promise<void> {
    const events = stanzas.flatMap(({ text, id }): NetworkEvent[] => {
      const to = bareOf(readXml(text).attrs['to']);
      if (to === undefined || id === undefined) return [];
      return [{ kind: 'receipt', peer: to as PeerAddress, remoteIds: [id], status: 'sent' }];
    });
    try {
      await writeState(this.#host, [], events);
    } catch (error) {
      // The outbox hands it over again, and the server's count is heard again.
      this.#host.log.warn('sent-not-kept', error);
    }
  }

  /** Where stanzas are not counted, an answer to a later question says that the server has them. */
  async #confirm(session: Session, stanza: Unacknowledged): Promise<void> {
    try {
      await ping(session);
      await this.#tellSent([stanza]);
    } catch (error) {
      if (!hasCode(error, 'offline')) this.#host.log.warn('not-confirmed', error);
    }
  }
}
