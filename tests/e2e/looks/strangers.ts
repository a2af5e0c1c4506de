/**
 * People who are not known, and one who was blocked: what the screenshots show of them.
 * @module
 */
import type { InboxSnapshot } from '@/lib/bus';
import type { Chat, ChatId, Standing } from '@/lib/model';
import { NOW, SNAPSHOT } from './people';

const DAY = 24 * 3_600_000;

function stranger(id: string, title: string, standing: Standing): Chat {
  const [like] = SNAPSHOT.chats;
  if (like === undefined) throw new Error('there are chats');
  return { ...like, id: id as ChatId, title, identifier: '+49 30 5550 1234', standing };
}

const since = NOW - DAY;
const STRANGERS: readonly Chat[] = [
  stranger('chat-parcel', 'Parcel Service 4711', { kind: 'request', from: 'unknown', since }),
  stranger('chat-lena', 'Lena Brandt', { kind: 'request', from: 'shared-group', since }),
  stranger('chat-casino', 'Lucky Casino', { kind: 'request', from: 'unknown', since, refused: 12 }),
  stranger('chat-blocked', 'Crypto Kings', { kind: 'blocked', since, refused: 214 }),
  stranger('chat-tried', '+49 30 5550 9876', {
    kind: 'blocked',
    since,
    refused: 1,
    elsewhere: true,
  }),
];

export const WITH_STRANGERS: InboxSnapshot = {
  ...SNAPSHOT,
  chats: [...SNAPSHOT.chats, ...STRANGERS],
};
