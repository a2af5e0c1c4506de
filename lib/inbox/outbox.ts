/**
 * The outbox of one account: encrypts what waits, in the order of sending, and hands the
 * committed bytes to the line until the network has them. It survives restarts because it holds
 * nothing that the store does not: memory only knows what was tried when.
 * @module
 */
import { backoffDelay, hasCode } from '@/lib/base';
import type { ChatId, MessageId, SendFailure } from '@/lib/model';
import { StoreError, type OutboxRecord, type PendingOutbox } from '@/lib/store';
import type { Outcome } from '@/lib/networks/contract';

import { MAX_SEND_ATTEMPTS, RETRANSMIT_AFTER, SEND_BACKOFF } from './consts';
import { Draft } from './draft';
import { InboxError } from './errors';
import type { Line } from './line';
import { failChange } from './own-changes';
import { SingleFlight } from './single-flight';

type Verdict = 'done' | 'later' | 'stop';

export class OutboxSender {
  readonly #line: Line;
  readonly #flight: SingleFlight;
  /** monotonic ms at which bytes were handed to the line that stands */
  readonly #transmitted = new Map<MessageId, number>();
  readonly #tries = new Map<MessageId, { readonly failed: number; readonly notBefore: number }>();
  #cancelTimer: () => void = () => undefined;
  #epoch = 0;
  #closed = false;

  constructor(line: Line) {
    this.#line = line;
    this.#flight = new SingleFlight(() => this.#pass());
  }

  /** Something waits, or the line came: works off what can be. Never throws. */
  kick(): void {
    this.#flight.kick();
  }

  /** The network has handed the bytes of this one to the line that stands by itself. */
  noteHanded(id: MessageId): void {
    this.#meetLine();
    this.#transmitted.set(id, this.#line.clock.monotonic());
  }

  /** Ends the timer; resolves when no pass runs. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#cancelTimer();
    await this.#flight.idle();
  }

  async #pass(): Promise<void> {
    try {
      this.#meetLine();
      const waiting = await this.#line.store.outbox.list(this.#line.accountId);
      this.#forgetAllBut(waiting);
      for (const record of waiting) this.#transmit(record);
      await this.#encryptInOrder(waiting.filter((record) => record.state === 'pending'));
    } catch (error) {
      this.#line.log.warn('outbox-failed', error);
      this.#retryIn(SEND_BACKOFF.limit);
    }
  }

  /** A new line knows nothing of what the one before it was given. */
  #meetLine(): void {
    if (this.#epoch === this.#line.epoch) return;
    this.#epoch = this.#line.epoch;
    this.#transmitted.clear();
    this.#tries.clear();
  }

  /** One message that cannot go holds those behind it in its own chat, and nobody else's. */
  async #encryptInOrder(pending: readonly PendingOutbox[]): Promise<void> {
    const held = new Set<ChatId>();
    for (const record of pending) {
      if (!this.#line.online) return;
      if (held.has(record.chatId)) continue;
      const verdict = await this.#encrypt(record);
      if (verdict === 'stop') return;
      if (verdict === 'later') held.add(record.chatId);
    }
  }

