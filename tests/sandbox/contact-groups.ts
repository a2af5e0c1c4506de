/**
 * A contact's groups: a foreign engine's sender keys, given to each member in a session of two, renewed where somebody
 * has left; what it cannot read it asks for again, and what others could not it sends them alone. Must not know Noise
 * or the adapter under test.
 * @module
 */
import { bytesOf, childOf, childrenOf, type StanzaNode } from '@/lib/codec';

import {
  encodeForeignDistribution,
  readForeignDistribution,
  type ForeignContent,
} from '../oracles/baileys-content';
import { BridgeError, type BridgeSignal, type EncryptedBody } from '../oracles/bridge';
import { bundleOfRetry, retryNodes } from './contact-keys';
import type { ContactLine } from './contact-line';
import { canonicalAddress, type Network } from './networks';
import type { Plaintexts } from './plaintext';
import { secondsOf, stanza } from './stanza';

const GROUP_SERVER = 'g.us';
const MAX_RETRIES = 5;

export type GroupMessage = {
  readonly id: string;
  readonly group: string;
  readonly from: string;
  readonly text: string | undefined;
  readonly content: ForeignContent;
};

/** What a contact lends to its groups. */
export type GroupMeans = {
  readonly address: string;
  readonly network: Network;
  readonly signal: BridgeSignal;
  readonly line: ContactLine;
  readonly plaintexts: Plaintexts;
  readonly now: () => number;
  readonly startSession: (to: string) => Promise<void>;
};

/** Our key for one group: `epoch` rises where somebody has left. */
type OwnKey = { epoch: number; readonly sharedWith: Set<string> };

export class ContactGroups {
  readonly received: GroupMessage[] = [];
  /** `ID by ADDRESS`, of what was said to be delivered and read */
  readonly delivered: string[] = [];
  readonly read: string[] = [];
  /** messages that could not be read, by id */
  readonly unread: string[] = [];
  /** how often others asked for a message again */
  asked = 0;
  /** notifications, by what they tell of */
  readonly news: string[] = [];
  readonly #means: GroupMeans;
  readonly #own = new Map<string, OwnKey>();
  readonly #sent = new Map<string, { readonly plaintext: Uint8Array; resends: number }>();
  readonly #retries = new Map<string, number>();

  constructor(means: GroupMeans) {
    this.#means = means;
  }

  /** @returns its address @throws Refused */
  async create(subject: string, members: readonly string[]): Promise<string> {
    const content = members.map((jid) => stanza('participant', { jid }));
    const create = stanza('create', { subject, key: 'K' }, content);
    const answer = await this.#ask('set', GROUP_SERVER, create);
    return childOf(answer, 'group')?.attrs['id'] ?? '';
  }

  /** @throws Refused */
  async change(
    group: string,
    what: 'add' | 'remove' | 'promote' | 'demote',
    who: string,
  ): Promise<void> {
    await this.#ask('set', group, stanza(what, {}, [stanza('participant', { jid: who })]));
  }

  /** @throws Refused */
  async rename(group: string, subject: string): Promise<void> {
    await this.#ask('set', group, stanza('subject', {}, new TextEncoder().encode(subject)));
  }

  /** @throws Refused */
  async leave(group: string): Promise<void> {
    const left = stanza('leave', {}, [stanza('group', { id: group })]);
    await this.#ask('set', GROUP_SERVER, left);
  }

  async membersOf(group: string): Promise<readonly string[]> {
    const answer = await this.#ask('get', group, stanza('query', { request: 'interactive' }));
    const told = childrenOf(childOf(answer, 'group'), 'participant');
    return told.map(({ attrs }) => canonicalAddress(attrs['jid'] ?? ''));
  }

  /**
   * Says something to a group. Settles when the gatekeeper has taken it.
   * @param options.without members who are not given the key: whoever never had it
   * @param options.outside JIDs that are given it though they are in no group: a forger
   */
  async say(
    group: string,
    content: ForeignContent,
    options: { readonly without?: readonly string[] } = {},
  ): Promise<string> {
    const { line, network, plaintexts, signal } = this.#means;
    const id = line.newMessageId();
    const plaintext = plaintexts.say(content);
    this.#sent.set(id, { plaintext, resends: 0 });
    const given = await this.#share(group, options.without ?? []);
    const bytes = await signal.encryptForGroup(this.#nameOf(group), plaintext);
    const enc = stanza('enc', { v: network.encVersion, type: 'skmsg' }, bytes);
    const participants = given.length === 0 ? [] : [stanza('participants', {}, given)];
    const attrs = { to: group, id, type: content.kind === 'reaction' ? 'reaction' : 'text' };
    await line.sendAndWait(stanza('message', attrs, [...participants, enc]));
    return id;
  }

  write(group: string, text: string): Promise<string> {
    return this.say(group, { kind: 'text', text });
  }

  /** Says that all that came was read. */
  readAll(): void {
    for (const { id, group, from } of this.received)
      this.#receipt({ id, group, from, type: 'read' });
  }

  /** Loses what it holds of somebody's sender key, as a device with a lost database would. */
  async forgetKeyOf(group: string, member: string): Promise<void> {
    await this.#means.signal.forgetSenderKey(group, canonicalAddress(member));
  }

  /** Takes a stanza that came from a group. */
  async handle(node: StanzaNode): Promise<void> {
    const { from: group = '', participant = '' } = node.attrs;
    const from = canonicalAddress(participant);
    if (node.tag === 'notification') for (const { tag } of childrenOfAny(node)) this.news.push(tag);
    else if (node.tag === 'message') await this.#onMessage(node, group, from);
    else if (node.tag === 'receipt') await this.#onReceipt(node, group, from);
  }

  #ask(type: 'get' | 'set', to: string, content: StanzaNode): Promise<StanzaNode> {
    return this.#means.line.ask('w:g2', type, to, [content]);
  }

