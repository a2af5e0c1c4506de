/**
 * The half of the group bench that runs inside Chromium: a text to a group of 256 whose sender key nobody has yet, from the
 * person's press to the frame on the line, through the real network room and the four phases into the real, sealed
 * database. Only socket and provider are made up, and what the made-up server works is not counted.
 * @module
 */
import { AGREEMENT } from '../../agreement';
import { createBridgePeer } from '../../oracles/signal-bridge';
import { createGroupPeer } from '../../oracles/signal-group';
import type { SignalPeer } from '../../oracles/signal-peer';
import { Contact } from '../../unit/networks/interop/support/contact';
import { until } from '../../unit/networks/interop/support/clock';
import { World } from '../../unit/networks/interop/support/world';
import { silentLog, utf8Encode, type Random, type SocketEvents, type Sockets } from '@/lib/base';
import { childOf, childrenOf, type StanzaInput, type StanzaNode } from '@/lib/codec';
import { createInbox, type Inbox } from '@/lib/inbox';
import { createStore, openDatabase, vaultHeaders } from '@/lib/store';
import { openVault } from '@/lib/vault';

const MEMBERS = 256;
const TEXT = 'See you at the station at half past five, I have the tickets.';
/** Two groups of the same people: in the first all is cold, in the second sessions stand. */
const GROUPS = ['120363000000000001@g.us', '120363000000000002@g.us'] as const;
const OWN = '12-105000000001@interop';

const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };

export type GroupTimes = {
  /** ms: nobody has a session with us, or the sender key */
  readonly cold: number;
  /** ms: sessions stand, nobody has the sender key */
  readonly met: number;
  /** ms by the foreign engine, of the same two */
  readonly floor: { readonly cold: number; readonly met: number };
};

/** The socket as the network sees it: when each of our frames went, and how long the server then took. */
class Watch implements Sockets {
  frames = 0;
  lastSent = 0;
  /** ms between a frame of ours and what the server said to it */
  server = 0;
  #isAsked = false;

  constructor(private readonly sockets: Sockets) {}

  begin(): void {
    this.frames = 0;
    this.server = 0;
    this.#isAsked = false;
  }

  connect(url: string, events: SocketEvents) {
    const socket = this.sockets.connect(url, {
      ...events,
      onOpen: () => events.onOpen(),
      onClose: (code) => events.onClose(code),
      onBytes: (bytes) => {
        if (this.#isAsked) this.server += performance.now() - this.lastSent;
        this.#isAsked = false;
        events.onBytes(bytes);
      },
    });
    return {
      buffered: 0,
      send: (bytes: Uint8Array) => {
        this.frames++;
        this.lastSent = performance.now();
        this.#isAsked = true;
        socket.send(bytes);
      },
      close: () => socket.close(),
    };
  }
}

class GroupStage {
  readonly #world = new World();
  readonly #watch = new Watch(this.#world.gatekeeper);
  readonly #members: Contact[] = [];
  readonly #database = openDatabase({ name: `group-${String(Math.random())}` });
  #inbox: Inbox | undefined;

