/**
 * One file on its way, up or down: from what is on disk already to what can be sent or shown. Every
 * step is on disk before the next, so that a worker may die between any two.
 * @module
 */
import { blobOf, fromBase64, sourceOver, toBase64, type ByteSource } from '@/lib/base';
import type { AccountId, MediaBody, MediaProblem, MessageId } from '@/lib/model';
import type { FileRecord, MessageRecord, Store } from '@/lib/store';
import {
  MediaError,
  type MediaCheck,
  type MediaReference,
  type NetworkMedia,
  type TransferMeans,
} from '@/lib/networks/contract';

import { RETAKEN_AT_ONCE } from './consts';
import { Draft, type Folded } from './draft';
import type { FreshFile } from './fresh-file';
import { bringIntoPieces } from './media-pieces';
import { sentMedia } from './media-rows';
import { PieceWriter } from './piece-writer';
import { quoteOf } from './own-changes';

export type Move = {
  readonly accountId: AccountId;
  readonly messageId: MessageId;
  readonly reference: MediaReference;
  readonly media: NetworkMedia;
  readonly means: TransferMeans;
};

export type MoveContext = {
  readonly store: Store;
  readonly clock: { readonly now: () => number };
  readonly announce: (folded: Folded) => void;
  readonly fresh: FreshFile;
  readonly leaving: FreshFile;
};

/** @throws MediaError; StoreError; whatever the signal was aborted with */
export async function moveDown(context: MoveContext, move: Move): Promise<void> {
  const { pieces } = context.store;
  const { accountId, messageId, reference, media, means } = move;
  const size = sizeOf(move);
  const standing = await pieces.count(messageId);
  const from = Math.min(standing * pieces.length, size);
  const check = media.check(reference);
  await retake(check, pieces.source(messageId, size), from);
  const writer = new PieceWriter(pieces, { accountId, messageId }, standing);
  const plaintext = await bringIntoPieces(writer, check, (put) =>
    media.download(reference, from, { ...means, put }),
  );
  means.signal.throwIfAborted();
  if (plaintext !== undefined) context.fresh.keep(messageId, plaintext);
  await settle(context, move, ({ file }) => ({
    file: { ...withoutTransfer(file), state: { kind: 'here' } },
  }));
}

/**
 * Asks how long a file is of which its message did not say it.
 * @returns the reference to go on with; undefined where it is too long to come by itself, and waits for the person now
 * @throws as `moveDown`
 */
export async function measure(
  context: MoveContext,
  move: Move,
): Promise<MediaReference | undefined> {
  const { media, means } = move;
  const found = await media.measure?.(move.reference, means);
  if (found === undefined) throw new MediaError('bad-reference', 'no length');
  means.signal.throwIfAborted();
  const { reference, size } = found;
  let goesOn = false;
  await settle(context, move, ({ file, body }) => {
    const { limit, ...rest } = file;
    goesOn = limit === undefined || size <= limit;
    const kept = { ...(goesOn ? rest : withoutTransfer(rest)), reference: toBase64(reference) };
    return { file: kept, ...(body.kind === 'media' && { body: { ...body, size } }) };
  });
  return goesOn ? reference : undefined;
}

function sizeOf({ media, reference }: Move): number {
  const size = media.sizeOf(reference);
  if (size === undefined) throw new MediaError('bad-reference', 'no length');
  return size;
}

/** What came in an earlier try is checked with the rest. */
async function retake(check: MediaCheck, standing: ByteSource, until: number): Promise<void> {
  for (let at = 0; at < until; at += RETAKEN_AT_ONCE)
    await check.take(await standing.read(at, Math.min(at + RETAKEN_AT_ONCE, until)));
}

