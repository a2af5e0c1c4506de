/**
 * What becomes of groups: who is in one now, rows that say what changed, and how far a message of
 * ours has got among its members. Pure; the same news twice changes nothing.
 * @module
 */
import {
  MAX_GROUP_MEMBERS,
  bareMember,
  changesBetween,
  isRequest,
  summaryOf,
  type ChatId,
  type Member,
  type MessageId,
  type OutgoingStatus,
} from '@/lib/model';
import type { AudienceRecord, ChatRecord, OutgoingRecord } from '@/lib/store';
import type { NetworkEvent, Peer } from '@/lib/networks/contract';

import { accepted } from './admission';
import type { Draft } from './draft';

type EventOf<Kind extends NetworkEvent['kind']> = Extract<NetworkEvent, { readonly kind: Kind }>;

/** `rowIds`: for the rows that the news may become, by `rowName`. */
export type ResolvedGroup = EventOf<'group'> & {
  readonly chatId: ChatId;
  readonly rowIds: readonly MessageId[];
};

/** Rows that one piece of news becomes at most: renamed, added, left, removed, and one for each role. */
export const MAX_GROUP_ROWS = 7;

/** No network's device: these rows have no sender. */
export const GROUP_SENDER = 'group';

/** The same for the same news, so that it makes the same row. */
export function rowName({ group }: EventOf<'group'>, at: number): string {
  return `${String(group.revision)}.${String(at)}`;
}

export function memberOf({ address, identifier, name }: Peer): Member {
  return bareMember({
    address,
    ...(identifier !== undefined && { identifier }),
    ...(name !== undefined && { name }),
  });
}

export function foldGroup(draft: Draft, event: ResolvedGroup): void {
  const { chatId, peer, group, by, at } = event;
  const known = draft.group(peer.address);
  if (group.members.length > MAX_GROUP_MEMBERS) return draft.notice('refused-change');
  if (known !== undefined && group.revision <= known.revision) return;
  const { address } = peer;
  const name = group.name ?? peer.name;
  draft.putGroup({ ...group, address });
  const { bridge } = peer;
  const found = draft.meet(chatId, {
    address,
    ...(name !== undefined && { name }),
    ...(bridge !== undefined && { bridge }),
  });
  // Whoever is in it has said yes, here or in another program of theirs.
  const met = isRequest(found) && group.standing === 'in' ? accepted(draft, found) : found;
  draft.putChat({ ...met, group: summaryOf(group) });
  if (event.wasSo === true) return;
  for (const [index, change] of changesBetween(known, group, by).entries()) {
    const id = event.rowIds[index];
    const chat = draft.chat(chatId);
    if (id === undefined || chat === undefined || draft.message(id) !== undefined) continue;
    draft.appendNote(chat, {
      direction: 'incoming',
      id,
      sentAt: at,
      body: { kind: 'group-change', change },
      remoteId: rowName(event, index),
      senderDevice: GROUP_SENDER,
    });
  }
}

/** A message from a member, before anything else was heard of the group: how many there are comes later. */
export function asGroup(chat: ChatRecord): ChatRecord {
  return chat.group === undefined
    ? { ...chat, group: { count: 0, standing: 'in', role: 'member' } }
    : chat;
}

export function foldSentTo(
  draft: Draft,
  { id, members }: EventOf<'sent-to'> & { readonly id: MessageId },
): void {
  const message = draft.message(id);
  // A change of ours has no row of its own.
  if (message?.direction !== 'outgoing') return;
  draft.putMessage({ ...message, sentTo: { to: members, delivered: [], read: [] } });
}

/**
 * What a receipt says of a message as a whole: of a group's it is true of everybody only once the last member has said
 * so.
 * @returns undefined where it is not this sender's to say
 */
export function foldTold(
  message: OutgoingRecord,
  { author, status }: EventOf<'receipt'>,
): { readonly message: OutgoingRecord; readonly news: OutgoingStatus } | undefined {
  const { sentTo } = message;
  if (sentTo === undefined) return author === undefined ? { message, news: status } : undefined;
  if (status === 'sent') return { message, news: status };
  const at = author === undefined ? -1 : sentTo.to.indexOf(author);
  if (at === -1) return undefined;
  const told = withTold(sentTo, at, status);
  const next = told === sentTo ? message : { ...message, sentTo: told };
  return { message: next, news: statusOf(told) };
}

function withTold(sentTo: AudienceRecord, at: number, status: 'delivered' | 'read') {
  const delivered = withPlace(sentTo.delivered, at);
  const read = status === 'read' ? withPlace(sentTo.read, at) : sentTo.read;
  if (delivered === sentTo.delivered && read === sentTo.read) return sentTo;
  return { ...sentTo, delivered, read };
}

function withPlace(places: readonly number[], at: number): readonly number[] {
  return places.includes(at) ? places : [...places, at].toSorted((a, b) => a - b);
}

function statusOf({ to, delivered, read }: AudienceRecord): OutgoingStatus {
  if (read.length === to.length) return 'read';
  return delivered.length === to.length ? 'delivered' : 'sent';
}
