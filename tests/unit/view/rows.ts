/**
 * Accounts, chats and messages to build tests from.
 * @module
 */
import type {
  Account,
  AccountId,
  Chat,
  ChatId,
  IncomingMessage,
  MessageId,
  OutgoingMessage,
} from '@/lib/model';
import { NOW } from './fake-surroundings';

export const ANNA = 'chat-anna' as ChatId;

export function account(change: Partial<Account> = {}): Account {
  return {
    id: 'account-1' as AccountId,
    network: 'whatsapp',
    identifier: '+39 041 555 0123',
    providerName: 'Laguna Net',
    connection: { kind: 'online', since: NOW - 60_000 },
    notices: {},
    createdAt: NOW - 1_000_000,
    ...change,
  };
}

export function chat(change: Partial<Chat> = {}): Chat {
  return {
    id: ANNA,
    accountId: 'account-1' as AccountId,
    network: 'whatsapp',
    title: 'Anna Moretti',
    identifier: '+39 041 555 0188',
    lastActivity: NOW - 60_000,
    preview: { direction: 'incoming', body: { kind: 'text', text: 'Ciao' } },
    unread: 0,
    lastOrder: 10,
    readUpTo: 10,
    protection: { kind: 'end-to-end', protocol: 'signal-v3', verified: false },
    ...change,
  };
}

export function incoming(order: number, change: Partial<IncomingMessage> = {}): IncomingMessage {
  return {
    id: `message-${order}` as MessageId,
    chatId: ANNA,
    order,
    sentAt: NOW - 3_600_000 + order * 1_000,
    direction: 'incoming',
    body: { kind: 'text', text: `incoming ${order}` },
    ...change,
  };
}

export function outgoing(order: number, change: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return {
    id: `message-${order}` as MessageId,
    chatId: ANNA,
    order,
    sentAt: NOW - 3_600_000 + order * 1_000,
    direction: 'outgoing',
    status: 'sent',
    body: { kind: 'text', text: `outgoing ${order}` },
    ...change,
  };
}
