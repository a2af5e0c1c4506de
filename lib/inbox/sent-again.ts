/**
 * A message that failed, sent again: the same words under the same name, encrypted anew.
 * @module
 */
import { isWritten, type MessageId, type OutgoingContent, type WrittenBody } from '@/lib/model';
import type { ChatRecord, OutboxRecord, OutgoingRecord } from '@/lib/store';

import type { Draft } from './draft';
import { movedAgain, sentMedia } from './media-rows';
import { failChange, quoteOf } from './own-changes';

export function retryMessage(
  draft: Draft,
  id: MessageId,
  accountId: ChatRecord['accountId'],
): void {
  const message = draft.message(id);
  if (message?.direction !== 'outgoing' || message.status !== 'failed') return;
  if (!isWritten(message.body)) return;
  const { chatId, address, remoteId, sentAt, body, replyTo, linkPreview } = message;
  const quoted = replyTo && draft.message(replyTo.id);
  const quote = quoted?.chatId === chatId ? quoteOf(quoted) : undefined;
  draft.setStatus(message, 'sending');
  const written = sendable(draft, message, body);
  if (written === undefined) return;
  const content: OutgoingContent = {
    ...written,
    ...(quote !== undefined && { replyTo: quote }),
    ...(linkPreview !== undefined && { linkPreview }),
  };
  const entry = { id, accountId, chatId, address, remoteId, sentAt, attempts: 0 };
  draft.putOutbox({ ...entry, content, state: 'pending' });
}

/** What goes out again; undefined where a file moves first, which then sends it. */
function sendable(draft: Draft, message: OutgoingRecord, body: WrittenBody) {
  if (body.kind !== 'media') return body;
  const sent = sentMedia(body, message.file);
  const file = sent === undefined ? movedAgain(message) : undefined;
  const { failure: _failure, ...rest } = message;
  if (file !== undefined) draft.putMessage({ ...rest, status: 'sending', file });
  return sent;
}

/**
 * What was encrypted is never sent, and what it says is encrypted anew; a change to a message is
 * shown as not sent, for the person to say whether it still counts.
 */
export function encryptAnew(draft: Draft, id: MessageId, accountId: ChatRecord['accountId']): void {
  if (draft.outbox(id)?.state !== 'encrypted') return;
  const addition = draft.addition(id);
  if (addition?.direction === 'outgoing') {
    failChange(draft, addition);
    return;
  }
  draft.removeOutbox(id);
  const message = draft.message(id);
  if (message?.direction !== 'outgoing' || message.status !== 'sending') return;
  draft.setStatus(message, 'failed', 'gave-up');
  retryMessage(draft, id, accountId);
}

/** In the outbox again, until the network says that it has it; its status stays what it was. */
export function sentAgain(
  draft: Draft,
  resend: Pick<OutboxRecord, 'id' | 'accountId' | 'remoteId'> & { readonly wire: Uint8Array },
): void {
  const { id, accountId, remoteId } = resend;
  const sent = draft.message(id) ?? draft.addition(id);
  if (sent?.direction !== 'outgoing') return;
  const { chatId, address } = sent;
  const wire = Uint8Array.from(resend.wire);
  draft.putOutbox({ id, accountId, chatId, address, remoteId, state: 'encrypted', wire });
}
