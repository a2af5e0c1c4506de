/**
 * An open account: the network's side of `NetworkAccount`, where line, works and queue meet. Must not know how any of
 * them does its part.
 * @module
 */
import { hasCode, toHex, type Random, type SignInWindow } from '@/lib/base';
import type { StanzaNode } from '@/lib/codec';
import type {
  Departure,
  NetworkRepair,
  PeerAddress,
  PersonKeys,
  ReachState,
  ScanVerdict,
} from '@/lib/model';
import {
  NetworkError,
  type Complaint,
  type Finding,
  type NetworkAccount,
  type NetworkHost,
  type Outgoing,
  type Peer,
  type UnreadableMessage,
  type Work,
} from '../contract';
import type { AddressRules } from './addresses';
import { archiveWork } from './archive';
import { askAgainWork } from './ask-again';
import { Connection, type ConnectionEvents } from './connection';
import { PREKEY_CHECK_INTERVAL, PREKEY_RETRY_INTERVAL } from './consts';
import { repairDevices } from './device-repair';
import { InteropError } from './errors';
import { checkReach, findContact } from './find-contact';
import { inboundWork, type Batch, type InboundMeans, type ReplyLine } from './inbound';
import type { IqQuestion } from './iq';
import { Intake, type IntakeEvents } from './intake';
import { asJoinErrors } from './join-errors';
import { writeKnownServer } from './known-server';
import { leave } from './leave';
import { InteropGroups } from './group-account';
import { groupSendWork } from './group-outbound';
import { isGroup, isGroupAddress } from './group-stanzas';
import type { Live } from './live';
import { isAboutWaiting, OfflineTally } from './offline-tally';
import { InteropMedia } from './media-account';
import { sendWork } from './direct-outbound';
import type { Overlay } from './overlay';
import { senderOf } from './peers';
import { PlatformMeans } from './platform-means';
import { keepPreKeys } from './prekeys';
import type { InteropProfile } from './profile';
import { ProviderNow } from './provider-now';
import type { SessionScope } from './sessions';
import { signInAgain } from './sign-in-again';
import { blockQuery, reportQuery } from './stranger-stanzas';
import { BECOME_ACTIVE, chatState, readChatState, readReceipts } from './stanzas';
import { InteropVerification } from './verification';
import { InteropWhileLocked } from './while-locked';
import { outcomeOf, stateWork } from './work';

/** What every message id of WhatsApp's web clients begins with. */
const ID_PREFIX = '3EB0';

export class InteropAccount implements NetworkAccount, ConnectionEvents, IntakeEvents {
  readonly #host: NetworkHost;
  readonly #profile: InteropProfile;
  readonly #rules: AddressRules;
  readonly #connection: Connection;
  readonly #intake = new Intake(this);
  readonly #tally = new OfflineTally();
  /** whether a line was ended already because less came than had waited */
  #hasAskedForRest = false;
  readonly #means: InboundMeans;
  readonly whileLocked: InteropWhileLocked;
  readonly media: InteropMedia;
  readonly #provider: ProviderNow;
  readonly groups?: InteropGroups;
  readonly #verification: InteropVerification;
  readonly #platform = new PlatformMeans();
  #isKeepingUp = false;
  #isUpkeepDue = false;
  #upkeep: Promise<void> = Promise.resolve();
  /** the line on which we have said that we are there */
  #activeLine: Live | undefined;
  #cancelCheck: (() => void) | undefined;
  #signingIn: Promise<void> | undefined;

