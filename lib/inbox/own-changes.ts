/**
 * Our own reactions, edits and deletions: shown at once, sent like messages through the outbox,
 * and marked on their message until the network has them. The row of a sent change stays, so that
 * its receipts find it.
 * @module
 */
import { cutBody, type ChangeKind, type OutgoingChange, type OutgoingQuote } from '@/lib/model';
import type { MessageRecord, SentChange, TargetRecord } from '@/lib/store';

import type { Draft } from './draft';

export type OwnChange = {
  readonly message: MessageRecord;
  readonly content: OutgoingChange;
  /** the change's own name */
  readonly remoteId: string;
  readonly id: SentChange['id'];
  readonly accountId: SentChange['accountId'];
  /** ms since 1970 */
  readonly now: number;
};

/** Writes down a change that the person made; an earlier one of its kind that has not left is overtaken. */
export function queueChange(draft: Draft, change: OwnChange): void {
  const { message, content, remoteId, id, accountId, now } = change;
  const { chatId, address } = message;
  const { kind } = content;
  const changes = (message.changes ?? []).filter((one) => one.kind !== kind);
  const pending = { kind, status: 'sending', remoteId } as const;
  draft.putMessage({ ...message, changes: [...changes, pending] });
  const entry = { id, accountId, chatId, address, remoteId };
  draft.putAddition({ ...entry, direction: 'outgoing', kind, target: targetOf(message) });
  draft.putOutbox({ ...entry, state: 'pending', content, sentAt: now, attempts: 0 });
}

/** A message by its own name and by its network's. */
export function targetOf(message: MessageRecord): TargetRecord {
  const { id, remoteId } = message;
  if (message.direction === 'outgoing') return { id, author: 'me', remoteId };
  return { id, author: 'them', remoteId, senderDevice: message.senderDevice };
}

/** A message as others quote it. */
export function quoteOf(quoted: MessageRecord): OutgoingQuote {
  return { target: bareTarget(quoted), body: cutBody(quoted.body) };
}

/** The network's name of a message, without ours. */
export function bareTarget(message: MessageRecord): OutgoingQuote['target'] {
  const { id: _id, ...target } = targetOf(message);
  return target;
}

/** The network has it: nothing is said of it any more. */
export function settleChange(draft: Draft, { target, remoteId }: SentChange): void {
  const message = draft.message(target.id);
  if (message?.changes?.some((change) => change.remoteId === remoteId) !== true) return;
  const changes = message.changes.filter((change) => change.remoteId !== remoteId);
  draft.putMessage({ ...message, changes });
}

/** It will not go by itself: its message says so. */
export function failChange(draft: Draft, { id, target, remoteId }: SentChange): void {
  draft.removeOutbox(id);
  const message = draft.message(target.id);
  if (message?.changes === undefined) return;
  const changes = message.changes.map((change) =>
    change.remoteId === remoteId ? { ...change, status: 'failed' as const } : change,
  );
  draft.putMessage({ ...message, changes });
}

/** What a failed change would say, from the message as it stands: the newest wish counts. */
export function contentOfChange(
  message: MessageRecord,
  kind: ChangeKind,
): OutgoingChange | undefined {
  const target = bareTarget(message);
  if (kind === 'deletion') return { kind, target };
  if (kind === 'reaction') {
    const mine = message.reactions?.find(({ from }) => from === 'me');
    return { kind, target, emoji: mine?.emoji ?? '' };
  }
  return message.body.kind === 'text' ? { kind, target, text: message.body.text } : undefined;
}
