/**
 * A user of the network's own, living in this process: its device with a foreign Signal engine,
 * connected to the gatekeeper as a client is. It decrypts, acknowledges, sends receipts, asks again
 * for what it cannot read and sends again when asked. What it says and when is its
 * life's business (lives.ts). Must not know Noise, tokens or the adapter under test.
 * @module
 */
import { childOf, childrenOf, type StanzaNode } from '@/lib/codec';

import type { ForeignContent } from '../oracles/baileys-content';
import { BridgeError, BridgeSignal } from '../oracles/bridge';
import { bundleOf, bundleOfRetry, encryptedBody, keyUpload, retryNodes } from './contact-keys';
import { ContactGroups, isFromGroup } from './contact-groups';
import { isChange, outsideOf } from './contact-kinds';
import { ContactLine } from './contact-line';
import { ContactMedia } from './contact-media';
import { Talk } from './contact-talk';
import type { ContactOptions, ReceivedMessage, SentMessage } from './contact-types';
import { canonicalAddress, isSameAddress, type Network } from './networks';
import { evening } from './pictures';
import { plaintextsOf, type Plaintexts } from './plaintext';
import { secondsOf, stanza } from './stanza';
import type { TranscriptEvent } from './transcript';

/** resends of one message, and requests for one message, before giving up */
const MAX_RETRIES = 5;

/** `error` of a retry receipt, by the engine's own word for what was wrong */
const RETRY_REASONS: Readonly<Record<string, number>> = {
  SessionNotFound: 1,
  InvalidPreKeyId: 3,
  InvalidSignedPreKeyId: 3,
  InvalidMessage: 4,
  SignatureValidationFailed: 5,
};

type Outgoing = SentMessage & {
  readonly type: string;
  readonly mediaType?: string | undefined;
  /** 1 an edit, 7 a deletion */
  readonly edit?: string | undefined;
  readonly plaintext: Uint8Array;
  resends: number;
};

type MessageListener = (message: ReceivedMessage) => void;

export class Contact {
  readonly name: string;
  readonly address: string;
  readonly externalId: string;
  readonly network: Network;
  /** keys and sessions: tests may break them */
  signal = new BridgeSignal();
  readonly received: ReceivedMessage[] = [];
  readonly deliveryReceiptsReceived: string[] = [];
  readonly readReceiptsReceived: string[] = [];
  /** how often somebody was seen typing to this contact */
  typingSeen = 0;
  /** what the other side says it cannot take, by its code */
  readonly refusals: { readonly id: string; readonly code: string }[] = [];
  /** everything beyond writing */
  readonly talk: Talk;
  readonly media: ContactMedia;
  readonly groups: ContactGroups;
  /** whom `write` means when nobody is named: the first user it met */
  friend: string | undefined;
  readonly #sent = new Map<string, Outgoing>();
  readonly #unread: ReceivedMessage[] = [];
  readonly #askedAgain = new Map<string, number>();
  readonly #listeners = new Set<MessageListener>();
  readonly #plaintexts: Plaintexts;
  readonly #options: ContactOptions;
  readonly #line: ContactLine;
  #hasPublished = false;
  #incoming: Promise<void> = Promise.resolve();
  #outgoing: Promise<unknown> = Promise.resolve();
  #waitingToWrite: (() => void)[] = [];

  constructor(options: ContactOptions) {
    const { card, network, link, random } = options;
    this.name = card.name;
    this.address = card.address;
    this.externalId = card.externalId;
    this.network = network;
    this.#options = options;
    this.talk = new Talk(this, options.now);
    this.media = new ContactMedia(this, link.media);
    this.#plaintexts = plaintextsOf(network.name, random);
    this.#line = new ContactLine(link, random, (node) => this.#take(node));
    this.groups = new ContactGroups({
      address: card.address,
      network,
      signal: this.signal,
      line: this.#line,
      plaintexts: this.#plaintexts,
      now: options.now,
      startSession: (to) => this.#startSession(to),
    });
  }