  #keyOf(group: string): OwnKey {
    const known = this.#own.get(group) ?? { epoch: 0, sharedWith: new Set<string>() };
    this.#own.set(group, known);
    return known;
  }

  /** The engine's name of the key in use: another one is another key. */
  #nameOf(group: string): string {
    return `${group}#${String(this.#keyOf(group).epoch)}`;
  }

  async #share(group: string, without: readonly string[]): Promise<readonly StanzaNode[]> {
    const { address, signal, network, startSession } = this.#means;
    const own = this.#keyOf(group);
    const members = await this.membersOf(group);
    if ([...own.sharedWith].some((one) => !members.includes(one))) {
      own.epoch++;
      own.sharedWith.clear();
    }
    const distribution = await signal.distribute(this.#nameOf(group));
    const plaintext = encodeForeignDistribution(group, distribution);
    const given: StanzaNode[] = [];
    for (const jid of members) {
      const isGiven = own.sharedWith.has(jid) || without.includes(jid);
      if (isGiven || jid === canonicalAddress(address)) continue;
      if (!(await signal.hasSession(jid))) await startSession(jid);
      const { type, body } = await signal.encrypt(jid, plaintext);
      const enc = stanza('enc', { v: network.encVersion, type }, body);
      given.push(stanza('to', { jid }, [enc]));
      own.sharedWith.add(jid);
    }
    return given;
  }

  async #onMessage(node: StanzaNode, group: string, from: string): Promise<void> {
    const { id = '' } = node.attrs;
    if (!this.received.some((known) => known.id === id && known.from === from)) {
      try {
        const plaintext = await this.#open(node, group, from);
        if (plaintext === undefined) return;
        const content = this.#means.plaintexts.read(plaintext);
        const text = content.kind === 'text' ? content.text : undefined;
        this.received.push({ id, group, from, text, content });
      } catch (error) {
        if (!(error instanceof BridgeError)) throw error;
        this.unread.push(id);
        this.#askAgain({ id, group, from });
        return;
      }
    }
    this.#receipt({ id, group, from });
  }

  async #open(node: StanzaNode, group: string, from: string): Promise<Uint8Array | undefined> {
    const { signal } = this.#means;
    const encs = childrenOf(node, 'enc');
    const alone = encs.find(({ attrs }) => attrs['type'] !== 'skmsg');
    const sealed = bytesOf(encs.find(({ attrs }) => attrs['type'] === 'skmsg'));
    let plaintext: Uint8Array | undefined;
    if (alone !== undefined) {
      const type = alone.attrs['type'] as EncryptedBody['type'];
      plaintext = await signal.decrypt(from, { type, body: bytesOf(alone) ?? new Uint8Array(0) });
      const told = readForeignDistribution(plaintext);
      if (told?.groupId === group) {
        await signal.acceptDistribution(group, from, told.distribution);
        plaintext = undefined;
      }
    }
    return sealed === undefined ? plaintext : signal.decryptFromGroup(group, from, sealed);
  }

  #askAgain({
    id,
    group,
    from,
  }: {
    readonly id: string;
    readonly group: string;
    readonly from: string;
  }): void {
    const count = (this.#retries.get(id) ?? 0) + 1;
    if (count > MAX_RETRIES) return;
    this.#retries.set(id, count);
    const { signal, now } = this.#means;
    const nodes = retryNodes(signal, { id, count, error: 1, t: secondsOf(now()) });
    this.#receipt({ id, group, from, type: 'retry' }, nodes);
  }

  async #onReceipt(node: StanzaNode, group: string, from: string): Promise<void> {
    const { id = '', type } = node.attrs;
    if (type === 'retry') {
      await this.#sendAgain(node, group, from);
      return;
    }
    const others = childrenOf(childOf(node, 'list'), 'item').map(({ attrs }) => attrs['id'] ?? '');
    const list = type === 'read' ? this.read : this.delivered;
    for (const one of [id, ...others]) list.push(`${one} by ${from}`);
  }

  async #sendAgain(node: StanzaNode, group: string, from: string): Promise<void> {
    this.asked++;
    const { id = '' } = node.attrs;
    const message = this.#sent.get(id);
    if (message === undefined || message.resends >= MAX_RETRIES) return;
    message.resends++;
    const { signal, network, line, startSession } = this.#means;
    const bundle = bundleOfRetry(node);
    if (bundle === undefined) await startSession(from);
    else await signal.startSession(from, bundle);
    this.#keyOf(group).sharedWith.delete(from);
    const { type, body } = await signal.encrypt(from, message.plaintext);
    const attrs = { v: network.encVersion, type, count: String(message.resends) };
    const enc = stanza('enc', attrs, body);
    await line.sendAndWait(
      stanza('message', { to: group, participant: from, id, type: 'text' }, [enc]),
    );
  }

  #receipt(
    about: {
      readonly id: string;
      readonly group: string;
      readonly from: string;
      readonly type?: string;
    },
    content?: readonly StanzaNode[],
  ): void {
    const { id, group: to, from: participant, type } = about;
    const t = secondsOf(this.#means.now());
    this.#means.line.send(stanza('receipt', { id, to, participant, type, t }, content));
  }
}

export function isFromGroup({ attrs }: StanzaNode): boolean {
  return attrs['from']?.endsWith(`@${GROUP_SERVER}`) === true;
}

function childrenOfAny({ content }: StanzaNode): readonly StanzaNode[] {
  return Array.isArray(content) ? (content as readonly StanzaNode[]) : [];
}
