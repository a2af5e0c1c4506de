/**
 * A third party's user made of foreign parts: the test client with `whatsapp-rust-bridge` as its
 * Signal engine and Baileys' messages. So the sandbox is proved without the adapter it is for.
 * WhatsApp only: Messenger's envelope has no foreign implementation in npm.
 * @module
 */
import { bytesOf, childOf, type StanzaNode } from '@/lib/codec';

import { WHATSAPP_PLAINTEXT } from '../../oracles/baileys';
import { BridgeSignal, makeForeignKeyPair } from '../../oracles/bridge';
import { nonceFor, type NetworkName, type Sandbox } from '../../sandbox';
import { ackOf, keysFor, TestClient } from './test-client';

const SERVER = 's.whatsapp.net';

export class UserPeer {
  /** `NAME: TEXT`, or `NAME: (other)` for what is no text */
  readonly heard: string[] = [];
  /** the senders of read receipts */
  readonly readBy: string[] = [];
  sawCall = false;
  readonly failures: unknown[] = [];
  readonly #signal = new BridgeSignal();
  readonly #client: TestClient;
  readonly #listening: Promise<void>;
  #isClosed = false;
  #nextId = 1;

  private constructor(client: TestClient) {
    this.#client = client;
    this.#listening = this.#listen();
  }

  static async logIn(
    sandbox: Sandbox,
    network: Extract<NetworkName, 'whatsapp'>,
  ): Promise<UserPeer> {
    const staticKeyPair = makeForeignKeyPair();
    const gatekeeper = sandbox[network];
    const token = await sandbox.provider.mintIdTokenForTesting({
      sub: 'alice',
      aud: gatekeeper.network.clientId,
      email: 'alice@harbourmail.example',
      nonce: nonceFor(staticKeyPair.publicKey),
    });
    const client = await TestClient.connect({ gatekeeper, token, staticKeyPair });
    await client.next('success');
    const peer = new UserPeer(client);
    await client.ask({ type: 'set', xmlns: 'encrypt', to: SERVER }, keysFor(peer.#signal, 50));
    return peer;
  }

  /** Writes within a session that the other side has begun. */
  async write(to: string, text: string): Promise<void> {
    const { type, body } = await this.#signal.encrypt(to, WHATSAPP_PLAINTEXT.text(text));
    this.#client.send({
      tag: 'message',
      attrs: { to, id: `3EB0${String(this.#nextId++).padStart(18, '0')}`, type: 'text' },
      content: [{ tag: 'enc', attrs: { v: '2', type }, content: body }],
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#client.close();
    await this.#listening;
    if (this.failures.length > 0) throw this.failures[0];
  }

  async #listen(): Promise<void> {
    const isMine = ({ tag }: StanzaNode): boolean => ['message', 'receipt', 'call'].includes(tag);
    while (!this.#isClosed) {
      const node = this.#client.inbox.find(isMine);
      if (node === undefined) {
        await new Promise((resolve) => void setTimeout(resolve, 5));
        continue;
      }
      this.#client.inbox.splice(this.#client.inbox.indexOf(node), 1);
      await this.#take(node).catch((error: unknown) => this.failures.push(error));
    }
  }

  async #take(node: StanzaNode): Promise<void> {
    const { from = '', type, notify } = node.attrs;
    if (node.tag === 'message') this.heard.push(`${notify}: ${await this.#read(node, from)}`);
    else if (node.tag === 'call') this.sawCall = true;
    else if (type === 'read') this.readBy.push(from);
    this.#client.send(ackOf(node));
  }

  async #read(node: StanzaNode, from: string): Promise<string> {
    const enc = childOf(node, 'enc');
    const type = enc?.attrs['type'] === 'pkmsg' ? 'pkmsg' : 'msg';
    const plaintext = await this.#signal.decrypt(from, { type, body: bytesOf(enc)! });
    return WHATSAPP_PLAINTEXT.read(plaintext) ?? '(other)';
  }
}
