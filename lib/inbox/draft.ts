/**
 * A draft of one commit: rows as they stand, overlaid with what a fold makes of them. Pure.
 * @module
 */
import {
  cutBody,
  isAboutMe,
  isAccepted,
  previewOf,
  type Account,
  type AccountGap,
  type ChatId,
  type MessageId,
  type NoticeCode,
  type OutgoingStatus,
  type PeerAddress,
  type ReachState,
  type SendFailure,
} from '@/lib/model';
import {
  newChat,
  withHole,
  type AdditionRecord,
  type Changes,
  type ChatRecord,
  type Current,
  type GroupRecord,
  type IncomingRecord,
  type MessageRecord,
  type OutboxRecord,
  type OutgoingRecord,
  type ReadPlace,
} from '@/lib/store';
import type { Peer } from '@/lib/networks/contract';

import { calledBack, withoutReaction, withoutSentDraft } from './chat-news';
import { incomingPreview, previewOfRecord } from './previews';

import type { Welcome, Welcoming } from './doorkeeper';

/**
 * What a commit wrote, the messages that those written answer, and the chats in which messages
 * arrived that the person has not seen.
 */
export type Folded = Changes & {
  readonly arrived: readonly ChatId[];
  readonly quoted: ReadonlyMap<MessageId, MessageRecord>;
};

type NewRecord<Record extends MessageRecord> = Omit<Record, 'order' | 'chatId' | 'address'>;

export type DraftOptions = {
  /** when the account's server was last heard of before the line that stands, ms since 1970 */
  readonly aliveBefore?: number | undefined;
  /** how whoever writes first is met; where absent, everyone is let in */
  readonly welcome?: Welcoming | undefined;
};

export class Draft {
  readonly #current: Current;
  /** ms since 1970, by this browser's clock */
  readonly now: number;
  readonly #chats = new Map<ChatId, ChatRecord>();
  readonly #messages = new Map<MessageId, MessageRecord>();
  readonly #outbox = new Map<MessageId, OutboxRecord>();
  readonly #outboxRemoved = new Set<MessageId>();
  readonly #additions = new Map<MessageId, AdditionRecord | undefined>();
  readonly #groups = new Map<PeerAddress, GroupRecord>();
  readonly #filesRemoved = new Set<MessageId>();
  readonly #arrived = new Set<ChatId>();
  readonly #notices = new Map<NoticeCode, number>();
  #gap: AccountGap | undefined;
  #hosts: readonly string[] | undefined;
  #neverCame: Account['neverCame'];
  #drainedSince: number | undefined;
  #takesNoKeys: boolean | undefined;
  readonly #aliveBefore: number | undefined;
  readonly #welcome: Welcoming;

  /** @param now ms since 1970, by this browser's clock */
  constructor(current: Current, now: number, { aliveBefore, welcome }: DraftOptions = {}) {
    this.#current = current;
    this.now = now;
    this.#gap = current.account.gap;
    this.#neverCame = current.account.neverCame;
    this.#drainedSince = current.account.keysDrainedSince;
    this.#aliveBefore = aliveBefore;
    this.#welcome = welcome ?? (() => ({ kind: 'let-in' }));
  }

  chat(id: ChatId): ChatRecord | undefined {
    return this.#chats.get(id) ?? this.#current.chat(id);
  }

  message(id: MessageId): MessageRecord | undefined {
    return this.#messages.get(id) ?? this.#current.message(id);
  }