  constructor(host: NetworkHost, profile: InteropProfile, rules: AddressRules) {
    this.#rules = rules;
    this.#host = host;
    this.#profile = profile;
    this.#provider = new ProviderNow(host, rules);
    this.#connection = new Connection(host, {
      profile,
      events: this,
      prepare: (wish) => this.#provider.access(wish),
      keepServer: (server, rootKey) =>
        host.submit(stateWork([], async () => [writeKnownServer(server, rootKey)])),
    });
    this.#means = {
      profile,
      asker: () => this.#connection.live,
      scopeOver: (overlay) => this.#scopeOver(overlay),
      mayTell: (peer) => host.mayTell(peer),
      onLowPreKeys: () => this.#startUpkeep(),
      onMissed: (peer, id) => void this.#repair(peer, id),
      tally: this.#tally,
      onCaughtUp: (line, missing) => this.#caughtUp(line, missing),
    };
    if (profile.groups !== undefined)
      this.groups = new InteropGroups(host, this.#means, () => this.#connection.live);
    this.#verification = new InteropVerification(host);
    this.media = new InteropMedia(host, { profile, rules, provider: this.#provider });
    this.whileLocked = new InteropWhileLocked(host, this.#means);
  }

  connect(): void {
    this.#connection.connect();
  }

  async disconnect(): Promise<void> {
    await this.#connection.disconnect();
    await this.#provider.settle();
    await this.#upkeep;
    await this.#intake.settled;
  }

  archiveSessions(): Work {
    return archiveWork(this.#host);
  }

  newRemoteId(): string {
    return newMessageId(this.#host.random);
  }

  send(message: Outgoing): Work {
    const { groups } = this.#profile;
    if (groups !== undefined && isGroupAddress(message.peer))
      return groupSendWork(this.#means, message, groups);
    return sendWork(this.#means, message);
  }

  transmit(wire: Uint8Array): void {
    this.#connection.live?.sendEncoded(wire);
  }

  askAgain(message: UnreadableMessage, repair: NetworkRepair): Work {
    return askAgainWork({ ...this.#means, line: () => this.#connection.live }, message, repair);
  }

  markRead(
    peer: PeerAddress,
    remoteIds: readonly string[],
    authors?: readonly PeerAddress[],
  ): Work {
    return {
      plan: () => [],
      perform: async () => {
        const { live } = this.#connection;
        if (live === undefined) throw new NetworkError('offline');
        const seconds = Math.floor(this.#host.clock.now() / 1_000);
        const receipts = readReceipts(peer, remoteIds, { authors, seconds });
        return outcomeOf({
          announce: () => receipts.forEach((receipt) => live.send(receipt)),
          confirmed: async () => {
            const ids = receipts.flatMap(({ attrs }) => attrs?.['id'] ?? []);
            await Promise.all(ids.map((id) => live.receiptAcks.wordOn(id)));
          },
        });
      },
    };
  }

  keysOf(peer: PeerAddress): Promise<PersonKeys> {
    return this.#verification.keysOf(peer);
  }

  judgeKey(peer: PeerAddress, device: string, verified: boolean): Promise<void> {
    return this.#verification.judge(peer, device, verified);
  }

  scanCode(peer: PeerAddress, code: Uint8Array): Promise<ScanVerdict> {
    return this.#verification.scan(peer, code);
  }

  async block(peer: PeerAddress, blocked: boolean): Promise<void> {
    await this.#tell(blockQuery(peer, blocked));
  }

  async report(complaint: Complaint): Promise<void> {
    await this.#tell(reportQuery(complaint));
  }

  sendTyping(peer: PeerAddress, active: boolean): void {
    this.#connection.live?.send(chatState(peer, active));
  }

  findContact(identifier: string): Promise<Finding> {
    return findContact(identifier, this.#profile, this.#connection.live);
  }

  checkReach(peer: Peer): Promise<ReachState> {
    return checkReach(peer, this.#profile, this.#connection.live);
  }

  signInAgain(window: SignInWindow, signal: AbortSignal): Promise<void> {
    this.#signingIn ??= asJoinErrors(async () => {
      const options = { ...this.#rules, profile: this.#profile, window, signal };
      await signInAgain(this.#host, options);
      this.#connection.connect();
    }).finally(() => {
      this.#signingIn = undefined;
    });
    return this.#signingIn;
  }

  leave(signal: AbortSignal): Promise<Departure> {
    return leave(this.#host, this.#connection.live, { ...this.#rules, signal });
  }

  onLive(live: Live): void {
    this.#intake.open(live);
    this.#startUpkeep();
  }

  onDown(): void {
    this.#intake.close();
    this.#tally.close();
    this.#cancelCheck?.();
  }

  onHeard(): void {
    this.#host.heard?.();
  }

  onMalformedStanza(): void {
    this.#tally.noteMalformed();
    this.#intake.notice('malformed-stanza');
  }

  onMalformedFrame(): void {
    this.#intake.notice('malformed-frame');
  }

  onStanza(live: Live, node: StanzaNode, raw: Uint8Array): void {
    if (node.tag === 'presence') return;
    // Other news of the line itself (edge routing): nothing to do about it.
    if (node.tag === 'ib' && !isAboutWaiting(node)) return;
    if (node.tag === 'chatstate') {
      this.#receiveTyping(node);
      return;
    }
    if (node.tag === 'ack' && node.attrs['class'] !== 'message') {
      // Its word on anything else of ours, there is nothing to do about.
      if (node.attrs['class'] === 'receipt') live.receiptAcks.heard(node);
      return;
    }
    this.#intake.receive(live, node, raw);
  }

  async onBatch(take: () => Batch): Promise<boolean> {
    await this.#host.submit(inboundWork(this.#means, take));
    return true;
  }

  onFailed(cause: unknown): void {
    this.#host.log.warn('batch-failed', cause);
    this.#connection.live?.end(reasonOf(cause));
  }

  /** @throws NetworkError 'offline' | 'timeout' | 'refused' */
  async #tell(question: IqQuestion): Promise<void> {
    const { live } = this.#connection;
    if (live === undefined) throw new NetworkError('offline');
    const answer = await live.ask(question);
    if (answer.kind === 'refused') throw new NetworkError('refused', `code ${answer.code}`);
  }

  /** A message that went to fewer than the server counts. Never rejects. */
  async #repair(peer: PeerAddress, id: string): Promise<void> {
    if (isGroupAddress(peer)) return this.groups?.repair(peer, id);
    const line = () => this.#connection.live;
    return repairDevices(this.#host, { ...this.#means, line }, { peer, id });
  }

  /** What did not come is still with the server: it is asked for once more, by a new line. */
  #caughtUp(line: ReplyLine, missing: number): void {
    const { live } = this.#connection;
    const again = missing > 0 && !this.#hasAskedForRest && live === line;
    this.#hasAskedForRest = missing > 0;
    if (again) live?.end(new InteropError('closed', `${missing} that waited did not come`));
  }

  #receiveTyping(node: StanzaNode): void {
    const from = senderOf(node.attrs['from']);
    // Who of a group it is, nobody is shown.
    if (from !== undefined && isGroup(from.jid)) return;
    const active = readChatState(node);
    if (from !== undefined && active !== undefined) this.#host.typing(from.address, active);
    else this.onMalformedStanza();
  }

  /** Keys first: a server that hears we are active may have told others of us. */
  #startUpkeep(): void {
    this.#cancelCheck?.();
    this.#isUpkeepDue = true;
    if (this.#isKeepingUp) return;
    this.#isKeepingUp = true;
    this.#upkeep = this.#keepUp();
  }

  /** Never rejects. Runs again where it fell due meanwhile, perhaps on another line. */
  async #keepUp(): Promise<void> {
    while (this.#isUpkeepDue) {
      this.#isUpkeepDue = false;
      const { live } = this.#connection;
      if (live !== undefined) await this.#keepUpOn(live);
    }
    this.#isKeepingUp = false;
  }

  async #keepUpOn(live: Live): Promise<void> {
    const { clock, log } = this.#host;
    let wait = PREKEY_RETRY_INTERVAL;
    try {
      if (this.#activeLine !== live) await this.whileLocked.pay(live);
      wait = (await keepPreKeys(this.#host, live)) - clock.now();
      // A signed pre-key may be another one now.
      await this.whileLocked.renew();
    } catch (cause) {
      log.warn('prekey-upkeep-failed', cause);
      // A server that refuses our keys still carries the chats there are. Anything else is the line's end, or ours.
      if (!hasCode(cause, 'refused')) {
        live.end(reasonOf(cause));
        return;
      }
    }
    await this.#sayActive(live);
    this.#cancelCheck?.();
    if (!live.isUp) return;
    const bounded = Math.min(Math.max(wait, PREKEY_RETRY_INTERVAL), PREKEY_CHECK_INTERVAL);
    this.#cancelCheck = clock.after(bounded, () => this.#startUpkeep());
  }

  async #sayActive(live: Live): Promise<void> {
    if (this.#activeLine === live) return;
    this.#activeLine = live;
    try {
      await live.ask(BECOME_ACTIVE);
      live.send({ tag: 'presence', attrs: { type: 'available' } });
      void this.groups?.catchUp(live);
    } catch (cause) {
      this.#host.log.warn('not-active', cause);
      live.end(reasonOf(cause));
    }
  }

  async #scopeOver(overlay: Overlay): Promise<SessionScope> {
    const { random, clock, log } = this.#host;
    const { devicesAreSigned } = this.#profile;
    const means = await this.#platform.get();
    return { ...means, overlay, random, now: clock.now(), log, devicesAreSigned };
  }
}

/** `3EB0` and 18 upper-case hex digits. */
function newMessageId(random: Random): string {
  return ID_PREFIX + toHex(random.bytes(9)).toUpperCase();
}

/** Why a line must go whose work failed. */
function reasonOf(cause: unknown): InteropError {
  if (cause instanceof InteropError) return cause;
  const isLine = cause instanceof NetworkError;
  return new InteropError(isLine ? 'unreachable' : 'storage-failed', undefined, { cause });
}
