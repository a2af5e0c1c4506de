/**
 * Believable people, in many scripts, with good and bad days: what the screenshots show.
 * @module
 */
import type { InboxSnapshot } from '@/lib/bus';
import {
  previewOf,
  type Account,
  type AccountId,
  type Author,
  type Chat,
  type ChatId,
  type LedgerEntry,
  type Message,
  type MessageBody,
  type MessageId,
  type NetworkId,
  type OutgoingStatus,
  type Quote,
  type SendFailure,
} from '@/lib/model';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A weekday in November at 14:07, so that "today", "yesterday" and weekdays all occur. */
export const NOW = new Date(2026, 10, 25, 14, 7).getTime();

export const WHATSAPP: Account = {
  id: 'account-wa' as AccountId,
  network: 'whatsapp',
  identifier: '+39 041 555 0123',
  providerName: 'Laguna Net',
  connection: { kind: 'online', since: NOW - 3 * HOUR },
  notices: {},
  createdAt: NOW - 40 * DAY,
};

export const MESSENGER: Account = {
  ...WHATSAPP,
  id: 'account-msgr' as AccountId,
  network: 'messenger',
  identifier: 'marta@laguna.example',
};

export const WAITING: Account = {
  ...MESSENGER,
  connection: { kind: 'waiting', problem: 'unreachable', lastOnline: NOW - 26 * MINUTE },
  notices: { 'unknown-stanza': 3, 'malformed-frame': 1 },
};

export const STOPPED: Account = {
  ...WHATSAPP,
  consent: {
    noticeVersion: 1,
    locale: 'en',
    notice: [
      'Chats with other apps are different',
      'You do not log in to a WhatsApp account of yours. You become reachable as somebody who uses another app.',
      'I live in the European Economic Area, and I am there now.',
    ],
    statesEea: true,
    agreedAt: NOW - 40 * 24 * HOUR,
    gatekeeper: 'whatsapp',
    providerName: 'Laguna Net',
    providerAddress: 'https://chat.laguna.example',
  },
  connection: { kind: 'stopped', problem: 'sign-in-expired' },
};

const text = (words: string): MessageBody => ({ kind: 'text', text: words });

/** What is not said is as with most chats. */
type Told = Partial<Chat> & {
  /** ms since the last message */
  readonly ago: number;
  readonly body: MessageBody;
  /** The status, where the last message is our own. */
  readonly mine?: OutgoingStatus;
};

function chat(id: string, title: string, network: NetworkId, told: Told): Chat {
  const { ago, body, mine, ...more } = told;
  return {
    id: id as ChatId,
    accountId: network === 'whatsapp' ? WHATSAPP.id : MESSENGER.id,
    network,
    title,
    identifier: network === 'whatsapp' ? '+39 041 555 0188' : 'anna.moretti',
    lastActivity: NOW - ago,
    preview: previewOf(body, mine === undefined ? 'incoming' : 'outgoing', mine),
    unread: 0,
    lastOrder: 40,
    readUpTo: 40,
    protection: { kind: 'end-to-end', protocol: 'signal-v3', verified: false },
    ...more,
  };
}

export const ANNA = 'chat-anna' as ChatId;

export const CHATS: readonly Chat[] = [
  chat('chat-anna', 'Anna Moretti', 'whatsapp', {
    ago: 2 * MINUTE,
    body: text('Perfect, I’ll bring the boat keys. See you at the Zattere at six?'),
    unread: 3,
    readUpTo: 36,
  }),
  chat('chat-layla', 'ليلى حدّاد', 'whatsapp', {
    ago: 18 * MINUTE,
    body: text('وصلت الصور، شكراً جزيلاً! سأرسل لك الباقي مساء اليوم.'),
    unread: 1,
  }),
  chat('chat-jonas', 'Jonas Lindqvist', 'messenger', {
    ago: 55 * MINUTE,
    body: text('Yes, Thursday works'),
    mine: 'read',
  }),
  chat('chat-maria', 'María José Fernández de la Reguera y Castellanos', 'messenger', {
    ago: 2 * HOUR,
    body: text('¿Me mandas la dirección del sitio cuando puedas? No la encuentro por ningún lado'),
  }),
  chat('chat-phone', '+49 30 5550 1947', 'whatsapp', {
    ago: 3 * HOUR,
    body: { kind: 'undecryptable', reason: 'no-session' },
    unread: 1,
  }),
  chat('chat-yuki', '山本 由紀', 'whatsapp', {
    ago: 5 * HOUR,
    body: text('了解です！明日の午後にまた連絡しますね'),
    mine: 'delivered',
  }),
  chat('chat-club', 'Remiera Giudecca', 'messenger', {
    ago: 8 * HOUR,
    body: { kind: 'unsupported', what: 'poll' },
  }),
  chat('chat-noam', 'נועם לוי', 'messenger', {
    ago: 26 * HOUR,
    body: text('תודה, נתראה ביום ראשון'),
    mine: 'sent',
  }),
  chat('chat-dad', 'Papà', 'whatsapp', {
    ago: 30 * HOUR,
    body: text('Chiamami quando puoi'),
    mine: 'failed',
  }),
  chat('chat-elena', 'Έλενα Παππά', 'whatsapp', {
    ago: 3 * DAY,
    body: text('Ευχαριστώ πολύ 🙏 τα λέμε αύριο'),
  }),
  chat('chat-oleh', 'Олег Шевченко', 'messenger', {
    ago: 4 * DAY,
    body: text('Добре, домовились'),
    mine: 'read',
  }),
  chat('chat-call', 'Sofia B.', 'whatsapp', {
    ago: 6 * DAY,
    body: { kind: 'unsupported', what: 'call' },
  }),
  chat('chat-evil', '\u202Elmth.exe\u202C  <b>Z̷̢̛̛͎̟̖̰̜̯̱͖̺̝̄̂̏͊̎̓a̴̧̛̫̟͖͕̲͑͊l̵̢̛̺̘̜͎̫͖̈́go</b>', 'whatsapp', {
    ago: 40 * DAY,
    body: text('https://exаmple.org/\u202Egpj.exe'),
  }),
  chat('chat-old', 'Buurtbeheer Jordaan', 'whatsapp', {
    ago: 400 * DAY,
    body: text('De sleutels liggen bij de buren.'),
    mine: 'read',
  }),
];

