/**
 * The half of the backlog bench that runs inside Chromium: a hundred people with sessions, whose messages have waited
 * at the gatekeeper, come over a real (Noise) line through the real network room and the four phases into the real,
 * sealed database. Only socket and provider are made up.
 * @module
 */
import { AGREEMENT } from '../../agreement';
import { Contact } from '../../unit/networks/interop/support/contact';
import { until } from '../../unit/networks/interop/support/clock';
import { World } from '../../unit/networks/interop/support/world';
import { silentLog, type Random, type SocketEvents, type Sockets } from '@/lib/base';
import { encodeStanza } from '@/lib/codec';
import { createInbox, type Inbox } from '@/lib/inbox';
import { createStore, openDatabase, vaultHeaders, type Database } from '@/lib/store';
import { openVault } from '@/lib/vault';
import { floorOf, type FloorTimes } from './backlog-floor';

const CONTACTS = 100;
/** Frames that one task of the browser hands over: a socket that has much brings it in gusts. */
const GUST = 100;
/** the length of an ordinary message */
const TEXT = 'See you at the station at half past five, I have the tickets.';

const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };

type Prepared = {
  readonly frames: readonly Uint8Array[];
  readonly plaintexts: readonly Uint8Array[];
  readonly messages: readonly { readonly contact: number; readonly text: string }[];
};

/** The socket as the network sees it. While a backlog runs nobody reads what we send: that is the server's work. */
class Tap implements Sockets {
  events: SocketEvents | undefined;
  /** what was sent while it ran; undefined: everything is passed on */
  kept: Uint8Array[] | undefined;
  #forward: ((bytes: Uint8Array) => void) | undefined;

  constructor(private readonly sockets: Sockets) {}

  connect(url: string, events: SocketEvents) {
    this.events = events;
    const socket = this.sockets.connect(url, events);
    this.#forward = (bytes) => socket.send(bytes);
    return {
      buffered: 0,
      send: (bytes: Uint8Array) => {
        if (this.kept === undefined) socket.send(bytes);
        else this.kept.push(bytes.slice());
      },
      close: () => socket.close(),
    };
  }

  /** The server reads what was kept. */
  release(): void {
    for (const bytes of this.kept ?? []) this.#forward?.(bytes);
    this.kept = undefined;
  }
}

class Stage {
  readonly #world = new World();
  readonly #tap = new Tap(this.#world.gatekeeper);
  readonly #contacts: Contact[] = [];
  readonly #database: Database;
  #inbox: Inbox | undefined;
  #arrived = 0;
  #done: (() => void) | undefined;
  #expected = 0;
  #prepared: Prepared | undefined;

  constructor() {
    this.#database = openDatabase({ name: `backlog-${String(Math.random())}` });
  }

