/**
 * Proves a line by messages to oneself: one whenever the last is half an hour old, which must come back by the server
 * within a minute. What came of it stands in the account's row. Only memory knows which one is waited for: a
 * worker that dies over it sends another. Must not know how a network carries them.
 * @module
 */
import { hasCode, toHex } from '@/lib/base';
import type { SelfMessage } from '@/lib/model';
import type { NetworkEvent } from '@/lib/networks/contract';

import { SELF_MESSAGE_EVERY, SELF_MESSAGE_PATIENCE, SELF_MESSAGE_RETRY } from './consts';
import type { Line } from './line';
import { SingleFlight } from './single-flight';

export class SelfProof {
  readonly #line: Line;
  readonly #flight: SingleFlight;
  #state: SelfMessage | undefined;
  /** the one that is waited for */
  #sent:
    | {
        readonly id: string;
        readonly at: number;
        /** the line that it left on */
        readonly epoch: number;
        readonly giveUp: () => void;
      }
    | undefined;
  /** monotonic ms of the last try */
  #tried: number | undefined;
  #writing: Promise<void> = Promise.resolve();
  #closed = false;

  /** @param state as it stands on disk; undefined where the person does not want them */
  constructor(line: Line, state: SelfMessage | undefined) {
    this.#line = line;
    this.#state = state;
    this.#flight = new SingleFlight(() => this.#send());
  }

  /** The person's choice. @throws whatever the commit threw */
  async choose(wanted: boolean): Promise<void> {
    if (wanted === (this.#state !== undefined)) return;
    this.#letGo();
    await this.#write(wanted ? {} : undefined);
    this.#tried = undefined;
    this.tend();
  }

  /** The line came, or time went by: sends one where one is due. Never throws. */
  tend(): void {
    if (this.#closed || !this.#line.online || !this.#isDue()) return;
    this.#flight.kick();
  }

  /** What a commit brought. */
  came(events: readonly NetworkEvent[]): void {
    for (const event of events)
      if (event.kind === 'self-message' && event.id === this.#sent?.id) this.#proven();
  }

  /** Resolves when nothing is sent or written any more. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#letGo();
    await this.#flight.idle();
    await this.#writing;
  }

  #isDue(): boolean {
    if (this.#state === undefined || this.#sent !== undefined) return false;
    const { provenAt, missingSince } = this.#state;
    const sinceTry = this.#line.clock.monotonic() - (this.#tried ?? -Infinity);
    if (missingSince !== undefined) return sinceTry >= SELF_MESSAGE_RETRY;
    const age = this.#line.clock.now() - (provenAt ?? -Infinity);
    // A clock that was put back proves nothing either way.
    return sinceTry >= SELF_MESSAGE_RETRY && (age >= SELF_MESSAGE_EVERY || age < 0);
  }

  async #send(): Promise<void> {
    const { account, clock, random, log, epoch } = this.#line;
    if (account?.selfMessage === undefined || this.#closed || !this.#isDue()) return;
    this.#tried = clock.monotonic();
    const [id, at] = [toHex(random.bytes(16)), clock.now()];
    const giveUp = clock.after(SELF_MESSAGE_PATIENCE, () => this.#missing(id));
    this.#sent = { id, at, epoch, giveUp };
    try {
      await this.#line.submit(account.selfMessage(id));
    } catch (error) {
      // A line that went says nothing of what is sent over one that stands.
      if (hasCode(error, 'offline') || hasCode(error, 'closed')) this.#letGo();
      else {
        log.warn('self-message-not-sent', error);
        this.#missing(id);
      }
    }
  }

  #proven(): void {
    this.#letGo();
    this.#keep({ provenAt: this.#line.clock.now() });
  }

  #missing(id: string): void {
    const sent = this.#sent;
    if (sent?.id !== id) return;
    this.#letGo();
    // What left on a line that is gone by now went with it.
    if (this.#closed || !this.#line.online || this.#line.epoch !== sent.epoch) return;
    const { provenAt, missingSince = sent.at } = this.#state ?? {};
    this.#keep({ ...(provenAt !== undefined && { provenAt }), missingSince });
  }

  #letGo(): void {
    this.#sent?.giveUp();
    this.#sent = undefined;
  }

  /** Never rejects: what cannot be written is found out anew by the next one. */
  #keep(state: SelfMessage): void {
    if (this.#state === undefined) return;
    this.#writing = this.#write(state).catch((error: unknown) =>
      this.#line.log.warn('self-message-not-kept', error),
    );
  }

  async #write(state: SelfMessage | undefined): Promise<void> {
    const { store, accountId } = this.#line;
    this.#state = state;
    const folded = await store.commit({
      accountId,
      fold: ({ account: { selfMessage: _before, ...account } }) => ({
        account: state === undefined ? account : { ...account, selfMessage: state },
      }),
    });
    this.#line.announce(folded);
  }
}
