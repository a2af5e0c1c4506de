/**
 * The ledger as a window shows it: every message that could not be read, its cause in plain
 * words, whether that was to be expected, and the one thing that can be done.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import { isExpected, type ChatId, type LedgerEntry, type MessageId } from '@/lib/model';
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Outcome } from './inbox-view';
import { codeOf, whyOf } from './problems';
import { safeName } from './safe-text';
import type { Surroundings } from './surroundings';
import { createTimes, type Times } from './times';

export type LedgerItem = {
  readonly id: MessageId;
  readonly chatId: ChatId;
  readonly network: LedgerEntry['network'];
  /** who, where and when, in one line */
  readonly from: string;
  readonly cause: string;
  readonly expected: boolean;
  readonly expectation: string;
  /** the label of the repair; undefined where it was asked for already */
  readonly action: string | undefined;
  /** what there is to say instead of an action */
  readonly instead: string | undefined;
};

export interface LedgerView {
  readonly phase: ReadonlySignal<'loading' | 'ready' | 'unavailable'>;
  readonly items: ReadonlySignal<readonly LedgerItem[]>;
  /** Does what fits the cause: has it asked for again, or begins a text to its sender. */
  repair(id: MessageId): Promise<Outcome<'asked' | 'writing'>>;
  dispose(): void;
}

/** @param write opens a chat with a text to begin with */
export function createLedgerView(
  bus: BusClient,
  surroundings: Surroundings,
  write: (chatId: ChatId, text: string) => void,
): LedgerView {
  return new LiveLedgerView(bus, surroundings, write);
}

class LiveLedgerView implements LedgerView {
  readonly phase = signal<'loading' | 'ready' | 'unavailable'>('loading');
  readonly items: LedgerView['items'];
  readonly #bus: BusClient;
  readonly #surroundings: Surroundings;
  readonly #times: Times;
  readonly #write: (chatId: ChatId, text: string) => void;
  readonly #entries = signal<readonly LedgerEntry[]>([]);
  readonly #asked = signal<ReadonlySet<MessageId>>(new Set());
  readonly #stops: (() => void)[] = [];
  #request = 0;

  constructor(
    bus: BusClient,
    surroundings: Surroundings,
    write: (chatId: ChatId, text: string) => void,
  ) {
    this.#write = write;
    this.#bus = bus;
    this.#surroundings = surroundings;
    this.#times = createTimes(surroundings.words);
    this.items = computed(() => this.#entries.value.map((entry) => this.#item(entry)));
    this.#stops.push(
      // A message that healed, or one more that could not be read: both come with its row.
      bus.onChange(({ messages }) => {
        if (messages?.some(({ direction }) => direction === 'incoming')) void this.#refresh();
      }),
      bus.onConnect(() => void this.#refresh()),
    );
  }

  async repair(messageId: MessageId): Promise<Outcome<'asked' | 'writing'>> {
    const entry = this.#entries.peek().find((one) => one.messageId === messageId);
    if (entry?.repair === 'ask-in-words') {
      this.#write(entry.chatId, this.#question(entry));
      return { ok: true, value: 'writing' };
    }
    try {
      await this.#bus.ask('message.repair', { messageId });
      this.#asked.value = new Set([...this.#asked.peek(), messageId]);
      return { ok: true, value: 'asked' };
    } catch (error) {
      return { ok: false, why: whyOf(codeOf(error), this.#surroundings.words) };
    }
  }

  dispose(): void {
    this.#request++;
    for (const stop of this.#stops) stop();
  }

  async #refresh(): Promise<void> {
    const request = ++this.#request;
    try {
      const { entries } = await this.#bus.ask('ledger.list', {});
      if (request !== this.#request) return;
      this.#entries.value = entries;
      this.phase.value = 'ready';
    } catch {
      // The next connection asks again; what is shown stays.
      if (request === this.#request && this.phase.peek() === 'loading')
        this.phase.value = 'unavailable';
    }
  }

  #item(entry: LedgerEntry): LedgerItem {
    const { words, clock } = this.#surroundings;
    const network = words.say(`network.${entry.network}`);
    const name = safeName(entry.title, network);
    const expected = isExpected(entry.reason);
    const isAsked = this.#asked.value.has(entry.messageId);
    return {
      id: entry.messageId,
      chatId: entry.chatId,
      network: entry.network,
      from:
        entry.sentAt === 0
          ? words.say('ledger.from-some-time', { name, network })
          : words.say('ledger.from', {
              name,
              network,
              time: this.#times.brief(entry.sentAt, clock.now()),
            }),
      cause: words.say(`undecryptable.${entry.reason}`),
      expected,
      expectation: words.say(expected ? 'ledger.expected' : 'ledger.unexpected'),
      action: isAsked ? undefined : words.say(`ledger.${entry.repair}`, { name }),
      instead: isAsked ? words.say('ledger.asked', { name }) : undefined,
    };
  }

  /** What the person may send, change or drop. */
  #question({ sentAt }: LedgerEntry): string {
    const { words, clock } = this.#surroundings;
    if (sentAt === 0) return words.say('ledger.question-some-time');
    return words.say('ledger.question', { time: this.#times.moment(sentAt, clock.now()) });
  }
}
