/**
 * The stanzas we write beside messages: acknowledgements, receipts, typing; and the reading of what all incoming ones
 * share. WhatsApp's wire as open clients speak it. Must not know sessions or rows.
 * @module
 */
import { childOf, childrenOf, type StanzaInput, type StanzaNode } from '@/lib/codec';
import { MAX_RECEIPT_ITEMS, MAX_STANZA_ID_LENGTH } from './consts';

/** Why a stanza is refused rather than acknowledged, by the numbers that WhatsApp's clients use. */
export const NACK = {
  /** the reason that WhatsApp's own telemetry has for it; that an acknowledgement carries it is ours */
  unsupportedInInterop: 70,
  parsing: 487,
  unrecognized: 488,
  invalidProtobuf: 491,
  unhandled: 500,
} as const;
export type Nack = (typeof NACK)[keyof typeof NACK];

/** An id that can be answered; undefined for anything else. */
export function idOf(node: StanzaNode): string | undefined {
  const { id } = node.attrs;
  return id !== undefined && id.length > 0 && id.length <= MAX_STANZA_ID_LENGTH ? id : undefined;
}

/**
 * `<ack class id to [type] [participant] [error]/>`: without it the server sends the stanza again at the next login.
 * @returns undefined where the stanza cannot be named
 */
export function ackOf(node: StanzaNode, nack?: Nack): StanzaInput | undefined {
  const id = idOf(node);
  const { from, type, participant } = node.attrs;
  if (id === undefined || from === undefined) return undefined;
  return {
    tag: 'ack',
    attrs: {
      class: node.tag,
      id,
      to: from,
      // Clients name the type of everything but messages.
      type: node.tag === 'message' ? undefined : type,
      participant,
      error: nack === undefined ? undefined : String(nack),
    },
  };
}

/** A message that is here; `group`: where it came in one. */
export type Delivered = {
  readonly device: string;
  readonly group?: string;
  readonly remoteId: string;
};

/** One delivery receipt for each sender in each chat. */
export function deliveryReceipts(
  delivered: readonly Delivered[],
  seconds: number,
): readonly StanzaInput[] {
  const senders = new Map<string, Delivered[]>();
  for (const one of delivered) {
    const sender = `${one.group ?? ''} ${one.device}`;
    const all = senders.get(sender) ?? [];
    senders.set(sender, all);
    all.push(one);
  }
  return [...senders.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { device, group } = first;
    const participant = group === undefined ? {} : { participant: device };
    const ids = all.map(({ remoteId }) => remoteId);
    return receiptsFor(group ?? device, ids, { seconds, ...participant });
  });
}

/**
 * One receipt for many messages of one sender: the first as its id, the others as items.
 * @param status none for "delivered"
 * @param seconds since 1970
 */
export function receiptsFor(
  to: string,
  remoteIds: readonly string[],
  {
    status,
    seconds,
    participant,
  }: {
    readonly status?: 'read';
    readonly seconds: number;
    /** in a group: whose messages these are */
    readonly participant?: string;
  },
): readonly StanzaInput[] {
  const receipts: StanzaInput[] = [];
  for (let from = 0; from < remoteIds.length; from += MAX_RECEIPT_ITEMS) {
    const [first, ...others] = remoteIds.slice(from, from + MAX_RECEIPT_ITEMS);
    const items = others.map((id) => ({ tag: 'item', attrs: { id } }));
    receipts.push({
      tag: 'receipt',
      attrs: { id: first, to, participant, type: status, t: String(seconds) },
      ...(items.length > 0 ? { content: [{ tag: 'list', content: items }] } : {}),
    });
  }
  return receipts;
}

/** One read receipt for each author. @param authors in a group: who wrote each */
export function readReceipts(
  to: string,
  remoteIds: readonly string[],
  {
    authors,
    seconds,
  }: { readonly authors?: readonly string[] | undefined; readonly seconds: number },
): readonly StanzaInput[] {
  if (authors === undefined) return receiptsFor(to, remoteIds, { status: 'read', seconds });
  return [...new Set(authors)].flatMap((participant) => {
    const ids = remoteIds.filter((_, at) => authors[at] === participant);
    return receiptsFor(to, ids, { status: 'read', seconds, participant });
  });
}

/** The ids that a receipt is about; undefined where it names none, one that is none, or too many. */
export function receiptIds(node: StanzaNode): readonly string[] | undefined {
  const first = idOf(node);
  const items = childrenOf(childOf(node, 'list'), 'item').map(idOf);
  if (first === undefined || items.length >= MAX_RECEIPT_ITEMS) return undefined;
  const ids = new Set([first]);
  for (const id of items) {
    if (id === undefined) return undefined;
    ids.add(id);
  }
  return [...ids];
}

/** The question that says we are there: a server delivers what waits only to whoever is. */
export const BECOME_ACTIVE = {
  type: 'set',
  xmlns: 'passive',
  content: [{ tag: 'active' }],
} as const;

/** The question that only shows that the server heard everything before it. */
export const PING = { type: 'get', xmlns: 'w:p', content: [{ tag: 'ping' }] } as const;

export function chatState(to: string, active: boolean): StanzaInput {
  return {
    tag: 'chatstate',
    attrs: { to },
    content: [{ tag: active ? 'composing' : 'paused' }],
  };
}

/** Whether a chatstate says that its sender is writing; undefined where it says neither. */
export function readChatState(node: StanzaNode): boolean | undefined {
  if (childOf(node, 'composing') !== undefined) return true;
  return childOf(node, 'paused') === undefined ? undefined : false;
}

/** The `t` of a stanza as ms since 1970; `now` where it has none, or one that no date has. */
export function sentAtOf(node: StanzaNode, now: number): number {
  const { t } = node.attrs;
  return t !== undefined && /^\d{1,11}$/.test(t) ? Number(t) * 1_000 : now;
}

/** A small positive number in an attribute; undefined for anything else. */
export function countOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
