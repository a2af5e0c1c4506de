/**
 * What a person does with the inbox, one method per wish. Each commits first and tells afterwards;
 * what needs the network is written down and done when the line stands.
 * @module
 */
import type { ByteSource } from '@/lib/base';
import type {
  Account,
  AccountId,
  AudienceDetails,
  Chat,
  ChatArrangement,
  ChatId,
  ChatSlice,
  Group,
  GroupDone,
  InboxKind,
  InboxSnapshot,
  KeySheet,
  RecoveryState,
  KitArrival,
  LedgerEntry,
  Message,
  MessageId,
  PersonKeys,
  PrivacyKind,
  ScanVerdict,
  SealedSettings,
  StartedChat,
} from '@/lib/model';
import { isAccepted, type Departure, type ProviderSummary } from '@/lib/model';
import { toMessage, type ChatRecord, type MessageRecord, type Store } from '@/lib/store';

import type { Accounts, JoinWish, PasswordWish } from './accounts';
import { arrange, choosePrivacy, keepDraft } from './arrange';
import { InboxError, answering } from './errors';
import {
  audienceOf,
  changeGroup,
  createGroup,
  groupOf,
  type GroupBirth,
  type GroupChangeWish,
} from './groups';
import { collectKit, type KitWish } from './kit-collect';
import type { KitAccount, KitContent } from './kit-content';
import type { MediaMover } from './media-mover';
import {
  moveFile,
  openFile,
  sendFile,
  stopFile,
  uploadOf,
  type FileWriting,
  type OpenFile,
} from './media-wishes';
import { decideKey, readKeys, type KeyDecision, type KeysOf } from './device-trust';
import { listLedger, repairMessage } from './ledger';
import { olderKeys } from './older-keys';
import type { ListHead } from './list-head';
import { markRead } from './mark-read';
import { judgeKey, keysOf, scanCode } from './keys';
import { lookUpReach } from './reach';
import { requireChat, requireOpen } from './require';
import type { Engine } from './runner';
import { startChat } from './start-chat';
import { accept, block, deleteRequest, report } from './strangers';
import { deleteForAll, edit, reactTo, retry, send, type Writing } from './writing';

