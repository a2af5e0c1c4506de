/**
 * What the list says of a chat's newest message, from its row. Pure.
 * @module
 */
import { previewOf } from '@/lib/model';
import type { ChatRecord, IncomingRecord, MessageRecord } from '@/lib/store';

export function incomingPreview({
  body,
  author,
}: Pick<IncomingRecord, 'body' | 'author'>): NonNullable<ChatRecord['preview']> {
  const preview = previewOf(body, 'incoming');
  return author === undefined ? preview : { ...preview, author };
}

export function previewOfRecord(message: MessageRecord): ChatRecord['preview'] {
  return message.direction === 'incoming'
    ? incomingPreview(message)
    : previewOf(message.body, 'outgoing', message.status);
}
