/**
 * A contact's end of its link to the gatekeeper: questions and their answers, messages and their
 * acks, ids. Must not know keys or what anybody says.
 * @module
 */
import { childOf, type StanzaNode } from '@/lib/codec';

import type { ContactLink } from './gatekeeper-handle';
import type { SeededRandom } from './random';
import { stanza } from './stanza';

type Waiter = {
  readonly resolve: (node: StanzaNode) => void;
  readonly reject: (error: Error) => void;
};

/** The gatekeeper said no, or the line closed before it answered. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

export class ContactLine {
  readonly #link: ContactLink;
  readonly #random: SeededRandom;
  /** takes what is not an answer */
  readonly #take: (node: StanzaNode) => void;
  readonly #waiting = new Map<string, Waiter>();
  #isOpen = false;
  #nextQuery = 1;

  constructor(link: ContactLink, random: SeededRandom, take: (node: StanzaNode) => void) {
    this.#link = link;
    this.#random = random;
    this.#take = take;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  open(): void {
    this.#isOpen = true;
    this.#link.connect((node) => this.#deliver(node));
  }

  close(): void {
    this.#isOpen = false;
    this.#link.disconnect();
    for (const { reject } of this.#waiting.values()) reject(new Refused('the line closed'));
    this.#waiting.clear();
  }

  /** 3EB0 and 18 upper-case hexadecimal digits, as clients of the network make them */
  newMessageId(): string {
    return `3EB0${Buffer.from(this.#random.bytes(9)).toString('hex').toUpperCase()}`;
  }

  /** Sends; lost where the line is closed, as on a real one. */
  send(node: StanzaNode): void {
    if (this.#isOpen) this.#link.send(node);
  }

  /** Sends an IQ. @returns its result @throws Refused */
  ask(
    xmlns: string,
    type: 'get' | 'set',
    to: string,
    content: readonly StanzaNode[],
  ): Promise<StanzaNode> {
    const id = `q${this.#nextQuery++}`;
    return this.#sendFor(`iq ${id}`, stanza('iq', { xmlns, type, to, id }, content));
  }

  /** Sends a message or a call and waits for the gatekeeper's ack. @throws Refused */
  async sendAndWait(node: StanzaNode): Promise<void> {
    await this.#sendFor(`${node.tag} ${node.attrs['id']}`, node);
  }

  /** Says that a stanza has been dealt with, so that it is not delivered again. */
  acknowledge({ tag, attrs }: StanzaNode): void {
    const { id, from, type, participant } = attrs;
    this.send(
      stanza('ack', {
        class: tag,
        id,
        to: from,
        participant,
        type: tag === 'receipt' ? type : undefined,
      }),
    );
  }

  #sendFor(key: string, node: StanzaNode): Promise<StanzaNode> {
    return new Promise((resolve, reject) => {
      if (!this.#isOpen) {
        reject(new Refused('the line is closed'));
        return;
      }
      this.#waiting.set(key, { resolve, reject });
      this.#link.send(node);
    });
  }

  #deliver(node: StanzaNode): void {
    const { id = '', type, class: kind = '' } = node.attrs;
    if (node.tag === 'iq') {
      const code = childOf(node, 'error')?.attrs['code'];
      this.#settle(`iq ${id}`, node, type === 'error' ? (code ?? '500') : undefined);
    } else if (node.tag === 'ack') this.#hearAck(`${kind} ${id}`, node);
    else if (node.tag !== 'ib') this.#take(node);
  }

  /** The gatekeeper's word on something of ours; a later one is from whom it went to. */
  #hearAck(key: string, node: StanzaNode): void {
    const isAwaited = this.#waiting.has(key);
    this.#settle(key, node, node.attrs['error']);
    if (!isAwaited) this.#take(node);
  }

  #settle(key: string, node: StanzaNode, error: string | undefined): void {
    const waiter = this.#waiting.get(key);
    this.#waiting.delete(key);
    if (error === undefined) waiter?.resolve(node);
    else waiter?.reject(new Refused(`the gatekeeper answered ${error}`));
  }
}