  outbox(id: MessageId): OutboxRecord | undefined {
    return this.#outboxRemoved.has(id)
      ? undefined
      : (this.#outbox.get(id) ?? this.#current.outbox(id));
  }

  addition(id: MessageId): AdditionRecord | undefined {
    return this.#additions.has(id) ? this.#additions.get(id) : this.#current.addition(id);
  }

  group(address: PeerAddress): GroupRecord | undefined {
    return this.#groups.get(address) ?? this.#current.group(address);
  }

  putGroup(group: GroupRecord): void {
    this.#groups.set(group.address, group);
  }

  /** Messages of a chat whose changes wait for them, those of this draft among them. */
  heldIn(chatId: ChatId): number {
    let count = this.#current.heldIn(chatId);
    for (const [id, addition] of this.#additions) {
      const stood = this.#current.addition(id)?.direction === 'incoming';
      const stands = addition?.direction === 'incoming';
      if ((addition ?? this.#current.addition(id))?.chatId === chatId)
        count += Number(stands) - Number(stood);
    }
    return count;
  }

  /** The chat with `peer`, made where there is none, with what is newly known of them. */
  meet(id: ChatId, peer: Peer): ChatRecord {
    const known = this.chat(id);
    const chat =
      known ??
      newChat({
        id,
        account: this.#current.account,
        address: peer.address,
        now: this.now,
        lastOrder: this.#current.orphanedOrder(id),
      });
    const name = peer.name ?? chat.name;
    const identifier = peer.identifier ?? chat.identifier;
    const bridge = peer.bridge ?? chat.bridge;
    const isSame =
      name === known?.name && identifier === known?.identifier && bridge === known?.bridge;
    if (known !== undefined && isSame) return known;
    return this.putChat({ ...chat, name, identifier, ...(bridge !== undefined && { bridge }) });
  }

  /** How somebody is met who writes first. */
  welcome(peer: Peer): Welcome {
    return this.#welcome(peer, this.#current.account.network);
  }

  putChat(chat: ChatRecord): ChatRecord {
    this.#chats.set(chat.id, chat);
    return chat;
  }

  /** What the network says of the contact, as of now. */
  setReach(chat: ChatRecord, state: ReachState): ChatRecord {
    return this.putChat({ ...chat, reach: { state, checkedAt: this.now } });
  }

  /** The contact has written, or has what we wrote: whatever the network said before, they can be reached. */
  signOfLife(id: ChatId): void {
    const chat = this.chat(id);
    const state = chat?.reach?.state;
    if (chat !== undefined && state !== undefined && state !== 'reachable')
      this.setReach(chat, 'reachable');
  }

  /** Appends at the chat's end. */
  appendIncoming(chat: ChatRecord, message: NewRecord<IncomingRecord>): void {
    const order = chat.lastOrder + 1;
    const { id: chatId, address } = chat;
    this.#messages.set(message.id, { ...message, chatId, address, order });
    if (isAccepted(chat)) this.#arrived.add(chatId);
    this.putChat({
      ...calledBack(withoutReaction(chat), this.now),
      lastOrder: order,
      lastActivity: this.now,
      unread: chat.unread + 1,
      preview: incomingPreview(message),
      ...(message.body.kind === 'undecryptable' && {
        holes: withHole(chat.holes, { order, at: message.sentAt }),
      }),
    });
  }

  /** Appends what only tells of the group: nothing is unread by it, and nobody is called. */
  appendNote(chat: ChatRecord, message: NewRecord<IncomingRecord>): void {
    const order = chat.lastOrder + 1;
    const { id: chatId, address } = chat;
    const { body } = message;
    this.#messages.set(message.id, { ...message, chatId, address, order });
    this.putChat({
      ...withoutReaction(chat),
      lastOrder: order,
      // It is read with what comes before it.
      ...(chat.readUpTo === chat.lastOrder && { readUpTo: order }),
      ...(body.kind === 'group-change' && isAboutMe(body.change) && { lastActivity: this.now }),
      preview: previewOf(body, 'incoming'),
    });
  }

  /** Appends at the chat's end. */
  appendOutgoing(chat: ChatRecord, message: NewRecord<OutgoingRecord>): OutgoingRecord {
    const order = chat.lastOrder + 1;
    const { id: chatId, address } = chat;
    const record = { ...message, chatId, address, order };
    this.#messages.set(message.id, record);
    this.putChat({
      ...withoutSentDraft(withoutReaction(chat), message.body),
      lastOrder: order,
      lastActivity: this.now,
      preview: previewOf(message.body, 'outgoing', message.status),
    });
    return record;
  }

  /**
   * What could not be read now can, at the same place. Where the person had read past the
   * placeholder, nobody has read the text: it is unread, and told of, like a new one.
   */
  heal(message: IncomingRecord, healed: Healed): void {
    this.putMessage({ ...message, ...healed });
    const chat = this.chat(message.chatId);
    if (chat === undefined) return;
    const { order } = message;
    const whole = { ...chat, holes: (chat.holes ?? []).filter((hole) => hole.order !== order) };
    if (order > chat.readUpTo) {
      this.putChat(whole);
      return;
    }
    const healedUnseen = [...new Set([...(chat.healedUnseen ?? []), order])];
    const more = healedUnseen.length - (chat.healedUnseen?.length ?? 0);
    this.putChat({ ...whole, healedUnseen, unread: chat.unread + more });
    if (isAccepted(chat)) this.#arrived.add(chat.id);
  }

  /** How far a chat was read elsewhere, as far as that stands on disk. */
  readPlace(id: ChatId): ReadPlace | undefined {
    return this.#current.readUpTo(id);
  }

  appendedTo(id: ChatId): readonly MessageRecord[] {
    return [...this.#messages.values()].filter(
      (message) => message.chatId === id && this.#current.message(message.id) === undefined,
    );
  }

  /** All of it was read: nobody is called. */
  callNobody(id: ChatId): void {
    this.#arrived.delete(id);
  }

  /**
   * Writes a message that stood already, and what the list says of it: its preview where it is the
   * newest, and the line about a reaction to it.
   */
  putMessage(message: MessageRecord): void {
    this.#messages.set(message.id, message);
    const chat = this.chat(message.chatId);
    if (chat === undefined) return;
    const { order } = message;
    const isNewest = chat.lastOrder === order;
    const spokenOf = chat.lastReaction?.order === order ? chat.lastReaction : undefined;
    if (!isNewest && spokenOf === undefined) return;
    this.putChat({
      ...chat,
      ...(isNewest && { preview: previewOfRecord(message) }),
      ...(spokenOf !== undefined && { lastReaction: { ...spokenOf, body: cutBody(message.body) } }),
    });
  }

  setStatus(message: OutgoingRecord, status: OutgoingStatus, failure?: SendFailure): void {
    const { failure: _failure, ...rest } = message;
    this.putMessage(failure === undefined ? { ...rest, status } : { ...rest, status, failure });
  }

  putOutbox(record: OutboxRecord): void {
    this.#outboxRemoved.delete(record.id);
    this.#outbox.set(record.id, record);
  }

  removeOutbox(id: MessageId): void {
    if (this.outbox(id) === undefined) return;
    this.#outbox.delete(id);
    this.#outboxRemoved.add(id);
  }

  putAddition(record: AdditionRecord): void {
    this.#additions.set(record.id, record);
  }

  removeAddition(id: MessageId): void {
    if (this.addition(id) !== undefined) this.#additions.set(id, undefined);
  }

  /** The bytes of a message's file go from this disk. */
  dropFile(id: MessageId): void {
    this.#filesRemoved.add(id);
  }

  /** The servers of its provider, as they are named now. */
  spokenTo(hosts: readonly string[]): void {
    const known = this.#current.account.providerHosts?.toSorted().join();
    if (known !== hosts.toSorted().join()) this.#hosts = hosts;
  }

  /** Since when somebody uses up the account's keys; undefined: nobody does. */
  drained(since: number | undefined): void {
    this.#drainedSince = since;
  }

  /** Whether its server took our keys. */
  keysTaken(taken: boolean): void {
    if (taken === (this.#current.account.takesNoKeys === true)) this.#takesNoKeys = !taken;
  }

  notice(code: NoticeCode): void {
    this.#notices.set(code, (this.#notices.get(code) ?? 0) + 1);
  }

  /**
   * What the network has and we do not: nothing closes the gap, and a gap that stands keeps its beginning. What was
   * let be is no gap again as long as there is not more of it.
   */
  lacks(state: AccountGap['state'], missing: number): void {
    const { account } = this.#current;
    if (missing === 0) this.#neverCame = undefined;
    const isKnown = state === 'short' && missing <= (this.#neverCame?.missing ?? 0);
    const completeUpTo = this.#gap?.completeUpTo ?? this.#aliveBefore ?? account.createdAt;
    this.#gap = missing === 0 || isKnown ? undefined : { state, completeUpTo, missing };
  }

  fold(): Folded {
    return {
      ...this.#account(),
      chats: [...this.#chats.values()],
      messages: [...this.#messages.values()],
      outbox: [...this.#outbox.values()],
      outboxRemoved: [...this.#outboxRemoved],
      additions: [...this.#additions.values()].filter((record) => record !== undefined),
      groups: [...this.#groups.values()],
      additionsRemoved: [...this.#additions].flatMap(([id, record]) =>
        record === undefined ? [id] : [],
      ),
      filesRemoved: [...this.#filesRemoved],
      quoted: this.#quoted(),
      arrived: [...this.#arrived],
    };
  }

  #quoted(): Folded['quoted'] {
    const quoted = new Map<MessageId, MessageRecord>();
    for (const { replyTo } of this.#messages.values()) {
      const original = replyTo && this.message(replyTo.id);
      if (original !== undefined) quoted.set(original.id, original);
    }
    return quoted;
  }

  #account(): Pick<Changes, 'account'> {
    const { account } = this.#current;
    const [gap, neverCame, providerHosts] = [this.#gap, this.#neverCame, this.#hosts];
    const drainedSince = this.#drainedSince;
    const isSame =
      gap === account.gap &&
      neverCame === account.neverCame &&
      drainedSince === account.keysDrainedSince;
    const takesNoKeys = this.#takesNoKeys;
    const isSilent = providerHosts === undefined && takesNoKeys === undefined;
    if (this.#notices.size === 0 && isSame && isSilent) return {};
    const notices = { ...account.notices };
    for (const [code, count] of this.#notices) notices[code] = (notices[code] ?? 0) + count;
    const { gap: _gap, neverCame: _neverCame, keysDrainedSince: _since, ...rest } = account;
    const lacking = {
      ...(gap !== undefined && { gap }),
      ...(neverCame !== undefined && { neverCame }),
      ...(drainedSince !== undefined && { keysDrainedSince: drainedSince }),
      ...(takesNoKeys !== undefined && { takesNoKeys }),
    };
    return {
      account: { ...rest, notices, ...lacking, ...(providerHosts && { providerHosts }) },
    };
  }
}

type Healed = Pick<IncomingRecord, 'body' | 'sentAt' | 'remoteId' | 'senderDevice' | 'address'> &
  Partial<Pick<IncomingRecord, 'replyTo' | 'editedAt' | 'reactions' | 'file'>>;