export interface InboxHandlers {
  snapshot(): Promise<InboxSnapshot>;
  /** What a window paints first; does not wait until all is loaded. */
  head(): Promise<InboxSnapshot>;
  /** The chats behind `after`, in the order of their ids; the first ones where undefined. */
  more(ask: { readonly after?: ChatId | undefined }): Promise<ChatSlice>;
  /** @param ask.before an `order`; the newest page where undefined */
  messages(ask: {
    readonly chatId: ChatId;
    readonly before?: number | undefined;
    readonly limit: number;
  }): Promise<{ readonly messages: readonly Message[]; readonly more: boolean }>;
  /** Resolves once the message is on disk, whether or not there is a line. */
  send(ask: Writing): Promise<Message>;
  /** Gives the person's one reaction, changes it, or takes it back where `emoji` is empty. */
  react(ask: { readonly messageId: MessageId; readonly emoji: string }): Promise<void>;
  edit(ask: { readonly messageId: MessageId; readonly text: string }): Promise<void>;
  /** Takes one of the person's own messages back from everyone. */
  deleteForAll(ask: { readonly messageId: MessageId }): Promise<void>;
  /** Fetches the file of a message, or sends it on, from where it stopped. */
  moveFile(ask: { readonly messageId: MessageId }): Promise<void>;
  /** Stops a file that moves; `keep`: what has moved stays, to be gone on with. */
  stopFile(ask: { readonly messageId: MessageId; readonly keep: boolean }): Promise<void>;
  /** Seals a file on this disk and writes its message, which goes out once its file has. */
  sendFile(ask: FileWriting, plaintext: ByteSource): Promise<Message>;
  /** A file that is here, by range. Bytes of theirs only once they were checked. */
  openFile(ask: { readonly messageId: MessageId }): Promise<OpenFile>;
  /** Sends a failed message, or its failed changes, again under the same ids. */
  retry(ask: { readonly messageId: MessageId }): Promise<void>;
  markRead(ask: { readonly chatId: ChatId; readonly upTo: number }): Promise<void>;
  setTyping(ask: { readonly chatId: ChatId; readonly active: boolean }): Promise<void>;
  /** Keeps what stands half written in a chat, for every window and the next start. */
  keepDraft(ask: { readonly chatId: ChatId; readonly text: string }): Promise<void>;
  /** Puts a chat elsewhere in the person's list. No network hears of it. */
  arrange(ask: { readonly chatId: ChatId; readonly to: ChatArrangement }): Promise<Chat>;
  /** Whether others learn in this chat that the person reads and types; `follow`: as for its network. */
  choosePrivacy(ask: {
    readonly chatId: ChatId;
    readonly kind: PrivacyKind;
    readonly to: boolean | 'follow';
  }): Promise<Chat>;
  /** Whether previews of pages are shown in a chat, as the person chose. */
  showsPreviews(ask: { readonly chatId: ChatId }): Promise<boolean>;
  /** What the person chose for the whole of it. */
  settings(): Promise<SealedSettings>;
  changeSettings(change: Partial<SealedSettings>): Promise<void>;
  /** Lets a request in. Nothing is told by it; what is read from then on is. */
  acceptRequest(ask: { readonly chatId: ChatId }): Promise<Chat>;
  /** Blocks a person on every account where the same identifier stands, or lets go of that. @returns what changed */
  block(ask: { readonly chatId: ChatId; readonly blocked: boolean }): Promise<readonly Chat[]>;
  /** Removes a request with all that was written in it. */
  deleteRequest(ask: { readonly chatId: ChatId }): Promise<void>;
  /** A contact's keys: what there is to compare. */
  keysOf(ask: { readonly chatId: ChatId }): Promise<PersonKeys>;
  /** The person has compared a device's key, or takes that back. @returns the keys as they stand then */
  judgeKey(ask: {
    readonly chatId: ChatId;
    readonly device: string;
    readonly verified: boolean;
  }): Promise<PersonKeys>;
  /** Compares what was scanned from the contact's screen (base64), and takes a match as compared. */
  scanCode(ask: { readonly chatId: ChatId; readonly code: string }): Promise<ScanVerdict>;
  /** Shows messages that the person chose to those who run the network. */
  report(ask: {
    readonly chatId: ChatId;
    readonly messageIds: readonly MessageId[];
  }): Promise<void>;
  /** Once for a chat whose network is below the Signal protocol: nothing is sent before. */
  acceptProtection(ask: { readonly chatId: ChatId }): Promise<Chat>;
  /** Somebody who cannot be reached is an answer, not a failure. */
  startChat(ask: {
    readonly accountId: AccountId;
    readonly identifier: string;
  }): Promise<StartedChat<Chat>>;
  /** Asks the network anew whether the contact of a chat can be reached. */
  checkReach(ask: { readonly chatId: ChatId }): Promise<Chat>;
  /** Everything that is known of a group. */
  group(ask: { readonly chatId: ChatId }): Promise<Group>;
  /** What its network refuses is an answer, not a failure. */
  createGroup(ask: GroupBirth): Promise<GroupDone<Chat>>;
  changeGroup(ask: GroupChangeWish): Promise<GroupDone<Chat>>;
  /** Who of a group has one of the person's messages. */
  audience(ask: { readonly messageId: MessageId }): Promise<AudienceDetails>;
  /** What arrived and could not be read, newest first. */
  ledger(): Promise<readonly LedgerEntry[]>;
  /** Asks the sender again for a message that could not be read. */
  repair(ask: { readonly messageId: MessageId }): Promise<void>;
  /** @throws JoinError */
  lookUpProvider(ask: { readonly address: string }): Promise<ProviderSummary>;
  /** @throws JoinError */
  join(ask: JoinWish): Promise<Account>;
  /** @throws JoinError */
  joinByPassword(ask: PasswordWish): Promise<Account>;
  /** The person signs in once more, for this account. @throws JoinError */
  signInAgain(ask: { readonly accountId: AccountId }): Promise<void>;
  /** Lists the account's chats among the others, or apart. */
  chooseInbox(ask: { readonly accountId: AccountId; readonly inbox: InboxKind }): Promise<void>;
  reconnect(ask: { readonly accountId: AccountId }): Promise<void>;
  /** The person knows what the network named and never brought: chats need not say it any longer. */
  acceptGap(ask: { readonly accountId: AccountId }): Promise<void>;
  /** Signs in by the password as it is now. @throws JoinError */
  signInByPassword(ask: {
    readonly accountId: AccountId;
    readonly password: string;
  }): Promise<void>;
  /** The devices of a chat's person, or one's own of an account. */
  keys(ask: { readonly of: KeysOf }): Promise<KeySheet>;
  decideKey(ask: KeyDecision): Promise<KeySheet>;
  /** Keys to older messages, on an account's server. @throws NetworkError as `NetworkRecovery` */
  olderKeysState(ask: { readonly accountId: AccountId }): Promise<RecoveryState>;
  makeOlderKeys(ask: { readonly accountId: AccountId }): Promise<string>;
  openOlderKeys(ask: {
    readonly accountId: AccountId;
    readonly recoveryKey: string;
  }): Promise<void>;
  /** Whether the account's line is proven by messages to oneself. Needs a network that carries them. */
  proveLine(ask: { readonly accountId: AccountId; readonly wanted: boolean }): Promise<void>;
  remove(ask: { readonly accountId: AccountId }): Promise<void>;
  /**
   * Whether an account receives while the vault is locked. Needs a lock and a network that can.
   * @returns whether what lay outside of the vault is worthless now
   */
  receiveWhileLocked(ask: {
    readonly accountId: AccountId;
    readonly wanted: boolean;
  }): Promise<{ readonly revoked: boolean }>;
  /** What a recovery kit takes along. Reads only. */
  collectKit(ask: KitWish): Promise<KitContent>;
  /** Brings accounts of a kit back; those that stand already stay as they are. */
  restoreKit(ask: { readonly accounts: readonly KitAccount[] }): Promise<readonly KitArrival[]>;
  /** Takes back the consent: leaves the network, then removes the account, whoever could be told. */
  withdraw(ask: { readonly accountId: AccountId }): Promise<Departure>;
}