export const SNAPSHOT: InboxSnapshot = {
  accounts: [WHATSAPP, MESSENGER],
  chats: CHATS,
  atRest: 'unlocked-by-anyone',
};

export type Line = {
  readonly ago: number;
  readonly body: MessageBody;
  readonly mine?: OutgoingStatus;
  readonly failure?: SendFailure;
  readonly extras?: Partial<Message>;
};

const LINES: readonly Line[] = [
  {
    ago: 2 * DAY + 5 * HOUR,
    body: text('Ciao! Is this really reaching you on WhatsApp?'),
    mine: 'read',
  },
  { ago: 2 * DAY + 5 * HOUR - MINUTE, body: text('I’m writing from my browser.'), mine: 'read' },
  { ago: 2 * DAY + 4.9 * HOUR, body: text('It is! It says “third-party chat” on top 😄') },
  { ago: 2 * DAY + 4.8 * HOUR, body: { kind: 'unsupported', what: 'image' } },
  {
    ago: 2 * DAY + 4.7 * HOUR,
    body: text('Ah, photos don’t come through yet. Tell me instead?'),
    mine: 'read',
  },
  {
    ago: DAY + 3 * HOUR,
    body: text(
      'So: the regatta committee met last night. Short version:\n\n• start moved to 10:30\n• two of the older boats are out\n• we need one more rower who has done the long course before, because Paolo’s wrist is still not right and he won’t admit it',
    ),
  },
  { ago: DAY + 2.98 * HOUR, body: text('Thoughts?') },
  { ago: DAY + 2.9 * HOUR, body: text('Ask Jonas. He’s stubborn but he’s fast.'), mine: 'read' },
  { ago: DAY + 2.5 * HOUR, body: { kind: 'undecryptable', reason: 'bad-mac' } },
  { ago: 5 * HOUR, body: text('أرسلت لي ليلى هذه الجملة: «البحر لا يشبه أحداً». جميلة، أليس كذلك؟') },
  { ago: 4.9 * HOUR, body: text('Beautiful. Where is it from?'), mine: 'read' },
  {
    ago: 4.8 * HOUR,
    body: text(
      'https://www.example.org/a/very/long/path/that/does/not/break/anywhere/because/it/has/no/spaces?and=some&query=parameters&too=true',
    ),
  },
  { ago: 70 * MINUTE, body: text('I can bring the oars too'), mine: 'read' },
  { ago: 69 * MINUTE, body: text('and the good rope'), mine: 'delivered' },
  { ago: 68 * MINUTE, body: text('if Papà lets me'), mine: 'sent' },
  {
    ago: 40 * MINUTE,
    body: text('Also tell Jonas that the harbour master wants the list by noon.'),
    mine: 'failed',
    failure: 'gave-up',
  },
  { ago: 6 * MINUTE, body: text('🙌') },
  { ago: 5 * MINUTE, body: text('He said yes!!') },
  {
    ago: 2 * MINUTE,
    body: text('Perfect, I’ll bring the boat keys. See you at the Zattere at six?'),
  },
];

const quote = (order: number, author: Author, words: string): Quote => ({
  id: `chat-anna-${order}` as MessageId,
  author,
  original: { order, body: text(words) },
});
const reacted = (emoji: string, from: Author) => ({ emoji, from, at: NOW - MINUTE });

