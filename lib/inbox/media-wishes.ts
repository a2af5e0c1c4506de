/**
 * What a person does with files: sends one, has one fetched, stops it, looks at it.
 * @module
 */
import { hasCode, sourceOver, toBase64, type ByteSource } from '@/lib/base';
import { isAccepted, type ChatId, type MediaBody, type Message, type MessageId } from '@/lib/model';
import { toMessage, type FileRecord, type MessageRecord } from '@/lib/store';
import { MediaError, type NetworkMedia, type SealedMedia } from '@/lib/networks/contract';

import type { Accounts } from './accounts';
import { ROOM_FOR_A_FILE } from './consts';
import { Draft } from './draft';
import { InboxError } from './errors';
import type { MediaMover } from './media-mover';
import { referenceOf } from './media-move';
import { sealIntoPieces } from './media-pieces';
import { makeRoom } from './media-room';
import { movedAgain } from './media-rows';
import { PieceWriter } from './piece-writer';
import { requireAccepted, requireAnswerable } from './quotes';
import { requireChat, requireOpen } from './require';
import type { Engine } from './runner';

export type FileWriting = {
  readonly chatId: ChatId;
  readonly body: MediaBody;
  readonly replyTo?: MessageId | undefined;
};

/** A file that is here: what it is said to be, and its bytes by range. */
export type OpenFile = { readonly body: MediaBody; readonly bytes: ByteSource };

export type MediaWishes = {
  readonly engine: Engine;
  readonly accounts: Accounts;
  readonly mover: MediaMover;
};

/**
 * Seals a file on this disk and writes its message; it goes out by itself from then on.
 * @param plaintext of `body.size` bytes
 * @throws InboxError `unavailable` where the network has no files, `too-large`, `quota-exceeded`; as `send`
 */
export async function sendFile(
  wishes: MediaWishes,
  { chatId, body, replyTo }: FileWriting,
  plaintext: ByteSource,
): Promise<Message> {
  const { engine, accounts, mover } = wishes;
  const { store, clock, announcer } = engine;
  const { address, accountId } = await requireAccepted(engine, chatId);
  const { account } = requireOpen(accounts, accountId);
  const { media } = account;
  if (media === undefined) throw new InboxError('unavailable');
  const remoteId = account.newRemoteId();
  const id = store.ids.outgoing(accountId, remoteId);
  const place = { accountId, messageId: id };
  const { reference, ciphertext } = await sealed(wishes, { media, place, body, plaintext });
  const now = clock.now();
  const folded = await store.commit({
    accountId,
    reads: { chats: [chatId], messages: replyTo === undefined ? [] : [replyTo] },
    fold: (current) => {
      const draft = new Draft(current, now);
      const chat = draft.meet(chatId, { address });
      const quoted = replyTo === undefined ? undefined : requireAnswerable(draft, chatId, replyTo);
      const file: FileRecord = {
        reference: toBase64(reference),
        state: { kind: 'waiting' },
        transfer: 'up',
      };
      const message = draft.appendOutgoing(chat, {
        direction: 'outgoing',
        id,
        sentAt: now,
        body,
        remoteId,
        status: 'sending',
        file,
        ...(quoted !== undefined && { replyTo: quoted.replyTo }),
      });
      return { ...draft.fold(), message };
    },
  });
  if (ciphertext !== undefined) mover.leaving.keep(id, ciphertext);
  announcer.committed(folded);
  mover.kick();
  const { message, quoted } = folded;
  return toMessage(message, message.replyTo && quoted.get(message.replyTo.id));
}

type Sealing = {
  readonly media: NetworkMedia;
  readonly place: ConstructorParameters<typeof PieceWriter>[1];
  readonly body: MediaBody;
  readonly plaintext: ByteSource;
};

/** Where the disk is full, once more with the room that older files leave. */
async function sealed(wishes: MediaWishes, sealing: Sealing): Promise<SealedMedia> {
  const { store } = wishes.engine;
  const seal = (): Promise<SealedMedia> => {
    const { media, place, body, plaintext } = sealing;
    const writer = new PieceWriter(store.pieces, place);
    return sealIntoPieces(writer, (put) => media.seal(body, plaintext, put));
  };
  try {
    try {
      return await seal();
    } catch (error) {
      if (!hasCode(error, 'quota-exceeded')) throw error;
      await store.pieces.remove(sealing.place.messageId);
      if ((await makeRoom(roomMeans(wishes), ROOM_FOR_A_FILE)) === 0) throw error;
      return await seal();
    }
  } catch (error) {
    await store.pieces.remove(sealing.place.messageId);
    throw error instanceof MediaError && error.code === 'too-large'
      ? new InboxError('too-large', undefined, { cause: error })
      : error;
  }
}

