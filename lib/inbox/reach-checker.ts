/**
 * Asks the network why somebody cannot be reached, after a message to them failed by it. That they cannot is on disk
 * by then; a worker that dies before the answer leaves the asking to the person.
 * @module
 */
import { hasCode } from '@/lib/base';
import type { ChatId } from '@/lib/model';
import type { NetworkEvent } from '@/lib/networks/contract';

import type { Line } from './line';
import { lookUpReach } from './reach';
import { SingleFlight } from './single-flight';

export class ReachChecker {
  readonly #line: Line;
  readonly #flight: SingleFlight;
  /** our messages that failed, by the network's ids */
  readonly #failed = new Set<string>();
  #closed = false;

  constructor(line: Line) {
    this.#line = line;
    this.#flight = new SingleFlight(() => this.#pass());
  }

  noteFailures(events: readonly NetworkEvent[]): void {
    for (const event of events)
      if (event.kind === 'send-failed' && event.failure === 'contact-unreachable')
        this.#failed.add(event.remoteId);
    if (this.#failed.size > 0 && !this.#closed) this.#flight.kick();
  }

  /** Resolves when no pass runs. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#flight.idle();
  }

  async #pass(): Promise<void> {
    const failed = [...this.#failed];
    this.#failed.clear();
    try {
      for (const chatId of await this.#chatsOf(failed)) await this.#look(chatId);
    } catch (error) {
      this.#line.log.warn('reach-not-checked', error);
    }
  }

  async #chatsOf(remoteIds: readonly string[]): Promise<ReadonlySet<ChatId>> {
    const { store, accountId } = this.#line;
    const chats = new Set<ChatId>();
    for (const remoteId of remoteIds) {
      const message = await store.timeline.message(store.ids.outgoing(accountId, remoteId));
      if (message !== undefined) chats.add(message.chatId);
    }
    return chats;
  }

  /** One that cannot be asked about stays as it is: the person can ask again. */
  async #look(chatId: ChatId): Promise<void> {
    const { account, store } = this.#line;
    const chat = await store.timeline.chat(chatId);
    if (account === undefined || chat === undefined || this.#closed) return;
    try {
      this.#line.announce(await lookUpReach(this.#line, account, chat));
    } catch (error) {
      if (!hasCode(error, 'offline') && !hasCode(error, 'timeout') && !hasCode(error, 'refused'))
        throw error;
    }
  }
}
