/**
 * A group with good and bad manners: what the screenshots show of one.
 * @module
 */
import type { InboxSnapshot } from '@/lib/bus';
import {
  summaryOf,
  type Chat,
  type ChatId,
  type Group,
  type GroupMember,
  type Message,
  type MessageBody,
  type MessageId,
  type PeerAddress,
} from '@/lib/model';
import { MESSENGER, NOW, SNAPSHOT, WHATSAPP } from './people';

export const ROWERS = 'chat-rowers' as ChatId;

function member(name: string, more: Partial<GroupMember> = {}): GroupMember {
  return { address: name as PeerAddress, name, role: 'member', ...more };
}

const [ANNA, LAYLA, YUKI, NOAM] = [
  member('Anna Moretti', { role: 'owner', identifier: '+39 041 555 0188' }),
  member('ليلى حدّاد', { role: 'admin' }),
  member('山本 由紀'),
  member('נועם לוי', { provider: '31' }),
] as const;
const ME = member('Marta', { role: 'admin', isMe: true });
const STRANGER = member('', { identifier: '+49 30 5550 1947' });

const ROWING: Group = {
  revision: 7,
  name: 'Remiera Giudecca, Thursday evenings',
  standing: 'in',
  members: [ANNA, LAYLA, ME, YUKI, NOAM, STRANGER],
};

function rowers(group: Group): Chat {
  const [like] = SNAPSHOT.chats;
  if (like === undefined) throw new Error('there are chats');
  const { draft: _draft, ...rest } = like;
  return {
    ...rest,
    id: ROWERS,
    title: group.name ?? '',
    identifier: undefined,
    group: summaryOf(group),
    preview: {
      direction: 'incoming',
      body: { kind: 'text', text: 'I can take the second oar, if nobody minds' },
      author: YUKI,
    },
    unread: 2,
  };
}

const ACCOUNTS = [
  { ...WHATSAPP, groups: 'open' },
  { ...MESSENGER, groups: 'not-opened' },
] as const;

function withGroup(group: Group): InboxSnapshot {
  return { ...SNAPSHOT, accounts: ACCOUNTS, chats: [rowers(group), ...SNAPSHOT.chats] };
}

/** By the name of their scene. */
export const GROUP_SNAPSHOTS = {
  group: withGroup(ROWING),
  'group-left': withGroup({
    ...ROWING,
    standing: 'removed',
    members: ROWING.members.filter(({ isMe }) => isMe !== true),
  }),
} as const;

type Said = { readonly by?: GroupMember; readonly body: MessageBody };

const text = (words: string): MessageBody => ({ kind: 'text', text: words });

const TALK: readonly Said[] = [
  { body: { kind: 'group-change', change: { what: 'added', who: [ME], by: ANNA } }, by: ANNA },
  { by: ANNA, body: text('Welcome! We meet at the boathouse at six.') },
  { by: ANNA, body: text('Bring something warm, the lagoon is windy this week.') },
  { by: LAYLA, body: text('أهلاً وسهلاً!') },
  { body: text('Thank you. Which of the boats is it?') },
  { by: YUKI, body: text('The blue one, to the left of the crane') },
  {
    body: { kind: 'group-change', change: { what: 'added', who: [NOAM, STRANGER], by: LAYLA } },
    by: LAYLA,
  },
  { by: STRANGER, body: text('Hello everybody') },
  { body: { kind: 'group-change', change: { what: 'role', who: [ME], role: 'admin' } }, by: ANNA },
  { by: YUKI, body: text('I can take the second oar, if nobody minds') },
];

export function rowingTalk(chatId: ChatId): readonly Message[] {
  return TALK.map((said, at) => messageOf(said, at, chatId));
}

export const GROUP_ANSWERS = {
  'group.details': () => ({ group: ROWING }),
  'group.change': () => ({ kind: 'refused', why: 'not-admin', who: [] }) as const,
  'group.create': () => ({ kind: 'refused', why: 'not-reachable', who: ['Noam'] }) as const,
  'message.audience': () => ({ read: [ANNA, LAYLA, YUKI], delivered: [NOAM], waiting: [STRANGER] }),
};

function messageOf({ by, body }: Said, at: number, chatId: ChatId): Message {
  const base = {
    id: `rowers-${String(at)}` as MessageId,
    chatId,
    order: at + 1,
    sentAt: NOW - (TALK.length - at) * 120_000,
    body,
  };
  if (by === undefined)
    return {
      ...base,
      direction: 'outgoing',
      status: 'delivered',
      audience: { to: 5, delivered: 5, read: 3 },
      reactions: [
        { emoji: '👍', from: 'them', member: ANNA, at: 1 },
        { emoji: '👍', from: 'them', member: YUKI, at: 2 },
      ],
    };
  const told = body.kind === 'group-change' ? {} : { author: by };
  return { ...base, ...told, direction: 'incoming' };
}
