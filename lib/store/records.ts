/**
 * What the store keeps of each noun: the model's fields and what only the worker may know
 * (addresses, network ids). Windows never see a record; `toChat` and `toMessage` make theirs.
 * @module
 */
import {
  cutBody,
  type Account,
  type AccountId,
  type Audience,
  type ChangeKind,
  type Chat,
  type ChatGaps,
  type ChatId,
  type Group,
  type IncomingMessage,
  type MediaState,
  type Message,
  type MessageBody,
  type MessageId,
  type MessageTarget,
  type NetworkId,
  type OutgoingContent,
  type OutgoingMessage,
  type PeerAddress,
  type PendingChange,
  type Quote,
  type Reaction,
  type SelfMessage,
} from '@/lib/model';

import { MAX_HOLES } from './consts';

/** An account without how its line stands, which is not durable. */
export type AccountRecord = Omit<
  Account,
  'connection' | 'whileLocked' | 'groups' | 'selfMessage'
> & {
  /** Equal for two joins of the same identity. */
  readonly uniqueKey: string;
  /** What the person chose; absent where they never did. */
  readonly receivesWhileLocked?: boolean;
  /** Where the person wants its line proven; absent where not. */
  readonly selfMessage?: SelfMessage;
};

/** A place in a chat where a message arrived and cannot be read. */
export type Hole = {
  readonly order: number;
  /** when it was sent, ms since 1970; 0 where that is lost */
  readonly at: number;
};

/** `title` is not stored: it follows from name, identifier and address; so do `gaps` from `holes`. */
export type ChatRecord = Omit<Chat, 'title' | 'gaps'> & {
  readonly address: PeerAddress;
  readonly name: string | undefined;
  /** When the person accepted less than the Signal protocol's protection in this chat, ms since 1970. */
  readonly weakerAcceptedAt?: number;
  /** The oldest MAX_HOLES in ascending order; absent or empty where there are none. */
  readonly holes?: readonly Hole[];
  /**
   * Orders of messages that healed after the person had read past their placeholders: they count
   * as unread again until the person has seen the chat again.
   */
  readonly healedUnseen?: readonly number[];
  /** The network's own list does not know yet that the contact was blocked, or no longer is. */
  readonly blockOwed?: true;
};

/** A message by its own name here and by its network's, so that either can be found from a row. */
export type TargetRecord = MessageTarget & { readonly id: MessageId };
/** `claim`: what the answering side says it said, kept only where it did not stand here then. */
export type QuoteRecord = TargetRecord & { readonly claim?: string };
/** `remoteId`: the change's own. */
export type ChangeRecord = PendingChange & { readonly remoteId: string };

/** Which way a file is to move as soon as it can. */
export type Transfer = 'up' | 'down';

/** A file's bytes: how they stand, and where its network has them. Here they lie under the message's id. */
export type FileRecord = {
  /** never `moving`: that is told by `transfer`, and a worker that dies leaves what it can go on with */
  readonly state: MediaState;
  /** its network's own, base64; absent where its message did not say rightly */
  readonly reference?: string;
  readonly transfer?: Transfer;
  /** bytes up to which it comes by itself, where nobody has said how long it is */
  readonly limit?: number;
};

type MessageRecordBase = {
  readonly remoteId: string;
  /** The chat's address once more: a chat whose own row is damaged is rebuilt from its messages. */
  readonly address: PeerAddress;
  readonly replyTo?: QuoteRecord;
  readonly changes?: readonly ChangeRecord[];
  readonly file?: FileRecord;
};
type Kept<Of extends Message> = Omit<Of, 'replyTo' | 'changes' | 'media' | 'audience'> &
  MessageRecordBase;
export type IncomingRecord = Kept<IncomingMessage> & { readonly senderDevice: string };
export type OutgoingRecord = Kept<OutgoingMessage> & { readonly sentTo?: AudienceRecord };
/** To whom a message of ours went in a group, and who said what of it: places in `to`, ascending. */
export type AudienceRecord = {
  readonly to: readonly PeerAddress[];
  readonly delivered: readonly number[];
  readonly read: readonly number[];
};
export type MessageRecord = IncomingRecord | OutgoingRecord;

