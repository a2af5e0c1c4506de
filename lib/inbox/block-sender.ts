/**
 * Tells a network whom the person blocked, and whom no longer, while the line stands: crossed off
 * only after it heard. Here they are kept away from the first moment, whatever it says.
 * @module
 */
import { hasCode } from '@/lib/base';

import type { Doorkeeper, OwedBlock } from './doorkeeper';
import { InboxError } from './errors';
import type { Line } from './line';
import { SingleFlight } from './single-flight';

export class BlockSender {
  readonly #line: Line;
  readonly #doorkeeper: Doorkeeper;
  readonly #flight: SingleFlight;

  constructor(line: Line, doorkeeper: Doorkeeper) {
    this.#line = line;
    this.#doorkeeper = doorkeeper;
    this.#flight = new SingleFlight(() => this.#pass());
  }

  /** Something is owed, or the line came. Never throws; what fails waits for the next line. */
  kick(): void {
    this.#flight.kick();
  }

  async close(): Promise<void> {
    await this.#flight.idle();
  }

  async #pass(): Promise<void> {
    for (const owed of this.#doorkeeper.owed(this.#line.accountId)) {
      if (!this.#line.online) return;
      try {
        await this.#line.account?.block?.(owed.address, owed.blocked);
        await this.#settle(owed);
      } catch (error) {
        if (!hasCode(error, 'offline') && !hasCode(error, 'closed'))
          this.#line.log.warn('block-not-told', error);
      }
    }
  }

  /** Unless the person thought better of it meanwhile: then that is owed still. */
  async #settle({ id, blocked }: OwedBlock): Promise<void> {
    const { store, accountId } = this.#line;
    const { chats } = await store.commit({
      accountId,
      reads: { chats: [id] },
      fold: (current) => {
        const known = current.chat(id);
        if (known === undefined) throw new InboxError('not-found');
        if ((known.standing?.kind === 'blocked') !== blocked) return { chats: [] };
        const { blockOwed: _told, ...rest } = known;
        return { chats: [rest] };
      },
    });
    this.#line.announce({ chats });
  }
}