function roomMeans({ engine: { store, clock, announcer } }: MediaWishes) {
  return {
    store,
    clock,
    announce: (folded: Parameters<typeof announcer.committed>[0]) => announcer.committed(folded),
  };
}

/** Fetches a file, or sends one on, from where it stopped. */
export async function moveFile(wishes: MediaWishes, messageId: MessageId): Promise<void> {
  await change(wishes, messageId, (draft, message) => {
    if (message.file.transfer !== undefined || message.file.state.kind === 'here') return;
    const file = movedAgain(message);
    if (file === undefined) throw new InboxError('refused');
    const chat = draft.chat(message.chatId);
    // A stranger's host would learn that somebody is there.
    if (chat !== undefined && !isAccepted(chat)) throw new InboxError('refused');
    if (message.direction === 'incoming') return draft.putMessage({ ...message, file });
    const { failure: _failure, ...rest } = message;
    draft.putMessage({ ...rest, file, status: 'sending' });
  });
  wishes.mover.hurry(messageId);
}

/** @param keep whether what has moved stays, to be gone on with */
export async function stopFile(
  wishes: MediaWishes,
  messageId: MessageId,
  keep: boolean,
): Promise<void> {
  await change(wishes, messageId, (draft, message) => {
    if (message.file.transfer === undefined) return;
    const { transfer: _transfer, ...file } = message.file;
    // What is not sent yet lies nowhere else: it can only be stopped, or taken back as a message.
    const kind = keep || message.direction === 'outgoing' ? 'paused' : 'waiting';
    draft.putMessage({ ...message, file: { ...file, state: { kind } } });
  });
  await wishes.mover.stop(messageId);
  const message = await wishes.engine.store.timeline.message(messageId);
  const isLetGo = message?.direction === 'incoming' && message.file?.transfer === undefined;
  if (!keep && isLetGo && message.file?.state.kind === 'waiting')
    await wishes.engine.store.pieces.remove(messageId);
}

/** @throws InboxError `not-found` where it is not here, or no longer whole */
export async function openFile(wishes: MediaWishes, messageId: MessageId): Promise<OpenFile> {
  const { engine, accounts } = wishes;
  const message = await engine.store.timeline.message(messageId);
  const reference = message && referenceOf(message);
  if (message?.body.kind !== 'media' || reference === undefined) throw new InboxError('not-found');
  const { accountId } = await requireChat(engine, message.chatId);
  const { media } = requireOpen(accounts, accountId).account;
  if (media === undefined) throw new InboxError('unavailable');
  // One of ours is whole from the beginning; one of theirs is not shown before it was checked.
  if (message.direction === 'incoming' && message.file?.state.kind !== 'here')
    throw new InboxError('not-found');
  const fresh = wishes.mover.fresh.of(messageId);
  if (fresh !== undefined) return { body: message.body, bytes: sourceOver(fresh) };
  const size = media.sizeOf(reference);
  if (size === undefined) throw new InboxError('not-found');
  const ciphertext = engine.store.pieces.source(messageId, size);
  return { body: message.body, bytes: media.open(reference, ciphertext) };
}

/** @returns what tells the host that a file of ours is not wanted any more; never rejects */
export async function uploadOf(
  { engine, accounts }: MediaWishes,
  messageId: MessageId,
): Promise<() => Promise<void>> {
  const message = await engine.store.timeline.message(messageId);
  const reference = message?.direction === 'outgoing' ? referenceOf(message) : undefined;
  if (message === undefined || reference === undefined) return () => Promise.resolve();
  const { accountId } = await requireChat(engine, message.chatId);
  const media = accounts.runner(accountId)?.account?.media;
  return async () => media?.abandon(reference);
}

async function change(
  { engine }: MediaWishes,
  messageId: MessageId,
  make: (draft: Draft, message: MessageRecord & { readonly file: FileRecord }) => void,
): Promise<void> {
  const { store, clock, announcer } = engine;
  const known = await store.timeline.message(messageId);
  if (known === undefined) throw new InboxError('not-found');
  const { accountId } = await requireChat(engine, known.chatId);
  const folded = await store.commit({
    accountId,
    reads: { messages: [messageId] },
    fold: (current) => {
      const draft = new Draft(current, clock.now());
      const message = draft.message(messageId);
      if (message?.file !== undefined) make(draft, { ...message, file: message.file });
      return draft.fold();
    },
  });
  announcer.committed(folded);
}
