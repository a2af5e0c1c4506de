/**
 * What a person writes: messages, answers, and changes to what stands. Each is one commit of what
 * is shown and of what must go out; the outbox does the rest when the line stands.
 * @module
 */
import {
  canAnswer,
  canDelete,
  canEdit,
  isEmoji,
  type ChatId,
  type LinkPreview,
  type MediaBody,
  type Message,
  type MessageId,
  type OutgoingChange,
  type WrittenBody,
} from '@/lib/model';
import { toMessage, type MessageRecord } from '@/lib/store';

import type { Accounts } from './accounts';
import { Draft } from './draft';
import { InboxError } from './errors';
import { react, takeBack } from './fold-changes';
import { bareTarget, contentOfChange, queueChange } from './own-changes';
import { requireAccepted, requireAnswerable } from './quotes';
import { requireChat, requireOpen } from './require';
import type { Engine } from './runner';
import { retryMessage } from './sent-again';

export type Writing = {
  readonly chatId: ChatId;
  readonly body: Exclude<WrittenBody, MediaBody>;
  /** the message that it answers */
  readonly replyTo?: MessageId | undefined;
  /** with a text: of a page that it links to */
  readonly linkPreview?: LinkPreview | undefined;
};

/** @throws InboxError `not-found` where what it answers is gone; `protection-not-accepted` */
export async function send(engine: Engine, accounts: Accounts, writing: Writing): Promise<Message> {
  const { store, clock, announcer } = engine;
  const { chatId, body, replyTo, linkPreview } = writing;
  const preview = linkPreview && { linkPreview };
  const { address, accountId } = await requireAccepted(engine, chatId);
  const runner = requireOpen(accounts, accountId);
  const remoteId = runner.account.newRemoteId();
  const id = store.ids.outgoing(accountId, remoteId);
  const now = clock.now();
  const folded = await store.commit({
    accountId,
    reads: { chats: [chatId], messages: replyTo === undefined ? [] : [replyTo] },
    fold: (current) => {
      const draft = new Draft(current, now);
      const chat = draft.meet(chatId, { address });
      const quoted = replyTo === undefined ? undefined : requireAnswerable(draft, chatId, replyTo);
      const message = draft.appendOutgoing(chat, {
        direction: 'outgoing',
        id,
        sentAt: now,
        body,
        remoteId,
        status: 'sending',
        ...(quoted !== undefined && { replyTo: quoted.replyTo }),
        ...preview,
      });
      const content = {
        ...body,
        ...(quoted !== undefined && { replyTo: quoted.quote }),
        ...preview,
      };
      const entry = { id, accountId, chatId, address, remoteId, sentAt: now, attempts: 0 };
      draft.putOutbox({ ...entry, content, state: 'pending' });
      return { ...draft.fold(), message };
    },
  });
  announcer.committed(folded);
  runner.outbox.kick();
  return shown(folded.message, folded.quoted);
}

/** Sends a failed message, or its failed changes, again under the same names. */
export async function retry(engine: Engine, accounts: Accounts, id: MessageId): Promise<void> {
  const { store, clock, announcer } = engine;
  const known = await requireMessage(engine, id);
  const { accountId } = await requireChat(engine, known.chatId);
  const changeIds = (known.changes ?? []).map(({ remoteId }) =>
    store.ids.outgoing(accountId, remoteId),
  );
  const folded = await store.commit({
    accountId,
    reads: { messages: [id], outbox: [id, ...changeIds], additions: changeIds },
    fold: (current) => {
      const draft = new Draft(current, clock.now());
      retryMessage(draft, id, accountId);
      for (const { kind, status, remoteId } of draft.message(id)?.changes ?? []) {
        const message = draft.message(id);
        if (message === undefined || status !== 'failed') continue;
        const content = contentOfChange(message, kind);
        if (content === undefined) continue;
        const named = { remoteId, id: store.ids.outgoing(accountId, remoteId), accountId };
        queueChange(draft, { message, content, ...named, now: clock.now() });
      }
      return draft.fold();
    },
  });
  announcer.committed(folded);
  accounts.runner(accountId)?.outbox.kick();
}