  get sent(): readonly SentMessage[] {
    return [...this.#sent.values()].map(({ id, to, text }) => ({ id, to, text }));
  }

  get isOnline(): boolean {
    return this.#line.isOpen;
  }

  /** Connects; publishes keys the first time; then sends what was written meanwhile. */
  async comeBack(): Promise<void> {
    if (this.isOnline) return;
    const isFirstTime = !this.#hasPublished;
    this.#line.open();
    if (isFirstTime) await this.#publishKeys();
    else this.#options.note({ event: 'came-back' });
    for (const resume of this.#waitingToWrite.splice(0)) resume();
  }

  /** Disconnects: what is sent to it waits at the gatekeeper, what it writes waits here. */
  goOffline(): void {
    if (!this.isOnline) return;
    this.#line.close();
    this.#options.note({ event: 'went-offline' });
  }

  /**
   * Writes a text. Settles when the gatekeeper has taken it.
   * @returns the message's id
   * @throws Error where the gatekeeper refuses it or the addressee has no keys
   */
  write(text: string, { to }: { readonly to?: string } = {}): Promise<string> {
    return this.say({ kind: 'text', text }, to === undefined ? {} : { to });
  }

  /**
   * Says something of any kind. Settles when the gatekeeper has taken it.
   * @returns the message's id
   * @throws Error as `write` does
   */
  async say(content: ForeignContent, { to }: { readonly to?: string } = {}): Promise<string> {
    const plaintext = this.#plaintexts.say(content);
    const text = content.kind === 'text' ? content.text : undefined;
    const outgoing = { to: this.#addressee(to), text, plaintext, ...outsideOf(content) };
    const id = await this.#submit(outgoing, text === undefined ? 'sent-other' : 'wrote');
    if (content.kind === 'edit')
      this.#options.note({ event: 'edited', messageId: content.key.id, text: content.text });
    if (content.kind === 'deletion')
      this.#options.note({ event: 'took-back', messageId: content.key.id });
    return id;
  }

  /** Sends a picture. */
  async sendImage(options: { readonly to?: string } = {}): Promise<string> {
    const picture = { ...evening(), type: 'image', mime: 'image/png' } as const;
    return (await this.media.send(picture, options)).id;
  }

  /**
   * Rings. @returns the call's id
   */
  async call({ to, video = false }: { readonly to?: string; readonly video?: boolean } = {}) {
    const callId = this.#line.newMessageId();
    const kinds = [stanza('audio', { enc: 'opus', rate: '16000' })];
    if (video) kinds.push(stanza('video', { enc: 'vp8' }));
    await this.#ring(this.#addressee(to), stanza('offer', this.#callAttrs(callId), kinds));
    return callId;
  }

  /** Gives up ringing. */
  async hangUp(callId: string, { to }: { readonly to?: string } = {}): Promise<void> {
    const attrs = { ...this.#callAttrs(callId), reason: 'timeout' };
    await this.#ring(this.#addressee(to), stanza('terminate', attrs));
  }

  /** Shows "typing" to somebody, or that it has stopped. */
  type(state: 'composing' | 'paused' = 'composing', to?: string): void {
    this.#line.send(stanza('chatstate', { to: this.#addressee(to) }, [stanza(state)]));
  }

  /** Reads all that is unread, and says so: at once, or as soon as it is back. */
  readAll(): void {
    if (!this.isOnline) {
      this.#waitingToWrite.push(() => this.readAll());
      return;
    }
    const unread = this.#unread.splice(0);
    for (const from of new Set(unread.map((message) => message.from))) {
      const [first, ...others] = unread.filter((message) => message.from === from);
      if (first === undefined) continue;
      const items = others.map(({ id }) => stanza('item', { id }));
      const list = items.length === 0 ? undefined : [stanza('list', {}, items)];
      this.#line.send(this.#receipt({ id: first.id, to: from, type: 'read' }, list));
    }
    for (const { id, text } of unread) this.#options.note({ event: 'read', messageId: id, text });
  }

  /** Loses its session with somebody, as a device with a lost database would. */
  async forgetSession(peer?: string): Promise<void> {
    await this.signal.forgetSession(canonicalAddress(this.#addressee(peer)));
  }

  /** Begins anew on another device under the same address: other keys, no sessions. */
  reinstall(): Promise<void> {
    // What is being read or written is done with the old keys.
    const begun = Promise.all([this.#incoming, this.#outgoing]);
    const done = this.#beginAnew(begun);
    this.#incoming = done.catch((error: unknown) => this.#options.fail(error));
    this.#outgoing = this.#incoming;
    return done;
  }

  /** Calls `listener` after each message that could be read. */
  onMessage(listener: MessageListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async #beginAnew(after: Promise<unknown>): Promise<void> {
    await after;
    this.signal = new BridgeSignal();
    this.#hasPublished = false;
    if (this.isOnline) await this.#publishKeys();
  }

  #addressee(to: string | undefined): string {
    const addressee = to ?? this.friend;
    if (addressee === undefined) throw new Error(`${this.name} has met nobody yet`);
    return addressee;
  }

  async #publishKeys(): Promise<void> {
    await this.#line.ask('encrypt', 'set', this.network.server, keyUpload(this.signal));
    this.#hasPublished = true;
  }

  #callAttrs(callId: string) {
    return { 'call-id': callId, 'call-creator': this.address };
  }

  async #ring(to: string, about: StanzaNode): Promise<void> {
    const id = this.#line.newMessageId();
    await this.#line.sendAndWait(stanza('call', { to, id }, [about]));
    this.#options.note({ event: 'sent-other', messageId: id });
  }

  /** Messages leave in the order in which they were written. */
  #submit(
    message: Omit<Outgoing, 'id' | 'resends' | 'text'> & { readonly text?: string },
    event: TranscriptEvent,
  ): Promise<string> {
    const id = this.#line.newMessageId();
    const outgoing: Outgoing = { ...message, id, text: message.text, resends: 0 };
    this.#sent.set(id, outgoing);
    const run = async (): Promise<string> => {
      if (!this.isOnline)
        await new Promise<void>((resolve) => void this.#waitingToWrite.push(resolve));
      await this.#transmit(outgoing);
      this.#options.note({ event, messageId: id, text: outgoing.text });
      return id;
    };
    const done = this.#outgoing.then(run, run);
    this.#outgoing = done.catch(() => undefined);
    return done;
  }

  async #transmit(message: Outgoing): Promise<void> {
    const { id, to, type, mediaType, edit, plaintext, resends } = message;
    const peer = canonicalAddress(to);
    if (!(await this.signal.hasSession(peer))) await this.#startSession(to);
    const encrypted = await this.signal.encrypt(peer, plaintext);
    const attrs = {
      v: this.network.encVersion,
      type: encrypted.type,
      mediatype: mediaType,
      count: resends === 0 ? undefined : String(resends),
    };
    const vouched = this.#options.vouch?.(this.signal);
    const beside =
      vouched === undefined || encrypted.type === 'msg'
        ? []
        : [stanza('device-identity', {}, vouched)];
    const content = [stanza('enc', attrs, encrypted.body), ...beside];
    await this.#line.sendAndWait(stanza('message', { to, id, type, edit }, content));
  }

  async #startSession(to: string): Promise<void> {
    const request = [stanza('key', {}, [stanza('user', { jid: to })])];
    const answer = await this.#line.ask('encrypt', 'get', this.network.server, request);
    const bundle = bundleOf(childOf(childOf(answer, 'list'), 'user'));
    if (bundle === undefined) throw new Error('the addressee has published no keys');
    await this.signal.startSession(canonicalAddress(to), bundle);
  }

  /** Takes what the gatekeeper delivers; one after the other, as decrypting changes the session. */
  #take(node: StanzaNode): void {
    if (node.tag === 'ack') {
      const { id = '', error = '' } = node.attrs;
      this.refusals.push({ id, code: error });
      return;
    }
    if (node.tag === 'chatstate') {
      if (childOf(node, 'composing') !== undefined) this.typingSeen++;
      return;
    }
    this.#incoming = this.#incoming
      .then(() => this.#handle(node))
      .catch((error: unknown) => this.#options.fail(error));
  }

  async #handle(node: StanzaNode): Promise<void> {
    if (isFromGroup(node)) await this.groups.handle(node);
    else if (node.tag === 'message') await this.#onMessage(node);
    else if (node.tag === 'receipt') await this.#onReceipt(node);
    else if (node.tag === 'notification') await this.#publishKeys();
    if (['message', 'receipt', 'notification', 'call'].includes(node.tag))
      this.#line.acknowledge(node);
  }

  async #onMessage(node: StanzaNode): Promise<void> {
    const { id = '', from = '' } = node.attrs;
    if (!this.received.some((known) => known.id === id && isSameAddress(known.from, from))) {
      const message = await this.#decrypt(node, id, from);
      if (message === undefined) return;
      this.received.push(message);
      this.#unread.push(message);
      const event = message.text === undefined ? 'received-other' : 'received';
      this.#options.note({ event, messageId: id, text: message.text });
      if (isChange(message.content)) this.#unread.pop();
      else for (const listener of this.#listeners) listener(message);
    }
    this.#line.send(this.#receipt({ id, to: from }));
  }

  /** @returns undefined where it could not be read and was asked for again */
  async #decrypt(node: StanzaNode, id: string, from: string): Promise<ReceivedMessage | undefined> {
    try {
      const encrypted = encryptedBody(childOf(node, 'enc'));
      const plaintext = await this.signal.decrypt(canonicalAddress(from), encrypted);
      this.#askedAgain.delete(id);
      const content = this.#plaintexts.read(plaintext);
      return { id, from, text: content.kind === 'text' ? content.text : undefined, content };
    } catch (error) {
      if (!(error instanceof BridgeError)) throw error;
      this.#askAgain({ id, from, error: RETRY_REASONS[error.reason] ?? 0 });
      return undefined;
    }
  }

  #askAgain({ id, from, error }: { id: string; from: string; error: number }): void {
    const count = (this.#askedAgain.get(id) ?? 0) + 1;
    if (count > MAX_RETRIES) return;
    this.#askedAgain.set(id, count);
    const t = secondsOf(this.#options.now());
    const vouched = this.#options.vouch?.(this.signal);
    const nodes = retryNodes(this.signal, { id, count, error, t, vouched });
    this.#line.send(this.#receipt({ id, to: from, type: 'retry' }, nodes));
    this.#options.note({ event: 'asked-again', messageId: id });
  }

  async #onReceipt(node: StanzaNode): Promise<void> {
    const { id = '', type, from = '' } = node.attrs;
    if (type === 'retry') {
      await this.#sendAgain(node, id, from);
      return;
    }
    const others = childrenOf(childOf(node, 'list'), 'item').map(({ attrs }) => attrs['id'] ?? '');
    const ids = [id, ...others].filter((one) => this.#sent.has(one));
    const list = type === 'read' ? this.readReceiptsReceived : this.deliveryReceiptsReceived;
    const event = type === 'read' ? 'was-read' : 'was-delivered';
    for (const one of ids) {
      if (list.includes(one)) continue;
      list.push(one);
      this.#options.note({ event, messageId: one, text: this.#sent.get(one)?.text });
    }
  }

  async #sendAgain(node: StanzaNode, id: string, from: string): Promise<void> {
    const message = this.#sent.get(id);
    if (message === undefined || !isSameAddress(message.to, from)) return;
    if (message.resends >= MAX_RETRIES) return;
    message.resends++;
    const bundle = bundleOfRetry(node);
    if (bundle === undefined) await this.#startSession(message.to);
    else await this.signal.startSession(canonicalAddress(message.to), bundle);
    await this.#transmit(message);
    this.#options.note({ event: 'sent-again', messageId: id, text: message.text });
  }

  #receipt(
    attrs: { readonly id: string; readonly to: string; readonly type?: string },
    content?: readonly StanzaNode[],
  ): StanzaNode {
    return stanza('receipt', { ...attrs, t: secondsOf(this.#options.now()) }, content);
  }
}
