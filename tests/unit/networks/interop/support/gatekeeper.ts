/**
 * A gatekeeper in memory, at the socket edge: Noise responder, certificates, login, pre-keys, contacts, a log of
 * everything it got. Scripted by tests; the real stand-ins, with foreign code, are the sandbox's.
 * @module
 */
import { concatBytes, type Random, type Socket, type SocketEvents, type Sockets } from '@/lib/base';
import {
  bytesOf,
  CertChain,
  CertDetails,
  childOf,
  childrenOf,
  ClientPayload,
  decodeStanza,
  encodeFrame,
  encodeStanza,
  FrameReader,
  HandshakeMessage,
  INTRO_HEADER,
  uintOf,
  type StanzaInput,
  type StanzaNode,
} from '@/lib/codec';
import { generateKeyPair, xeddsaSign, type KeyPair } from '@/lib/crypto';
import {
  decryptFrame,
  encryptFrame,
  fallBack,
  joinMessageParts,
  readMessage,
  splitMessageParts,
  startHandshake,
  writeMessage,
  type HandshakeState,
  type Transport,
} from '@/lib/protocol/noise';
import { seededRandom } from './random';

export type Login = {
  readonly payload: ClientPayload;
  readonly token: string;
  readonly clientStaticKey: Uint8Array;
};

export type Uploaded = {
  readonly registrationId: number;
  readonly identityKey: Uint8Array;
  readonly signed: { id: number; publicKey: Uint8Array; signature: Uint8Array };
  readonly oneTime: { id: number; publicKey: Uint8Array }[];
};

export class FakeGatekeeper implements Sockets {
  readonly random: Random = seededRandom(99);
  readonly root = generateKeyPair(this.random);
  staticKeyPair = generateKeyPair(this.random);
  readonly logins: Login[] = [];
  /** every stanza it got, from every line */
  readonly received: StanzaNode[] = [];
  readonly lines: ServerLine[] = [];
  /** where each line was asked for */
  readonly urls: string[] = [];
  /** pre-keys that the client has uploaded */
  uploaded: Uploaded | undefined;
  uploads = 0;
  readonly bundles = new Map<string, () => StanzaInput>();
  readonly contacts = new Map<string, Record<string, string>>();
  /** the answer to a login; undefined says nothing */
  onLogin: (login: Login) => StanzaInput | undefined;
  /** answers an IQ in place of the defaults where it returns something; null says nothing */
  onIq: (node: StanzaNode) => StanzaInput | null | undefined = () => undefined;
  /** how clients greeted, in order; `XXfallback` follows an IK that was meant for another key */
  readonly greetings: ('XX' | 'IK' | 'XXfallback')[] = [];
  /** where set, a greeting as known is answered by a closed line */
  refusesResume = false;
  /** whether a resumed handshake shows the certificates again */
  showsChain = true;
  /** changes certificate details before they are signed */
  certificates = { leafKey: this.staticKeyPair.publicKey, notAfter: 4_000_000_000 };
  /** where set, sockets are refused */
  isDown = false;
  /** where set, nothing is answered at all */
  isMute = false;

  constructor(readonly options: { readonly jid: string; readonly serverJid: string }) {
    this.onLogin = () => ({ tag: 'success', attrs: { t: '1800000000', jid: options.jid } });
  }

  connect(url: string, events: SocketEvents): Socket {
    this.urls.push(url);
    const line = new ServerLine(this, events);
    this.lines.push(line);
    return line.socket;
  }

  /** The newest line. */
  get line(): ServerLine {
    const line = this.lines.at(-1);
    if (line === undefined) throw new Error('nobody has connected');
    return line;
  }

  send(node: StanzaInput): void {
    this.line.send(node);
  }

  /** What it got, by tag. */
  got(tag: string, attrs: Readonly<Record<string, string>> = {}): StanzaNode[] {
    return this.received.filter(
      (node) =>
        node.tag === tag &&
        Object.entries(attrs).every(([name, value]) => node.attrs[name] === value),
    );
  }

  /** Has another key from now on, and certificates for it. */
  changeKey(): void {
    this.staticKeyPair = generateKeyPair(this.random);
    this.certificates = { ...this.certificates, leafKey: this.staticKeyPair.publicKey };
  }