export type HandlerParts = {
  readonly mover: MediaMover;
  readonly head: ListHead;
  /** Every wish waits for it; it throws where the inbox could not start. */
  readonly ready: () => Promise<void>;
};

export function createHandlers(
  engine: Engine,
  accounts: Accounts,
  { mover, head, ready }: HandlerParts,
): InboxHandlers {
  const { store, announcer, settings } = engine;
  const wishes = { engine, accounts, mover };
  const whenReady = <Result>(ask: () => Promise<Result>): Promise<Result> =>
    answering(async () => {
      await ready();
      try {
        return await ask();
      } catch (error) {
        engine.storage.failed(error);
        throw error;
      }
    });
  return {
    snapshot: () => whenReady(() => Promise.resolve(announcer.snapshot())),
    head: () => answering(() => head.tell(ready)),
    more: ({ after }) => whenReady(() => Promise.resolve(announcer.more(after))),
    messages: ({ chatId, before, limit }) =>
      whenReady(async () => {
        const { messages, more } = await store.timeline.page(chatId, { before, limit });
        return { messages: await withQuoted(store, messages), more };
      }),
    send: (writing) => whenReady(() => send(engine, accounts, writing)),
    react: (ask) => whenReady(() => reactTo(engine, accounts, ask)),
    edit: (ask) => whenReady(() => edit(engine, accounts, ask)),
    deleteForAll: (ask) =>
      whenReady(async () => {
        const letGo = await uploadOf(wishes, ask.messageId);
        await deleteForAll(engine, accounts, ask);
        await mover.stop(ask.messageId);
        // Whether its host lets go of it, nobody waits for.
        void letGo();
      }),
    moveFile: ({ messageId }) => whenReady(() => moveFile(wishes, messageId)),
    stopFile: ({ messageId, keep }) => whenReady(() => stopFile(wishes, messageId, keep)),
    sendFile: (writing, plaintext) => whenReady(() => sendFile(wishes, writing, plaintext)),
    openFile: ({ messageId }) => whenReady(() => openFile(wishes, messageId)),
    retry: ({ messageId }) =>
      whenReady(async () => {
        await retry(engine, accounts, messageId);
        mover.hurry(messageId);
      }),
    markRead: ({ chatId, upTo }) => whenReady(() => markRead(engine, accounts, { chatId, upTo })),
    setTyping: ({ chatId, active }) =>
      whenReady(async () => {
        const chat = await requireChat(engine, chatId);
        if (!isAccepted(chat) || !settings.allows('typing', chat)) return;
        accounts.runner(chat.accountId)?.account?.sendTyping(chat.address, active);
      }),
    keepDraft: (ask) => whenReady(() => keepDraft(engine, ask)),
    arrange: (ask) => whenReady(() => arrange(engine, ask)),
    choosePrivacy: (ask) => whenReady(() => choosePrivacy(engine, ask)),
    showsPreviews: ({ chatId }) =>
      whenReady(async () => settings.allows('previews', await requireChat(engine, chatId))),
    settings: () => whenReady(() => Promise.resolve(settings.all)),
    changeSettings: (change) =>
      whenReady(async () => {
        await settings.change(change);
        announcer.settings(change);
      }),
    acceptRequest: ({ chatId }) => whenReady(() => accept(engine, accounts, chatId)),
    block: (ask) => whenReady(() => block(engine, accounts, ask)),
    deleteRequest: ({ chatId }) => whenReady(() => deleteRequest(engine, chatId)),
    report: (ask) => whenReady(() => report(engine, accounts, ask)),
    keysOf: ({ chatId }) => whenReady(() => keysOf({ engine, accounts }, chatId)),
    judgeKey: (ask) => whenReady(() => judgeKey({ engine, accounts }, ask)),
    scanCode: (ask) => whenReady(() => scanCode({ engine, accounts }, ask)),
    acceptProtection: ({ chatId }) => whenReady(() => acceptProtection(engine, chatId)),
    startChat: ({ accountId, identifier }) =>
      whenReady(() => startChat(engine, requireOpen(accounts, accountId), identifier)),
    checkReach: ({ chatId }) =>
      whenReady(async () => {
        const chat = await requireChat(engine, chatId);
        const { account } = requireOpen(accounts, chat.accountId);
        const folded = await lookUpReach(engine, account, chat);
        announcer.committed(folded);
        return announcer.chat(folded.chat);
      }),
    group: ({ chatId }) => whenReady(() => groupOf(engine, chatId)),
    createGroup: (birth) => whenReady(() => createGroup(engine, accounts, birth)),
    changeGroup: (wish) => whenReady(() => changeGroup(engine, accounts, wish)),
    audience: ({ messageId }) => whenReady(() => audienceOf(engine, messageId)),
    ledger: () => whenReady(() => listLedger(store, accounts)),
    repair: ({ messageId }) => whenReady(() => repairMessage(store, accounts, messageId)),
    lookUpProvider: ({ address }) => whenReady(() => accounts.lookUpProvider(address)),
    join: (wish) => whenReady(() => accounts.join(wish)),
    joinByPassword: (wish) => whenReady(() => accounts.joinByPassword(wish)),
    signInAgain: ({ accountId }) => whenReady(() => accounts.signInAgain(accountId)),
    reconnect: ({ accountId }) =>
      whenReady(async () => {
        const runner = accounts.runner(accountId);
        if (runner === undefined) throw new InboxError('not-found');
        await runner.reconnect();
      }),
    acceptGap: ({ accountId }) => whenReady(() => accounts.acceptGap(accountId)),
    chooseInbox: ({ accountId, inbox }) => whenReady(() => accounts.chooseInbox(accountId, inbox)),
    collectKit: (wish) => whenReady(() => collectKit({ store, networks: accounts.networks }, wish)),
    restoreKit: (ask) => whenReady(() => accounts.restore(ask.accounts)),
    withdraw: ({ accountId }) => whenReady(() => accounts.withdraw(accountId)),
    signInByPassword: ({ accountId, password }) =>
      whenReady(() => accounts.signInByPassword(accountId, password)),
    keys: ({ of }) => whenReady(() => readKeys(engine, accounts, of)),
    decideKey: (ask) => whenReady(() => decideKey(engine, accounts, ask)),
    olderKeysState: ({ accountId }) => whenReady(() => olderKeys(accounts, accountId).state()),
    makeOlderKeys: ({ accountId }) => whenReady(() => olderKeys(accounts, accountId).make()),
    openOlderKeys: ({ accountId, recoveryKey }) =>
      whenReady(() => olderKeys(accounts, accountId).restore(recoveryKey)),
    proveLine: ({ accountId, wanted }) => whenReady(() => accounts.proveLine(accountId, wanted)),
    remove: ({ accountId }) => whenReady(() => accounts.remove(accountId)),
    receiveWhileLocked: ({ accountId, wanted }) =>
      whenReady(() => accounts.receiveWhileLocked(accountId, wanted)),
  };
}