type AdditionBase = {
  readonly accountId: AccountId;
  readonly chatId: ChatId;
  readonly address: PeerAddress;
};
/** Changes to a message of theirs that has not come: `id` is the one that it will have. */
export type HeldChanges = AdditionBase & {
  readonly direction: 'incoming';
  readonly id: MessageId;
  /** the message's */
  readonly remoteId: string;
  readonly senderDevice: string;
  readonly edit?: { readonly body: MessageBody; readonly at: number; readonly sentAt: number };
  readonly reactions?: readonly Reaction[];
  readonly deleted?: boolean;
};
/** Which message a change of ours is to: its receipts name the change only. */
export type SentChange = AdditionBase & {
  readonly direction: 'outgoing';
  readonly id: MessageId;
  /** the change's own */
  readonly remoteId: string;
  readonly kind: ChangeKind;
  readonly target: TargetRecord;
};
export type AdditionRecord = HeldChanges | SentChange;

type OutboxBase = {
  /** the message or the change that it sends */
  readonly id: MessageId;
  readonly accountId: AccountId;
  readonly chatId: ChatId;
  readonly address: PeerAddress;
  readonly remoteId: string;
};
/** Not encrypted yet. */
export type PendingOutbox = OutboxBase & {
  readonly state: 'pending';
  readonly content: OutgoingContent;
  readonly sentAt: number;
  /** tries that failed for another reason than the line */
  readonly attempts: number;
};
/** Encrypted: these bytes are sent until the network has them, never others under this id. */
export type EncryptedOutbox = OutboxBase & {
  readonly state: 'encrypted';
  readonly wire: Uint8Array<ArrayBuffer>;
};
export type OutboxRecord = PendingOutbox | EncryptedOutbox;

/** Everything that is known of a group, beside its chat's row. `address`: the chat's. */
export type GroupRecord = Group & { readonly address: PeerAddress };

/** Read receipts that the person's reading owes and that have not gone out yet, one row per chat. */
export type OwedReceipts = {
  readonly chatId: ChatId;
  readonly accountId: AccountId;
  readonly address: PeerAddress;
  readonly remoteIds: readonly string[];
  /** in a group: who wrote each, in the same order */
  readonly authors?: readonly PeerAddress[];
};

type Owed = Pick<OwedReceipts, 'remoteIds' | 'authors'>;

/** A receipt by what it is of: two members may call two messages by one name. */
export function owedPairs({
  remoteIds,
  authors,
}: Owed): ReadonlyMap<string, readonly [string, PeerAddress?]> {
  return new Map(
    remoteIds.map((id, at): readonly [string, readonly [string, PeerAddress?]] => {
      const author = authors?.[at];
      return author === undefined ? [id, [id]] : [`${id}\0${author}`, [id, author]];
    }),
  );
}

export function owedOf(pairs: Iterable<readonly [string, PeerAddress?]>): Owed {
  const all = [...pairs];
  const authors = all.flatMap(([, author]) => author ?? []);
  const remoteIds = all.map(([id]) => id);
  return { remoteIds, ...(authors.length > 0 && authors.length === all.length && { authors }) };
}

/** Opaque protocol state. `value` undefined deletes the row. */
export type StateRow = {
  readonly kind: string;
  readonly key: string;
  readonly value: Uint8Array | undefined;
};

export function toChat(record: ChatRecord): Chat {
  const { address, name, weakerAcceptedAt: _accepted, blockOwed: _blockOwed, ...rest } = record;
  const { holes, healedUnseen: _healedUnseen, ...chat } = rest;
  const title = name ?? record.identifier ?? address;
  const gaps = gapsOf(holes);
  return gaps === undefined ? { ...chat, title } : { ...chat, title, gaps };
}

function gapsOf(holes: readonly Hole[] | undefined): ChatGaps | undefined {
  if (holes === undefined || holes.length === 0) return undefined;
  return { count: holes.length, completeUpTo: Math.min(...holes.map(({ at }) => at)) };
}

