/**
 * A storm in Node: both gatekeepers misbehave by a seeded script for as long as is asked, on the clock port, while
 * contacts with foreign Signal engines and the person write to each other; then calm, and the reckoning.
 * @module
 */
import { AGREEMENT } from '../../agreement';
import { reckon, type Reckoning, type Witness } from '../../faults/reckoning';
import {
  seededRandom,
  startSandbox,
  TroubleMaker,
  writeScript,
  type Contact,
  type Sandbox,
  type SeededRandom,
  type TroubleKind,
} from '../../sandbox';
import type { Inbox } from '@/lib/inbox';
import type { Chat, Message } from '@/lib/model';
import { freshProfile, http, sockets, startInbox } from './node-ports';
import { SimulatedTime } from './simulated-time';

export type StormWish = {
  readonly seed: number;
  /** ms of simulated time */
  readonly span: number;
  readonly kinds?: readonly TroubleKind[];
  /** done to the sandbox just before the calm: what a reckoning must then find */
  readonly sabotage?: (sandbox: Sandbox) => Promise<void>;
};

export type StormResult = Reckoning & {
  readonly texts: number;
  readonly troubles: number;
  /** how often the person had to press what was offered */
  readonly pressed: number;
  /** how often each kind happened */
  readonly made: Readonly<Partial<Record<TroubleKind, number>>>;
};

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** ms, on average, between troubles, between two texts of one contact, between two deeds of the person */
const TROUBLE_EVERY = 12 * SECOND;
const CONTACT_EVERY = 120 * SECOND;
const PERSON_EVERY = 25 * SECOND;

/** Longer than an IQ waits for its answer and than a silent line is believed. */
const LONGEST_TROUBLE = 45 * SECOND;

/** ms between two looks whether all is quiet, and looks before that is given up: half a simulated hour */
const LOOK_EVERY = MINUTE;
const LOOKS = 30;

/** How wrong the inbox's clock is for a while, ms. */
const SKEWS = [-86_400_000, -3_600_000, -90_000, 90_000, 3_600_000, 86_400_000] as const;
const SKEW_EVERY = 10 * MINUTE;

/** @returns the reckoning, taken when it is clean, or after half a quiet hour */
export async function playStorm(wish: StormWish): Promise<StormResult> {
  const time = new SimulatedTime();
  try {
    const sandbox = await startSandbox({ seed: wish.seed });
    try {
      return await new Storm(wish, sandbox, time).run();
    } finally {
      await sandbox.close();
    }
  } finally {
    time.end();
  }
}

class Storm implements Witness {
  readonly #wish: StormWish;
  readonly #sandbox: Sandbox;
  readonly #time: SimulatedTime;
  readonly #random: SeededRandom;
  readonly #maker: TroubleMaker;
  readonly #said = new Map<Contact, string[]>();
  readonly #running = new Set<Promise<void>>();
  readonly #failures: unknown[] = [];
  #pressed = 0;
  #inbox: Inbox | undefined;
  #isOver = false;

  constructor(wish: StormWish, sandbox: Sandbox, time: SimulatedTime) {
    this.#wish = wish;
    this.#sandbox = sandbox;
    this.#time = time;
    this.#random = seededRandom(wish.seed, 'storm');
    const after = (delay: number, task: () => void): void => void time.after(delay, task);
    this.#maker = new TroubleMaker({ sandbox, after });
    for (const contact of sandbox.contacts.all) this.#said.set(contact, []);
  }

