/**
 * People who are not known, and one who was blocked: what the screenshots show of them.
 * @module
 */
import type { InboxSnapshot } from '@/lib/bus';
import type { Chat, ChatId, PersonKeys, Standing } from '@/lib/model';
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

/** A number as it is compared, and the bytes of a code of the right length. */
export const KEYS: PersonKeys = {
  compare: 'same-number',
  devices: [
    {
      id: '1',
      fingerprint: '300354477692869396892869876765458257569162576843440918079131',
      state: 'unverified',
    },
  ],
  code: btoa('x'.repeat(74)),
};

export const DEVICES: PersonKeys = {
  compare: 'their-fingerprint',
  devices: [
    { id: '31', name: 'Dino', fingerprint: 'a1b2c3d4'.repeat(8), state: 'verified' },
    { id: '77', name: 'Gajim', fingerprint: '0f1e2d3c'.repeat(8), state: 'changed' },
  ],
  own: [{ id: '5', name: 'Rialto', fingerprint: '99887766'.repeat(8) }],
};

export const WITH_STRANGERS: InboxSnapshot = {
  ...SNAPSHOT,
  chats: [...SNAPSHOT.chats, ...STRANGERS],
};
