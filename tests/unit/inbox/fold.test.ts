import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { OUTGOING_STATUSES, type AccountId, type ChatId, type MessageId } from '@/lib/model';
import type { NetworkEvent } from '@/lib/networks/contract';
import type {
  AccountRecord,
  AdditionRecord,
  ChatRecord,
  Current,
  Ids,
  MessageRecord,
  OutboxRecord,
} from '@/lib/store';

import { Draft, type Folded } from '../../../lib/inbox/draft';
import { foldEvents, resolveEvents } from '../../../lib/inbox/fold';

const ME = 'me' as AccountId;
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
const IDS: Ids = {
  newAccount: () => ME,
  chat: (_account, address) => `chat ${address}` as ChatId,
  incoming: (chat, device, remote) => `${chat} in ${device} ${remote}` as MessageId,
  outgoing: (_account, remote) => `out ${remote}` as MessageId,
  state: (_account, kind, key) => `${kind} ${key}`,
  unique: (network, key) => `${network} ${key}`,
};

/** Rows in memory. */
class Rows implements Current {
  account = ACCOUNT;
  readonly chats = new Map<string, ChatRecord>();
  readonly messages = new Map<string, MessageRecord>();
  readonly outboxes = new Map<string, OutboxRecord>();
  readonly additions = new Map<string, AdditionRecord>();

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
    for (const id of folded.additionsRemoved ?? []) this.additions.delete(id);
  }
}

const address = fc.constantFrom('bob', 'eve');
const remoteId = fc.constantFrom('a', 'b', 'c', 'd');
const event: fc.Arbitrary<NetworkEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('message' as const),
    peer: fc.record({ address: address as fc.Arbitrary<never> }),
    remoteId,
    senderDevice: fc.constantFrom('1', '2'),
    sentAt: fc.nat(),
    body: fc.oneof(
      fc.record({ kind: fc.constant('text' as const), text: fc.string() }),
      fc.constant({ kind: 'undecryptable', reason: 'bad-mac' } as const),
    ),
  }),
  fc.record({
    kind: fc.constant('receipt' as const),
    peer: address as fc.Arbitrary<never>,
    remoteIds: fc.array(remoteId, { maxLength: 3 }),
    status: fc.constantFrom('sent', 'delivered', 'read'),
  }),
  fc.record({
    kind: fc.constant('send-failed' as const),
    remoteId,
    failure: fc.constantFrom('no-keys', 'refused'),
  }),
);

function started(): Rows {
  const rows = new Rows();
  for (const id of ['a', 'b']) rows.sends('bob', id);
  rows.sends('eve', 'c');
  return rows;
}

describe('folding', () => {
  it('of a batch that is delivered twice gives what once gives', () => {
    const redelivered = event.filter(({ kind }) => kind !== 'send-failed');
    fc.assert(
      fc.property(fc.array(redelivered, { maxLength: 12 }), (events) => {
        const rows = started();
        rows.fold(events);
        const once = structuredClone(rows.story);
        expect(rows.fold(events).arrived).toEqual([]);
        expect(rows.story).toEqual(once);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('in one batch gives what it gives one by one', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const whole = started();
        whole.fold(events);
        const single = started();
        for (const one of events) single.fold([one]);
        expect(single.story).toEqual(whole.story);
        expect(single.account.notices).toEqual(whole.account.notices);
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  it('of receipts in any order ends at the furthest', () => {
    const statuses = fc.array(
      fc.constantFrom('sent' as const, 'delivered' as const, 'read' as const),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(statuses, (order) => {
        const rows = started();
        for (const status of order)
          rows.fold([{ kind: 'receipt', peer: 'bob' as never, remoteIds: ['a'], status }]);
        const furthest = Math.max(...order.map((status) => OUTGOING_STATUSES.indexOf(status)));
        expect(rows.messages.get('out a')).toMatchObject({ status: OUTGOING_STATUSES[furthest] });
        expect(rows.outboxes.has('out a')).toBe(false);
      }),
      { seed: 9, numRuns: 200 },
    );
  });

  it('never lets a contact speak of messages that went to another', () => {
    const rows = started();
    rows.fold([{ kind: 'receipt', peer: 'eve' as never, remoteIds: ['a'], status: 'read' }]);
    expect(rows.messages.get('out a')).toMatchObject({ status: 'sending' });
    expect(rows.outboxes.has('out a')).toBe(true);
    expect(rows.account.notices).toEqual({ 'unmatched-receipt': 1 });
  });

  it('keeps orders dense and unread equal to what came in and was not read', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const rows = started();
        rows.fold(events);
        for (const chat of rows.chats.values()) {
          const own = [...rows.messages.values()].filter(({ chatId }) => chatId === chat.id);
          const orders = own.map(({ order }) => order).toSorted((a, b) => a - b);
          expect(orders).toEqual(orders.map((_order, index) => index + 1));
          expect(chat.lastOrder).toBe(own.length);
          expect(chat.unread).toBe(own.filter(({ direction }) => direction === 'incoming').length);
        }
      }),
      { seed: 10, numRuns: 300 },
    );
  });
});