/** Gives, changes or takes back (an empty emoji) the person's one reaction. */
export async function reactTo(
  engine: Engine,
  accounts: Accounts,
  { messageId, emoji }: { readonly messageId: MessageId; readonly emoji: string },
): Promise<void> {
  if (emoji !== '' && !isEmoji(emoji)) throw new InboxError('refused');
  await change(engine, accounts, messageId, (draft, message, now) => {
    if (!canAnswer(message)) throw new InboxError('refused');
    const mine = message.reactions?.find(({ from }) => from === 'me');
    if ((mine?.emoji ?? '') === emoji) return undefined;
    // Later than what stands, whatever this clock did meanwhile: the newest counts at the other end too.
    const at = Math.max(now, (mine?.at ?? 0) + 1);
    react(draft, message, { emoji, from: 'me', at });
    return { kind: 'reaction', target: bareTarget(message), emoji };
  });
}

/** @throws InboxError `refused` where it is not the person's, too old, or never left */
export async function edit(
  engine: Engine,
  accounts: Accounts,
  { messageId, text }: { readonly messageId: MessageId; readonly text: string },
): Promise<void> {
  await change(engine, accounts, messageId, (draft, message, now) => {
    if (message.body.kind === 'text' && message.body.text === text) return undefined;
    if (!canEdit(message, now)) throw new InboxError('refused');
    const editedAt = Math.max(now, (message.editedAt ?? 0) + 1);
    const { linkPreview: _preview, ...rest } = message;
    draft.putMessage({ ...rest, body: { kind: 'text', text }, editedAt });
    return { kind: 'edit', target: bareTarget(message), text };
  });
}

/**
 * Takes one of the person's own messages back from everyone. What never left goes without a word
 * to the network, and its text goes from this disk in any case.
 * @throws InboxError `refused` where it is not the person's, or too old
 */
export async function deleteForAll(
  engine: Engine,
  accounts: Accounts,
  { messageId }: { readonly messageId: MessageId },
): Promise<void> {
  await change(engine, accounts, messageId, (draft, message, now) => {
    if (message.body.kind === 'deleted') return undefined;
    if (!canDelete(message, now)) throw new InboxError('refused');
    const neverLeft = draft.outbox(messageId)?.state === 'pending' || isHere(draft, message);
    takeBack(draft, message);
    if (neverLeft) {
      draft.removeOutbox(messageId);
      return undefined;
    }
    return { kind: 'deletion', target: bareTarget(message) };
  });
}

/** It failed, or its file is still on the way to where others fetch it. */
function isHere(draft: Draft, message: MessageRecord): boolean {
  if (message.direction !== 'outgoing') return false;
  const { id, status } = message;
  return status === 'failed' || (status === 'sending' && draft.outbox(id) === undefined);
}

/** @param make what the change is; undefined where nothing goes out */
async function change(
  engine: Engine,
  accounts: Accounts,
  messageId: MessageId,
  make: (draft: Draft, message: MessageRecord, now: number) => OutgoingChange | undefined,
): Promise<void> {
  const { store, clock, announcer } = engine;
  const known = await requireMessage(engine, messageId);
  const { accountId } = await requireAccepted(engine, known.chatId);
  const runner = requireOpen(accounts, accountId);
  const remoteId = runner.account.newRemoteId();
  const id = store.ids.outgoing(accountId, remoteId);
  const folded = await store.commit({
    accountId,
    reads: { messages: [messageId], outbox: [messageId] },
    fold: (current) => {
      const now = clock.now();
      const draft = new Draft(current, now);
      const message = draft.message(messageId);
      if (message === undefined) throw new InboxError('not-found');
      const content = make(draft, message, now);
      const changed = draft.message(messageId);
      if (content !== undefined && changed !== undefined)
        queueChange(draft, { message: changed, content, remoteId, id, accountId, now });
      return draft.fold();
    },
  });
  announcer.committed(folded);
  runner.outbox.kick();
}

function shown(message: MessageRecord, quoted: ReadonlyMap<MessageId, MessageRecord>): Message {
  return toMessage(message, message.replyTo && quoted.get(message.replyTo.id));
}

async function requireMessage(
  { store }: Pick<Engine, 'store'>,
  id: MessageId,
): Promise<MessageRecord> {
  const message = await store.timeline.message(id);
  if (message === undefined) throw new InboxError('not-found');
  return message;
}
