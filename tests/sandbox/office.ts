/**
 * The gatekeeper's inside: takes stanzas from whoever sits at a seat (a client behind a Noise line,
 * or a contact in this process) and answers, routes, keeps and redelivers. One path for both, so
 * that contacts are treated as clients are. Must not know sockets, Noise or tokens.
 * @module
 */
import { childOf, childrenOf, type StanzaNode } from '@/lib/codec';

import { copiesIn, DeviceDesk, userOf } from './device-desk';
import { Directory } from './directory';
import { GroupDesk } from './group-desk';
import { Mailroom } from './mailroom';
import { canonicalAddress, type Network } from './networks';
import { answerQuery, UNREACHABLE_CODES } from './office-queries';
import { PrekeyDesk } from './prekey-desk';
import { secondsOf, stanza } from './stanza';
import { Unwanted } from './unwanted';

/** the gatekeeper asks for more one-time prekeys below this */
const FEW_PREKEYS = 10;

/** nack codes that clients of the network know */
const NACK_UNKNOWN_STANZA = '488';

/** Somebody who is connected. */
export interface Seat {
  readonly address: string;
  /** the name that first messages carry */
  readonly notify?: string | undefined;
  /** whether this user shows and sees read receipts */
  readonly readReceipts: boolean;
  deliver(node: StanzaNode): void;
}

export type Counters = {
  messages: number;
  receipts: number;
  acks: number;
  nacks: number;
  redeliveries: number;
  bundles: number;
  pings: number;
};

export type StanzaObserver = (
  /** seen from the gatekeeper */
  direction: 'in' | 'out',
  address: string,
  node: StanzaNode,
) => void;

export class Office {
  readonly network: Network;
  readonly directory: Directory;
  readonly prekeys = new PrekeyDesk();
  readonly devices = new DeviceDesk(this);
  readonly groups: GroupDesk | undefined;
  readonly mail = new Mailroom();
  readonly unwanted = new Unwanted();
  readonly counters: Counters = {
    messages: 0,
    receipts: 0,
    acks: 0,
    nacks: 0,
    redeliveries: 0,
    bundles: 0,
    pings: 0,
  };
  readonly observers = new Set<StanzaObserver>();
  readonly now: () => number;
  /** called when an address with published keys is there to be written to */
  onReady: (address: string) => void = () => {};
  readonly #seats = new Map<string, Seat>();
  readonly #noReadReceipts = new Set<string>();
  #isPaused = false;
  #withheld = 0;
  #nextStanzaId = 1;

  constructor(network: Network, now: () => number) {
    this.network = network;
    this.directory = new Directory(network);
    this.now = now;
    this.groups = network.hasGroups ? new GroupDesk(this) : undefined;
  }

  /** Takes a seat and hands over what waited. Whoever sat there before is returned. */
  sit(seat: Seat): Seat | undefined {
    const key = canonicalAddress(seat.address);
    const before = this.#seats.get(key);
    this.#seats.set(key, seat);
    if (seat.readReceipts) this.#noReadReceipts.delete(key);
    else this.#noReadReceipts.add(key);
    this.#deliverWaiting(seat);
    if (this.prekeys.has(key)) this.onReady(seat.address);
    return before;
  }

