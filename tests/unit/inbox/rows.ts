/**
 * The rows that a fold works on, in memory, with ids that can be read.
 * @module
 */
import type { AccountId, ChatId, MessageId, PeerAddress } from '@/lib/model';
import type { NetworkEvent } from '@/lib/networks/contract';
import type {
  AccountRecord,
  AdditionRecord,
  ChatRecord,
  Current,
  GroupRecord,
  Ids,
  MessageRecord,
  OutboxRecord,
} from '@/lib/store';

import { Draft, type Folded } from '../../../lib/inbox/draft';
import { foldEvents, resolveEvents } from '../../../lib/inbox/fold';

export const ME = 'me' as AccountId;
const ACCOUNT: AccountRecord = {
  id: ME,
  network: 'whatsapp',
  identifier: 'me',
  providerName: 'Provider',
  uniqueKey: 'me',
  notices: {},
  createdAt: 0,
};

/** Ids in the clear, so that a failing example can be read. */
export const IDS: Ids = {
  newAccount: () => ME,
  chat: (_account, address) => `chat ${address}` as ChatId,
  incoming: (chat, device, remote) => `${chat} in ${device} ${remote}` as MessageId,
  outgoing: (_account, remote) => `out ${remote}` as MessageId,
  state: (_account, kind, key) => `${kind} ${key}`,
  unique: (network, key) => `${network} ${key}`,
};

/** Rows in memory. */
export class Rows implements Current {
  account = ACCOUNT;
  readonly chats = new Map<string, ChatRecord>();
  readonly messages = new Map<string, MessageRecord>();
  readonly outboxes = new Map<string, OutboxRecord>();
  readonly additions = new Map<string, AdditionRecord>();
  readonly groups = new Map<string, GroupRecord>();

  chat(id: ChatId): ChatRecord | undefined {
    return this.chats.get(id);
  }
  orphanedOrder(): number {
    return 0;
  }
  message(id: MessageId): MessageRecord | undefined {
    return this.messages.get(id);
  }
  outbox(id: MessageId): OutboxRecord | undefined {
    return this.outboxes.get(id);
  }
  addition(id: MessageId): AdditionRecord | undefined {
    return this.additions.get(id);
  }
  group(address: PeerAddress): GroupRecord | undefined {
    return this.groups.get(address);
  }
  /** What was read in another program needs a real store (`tests/scenario/inbox/unread`). */
  readUpTo(): undefined {
    return undefined;
  }
  heldIn(id: ChatId): number {
    const held = [...this.additions.values()].filter(({ direction }) => direction === 'incoming');
    return held.filter(({ chatId }) => chatId === id).length;
  }

  fold(events: readonly NetworkEvent[]): Folded {
    const draft = new Draft(this, 1000);
    foldEvents(draft, resolveEvents(events, ME, IDS));
    const folded = draft.fold();
    this.#take(folded);
    return folded;
  }

  /** One of ours, as sending writes it. */
  sends(peer: string, remoteId: string): void {
    const draft = new Draft(this, 1000);
    const address = peer as ChatRecord['address'];
    const chat = draft.meet(IDS.chat(ME, address), { address });
    const id = IDS.outgoing(ME, remoteId);
    const body = { kind: 'text', text: remoteId } as const;
    draft.appendOutgoing(chat, {
      direction: 'outgoing',
      id,
      sentAt: 1,
      body,
      remoteId,
      status: 'sending',
    });
    const entry = { id, accountId: ME, chatId: chat.id, address, remoteId, sentAt: 1 };
    const content = { kind: 'text', text: '' } as const;
    draft.putOutbox({ ...entry, content, state: 'pending', attempts: 0 });
    this.#take(draft.fold());
  }

  get story(): unknown {
    return {
      chats: [...this.chats],
      messages: [...this.messages],
      outbox: [...this.outboxes.keys()],
    };
  }

  #take(folded: Folded): void {
    if (folded.account !== undefined) this.account = folded.account;
    for (const chat of folded.chats ?? []) this.chats.set(chat.id, chat);
    for (const message of folded.messages ?? []) this.messages.set(message.id, message);
    for (const record of folded.outbox ?? []) this.outboxes.set(record.id, record);
    for (const id of folded.outboxRemoved ?? []) this.outboxes.delete(id);
    for (const record of folded.additions ?? []) this.additions.set(record.id, record);
    for (const group of folded.groups ?? []) this.groups.set(group.address, group);
    for (const id of folded.additionsRemoved ?? []) this.additions.delete(id);
  }

  /** The one message of theirs by that name. */
  of(remoteId: string): MessageRecord {
    const found = [...this.messages.values()].find((one) => one.remoteId === remoteId);
    if (found === undefined) throw new Error('no such message');
    return found;
  }

  /** The one message there is. */
  only(): MessageRecord {
    const [message, ...others] = this.messages.values();
    if (message === undefined || others.length > 0) throw new Error('not one message');
    return message;
  }

  /** The chat with Bob. */
  get chatRow(): ChatRecord {
    const chat = this.chats.get('chat bob');
    if (chat === undefined) throw new Error('no chat');
    return chat;
  }
}
