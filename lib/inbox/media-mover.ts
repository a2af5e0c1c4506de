/**
 * Moves the files of all accounts, a few at a time, in the order in which they are found. It survives
 * restarts because which files are to move stands in their messages: memory knows only what is under
 * way and what was tried when.
 * @module
 */
import { RialtoError, backoffDelay, hasCode, type Clock, type Log, type Random } from '@/lib/base';
import type { AccountId, MediaProblem, MessageId, TransferProgress } from '@/lib/model';
import { StoreError, type MessageRecord, type Store } from '@/lib/store';
import { MediaError, type MediaReference, type NetworkMedia } from '@/lib/networks/contract';

import {
  FRESH_FOR,
  LEAVING_FOR,
  MAX_MOVES,
  MAX_MOVE_TRIES,
  MOVE_BACKOFF,
  PROGRESS_EVERY,
  ROOM_FOR_A_FILE,
} from './consts';
import type { Folded } from './draft';
import { FreshFile } from './fresh-file';
import {
  failMove,
  measure,
  moveDown,
  moveUp,
  referenceOf,
  type Move,
  type MoveContext,
} from './media-move';
import { makeRoom } from './media-room';
import { SingleFlight } from './single-flight';

export type MoverMeans = {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly announce: (folded: Partial<Folded>) => void;
  readonly onProgress: (messageId: MessageId, progress: TransferProgress) => void;
  /** of an account that is open */
  readonly mediaOf: (accountId: AccountId) => NetworkMedia | undefined;
  /** A message can go out now. */
  readonly onReady: (accountId: AccountId) => void;
};

type Given = {
  readonly accountId: AccountId;
  readonly media: NetworkMedia;
  readonly signal: AbortSignal;
};

/** Thrown into a transfer that the person or the worker stops. */
class Stopped extends RialtoError<'stopped'> {
  override readonly name = 'Stopped';
}

export class MediaMover {
  /** plaintext of what came last, for whoever looks at it now */
  readonly fresh: FreshFile;
  /** ciphertext of what was sealed last, on its way out */
  readonly leaving: FreshFile;
  readonly #means: MoverMeans & MoveContext;
  readonly #flight: SingleFlight;
  readonly #moving = new Map<
    MessageId,
    { readonly ending: AbortController; done: Promise<void> }
  >();
  readonly #tries = new Map<MessageId, { readonly failed: number; readonly notBefore: number }>();
  #cancelTimer: () => void = () => undefined;
  #closed = false;

  constructor(means: MoverMeans) {
    this.fresh = new FreshFile(means.clock, FRESH_FOR);
    this.leaving = new FreshFile(means.clock, LEAVING_FOR);
    this.#means = { ...means, fresh: this.fresh, leaving: this.leaving };
    this.#flight = new SingleFlight(() => this.#pass());
  }

