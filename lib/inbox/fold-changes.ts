/**
 * What contacts do to messages that stand: reactions, edits, deletions. A change that comes before
 * its message is held until that comes; one that is not its sender's to make, or too late, is
 * counted and changes nothing. Pure.
 * @module
 */
import {
  EDIT_SLACK,
  EDIT_WINDOW,
  cutBody,
  isBySame,
  isBlocked,
  isEmoji,
  withReaction,
  type ChatId,
  type MessageBody,
  type MessageId,
  type Reaction,
} from '@/lib/model';
import {
  MAX_HELD_CHANGES,
  type AdditionRecord,
  type HeldChanges,
  type IncomingRecord,
  type MessageRecord,
} from '@/lib/store';
import type { NetworkEvent } from '@/lib/networks/contract';

import { refuse } from './admission';
import type { Draft } from './draft';
import { memberOf } from './fold-groups';

type Change = Extract<NetworkEvent, { readonly kind: 'reaction' | 'edit' | 'deletion' }>;
export type ResolvedChange = Change & { readonly chatId: ChatId; readonly id: MessageId };
type Resolved<Kind extends Change['kind']> = Extract<ResolvedChange, { readonly kind: Kind }>;

export function foldChange(draft: Draft, event: ResolvedChange): void {
  const message = draft.message(event.id);
  const chat = draft.chat(event.chatId);
  if (chat !== undefined && isBlocked(chat)) return refuse(draft, chat);
  if (event.kind === 'reaction' && event.emoji !== '' && !isEmoji(event.emoji))
    return draft.notice('refused-change');
  if (event.target.author === 'me') return foldToOurs(draft, event, message);
  if (message === undefined) return hold(draft, event);
  if (message.direction !== 'incoming' || message.chatId !== event.chatId)
    return draft.notice('refused-change');
  // In a group only its author changes a message.
  const isForeign = message.author?.address !== event.author?.address;
  if (event.kind !== 'reaction' && isForeign) return draft.notice('refused-change');
  switch (event.kind) {
    case 'reaction':
      return react(draft, message, reactionOf(event));
    case 'edit':
      return foldEdit(draft, event, message);
    case 'deletion':
      return takeBack(draft, message);
  }
}

/** To messages of ours a contact can react, and only in the chat in which they stand. */
function foldToOurs(draft: Draft, event: ResolvedChange, message: MessageRecord | undefined): void {
  const isOurs = message?.direction === 'outgoing' && message.chatId === event.chatId;
  if (event.kind !== 'reaction' || !isOurs) draft.notice('refused-change');
  else react(draft, message, reactionOf(event));
}

function reactionOf({ emoji, at, author }: Resolved<'reaction'>): Reaction {
  return { emoji, from: 'them', at, ...(author && { member: memberOf(author) }) };
}

/** Never raises unread: the list's line speaks of it, and the next message takes that over. */
export function react(draft: Draft, message: MessageRecord, news: Reaction): void {
  if (message.body.kind === 'deleted') return;
  const reactions = withReaction(message.reactions, news);
  if (reactions === message.reactions || !reactions.includes(news)) return;
  draft.putMessage({ ...message, reactions });
  const chat = draft.chat(message.chatId);
  if (chat === undefined) return;
  const { lastReaction, ...rest } = chat;
  const { order } = message;
  if (news.emoji !== '') {
    const { at: _at, ...given } = news;
    draft.putChat({ ...chat, lastReaction: { ...given, order, body: cutBody(message.body) } });
  } else if (lastReaction?.order === order && isBySame(lastReaction, news)) draft.putChat(rest);
}

function foldEdit(draft: Draft, event: Resolved<'edit'>, message: IncomingRecord): void {
  const edited = withEdit(message, event);
  if (edited === 'refused') draft.notice('refused-change');
  else if (edited !== undefined && message.body.kind === 'undecryptable')
    // The edit says all that the message says now: what could not be read can be.
    draft.heal(message, { ...edited, remoteId: event.target.remoteId });
  else if (edited !== undefined) draft.putMessage(edited);
}

type Edit = { readonly body: MessageBody; readonly at: number; readonly sentAt: number };