  /** An account that is online, with a hundred chats in which both have written. */
  async open(): Promise<void> {
    const world = this.#world;
    const vault = await openVault(vaultHeaders(this.#database), random);
    const inbox = createInbox({
      store: createStore({ database: this.#database, vault }),
      networks: [world.network],
      clock: world.clock,
      random,
      sockets: this.#tap,
      http: world.provider,
      signIn: world.provider,
      log: silentLog,
    });
    this.#inbox = inbox;
    // Whose messages are kept apart is not what is measured.
    await inbox.handlers.changeSettings({ fromUnknown: 'let-in' });
    await inbox.handlers.join({
      address: 'https://provider.example',
      network: 'whatsapp',
      agreement: AGREEMENT,
    });
    await until(() => world.gatekeeper.got('presence').length > 0, 'presence');
    for (let index = 0; index < CONTACTS; index++) await this.#meet(inbox, index);
    inbox.onChange(({ messages = [] }) => {
      for (const message of messages)
        if (message.direction === 'incoming' && message.body.kind === 'text') this.#arrived++;
      if (this.#arrived >= this.#expected) this.#done?.();
    });
  }

  /** Messages of all of them in no order, as frames that only have to be handed over. */
  async prepare(count: number): Promise<void> {
    const { gatekeeper } = this.#world;
    const messages: { contact: number; text: string }[] = [];
    const plaintexts: Uint8Array[] = [];
    const frames: Uint8Array[] = [];
    for (let index = 0; index < count; index++) {
      const contact = Math.floor(Math.random() * CONTACTS);
      const text = `${TEXT} ${String(index)}`;
      const stanza = await this.#contacts[contact]?.text(text, { offline: String(index) });
      if (stanza === undefined) throw new Error('no such contact');
      messages.push({ contact, text });
      const plaintext = encodeStanza(stanza);
      plaintexts.push(plaintext);
      frames.push(gatekeeper.line.seal(plaintext));
    }
    this.#prepared = { frames, plaintexts, messages };
  }

  /** From the first frame to the last message that windows were told of. @returns ms */
  async run(): Promise<number> {
    const { frames } = this.#take();
    const before = await this.#database.messages.count();
    this.#tap.kept = [];
    this.#arrived = 0;
    this.#expected = frames.length;
    const done = new Promise<void>((resolve) => (this.#done = resolve));
    const started = performance.now();
    await this.#handOver(frames);
    await done;
    const took = performance.now() - started;
    await this.#check(before, frames.length);
    return took;
  }

  async floor(): Promise<FloorTimes> {
    const { plaintexts, messages } = this.#take();
    return floorOf({ plaintexts, messages, contacts: CONTACTS, written: this.#database });
  }

  /** Lets go of what only the bench holds. */
  forget(): void {
    this.#prepared = undefined;
    this.#world.gatekeeper.received.splice(0);
  }

  async close(): Promise<void> {
    await this.#inbox?.stop();
    await this.#database.dexie.delete();
  }

  #take(): Prepared {
    if (this.#prepared === undefined) throw new Error('nothing is prepared');
    return this.#prepared;
  }

  async #meet(inbox: Inbox, index: number): Promise<void> {
    const { gatekeeper, profile, clock } = this.#world;
    const jid = `3161${String(2_000_000 + index)}@s.whatsapp.net`;
    const contact = new Contact(jid, profile, gatekeeper, clock);
    this.#contacts.push(contact);
    gatekeeper.send(await contact.text('hoi', { notify: `Contact ${String(index)}` }));
    await until(() => gatekeeper.got('ack').length > index, 'the first message');
    const { chats } = await inbox.handlers.snapshot();
    const chat = chats.find(({ title }) => title === `Contact ${String(index)}`);
    if (chat === undefined) throw new Error('no chat');
    await inbox.handlers.send({ chatId: chat.id, body: { kind: 'text', text: 'hoi terug' } });
    await until(() => gatekeeper.got('message').length > index, 'the answer');
    const answer = gatekeeper.got('message')[index];
    if (answer === undefined || (await contact.open(answer)) !== 'hoi terug')
      throw new Error('the answer was not read');
  }

  async #handOver(frames: readonly Uint8Array[]): Promise<void> {
    for (let from = 0; from < frames.length; from += GUST) {
      for (const frame of frames.slice(from, from + GUST)) this.#tap.events?.onBytes(frame);
      await nextTask();
    }
  }

  /** Each is a row, and each was acknowledged. */
  async #check(before: number, count: number): Promise<void> {
    const rows = (await this.#database.messages.count()) - before;
    const { gatekeeper } = this.#world;
    const acks = (): number => gatekeeper.got('ack', { class: 'message' }).length;
    const acksBefore = acks();
    this.#tap.release();
    await until(() => acks() - acksBefore >= count, 'acknowledgements');
    if (rows !== count) throw new Error(`${String(rows)} of ${String(count)} rows`);
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      'message',
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(undefined);
  });
}

Object.assign(globalThis, { openStage: () => new Stage() });