  /** Something is to move. Never throws. */
  kick(): void {
    if (!this.#closed) this.#flight.kick();
  }

  /** What waited for its next try may be tried now: the network is back, or the person asked. */
  hurry(messageId?: MessageId): void {
    if (messageId === undefined) this.#tries.clear();
    else this.#tries.delete(messageId);
    this.kick();
  }

  /** Ends what is under way of a file; resolves when nothing of it moves any more. Its row is not touched. */
  async stop(messageId: MessageId): Promise<void> {
    const moving = this.#moving.get(messageId);
    moving?.ending.abort(new Stopped('stopped'));
    await moving?.done;
  }

  /** Their messages are gone: what is still being written of them goes as well. */
  forget(messageIds: readonly MessageId[]): void {
    for (const id of messageIds) this.fresh.drop(id);
    for (const id of messageIds)
      if (this.#moving.has(id))
        this.stop(id)
          .then(() => this.#means.store.pieces.remove(id))
          .catch((error: unknown) => this.#means.log.warn('pieces-not-removed', error));
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#cancelTimer();
    for (const { ending } of this.#moving.values()) ending.abort(new Stopped('stopped'));
    await this.#flight.idle();
    await Promise.all([...this.#moving.values()].map(({ done }) => done));
    this.fresh.drop();
    this.leaving.drop();
  }

  async #pass(): Promise<void> {
    try {
      const wanted = await this.#means.store.timeline.transfers();
      for (const message of wanted.toSorted((left, right) => left.sentAt - right.sentAt))
        if (this.#moving.size < MAX_MOVES && !this.#closed) await this.#begin(message);
    } catch (error) {
      this.#means.log.warn('transfers-failed', error);
      this.#laterIn(MOVE_BACKOFF.limit);
    }
  }

  async #begin(message: MessageRecord): Promise<void> {
    const { id } = message;
    if (this.#moving.has(id) || this.#waits(id)) return;
    const { store, mediaOf } = this.#means;
    const accountId = (await store.timeline.chat(message.chatId))?.accountId;
    const media = accountId === undefined ? undefined : mediaOf(accountId);
    // Of an account that is not open: it kicks when it is.
    if (accountId === undefined || media === undefined) return;
    const ending = new AbortController();
    const moving = { ending, done: Promise.resolve() };
    this.#moving.set(id, moving);
    moving.done = this.#run(message, { accountId, media, signal: ending.signal }).finally(() => {
      this.#moving.delete(id);
      this.kick();
    });
  }

  #waits(id: MessageId): boolean {
    const wait = (this.#tries.get(id)?.notBefore ?? 0) - this.#means.clock.monotonic();
    if (wait <= 0) return false;
    this.#laterIn(wait);
    return true;
  }

  /** Never rejects. */
  async #run(message: MessageRecord, given: Given): Promise<void> {
    const { accountId, media, signal } = given;
    const messageId = message.id;
    try {
      const reference = await this.#measured(message, given);
      // Longer than what comes by itself: it waits for the person now.
      if (reference === undefined) return;
      const onProgress = this.#reporter(messageId, media.sizeOf(reference) ?? 0);
      const move: Move = { accountId, messageId, reference, media, means: { signal, onProgress } };
      const up = message.file?.transfer === 'up';
      await (up ? moveUp : moveDown)(this.#means, move);
      this.#tries.delete(messageId);
      if (up) this.#means.onReady(accountId);
    } catch (error) {
      if (hasCode(error, 'stopped') || this.#closed) return;
      await this.#failed({ accountId, messageId, media }, error);
    }
  }

  async #measured(
    message: MessageRecord,
    { accountId, media, signal }: Given,
  ): Promise<MediaReference | undefined> {
    const reference = referenceOf(message);
    if (reference === undefined) throw new MediaError('bad-reference');
    if (media.sizeOf(reference) !== undefined) return reference;
    const means = { signal, onProgress: () => undefined };
    return measure(this.#means, { accountId, messageId: message.id, reference, media, means });
  }

  /** Never rejects. */
  async #failed(
    move: Pick<Move, 'accountId' | 'messageId' | 'media'>,
    error: unknown,
  ): Promise<void> {
    const { log, store } = this.#means;
    log.warn('transfer-failed', error);
    const { messageId } = move;
    const failed = (this.#tries.get(messageId)?.failed ?? 0) + 1;
    const problem = problemOf(error);
    try {
      const again =
        problem === 'no-space'
          ? failed === 1 && (await makeRoom(this.#means, ROOM_FOR_A_FILE)) > 0
          : problem === 'unreachable' && failed < MAX_MOVE_TRIES;
      if (again) return this.#tryLater(messageId, failed);
      this.#tries.delete(messageId);
      if (problem === 'forged' || problem === 'wrong-size') await store.pieces.remove(messageId);
      await failMove(this.#means, move, problem);
    } catch (cause) {
      // The disk refuses even that: its message goes on saying that it is to move.
      log.warn('transfer-not-settled', cause);
      this.#tryLater(messageId, failed);
    }
  }

  #tryLater(id: MessageId, failed: number): void {
    const draw = (this.#means.random.bytes(1)[0] ?? 0) / 256;
    const delay = backoffDelay(failed - 1, draw, MOVE_BACKOFF);
    this.#tries.set(id, { failed, notBefore: this.#means.clock.monotonic() + delay });
    this.#laterIn(delay);
  }

  #reporter(messageId: MessageId, total: number): (done: number) => void {
    const { clock, onProgress } = this.#means;
    let next = Number.NEGATIVE_INFINITY;
    return (done) => {
      if (clock.monotonic() < next && done < total) return;
      next = clock.monotonic() + PROGRESS_EVERY;
      onProgress(messageId, { done, total });
    };
  }

  #laterIn(delay: number): void {
    if (this.#closed) return;
    this.#cancelTimer();
    this.#cancelTimer = this.#means.clock.after(delay, () => this.kick());
  }
}

/** What a file's message says; trouble that is none of the file's is that nobody could be reached. */
function problemOf(error: unknown): MediaProblem {
  if (error instanceof MediaError) return error.code;
  if (error instanceof StoreError && error.code === 'quota-exceeded') return 'no-space';
  return 'unreachable';
}
