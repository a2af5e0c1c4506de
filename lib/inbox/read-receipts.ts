/**
 * Read receipts owed: sent while the line stands, crossed off only after the network was told. A
 * worker that dies in between tells it twice, which every network takes for once.
 * @module
 */
import { hasCode } from '@/lib/base';
import { isAccepted, type ChatId } from '@/lib/model';
import type { OwedReceipts } from '@/lib/store';

import { MAX_RECEIPT_IDS } from './consts';
import type { Line } from './line';
import { SingleFlight } from './single-flight';

export class ReceiptSender {
  readonly #line: Line;
  readonly #flight: SingleFlight;

  constructor(line: Line) {
    this.#line = line;
    this.#flight = new SingleFlight(() => this.#pass());
  }

  /** Something is owed, or the line came. Never throws; what fails waits for the next kick. */
  kick(): void {
    this.#flight.kick();
  }

  async close(): Promise<void> {
    await this.#flight.idle();
  }

  async #pass(): Promise<void> {
    try {
      for (const owed of await this.#line.store.receipts.list(this.#line.accountId)) {
        if (!this.#line.online) return;
        await this.#pay(owed);
      }
    } catch (error) {
      this.#line.log.warn('receipts-failed', error);
    }
  }

  /** The person may have thought better of it, or of the contact, since the receipt was owed. */
  async #isWithheld(chatId: ChatId): Promise<boolean> {
    const chat = await this.#line.store.timeline.chat(chatId);
    if (chat === undefined) return false;
    return !isAccepted(chat) || !this.#line.settings.allows('receipts', chat);
  }

  /** One chat whose receipts fail does not hold the others'. */
  async #pay({ chatId, address, remoteIds, authors }: OwedReceipts): Promise<void> {
    const { account, epoch } = this.#line;
    if (account === undefined) return;
    try {
      if (await this.#isWithheld(chatId)) {
        await this.#line.store.receipts.settle(chatId, { remoteIds, ...(authors && { authors }) });
        return;
      }
      for (let from = 0; from < remoteIds.length; from += MAX_RECEIPT_IDS) {
        const ids = remoteIds.slice(from, from + MAX_RECEIPT_IDS);
        const by = authors?.slice(from, from + MAX_RECEIPT_IDS);
        const outcome = await this.#line.submit(account.markRead(address, ids, by));
        await outcome.confirmed?.();
        if (!this.#line.online || this.#line.epoch !== epoch) return;
        await this.#line.store.receipts.settle(chatId, {
          remoteIds: ids,
          ...(by && { authors: by }),
        });
      }
    } catch (error) {
      if (!hasCode(error, 'offline') && !hasCode(error, 'closed'))
        this.#line.log.warn('receipt-failed', error);
    }
  }
}