/** undefined where it is no news */
function withEdit(message: IncomingRecord, edit: Edit): IncomingRecord | 'refused' | undefined {
  const { body, at, sentAt } = edit;
  if (message.body.kind === 'deleted' || at <= (message.editedAt ?? 0)) return undefined;
  const isReadable = message.body.kind !== 'undecryptable';
  if (isReadable && message.body.kind !== body.kind) return 'refused';
  // A row that was damaged has lost its time.
  const age = message.sentAt === 0 ? 0 : sentAt - message.sentAt;
  if (age > EDIT_WINDOW + EDIT_SLACK) return 'refused';
  // What was said of a page belongs to the words that are gone.
  const { linkPreview: _preview, ...rest } = message;
  return { ...rest, body: editedBody(message.body, body), editedAt: at };
}

/** Of a file only what is written under it can be another: its bytes were sent once. */
function editedBody(standing: MessageBody, edited: MessageBody): MessageBody {
  if (standing.kind !== 'media' || edited.kind !== 'media') return edited;
  const { caption: _caption, ...file } = standing;
  return edited.caption === undefined ? file : { ...file, caption: edited.caption };
}

/** Takes a message's content away for good, whoever's it was; its place stays. */
export function takeBack(draft: Draft, message: MessageRecord): void {
  if (message.body.kind === 'deleted') return;
  draft.putMessage(emptied(message));
  if (message.file !== undefined) draft.dropFile(message.id);
  const chat = draft.chat(message.chatId);
  if (chat === undefined) return;
  const { lastReaction, holes, ...rest } = chat;
  draft.putChat({
    ...rest,
    ...(lastReaction !== undefined && lastReaction.order !== message.order && { lastReaction }),
    ...(holes !== undefined && { holes: holes.filter(({ order }) => order !== message.order) }),
  });
}

function emptied(message: IncomingRecord): IncomingRecord;
function emptied(message: MessageRecord): MessageRecord;
function emptied(message: MessageRecord): MessageRecord {
  const {
    editedAt: _editedAt,
    reactions: _reactions,
    linkPreview: _linkPreview,
    replyTo: _replyTo,
    file: _file,
    ...rest
  } = message;
  return { ...rest, body: { kind: 'deleted' } };
}

function hold(draft: Draft, event: ResolvedChange): void {
  const { id, chatId, target, peer } = event;
  const chat = draft.chat(chatId);
  const held = draft.addition(id);
  const isFull = held === undefined && draft.heldIn(chatId) >= MAX_HELD_CHANGES;
  if (chat === undefined || isFull || target.author !== 'them')
    return draft.notice('refused-change');
  const standing: HeldChanges =
    held?.direction === 'incoming'
      ? held
      : {
          direction: 'incoming',
          id,
          chatId,
          accountId: chat.accountId,
          address: peer,
          remoteId: target.remoteId,
          senderDevice: target.senderDevice,
        };
  draft.putAddition(withChange(standing, event));
}

function withChange(held: HeldChanges, event: ResolvedChange): HeldChanges {
  switch (event.kind) {
    case 'reaction':
      return { ...held, reactions: withReaction(held.reactions, reactionOf(event)) };
    case 'edit': {
      const { body, at, sentAt } = event;
      return held.edit !== undefined && held.edit.at >= at
        ? held
        : { ...held, edit: { body, at, sentAt } };
    }
    case 'deletion':
      break;
  }
  // What it said is of no use any more.
  const { edit: _edit, reactions: _reactions, ...rest } = held;
  return { ...rest, deleted: true };
}

/** A message that has come, with what was held for it. @returns true where an edit was refused */
export function withHeld(
  message: IncomingRecord,
  held: AdditionRecord | undefined,
): { readonly message: IncomingRecord; readonly refused: boolean } {
  if (held?.direction !== 'incoming') return { message, refused: false };
  if (held.deleted === true) return { message: emptied(message), refused: false };
  const edited = held.edit === undefined ? undefined : withEdit(message, held.edit);
  const changed = edited === undefined || edited === 'refused' ? message : edited;
  const reactions = held.reactions ?? [];
  return {
    message: reactions.length === 0 ? changed : { ...changed, reactions },
    refused: edited === 'refused',
  };
}