  async run(): Promise<StormResult> {
    const { seed, span, kinds } = this.#wish;
    const script = writeScript({
      seed,
      span,
      every: TROUBLE_EVERY,
      longest: LONGEST_TROUBLE,
      ...(kinds && { kinds }),
    });
    await this.#begin();
    for (const trouble of script)
      this.#time.after(trouble.at, () => this.#do(() => this.#maker.make(trouble)));
    this.#everybodyTalks();
    await this.#time.pass(span);
    this.#isOver = true;
    await this.#wish.sabotage?.(this.#sandbox);
    this.#maker.calm();
    this.#time.skew = 0;
    const reckoning = await this.#settle();
    await this.#inbox?.stop();
    const texts = [...this.#said].reduce(
      (sum, [{ sent }, said]) => sum + sent.length + said.length,
      0,
    );
    const troubles = script.length;
    return { ...reckoning, texts, troubles, pressed: this.#pressed, made: this.#maker.made };
  }

  async snapshot() {
    return this.#handlers.snapshot();
  }

  async messages({ id: chatId }: Pick<Chat, 'id'>): Promise<readonly Message[]> {
    return (await this.#handlers.messages({ chatId, limit: 10_000 })).messages;
  }

  get #handlers(): Inbox['handlers'] {
    if (this.#inbox === undefined) throw new Error('not begun');
    return this.#inbox.handlers;
  }

  async #begin(): Promise<void> {
    const { whatsapp, messenger, contacts, providerAddress } = this.#sandbox;
    const time = this.#time;
    this.#inbox = await startInbox(freshProfile(), 'alice', {
      clock: time.clock,
      sockets: time.sockets(sockets),
      http: time.http(http),
    });
    for (const gatekeeper of [whatsapp, messenger]) gatekeeper.onStanza(() => time.sign());
    // Whom the gatekeeper refuses is another test's affair: a refused text is told, not lost.
    for (const { address, network } of contacts.all)
      this.#sandbox[network.name].setReach(address, undefined);
    for (const network of ['whatsapp', 'messenger'] as const)
      await time.during(
        this.#handlers.join({ address: providerAddress, network, agreement: AGREEMENT }),
      );
    while (contacts.all.some(({ friend }) => friend === undefined)) await time.pass(SECOND);
  }

  #everybodyTalks(): void {
    for (const contact of this.#sandbox.contacts.all) {
      const random = seededRandom(this.#wish.seed, contact.name);
      let count = 0;
      this.#again(random, CONTACT_EVERY, async () => {
        await contact.write(`${contact.name} ${String(count++)}`);
      });
    }
    let count = 0;
    this.#again(this.#random, PERSON_EVERY, () => this.#act(count++));
    this.#again(this.#random, SKEW_EVERY, async () => {
      this.#time.skew = this.#random.next() < 0.5 ? 0 : this.#random.pick(SKEWS);
    });
  }

  /** Again and again until the storm is over, at random moments. */
  #again(random: SeededRandom, every: number, act: () => Promise<void>): void {
    this.#time.after(random.between(1, 2 * every), () => {
      if (this.#isOver) return;
      this.#do(act);
      this.#again(random, every, act);
    });
  }

  #do(act: () => Promise<void>): void {
    const running = this.#time
      .during(act())
      .catch((error: unknown) => void this.#failures.push(error))
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  async #act(count: number): Promise<void> {
    const { chats } = await this.snapshot();
    const contact = this.#random.pick([...this.#said.keys()]);
    const chat = chats.find(({ title }) => title === contact.name);
    if (chat === undefined) return;
    if (this.#random.next() < 0.3) {
      await this.#handlers.markRead({ chatId: chat.id, upTo: chat.lastOrder });
      return;
    }
    const text = `to ${contact.name} ${String(count)}`;
    await this.#handlers.send({ chatId: chat.id, body: { kind: 'text', text } });
    this.#said.get(contact)?.push(text);
  }

  /** Waits, as a person does who presses what is offered: try again, ask again, connect. */
  async #settle(): Promise<Reckoning> {
    // What a server kept to itself it brings at the next login only.
    for (const gatekeeper of [this.#sandbox.whatsapp, this.#sandbox.messenger])
      gatekeeper.dropConnections();
    for (let look = 0; ; look++) {
      await this.#time.pass(LOOK_EVERY);
      await Promise.all(this.#running);
      const reckoning = await this.#reckon();
      const { lost, duplicated, unreadable, remarks } = reckoning;
      if (lost + duplicated + unreadable + remarks.length === 0 || look >= LOOKS) return reckoning;
      await this.#press();
    }
  }

  async #press(): Promise<void> {
    this.#pressed++;
    const { accounts, chats } = await this.snapshot();
    for (const { id, connection } of accounts)
      if (connection.kind !== 'online') await this.#handlers.reconnect({ accountId: id });
    for (const { messageId, repair } of await this.#handlers.ledger())
      if (repair !== 'ask-in-words')
        await this.#handlers.repair({ messageId }).catch(() => undefined);
    for (const chat of chats)
      for (const message of await this.messages(chat))
        if (message.direction === 'outgoing' && message.status === 'failed')
          await this.#handlers.retry({ messageId: message.id });
  }

  async #reckon(): Promise<Reckoning> {
    const reckoning = await reckon({
      sandbox: this.#sandbox,
      person: this,
      said: this.#said,
      measure: 'texts',
    });
    const failures = this.#failures.map(
      (failure) => `somebody could not go on: ${String(failure)}`,
    );
    return { ...reckoning, remarks: [...reckoning.remarks, ...failures] };
  }
}