  /** An account that is online and in both groups. */
  async open(): Promise<void> {
    const { gatekeeper, profile, clock } = this.#world;
    for (let index = 1; index < MEMBERS; index++) {
      const jid = `3161${String(2_000_000 + index)}@s.whatsapp.net`;
      this.#members.push(new Contact(jid, profile, gatekeeper, clock));
    }
    gatekeeper.onIq = (node) => this.#answer(node);
    const vault = await openVault(vaultHeaders(this.#database), random);
    const inbox = createInbox({
      store: createStore({ database: this.#database, vault }),
      networks: [this.#world.network],
      clock,
      random,
      sockets: this.#watch,
      http: this.#world.provider,
      signIn: this.#world.provider,
      log: silentLog,
    });
    this.#inbox = inbox;
    await inbox.handlers.join({
      address: 'https://provider.example',
      network: 'whatsapp',
      agreement: AGREEMENT,
    });
    await until(() => gatekeeper.got('presence').length > 0, 'presence');
  }

  async run(): Promise<GroupTimes> {
    const cold = await this.#send(0);
    const met = await this.#send(1);
    return { cold, met, floor: await floor() };
  }

  async close(): Promise<void> {
    await this.#inbox?.stop();
    await this.#database.dexie.delete();
  }

  /** From the press to the frame. @returns ms */
  async #send(which: 0 | 1): Promise<number> {
    const inbox = this.#inbox;
    if (inbox === undefined) throw new Error('the stage is not open');
    const chatId = (await this.#chats(inbox))[which];
    if (chatId === undefined) throw new Error('no such group');
    const { gatekeeper } = this.#world;
    this.#watch.begin();
    const started = performance.now();
    await inbox.handlers.send({ chatId, body: { kind: 'text', text: TEXT } });
    await until(() => gatekeeper.got('message').length > which, 'the message');
    const took = this.#watch.lastSent - started - this.#watch.server;
    // The question for keys and the message; where sessions stand, the message alone.
    const { frames } = this.#watch;
    if (frames !== 2 - which) throw new Error(`${String(frames)} frames went`);
    const message = gatekeeper.got('message')[which];
    if (message?.attrs['to'] !== GROUPS[which]) throw new Error('it went somewhere else');
    await this.#check(message);
    return took;
  }

  /** By the order of their addresses. */
  async #chats(inbox: Inbox) {
    for (;;) {
      const { chats } = await inbox.handlers.snapshot();
      const groups = chats.filter(({ group }) => group?.count === MEMBERS);
      if (groups.length === GROUPS.length)
        return groups.toSorted((a, b) => (a.title < b.title ? -1 : 1)).map(({ id }) => id);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Everybody can open what was meant for them. */
  async #check(message: StanzaNode): Promise<void> {
    const given = childrenOf(childOf(message, 'participants'), 'to');
    const nodes = new Map(given.map((node) => [node.attrs['jid'], node]));
    for (const member of this.#members) {
      const node = nodes.get(member.address);
      if (node === undefined) throw new Error('somebody was given no key');
      await member.open(node);
    }
  }

  #answer(node: StanzaNode): StanzaInput | undefined {
    const { id, type, xmlns } = node.attrs;
    const result = (content: StanzaInput): StanzaInput => ({
      tag: 'iq',
      attrs: { id, type: 'result', from: 's.whatsapp.net' },
      content: [content],
    });
    const asked = childrenOf(childOf(node, 'key'), 'user');
    if (xmlns === 'encrypt' && type === 'get' && asked.length > 1) {
      const bundles = asked.map(({ attrs }) =>
        this.#world.gatekeeper.bundles.get(attrs['jid'] ?? '')?.(),
      );
      return result({ tag: 'list', content: bundles.filter((one) => one !== undefined) });
    }
    if (xmlns === 'w:g2' && childOf(node, 'participating') !== undefined)
      return result({ tag: 'groups', content: GROUPS.map((group, at) => this.#told(group, at)) });
    return undefined;
  }

  #told(group: string, at: number): StanzaInput {
    const jids = [OWN, ...this.#members.map(({ address }) => address)];
    return {
      tag: 'group',
      attrs: { id: group, subject: `Group ${String(at)}` },
      content: jids.map((jid) => ({ tag: 'participant', attrs: { jid } })),
    };
  }
}

/** The same by the foreign engine: a session with each and the key in it; then another key in the same sessions. */
async function floor(): Promise<GroupTimes['floor']> {
  const bundles: Awaited<ReturnType<SignalPeer['publish']>>[] = [];
  const sessions: SignalPeer[] = [];
  for (let index = 1; index < MEMBERS; index++) {
    bundles.push(await createBridgePeer().publish(true));
    sessions.push(createBridgePeer());
  }
  const groups = [createGroupPeer(), createGroupPeer()] as const;
  const started = performance.now();
  for (const [index, session] of sessions.entries()) {
    const bundle = bundles[index];
    if (bundle === undefined) throw new Error('no bundle');
    await session.start(bundle);
  }
  await give(groups[0], sessions);
  const between = performance.now();
  await give(groups[1], sessions);
  return { cold: between - started, met: performance.now() - between };
}

async function give(
  group: ReturnType<typeof createGroupPeer>,
  sessions: readonly SignalPeer[],
): Promise<void> {
  const distribution = await group.distribute();
  for (const session of sessions) await session.encrypt(distribution);
  await group.encrypt(utf8Encode(TEXT));
}

Object.assign(globalThis, { openGroupStage: () => new GroupStage() });