const TALK: readonly Line[] = [
  { ago: 3 * HOUR, body: { kind: 'timer', seconds: 604_800 } },
  { ago: 2.6 * HOUR, body: text('Who brings the oars on Saturday?') },
  {
    ago: 2.5 * HOUR,
    body: text('Me. And the good rope.'),
    mine: 'read',
    extras: {
      replyTo: quote(2, 'them', 'Who brings the oars on Saturday?'),
      reactions: [reacted('👍', 'them')],
      editedAt: NOW - HOUR,
    },
  },
  {
    ago: 2.4 * HOUR,
    body: text('You said the red ones'),
    extras: {
      replyTo: { id: 'x' as MessageId, author: 'me', claim: 'Take the red ones, they are lighter' },
      reactions: [reacted('😂', 'me'), reacted('😂', 'them')],
    },
  },
  { ago: 2.2 * HOUR, body: { kind: 'deleted' } },
  { ago: 2.1 * HOUR, body: { kind: 'deleted' }, mine: 'read' },
  {
    ago: 2 * HOUR,
    body: {
      kind: 'contact-cards',
      cards: [
        {
          name: 'Remiera Giudecca',
          numbers: ['+39 041 555 0144'],
          emails: ['info@remiera.example'],
        },
        { name: 'Paolo', numbers: ['+39 333 555 0177'], emails: [] },
      ],
    },
  },
  {
    ago: 1.9 * HOUR,
    body: {
      kind: 'location',
      place: {
        latitude: 45.4275,
        longitude: 12.3275,
        name: 'Zattere',
        address: 'Fondamenta Zattere, Venezia',
      },
    },
    mine: 'delivered',
  },
  { ago: 1.5 * HOUR, body: { kind: 'call', media: 'video', state: 'missed' } },
  { ago: 1.2 * HOUR, body: { kind: 'refused', what: 'poll' } },
  {
    ago: 9 * MINUTE,
    body: text('At six then'),
    mine: 'read',
    extras: { editedAt: NOW - MINUTE, changes: [{ kind: 'edit', status: 'failed' }] },
  },
  {
    ago: 4 * MINUTE,
    body: text('See you there, and bring Marta'),
    extras: { reactions: [reacted('❤️', 'me')] },
  },
];

/** @param before how many messages stand before the written ones */
export function messagesWith(chatId: ChatId, before = 21): readonly Message[] {
  const earlier = Array.from({ length: before }, (_, index): Line => {
    const ago = 3 * DAY + (before - index) * 11 * MINUTE;
    const words = 'the varnish needs another coat before spring. '.repeat((index % 3) + 1).trim();
    const body = text(`Note ${index + 1} about the boat: ${words}`);
    return index % 4 === 1 ? { ago, body, mine: 'read' } : { ago, body };
  });
  return [...earlier, ...LINES].map((line, index) => messageOf(line, chatId, index + 1));
}

const unread = (order: number, told: Pick<LedgerEntry, 'reason' | 'repair'>): LedgerEntry => ({
  messageId: `unread-${order}` as MessageId,
  chatId: ANNA,
  accountId: WHATSAPP.id,
  network: order % 2 === 0 ? 'messenger' : 'whatsapp',
  title: order % 2 === 0 ? 'María José Fernández de la Reguera y Castellanos' : 'Anna Moretti',
  sentAt: NOW - order * 11 * HOUR,
  ...told,
});

export const LEDGER: readonly LedgerEntry[] = [
  unread(1, { reason: 'no-session', repair: 'renew-session' }),
  unread(2, { reason: 'bad-message', repair: 'ask-again' }),
  unread(3, { reason: 'bad-signature', repair: 'refetch-keys' }),
  unread(4, { reason: 'bad-content', repair: 'ask-in-words' }),
];

/** The same, with one of our own that waits, and one that was not sent. */
export function waitingWith(chatId: ChatId): readonly Message[] {
  const late: Line = { ago: 20 * MINUTE, body: text('I am on the vaporetto'), mine: 'sending' };
  return [...LINES.slice(10), late].map((line, index) => messageOf(line, chatId, index + 1));
}

/** A conversation in which everything is done that one can do in one. */
export function talkWith(chatId: ChatId): readonly Message[] {
  return TALK.map((line, index) => messageOf(line, chatId, index + 1));
}

export function messageOf(line: Line, chatId: ChatId, order: number): Message {
  const { ago, body, mine, failure, extras } = line;
  const id = `${chatId}-${order}` as MessageId;
  const base = { id, chatId, order, sentAt: NOW - ago, body, ...extras };
  if (mine === undefined) return { ...base, direction: 'incoming' };
  const own = { ...base, direction: 'outgoing', status: mine } as const;
  return failure === undefined ? own : { ...own, failure };
}
