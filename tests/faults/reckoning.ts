/**
 * The reckoning: what every contact sent and received against what the inbox shows, both ways.
 * @module
 */
import { countsAsUnread, type Chat, type InboxSnapshot, type Message } from '@/lib/model';
import type { Contact, Sandbox } from '../sandbox';
import type { Said } from './talk';

/** Whoever can say what the inbox shows. */
export interface Witness {
  snapshot(): Promise<Pick<InboxSnapshot, 'accounts' | 'chats'>>;
  /** Every message of a chat, in ascending order. */
  messages(chat: Pick<Chat, 'id'>): Promise<readonly Message[]>;
}

/**
 * `every-word`: receipts are owed too. `texts`: a server that loses what it was told may lose those, and what it
 * brings out of turn comes out of turn.
 */
export type Measure = 'every-word' | 'texts';

export type Reckoning = {
  readonly lost: number;
  readonly duplicated: number;
  readonly reordered: number;
  readonly unreadable: number;
  /** whatever else is not as it should be, in words */
  readonly remarks: readonly string[];
};

type Sum = { lost: number; duplicated: number; reordered: number; unreadable: number };

export type ReckoningOf = {
  readonly sandbox: Pick<Sandbox, 'contacts' | 'failures'>;
  readonly person: Witness;
  readonly said: Said;
  readonly measure?: Measure;
};

export async function reckon(of: ReckoningOf): Promise<Reckoning> {
  const { sandbox, person, said, measure = 'every-word' } = of;
  const sum: Sum = { lost: 0, duplicated: 0, reordered: 0, unreadable: 0 };
  const remarks: string[] = [];
  const { chats, accounts } = await person.snapshot();
  for (const account of accounts)
    if (account.connection.kind !== 'online')
      remarks.push(`${account.network} is ${account.connection.kind}`);
  for (const contact of sandbox.contacts.all) {
    const chat = chats.find(({ title }) => title === contact.name);
    const messages = chat === undefined ? [] : await person.messages(chat);
    const before = { ...sum };
    compare(sum, textsOf(contact.sent), shown(messages, 'incoming'));
    compare(sum, said.get(contact) ?? [], textsOf(contact.received));
    compare(sum, said.get(contact) ?? [], shown(messages, 'outgoing'));
    sum.unreadable += messages.filter(({ body }) => body.kind === 'undecryptable').length;
    remarks.push(...remarksOn(contact, { chat, messages, measure }));
    for (const kind of Object.keys(sum) as (keyof Sum)[])
      if (sum[kind] > before[kind] && (kind !== 'reordered' || measure === 'every-word'))
        remarks.push(`${contact.name}: ${kind} ${String(sum[kind] - before[kind])}`);
  }
  for (const failure of sandbox.failures) remarks.push(`the sandbox: ${String(failure)}`);
  return { ...sum, remarks };
}

/** Counts what differs between the texts that were said and those that came, in their order. */
export function compare(sum: Sum, said: readonly string[], came: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const text of came) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const text of said) if (!counts.has(text)) sum.lost += 1;
  for (const count of counts.values()) sum.duplicated += count - 1;
  const place = new Map(said.map((text, index) => [text, index]));
  let furthest = -1;
  for (const text of new Set(came)) {
    const index = place.get(text);
    // A text that nobody said is worse than one that was lost.
    if (index === undefined) sum.duplicated += 1;
    else if (index < furthest) sum.reordered += 1;
    else furthest = index;
  }
}

function textsOf(messages: readonly { readonly text: string | undefined }[]): readonly string[] {
  return messages.flatMap(({ text }) => text ?? []);
}

function shown(messages: readonly Message[], direction: Message['direction']): readonly string[] {
  return messages.flatMap((message) =>
    message.direction === direction && message.body.kind === 'text' ? message.body.text : [],
  );
}

/** Orders without holes, an unread count that is true, receipts that arrived, nothing left waiting. */
function remarksOn(
  contact: Contact,
  {
    chat,
    messages,
    measure,
  }: {
    readonly chat: Chat | undefined;
    readonly messages: readonly Message[];
    readonly measure: Measure;
  },
): readonly string[] {
  const remarks: string[] = [];
  const say = (what: string): void => void remarks.push(`${contact.name}: ${what}`);
  if (messages.some(({ order }, index) => order !== index + 1)) say('orders have holes');
  // What only tells of the chat itself is nobody's message, and is not counted.
  const incoming = messages.filter(
    ({ direction, body }) => direction === 'incoming' && countsAsUnread(body),
  );
  const unread = incoming.filter(({ order }) => order > (chat?.readUpTo ?? 0)).length;
  if (chat !== undefined && chat.unread !== unread)
    say(`${String(chat.unread)} unread are shown, ${String(unread)} are`);
  const waiting = messages.filter(
    (message) =>
      message.direction === 'outgoing' &&
      message.status !== 'delivered' &&
      message.status !== 'read',
  ).length;
  if (waiting > 0) say(`${String(waiting)} are not shown as delivered`);
  if (measure === 'texts') return remarks;
  const undelivered = contact.sent.length - contact.deliveryReceiptsReceived.length;
  if (undelivered > 0) say(`${String(undelivered)} delivery receipts did not arrive`);
  const read = incoming.length - unread;
  if (contact.readReceiptsReceived.length < read)
    say(`${String(read - contact.readReceiptsReceived.length)} read receipts did not arrive`);
  return remarks;
}