  /** Gives up a seat, unless somebody else has taken it. */
  leave(seat: Seat): void {
    const key = canonicalAddress(seat.address);
    if (this.#seats.get(key) === seat) this.#seats.delete(key);
  }

  isOnline(address: string): boolean {
    return this.#seats.has(canonicalAddress(address));
  }

  /** Takes one stanza from a seat. */
  receive(seat: Seat, node: StanzaNode): void {
    for (const observe of this.observers) observe('in', seat.address, node);
    switch (node.tag) {
      case 'iq':
        this.#answer(seat, node);
        return;
      case 'message':
        this.#routeMessage(seat, node);
        return;
      case 'receipt':
        this.#routeReceipt(seat, node);
        return;
      case 'call':
        this.#routeCall(seat, node);
        return;
      case 'chatstate':
        this.#passOn(seat, node);
        return;
      case 'ack':
        this.#takeAck(seat, node);
        return;
      case 'presence':
      case 'ib':
        return;
      default:
        this.#refuse(seat, node, NACK_UNKNOWN_STANZA);
    }
  }

  /** Sends to a seat, observed. */
  deliver(seat: Seat, node: StanzaNode): void {
    for (const observe of this.observers) observe('out', seat.address, node);
    seat.deliver(node);
  }

  /** Sends to an address now. @throws Error where nobody sits there */
  deliverTo(address: string, node: StanzaNode): void {
    const seat = this.#seats.get(canonicalAddress(address));
    if (seat === undefined) throw new Error('nobody is connected with this address');
    this.deliver(seat, node);
  }

  /** Keeps a stanza until it is acknowledged, and delivers it if somebody sits there. */
  post(address: string, node: StanzaNode): void {
    this.mail.keep(address, node);
    const seat = this.#seats.get(canonicalAddress(address));
    if (seat !== undefined && !this.#isPaused) this.deliver(seat, node);
  }

  /** From now on posted stanzas wait, though their addressees are there. */
  pause(): void {
    this.#isPaused = true;
  }

  /** The first of what waits are named to whoever logs in, and not sent: a server that loses its place. */
  withhold(count: number): void {
    this.#withheld = count;
  }

  /** Ends a pause and delivers what waited. */
  resume(): void {
    if (!this.#isPaused) return;
    this.#isPaused = false;
    for (const seat of this.#seats.values())
      for (const node of this.mail.waiting(seat.address)) this.deliver(seat, node);
  }

  /** Tells the owner of few prekeys to publish more. */
  delist(address: string): void {
    const account = this.directory.accounts().find((known) => known.address === address);
    if (account === undefined) return;
    this.directory.remove(account.accountId);
    this.prekeys.remove(address);
    this.mail.discard(address);
  }

  askForPrekeys(address: string): void {
    const left = this.prekeys.count(address);
    if (left >= FEW_PREKEYS) return;
    const attrs = { type: 'encrypt', from: this.network.server, id: this.nextId() };
    this.post(address, stanza('notification', attrs, [stanza('count', { value: String(left) })]));
  }

  nextId(): string {
    return `g${this.#nextStanzaId++}`;
  }

  /** Queued stanzas stay queued: only an ack lets them go. */
  #deliverWaiting(seat: Seat): void {
    if (this.#isPaused) return;
    const waiting = this.mail.waiting(seat.address);
    const count = String(waiting.length);
    this.deliver(seat, stanza('ib', {}, [stanza('offline_preview', { count })]));
    for (const [index, node] of waiting.entries()) {
      if (index < this.#withheld) continue;
      this.counters.redeliveries++;
      this.deliver(seat, { ...node, attrs: { ...node.attrs, offline: String(index) } });
    }
    this.deliver(seat, stanza('ib', {}, [stanza('offline', { count })]));
  }

  nameOf(address: string): string | undefined {
    return this.directory.contactAt(address)?.name;
  }

  refusalOf(address: string): string | undefined {
    const unreachable = this.directory.contactAt(address)?.unreachable;
    if (unreachable !== undefined) return UNREACHABLE_CODES[unreachable];
    return this.directory.knows(address) ? undefined : '404';
  }

  /** To everybody of a group but its writer: each is given their own part, and what is for all. */
  #routeGroupMessage(seat: Seat, node: StanzaNode, groups: GroupDesk): void {
    const { to = '', participant, id } = node.attrs;
    const writer = canonicalAddress(seat.address);
    const members = groups.membersOf(to);
    if (id === undefined || members === undefined || !groups.isMember(to, writer)) {
      this.#refuse(seat, node, '403');
      return;
    }
    this.counters.messages++;
    const given = childrenOf(childOf(node, 'participants'), 'to');
    const forAll = childrenOf(node, 'enc');
    for (const member of members) {
      if (member === writer) continue;
      if (participant !== undefined && canonicalAddress(participant) !== member) continue;
      const own = given.find(({ attrs }) => canonicalAddress(attrs['jid'] ?? '') === member);
      const content = [...childrenOf(own, 'enc'), ...forAll];
      this.post(member, this.#ofGroup(seat, node, content));
    }
    const t = secondsOf(this.now());
    const phash = participant === undefined ? groups.hashOf(to) : undefined;
    this.deliver(seat, stanza('ack', { class: 'message', id, from: to, t, phash }));
  }

  #routeGroupReceipt(seat: Seat, node: StanzaNode, groups: GroupDesk): void {
    const { to = '', participant = '' } = node.attrs;
    this.counters.receipts++;
    const isHidden =
      node.attrs['type'] === 'read' && this.#noReadReceipts.has(canonicalAddress(seat.address));
    const areIn = groups.isMember(to, seat.address) && groups.isMember(to, participant);
    if (areIn && !isHidden) this.post(participant, this.#ofGroup(seat, node, node.content));
    this.#acknowledge(seat, node);
  }

  #ofGroup(seat: Seat, { tag, attrs }: StanzaNode, content: StanzaNode['content']): StanzaNode {
    const { id, type, to: from } = attrs;
    const participant = canonicalAddress(seat.address);
    const t = secondsOf(this.now());
    const notify = tag === 'receipt' ? undefined : seat.notify;
    return stanza(tag, { from, participant, id, type, t, notify }, content);
  }

  #answer(seat: Seat, query: StanzaNode): void {
    const hadKeys = this.prekeys.has(seat.address);
    this.deliver(seat, answerQuery(this, seat.address, query));
    if (!hadKeys && this.prekeys.has(seat.address)) this.onReady(seat.address);
  }

  #routeMessage(seat: Seat, node: StanzaNode): void {
    const { to, id } = node.attrs;
    if (this.groups?.isGroup(to) === true) {
      this.#routeGroupMessage(seat, node, this.groups);
      return;
    }
    const copies = copiesIn(node);
    if (to === undefined || id === undefined || copies.length === 0) {
      this.#refuse(seat, node, '400');
      return;
    }
    if (!this.directory.knows(to) || copies.some((copy) => userOf(copy.to) !== userOf(to))) {
      this.#refuse(seat, node, '404');
      return;
    }
    const unreachable = this.directory.contactAt(userOf(to))?.unreachable;
    if (unreachable !== undefined) {
      this.#refuse(seat, node, UNREACHABLE_CODES[unreachable]);
      return;
    }
    this.counters.messages++;
    if (!this.unwanted.isBlocked(userOf(to), userOf(seat.address)))
      for (const copy of copies)
        this.post(copy.to, { ...this.#forwarded(seat, node), content: copy.content });
    // Whoever names a hash is told what the gatekeeper counts.
    const isCounted = node.attrs['phash'] !== undefined;
    this.#acknowledge(seat, node, isCounted ? this.devices.hashOf(to, seat.address) : undefined);
  }

  #routeReceipt(seat: Seat, node: StanzaNode): void {
    const { to, id, type } = node.attrs;
    if (to === undefined || id === undefined) {
      this.#refuse(seat, node, '400');
      return;
    }
    if (this.groups?.isGroup(to) === true) {
      this.#routeGroupReceipt(seat, node, this.groups);
      return;
    }
    this.counters.receipts++;
    const isHidden =
      type === 'read' &&
      (this.#noReadReceipts.has(canonicalAddress(seat.address)) ||
        this.#noReadReceipts.has(canonicalAddress(to)));
    if (this.directory.knows(to) && !isHidden) this.post(to, this.#forwarded(seat, node));
    this.#acknowledge(seat, node);
  }

  #routeCall(seat: Seat, node: StanzaNode): void {
    const { to, id } = node.attrs;
    if (to === undefined || id === undefined || !this.directory.knows(to)) {
      this.#refuse(seat, node, '404');
      return;
    }
    this.post(to, this.#forwarded(seat, node));
    this.#acknowledge(seat, node);
  }

  /** Typing is for those who are there. */
  #passOn(seat: Seat, node: StanzaNode): void {
    const { to } = node.attrs;
    const addressee = to === undefined ? undefined : this.#seats.get(canonicalAddress(to));
    if (addressee === undefined || this.#isPaused) return;
    const { tag, content } = node;
    this.deliver(addressee, stanza(tag, { from: seat.address }, content));
  }

  #takeAck(seat: Seat, node: StanzaNode): void {
    this.counters.acks++;
    if (node.attrs['error'] !== undefined) this.#passRefusal(seat, node);
    this.mail.acknowledge(seat.address, node);
  }

  #forwarded(seat: Seat, node: StanzaNode): StanzaNode {
    const { id, type } = node.attrs;
    const t = secondsOf(this.now());
    const notify = node.tag === 'receipt' ? undefined : seat.notify;
    return stanza(node.tag, { from: seat.address, id, type, t, notify }, node.content);
  }

  #passRefusal(seat: Seat, { attrs }: StanzaNode): void {
    this.counters.nacks++;
    const { id, to = '', class: tag, error } = attrs;
    const sender = this.#seats.get(canonicalAddress(to));
    // Nobody hears of it later: like the network's own, the word is for who is there.
    if (tag !== 'message' || sender === undefined) return;
    this.deliver(sender, stanza('ack', { class: tag, id, from: seat.address, error }));
  }

  #acknowledge(seat: Seat, { tag, attrs }: StanzaNode, phash?: string): void {
    const { id, to, type, participant } = attrs;
    const t = secondsOf(this.now());
    const shownType = tag === 'receipt' ? type : undefined;
    this.deliver(
      seat,
      stanza('ack', { class: tag, id, from: to, participant, type: shownType, t, phash }),
    );
  }

  #refuse(seat: Seat, { tag, attrs }: StanzaNode, error: string): void {
    const { id, to } = attrs;
    if (id === undefined) return;
    const t = secondsOf(this.now());
    this.deliver(
      seat,
      stanza('ack', { class: tag, id, from: to ?? this.network.server, t, error }),
    );
  }
}