/** Each as windows see it: what it answers comes from what stands here. */
async function withQuoted(
  store: Store,
  messages: readonly MessageRecord[],
): Promise<readonly Message[]> {
  const known = new Map(messages.map((message) => [message.id, message]));
  const elsewhere = messages.flatMap(({ replyTo }) =>
    replyTo === undefined || known.has(replyTo.id) ? [] : [replyTo.id],
  );
  for (const quoted of await store.timeline.messages(elsewhere)) known.set(quoted.id, quoted);
  return messages.map((message) =>
    toMessage(message, message.replyTo && known.get(message.replyTo.id)),
  );
}

async function acceptProtection(
  { store, clock, announcer }: Engine,
  chatId: ChatId,
): Promise<Chat> {
  const { accountId } = await requireChat({ store }, chatId);
  const folded = await store.commit({
    accountId,
    reads: { chats: [chatId] },
    fold: (current) => {
      const known = current.chat(chatId);
      if (known === undefined) throw new InboxError('not-found');
      const chat: ChatRecord = {
        ...known,
        weakerAcceptedAt: known.weakerAcceptedAt ?? clock.now(),
      };
      return { chats: [chat], chat };
    },
  });
  announcer.committed({ chats: folded.chats });
  return announcer.chat(folded.chat);
}