/** The holes with one more, where there is room for it. */
export function withHole(holes: readonly Hole[] | undefined, hole: Hole): readonly Hole[] {
  const others = (holes ?? []).filter(({ order }) => order !== hole.order);
  return [...others, hole].toSorted((a, b) => a.order - b.order).slice(0, MAX_HOLES);
}

/**
 * A message as windows see it.
 * @param quoted the message that it answers, where that stands: what is shown of it is what stands
 * here, never what somebody says that it said
 */
export function toMessage(record: MessageRecord, quoted?: MessageRecord): Message {
  const { remoteId: _remoteId, address: _address, replyTo, changes, reactions, ...others } = record;
  const { file, ...rest } = others;
  const given = reactions?.filter(({ emoji }) => emoji !== '') ?? [];
  const original = quoted?.chatId === record.chatId ? quoted : undefined;
  const extras = {
    ...(replyTo !== undefined && { replyTo: toQuote(replyTo, original) }),
    ...(changes !== undefined &&
      changes.length > 0 && { changes: changes.map(({ kind, status }) => ({ kind, status })) }),
    ...(given.length > 0 && { reactions: given }),
    ...(file !== undefined && { media: shownState(file) }),
  };
  if (rest.direction === 'outgoing') {
    const { sentTo, ...message } = rest;
    return { ...message, ...extras, ...(sentTo && { audience: countsOf(sentTo) }) };
  }
  const { senderDevice: _device, ...message } = rest;
  return { ...message, ...extras };
}

function countsOf({ to, delivered, read }: AudienceRecord): Audience {
  return { to: to.length, delivered: delivered.length, read: read.length };
}

function shownState({ state, transfer }: FileRecord): MediaState {
  return transfer === undefined ? state : { kind: 'moving' };
}

function toQuote({ id, author, claim }: QuoteRecord, quoted: MessageRecord | undefined): Quote {
  if (quoted?.id === id) return { id, author, ...memberOf(quoted), original: originalOf(quoted) };
  return claim === undefined ? { id, author } : { id, author, claim };
}

function originalOf({ order, body }: MessageRecord): NonNullable<Quote['original']> {
  return { order, body: cutBody(body) };
}

function memberOf(quoted: MessageRecord): Pick<Quote, 'member'> {
  const { author } = quoted.direction === 'incoming' ? quoted : {};
  return author === undefined ? {} : { member: author };
}

/**
 * A file whose bytes went from this disk: what came can be fetched again, what was to go cannot.
 * @param why 'removed' to make room, 'waiting' where they were lost
 */
export function withoutBytes(
  { direction, file }: MessageRecord,
  why: 'waiting' | 'removed' = 'waiting',
): FileRecord {
  const reference = file?.reference;
  if (reference === undefined) return { state: { kind: 'gone' } };
  return { reference, state: { kind: direction === 'incoming' ? why : 'gone' } };
}

export type ChatBirth = {
  readonly id: ChatId;
  readonly account: Pick<AccountRecord, 'id' | 'network'>;
  readonly address: PeerAddress;
  readonly identifier?: string | undefined;
  readonly name?: string | undefined;
  /** ms since 1970 */
  readonly now: number;
  /** `order` up to which messages stand already, though their chat's row was lost; else 0 */
  readonly lastOrder: number;
};

/** A chat's first row. Every network that stands today encrypts with version 3 of the Signal protocol. */
export function newChat(birth: ChatBirth): ChatRecord {
  return {
    id: birth.id,
    accountId: birth.account.id,
    network: birth.account.network satisfies NetworkId,
    address: birth.address,
    name: birth.name,
    identifier: birth.identifier,
    lastActivity: birth.now,
    preview: undefined,
    unread: 0,
    lastOrder: birth.lastOrder,
    readUpTo: birth.lastOrder,
    protection: { kind: 'end-to-end', protocol: 'signal-v3', verified: false },
  };
}