  async #encrypt(record: PendingOutbox): Promise<Verdict> {
    const wait = (this.#tries.get(record.id)?.notBefore ?? 0) - this.#line.clock.monotonic();
    if (wait > 0) {
      this.#retryIn(wait);
      return 'later';
    }
    const { account } = this.#line;
    if (account === undefined) return 'stop';
    const { address: peer, remoteId, content, sentAt } = record;
    try {
      const { wire } = await this.#line.submit(
        account.send({ peer, remoteId, content, sentAt }),
        keepingWire(record),
      );
      if (wire !== undefined) this.#hand(record.id, wire);
      return 'done';
    } catch (error) {
      return this.#failed(record, error);
    }
  }

  /** What no retry of ours can mend comes as an event; a throw is the line's fault, the disk's, or a bug. */
  async #failed(record: PendingOutbox, error: unknown): Promise<Verdict> {
    if (hasCode(error, 'offline') || hasCode(error, 'closed')) return 'stop';
    if (hasCode(error, 'withdrawn')) return 'done';
    this.#line.log.warn('send-failed', error);
    this.#backOff(record.id);
    if (error instanceof StoreError) return 'stop';
    if (!hasCode(error, 'timeout') && !hasCode(error, 'work-timeout'))
      await this.#countAttempt(record);
    return 'later';
  }

  #backOff(id: MessageId): void {
    const failed = (this.#tries.get(id)?.failed ?? 0) + 1;
    const draw = (this.#line.random.bytes(1)[0] ?? 0) / 256;
    const delay = backoffDelay(failed - 1, draw, SEND_BACKOFF);
    this.#tries.set(id, { failed, notBefore: this.#line.clock.monotonic() + delay });
    this.#retryIn(delay);
  }

  /** A message that fails again and again by itself is shown as failed: "sending" would be a lie. */
  async #countAttempt({ id, accountId }: PendingOutbox): Promise<void> {
    const folded = await this.#line.store.commit({
      accountId,
      reads: { messages: [id], outbox: [id], additions: [id] },
      fold: (current) => {
        const draft = new Draft(current, this.#line.clock.now());
        const standing = draft.outbox(id);
        if (standing?.state !== 'pending') return draft.fold();
        const attempts = standing.attempts + 1;
        if (attempts < MAX_SEND_ATTEMPTS) draft.putOutbox({ ...standing, attempts });
        else giveUp(draft, id, 'gave-up');
        return draft.fold();
      },
    });
    this.#line.announce(folded);
  }

  /** Again only on a new line, or where this one has been silent about it for long. */
  #transmit(record: OutboxRecord): void {
    if (record.state !== 'encrypted' || !this.#line.online) return;
    const handed = this.#transmitted.get(record.id);
    const now = this.#line.clock.monotonic();
    if (handed !== undefined && now - handed < RETRANSMIT_AFTER) return;
    this.#hand(record.id, record.wire);
  }

  #hand(id: MessageId, wire: Uint8Array): void {
    this.#transmitted.set(id, this.#line.clock.monotonic());
    try {
      this.#line.account?.transmit(wire);
    } catch (error) {
      this.#line.log.warn('transmit-failed', error);
    }
  }

  #forgetAllBut(waiting: readonly OutboxRecord[]): void {
    const ids = new Set(waiting.map(({ id }) => id));
    for (const memory of [this.#transmitted, this.#tries])
      for (const id of memory.keys()) if (!ids.has(id)) memory.delete(id);
  }

  #retryIn(delay: number): void {
    if (this.#closed) return;
    this.#cancelTimer();
    this.#cancelTimer = this.#line.clock.after(delay, () => this.kick());
  }
}

/** In the commit of the session: the row now holds bytes, which are never made a second time. */
function keepingWire(record: PendingOutbox) {
  const { id } = record;
  return {
    reads: { messages: [id], outbox: [id] },
    fold: (draft: Draft, outcome: Outcome): void => {
      const standing = draft.outbox(id);
      if (standing === undefined && outcome.wire === undefined) return;
      // Nothing of this commit may stand then: these bytes must never be handed to a line.
      if (standing === undefined) throw new InboxError('withdrawn');
      if (outcome.wire === undefined) throw new InboxError('no-wire');
      const { content: _content, sentAt: _sentAt, attempts: _attempts, ...rest } = record;
      draft.putOutbox({ ...rest, state: 'encrypted', wire: Uint8Array.from(outcome.wire) });
    },
  };
}

function giveUp(draft: Draft, id: MessageId, failure: SendFailure): void {
  const change = draft.addition(id);
  if (change?.direction === 'outgoing') return failChange(draft, change);
  draft.removeOutbox(id);
  const message = draft.message(id);
  if (message?.direction === 'outgoing') draft.setStatus(message, 'failed', failure);
}