/** @throws as `moveDown` */
export async function moveUp(context: MoveContext, move: Move): Promise<void> {
  const { messageId, reference, media, means } = move;
  const ciphertext = leavingSource(context, messageId, sizeOf(move));
  const keep = (kept: MediaReference): Promise<void> =>
    settle(context, move, ({ file }) => ({ file: { ...file, reference: toBase64(kept) } }));
  const uploaded = await media
    .upload(reference, ciphertext, { ...means, keep })
    .finally(() => context.leaving.drop(messageId));
  means.signal.throwIfAborted();
  await settle(context, move, ({ file }) => ({
    file: { ...withoutTransfer(file), reference: toBase64(uploaded), state: { kind: 'here' } },
  }));
}

/** Read from the disk, but for what is still in memory from its sealing. */
function leavingSource(context: MoveContext, messageId: MessageId, size: number): ByteSource {
  const { store, leaving } = context;
  const lying = store.pieces.source(messageId, size);
  const source = (): ByteSource => {
    const bytes = leaving.of(messageId);
    return bytes?.length === size ? sourceOver(bytes) : lying;
  };
  return {
    size,
    read: (from, to) => source().read(from, to),
    blob: (from, to) => blobOf(source(), from, to),
  };
}

/** It will not move by itself any more. */
export function failMove(
  context: MoveContext,
  move: Pick<Move, 'accountId' | 'messageId' | 'media'>,
  problem: MediaProblem,
): Promise<void> {
  return settle(context, move, (message) => {
    const { file } = message;
    // Whoever is to let Rialto speak to a host must be asked about that one.
    const host = problem === 'not-permitted' ? hostOf(move.media, message) : undefined;
    const state = { kind: 'failed', problem, ...(host !== undefined && { host }) } as const;
    return { file: { ...withoutTransfer(file), state } };
  });
}

function hostOf(media: NetworkMedia, message: WithFile): string | undefined {
  const reference = referenceOf(message);
  return reference && media.hostOf?.(reference);
}

type WithFile = MessageRecord & { readonly file: FileRecord };
type Settled = { readonly file: FileRecord; readonly body?: MediaBody };

/**
 * Writes how a file stands now. One that has gone up goes out with its message in the same commit;
 * one that cannot is a message that was not sent.
 */
async function settle(
  { store, clock, announce }: MoveContext,
  { accountId, messageId }: Pick<Move, 'accountId' | 'messageId'>,
  make: (message: WithFile) => Settled,
): Promise<void> {
  const folded = await store.commit({
    accountId,
    reads: { messages: [messageId], outbox: [messageId] },
    fold: (current) => {
      const draft = new Draft(current, clock.now());
      const message = draft.message(messageId);
      // Taken back meanwhile, or stopped by the person: that stands.
      if (message?.file?.transfer === undefined) return draft.fold();
      const settled = make({ ...message, file: message.file });
      draft.putMessage({ ...message, ...settled });
      if (message.direction === 'outgoing' && settled.file.transfer === undefined)
        leave(draft, { ...message, ...settled }, accountId);
      return draft.fold();
    },
  });
  announce(folded);
}

function leave(
  draft: Draft,
  message: Extract<MessageRecord, { readonly direction: 'outgoing' }>,
  accountId: AccountId,
): void {
  const { id, chatId, address, remoteId, sentAt, body, file, replyTo } = message;
  if (body.kind !== 'media') return;
  const sent = sentMedia(body, file);
  if (sent === undefined) return draft.setStatus(message, 'failed', 'not-uploaded');
  const quoted = replyTo && draft.message(replyTo.id);
  const quote = quoted?.chatId === chatId ? quoteOf(quoted) : undefined;
  const content = { ...sent, ...(quote !== undefined && { replyTo: quote }) };
  const entry = { id, accountId, chatId, address, remoteId, sentAt, attempts: 0 };
  draft.putOutbox({ ...entry, content, state: 'pending' });
}

function withoutTransfer({ transfer: _transfer, limit: _limit, ...file }: FileRecord): FileRecord {
  return file;
}

/** @returns undefined where nothing of the message is to move, or can */
export function referenceOf({ file }: MessageRecord): MediaReference | undefined {
  return file?.reference === undefined ? undefined : fromBase64(file.reference);
}