  certificateChain(): Uint8Array {
    const intermediate = generateKeyPair(this.random);
    const { leafKey, notAfter } = this.certificates;
    const sign = (by: KeyPair, details: Uint8Array) => ({
      details,
      signature: xeddsaSign(by.privateKey, details, this.random.bytes(64)),
    });
    const about = { notBefore: 1, notAfter };
    return CertChain.encode({
      intermediate: sign(
        this.root,
        CertDetails.encode({ serial: 1, issuerSerial: 0, key: intermediate.publicKey, ...about }),
      ),
      leaf: sign(
        intermediate,
        CertDetails.encode({ serial: 2, issuerSerial: 1, key: leafKey, ...about }),
      ),
    });
  }

  answer(node: StanzaNode): StanzaInput | undefined {
    const scripted = this.onIq(node);
    if (scripted !== undefined) return scripted ?? undefined;
    const { id, xmlns, type } = node.attrs;
    const result = (content: StanzaInput[] = []): StanzaInput => ({
      tag: 'iq',
      attrs: { id, type: 'result', from: this.options.serverJid },
      content,
    });
    if (xmlns === 'encrypt' && type === 'set') {
      this.#keep(node);
      return result();
    }
    if (xmlns === 'encrypt' && childOf(node, 'count') !== undefined)
      return result([
        { tag: 'count', attrs: { value: String(this.uploaded?.oneTime.length ?? 0) } },
      ]);
    if (xmlns === 'encrypt') return result([{ tag: 'list', content: [this.#bundle(node)] }]);
    if (xmlns === 'w:interop') return result([{ tag: 'users', content: [this.#contact(node)] }]);
    return result();
  }

  #keep(node: StanzaNode): void {
    const keyOf = (from: StanzaNode) => ({
      id: uintOf(childOf(from, 'id')) ?? 0,
      publicKey: Uint8Array.from(bytesOf(childOf(from, 'value')) ?? []),
    });
    const skey = childOf(node, 'skey');
    if (skey === undefined) throw new Error('upload without a signed key');
    this.uploads += 1;
    this.uploaded = {
      registrationId: uintOf(childOf(node, 'registration')) ?? 0,
      identityKey: Uint8Array.from(bytesOf(childOf(node, 'identity')) ?? []),
      signed: {
        ...keyOf(skey),
        signature: Uint8Array.from(bytesOf(childOf(skey, 'signature')) ?? []),
      },
      oneTime: [
        ...(this.uploaded?.oneTime ?? []),
        ...childrenOf(childOf(node, 'list'), 'key').map(keyOf),
      ],
    };
  }

  #bundle(node: StanzaNode): StanzaInput {
    const jid = childOf(childOf(node, 'key'), 'user')?.attrs['jid'] ?? '';
    const bundle = this.bundles.get(jid);
    if (bundle !== undefined) return bundle();
    const error = { tag: 'error', attrs: { code: '404', text: 'item-not-found' } };
    return { tag: 'user', attrs: { jid }, content: [error] };
  }

  #contact(node: StanzaNode): StanzaInput {
    const external = childOf(childOf(node, 'users'), 'user')?.attrs['external_id'] ?? '';
    const found = this.contacts.get(external);
    if (found !== undefined) return { tag: 'user', attrs: { external_id: external, ...found } };
    const error = { tag: 'error', attrs: { code: '404', text: 'item-not-found' } };
    return { tag: 'user', attrs: { external_id: external }, content: [error] };
  }
}

const EMPTY = new Uint8Array(0);

class ServerLine {
  readonly socket: Socket;
  isClosed = false;
  #handshake: HandshakeState | undefined;
  #pattern: 'XX' | 'XXfallback' = 'XX';
  #transport: Transport | undefined;
  readonly #frames = new FrameReader({ expectIntro: true });
  #hasHello = false;
  #work: Promise<void> = Promise.resolve();

  constructor(
    private readonly gatekeeper: FakeGatekeeper,
    private readonly events: SocketEvents,
  ) {
    this.socket = {
      buffered: 0,
      send: (bytes) => this.#later(() => this.#receive(bytes.slice())),
      close: () => this.close(1000),
    };
    if (gatekeeper.isDown) this.close(1006);
    else this.#later(() => events.onOpen());
  }

  /** Closes; the client hears of it. */
  close(code = 1006): void {
    this.#later(() => {
      if (this.isClosed) return;
      this.isClosed = true;
      this.events.onClose(code);
    });
  }

  /** A stanza through the encryption. */
  send(node: StanzaInput): void {
    this.sendPlaintext(encodeStanza(node));
  }

  /** Whatever bytes through the encryption. */
  sendPlaintext(bytes: Uint8Array): void {
    this.sendRaw(this.seal(bytes));
  }

  /** The next frame of this line, with whatever bytes in it; whoever asks sends it. */
  seal(bytes: Uint8Array): Uint8Array {
    if (this.#transport === undefined) throw new Error('not through the handshake');
    const { cipher, ciphertext } = encryptFrame(this.#transport.send, bytes);
    this.#transport = { ...this.#transport, send: cipher };
    return encodeFrame(ciphertext);
  }

  /** Whatever bytes as they are. */
  sendRaw(bytes: Uint8Array): void {
    this.#later(() => {
      if (!this.isClosed) this.events.onBytes(bytes);
    });
  }

  #later(task: () => void | Promise<void>): void {
    this.#work = this.#work.then(task);
  }

  async #receive(bytes: Uint8Array): Promise<void> {
    if (this.isClosed || this.gatekeeper.isMute) return;
    for (const frame of this.#frames.push(bytes)) await this.#receiveFrame(frame);
  }

  async #receiveFrame(frame: Uint8Array): Promise<void> {
    if (!this.#hasHello) this.#hello(frame);
    else if (this.#transport === undefined) this.#finish(frame);
    else {
      const { cipher, plaintext } = decryptFrame(this.#transport.receive, frame);
      this.#transport = { ...this.#transport, receive: cipher };
      const node = await decodeStanza(plaintext);
      this.gatekeeper.received.push(node);
      const answer = node.tag === 'iq' ? this.gatekeeper.answer(node) : undefined;
      if (answer !== undefined) this.send(answer);
    }
  }

  #hello(frame: Uint8Array): void {
    this.#hasHello = true;
    const { clientHello = {} } = HandshakeMessage.decode(frame);
    const { ephemeral } = clientHello;
    this.gatekeeper.greetings.push(clientHello.static === undefined ? 'XX' : 'IK');
    if (clientHello.static === undefined) {
      const first = joinMessageParts({ pattern: 'XX', index: 0 }, { ephemeral });
      this.#introduce('XX', readMessage(this.#begin('XX'), first).state);
      return;
    }
    if (this.gatekeeper.refusesResume) return this.close(1002);
    const begun = this.#begin('IK');
    try {
      this.#resume(readMessage(begun, joinMessageParts({ pattern: 'IK', index: 0 }, clientHello)));
    } catch {
      this.gatekeeper.greetings.push('XXfallback');
      this.#introduce('XXfallback', fallBack(begun, ephemeral));
    }
  }

  #resume({ state, payload }: ReturnType<typeof readMessage>): void {
    const chain = this.gatekeeper.showsChain ? this.gatekeeper.certificateChain() : EMPTY;
    const { message, transport } = writeMessage(state, chain);
    const serverHello = splitMessageParts({ pattern: 'IK', index: 1 }, message);
    this.sendRaw(encodeFrame(HandshakeMessage.encode({ serverHello })));
    this.#established(payload, transport);
  }

  #introduce(pattern: 'XX' | 'XXfallback', state: HandshakeState): void {
    const written = writeMessage(state, this.gatekeeper.certificateChain());
    this.#pattern = pattern;
    this.#handshake = written.state;
    const serverHello = splitMessageParts({ pattern, index: 1 }, written.message);
    this.sendRaw(encodeFrame(HandshakeMessage.encode({ serverHello })));
  }

  #begin(pattern: 'XX' | 'IK'): HandshakeState {
    return startHandshake({
      pattern,
      role: 'responder',
      prologue: INTRO_HEADER,
      staticKeyPair: this.gatekeeper.staticKeyPair,
      random: this.gatekeeper.random,
      omitEmptyFirstPayloadHash: true,
    });
  }

  #finish(frame: Uint8Array): void {
    if (this.#handshake === undefined) throw new Error('no hello before');
    const { clientFinish } = HandshakeMessage.decode(frame);
    const third = joinMessageParts({ pattern: this.#pattern, index: 2 }, clientFinish ?? {});
    const { payload, transport } = readMessage(this.#handshake, third);
    this.#established(payload, transport);
  }

  #established(payload: Uint8Array, transport: Transport | undefined): void {
    if (transport === undefined) throw new Error('handshake is not over');
    this.#transport = transport;
    const decoded = ClientPayload.decode(concatBytes(payload));
    const token = new TextDecoder().decode(decoded.interopData?.token);
    const login = { payload: decoded, token, clientStaticKey: transport.remoteStaticKey };
    this.gatekeeper.logins.push(login);
    const answer = this.gatekeeper.onLogin(login);
    if (answer === undefined) return;
    this.send(answer);
    if (answer.tag !== 'success') this.close(1000);
  }
}
