/**
 * A client of a gatekeeper that is not ours where it matters: foreign Noise, foreign protobufs,
 * the provider's pages pressed by a robot. Only frames and stanzas are written with our codec,
 * whose bytes the gatekeeper reads with a foreign reader.
 * @module
 */
import { createHash, randomBytes } from 'node:crypto';

import { expect } from 'vitest';
import { WebSocket } from 'ws';

import {
  decodeStanza,
  encodeFrame,
  encodeStanza,
  encodeUint,
  FrameReader,
  type StanzaNode,
} from '@/lib/codec';

import {
  encodeClientHandshake,
  encodeInteropPayload,
  readServerHello,
} from '../../oracles/baileys';
import {
  makeForeignKeyPair,
  type BridgeSignal,
  type ForeignKeyPair,
  type PublicPreKey,
} from '../../oracles/bridge';
import { BridgeNoise } from '../../oracles/bridge-noise';
import {
  createRobotBrowser,
  nonceFor,
  TEST_REDIRECT_URI,
  type GatekeeperHandle,
  type RobotBrowser,
  type Sandbox,
} from '../../sandbox';

const INTRO = Uint8Array.of(0x57, 0x41, 0x06, 0x03);

/** ms to wait for a stanza: all of it happens in this process */
const PATIENCE = 15_000;

export type LoginOptions = {
  readonly gatekeeper: GatekeeperHandle;
  readonly token: string;
  readonly staticKeyPair?: ForeignKeyPair;
  readonly accountId?: bigint;
  readonly product?: number;
  readonly readReceipts?: boolean;
};

export class TestClient {
  /** the stanzas that came and that nobody has waited for yet */
  readonly inbox: StanzaNode[] = [];
  /** the server's certificates, as they came */
  certificates: Uint8Array = new Uint8Array(0);
  /** settles with the close code when the line has ended */
  readonly closed: Promise<number>;
  readonly #socket: WebSocket;
  readonly #noise: BridgeNoise;
  readonly #frames = new FrameReader();
  readonly #listeners = new Set<() => void>();
  #turn: Promise<void> = Promise.resolve();
  #isThrough = false;
  #nextId = 1;

  private constructor(socket: WebSocket, options: LoginOptions) {
    this.#socket = socket;
    this.#noise = new BridgeNoise(options.staticKeyPair ?? makeForeignKeyPair(), INTRO);
    this.closed = new Promise((resolve) => socket.on('close', resolve));
    socket.on('message', (data: Buffer) => {
      for (const frame of this.#frames.push(Uint8Array.from(data)))
        this.#turn = this.#turn.then(() => this.#onFrame(frame, options));
    });
  }

  /** Opens a line and says who one is. Whether one is let in is the first stanza. */
  static async connect(options: LoginOptions): Promise<TestClient> {
    const socket = new WebSocket(options.gatekeeper.endpoint);
    const client = new TestClient(socket, options);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    socket.on('error', () => socket.terminate());
    socket.send(INTRO);
    const { ephemeral } = client.#noise;
    socket.send(encodeFrame(encodeClientHandshake({ clientHello: { ephemeral } })));
    return client;
  }

  send(node: StanzaNode): void {
    this.sendSealed(encodeStanza(node));
  }

  sendSealed(plaintext: Uint8Array): void {
    this.#socket.send(encodeFrame(this.#noise.encrypt(plaintext)));
  }

  sendBare(bytes: Uint8Array): void {
    this.#socket.send(bytes);
  }

  /** @returns the first stanza, come or coming, that fits; it is taken out of the inbox */
  async next(fits: string | ((node: StanzaNode) => boolean)): Promise<StanzaNode> {
    const matches = typeof fits === 'string' ? ({ tag }: StanzaNode) => tag === fits : fits;
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const at = this.inbox.findIndex(matches);
      if (at >= 0) return this.inbox.splice(at, 1)[0]!;
      if (Date.now() > deadline) throw new Error('the stanza that was waited for did not come');
      await this.#change();
    }
  }

  /** Sends an IQ. @returns its answer, result or error */
  ask(
    attrs: Readonly<Record<string, string>>,
    content: readonly StanzaNode[],
  ): Promise<StanzaNode> {
    const id = `t${this.#nextId++}`;
    this.send({ tag: 'iq', attrs: { ...attrs, id }, content });
    return this.next((node) => node.tag === 'iq' && node.attrs['id'] === id);
  }

  async close(): Promise<void> {
    this.#socket.close();
    await this.closed;
    this.#noise.close();
  }

  async #onFrame(frame: Uint8Array, options: LoginOptions): Promise<void> {
    if (this.#isThrough) {
      this.inbox.push(await decodeStanza(this.#noise.decrypt(frame)));
    } else {
      const { gatekeeper, token, accountId, product, readReceipts } = options;
      const payload = encodeInteropPayload({
        product: product ?? gatekeeper.network.product,
        token,
        accountId,
        enableReadReceipts: readReceipts ?? true,
      });
      const { certificates, ...clientFinish } = this.#noise.finish(readServerHello(frame), payload);
      this.certificates = certificates;
      this.#isThrough = true;
      this.#socket.send(encodeFrame(encodeClientHandshake({ clientFinish })));
    }
    for (const listener of this.#listeners) listener();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#listeners.delete(done);
        resolve();
      };
      const timer = setTimeout(done, PATIENCE / 30);
      this.#listeners.add(done);
    });
  }
}

/** `expect.poll` with patience for a machine that is busy with other things. */
export function eventually<Value>(probe: () => Value): ReturnType<typeof expect.poll<Value>> {
  return expect.poll(probe, { timeout: 15_000, interval: 10 });
}

/** Closes a sandbox. @throws Error where something went wrong inside it that no test has looked at */
export async function closeQuiet(sandbox: Sandbox): Promise<void> {
  await sandbox.close();
  const { failures } = sandbox;
  if (failures.length > 0) throw new AggregateError(failures, 'the sandbox had failures');
}

/** `<ack>` of a stanza that was delivered. @param error a nack code such as 491 */
export function ackOf(node: StanzaNode, error?: string): StanzaNode {
  const { id = '', from = '', type } = node.attrs;
  const attrs: Record<string, string> = { class: node.tag, id, to: from };
  if (node.tag === 'receipt' && type !== undefined) attrs['type'] = type;
  if (error !== undefined) attrs['error'] = error;
  return { tag: 'ack', attrs };
}

/** What a device publishes, with `count` new one-time prekeys: the children of an `encrypt` upload. */
export function keysFor(signal: BridgeSignal, count: number): readonly StanzaNode[] {
  const { registrationId, identityKey, signedPreKey } = signal;
  const leaf = (tag: string, content: Uint8Array): StanzaNode => ({ tag, attrs: {}, content });
  const idAndValue = (key: PublicPreKey): readonly StanzaNode[] => [
    leaf('id', encodeUint(key.id, 3)),
    leaf('value', key.publicKey),
  ];
  return [
    leaf('registration', encodeUint(registrationId, 4)),
    leaf('type', Uint8Array.of(5)),
    leaf('identity', identityKey),
    {
      tag: 'list',
      attrs: {},
      content: signal
        .makePreKeys(count)
        .map((key) => ({ tag: 'key', attrs: {}, content: idAndValue(key) })),
    },
    {
      tag: 'skey',
      attrs: {},
      content: [...idAndValue(signedPreKey), leaf('signature', signedPreKey.signature)],
    },
  ];
}

export type Tokens = { readonly id_token: string; readonly refresh_token: string };

export type SignInOptions = {
  readonly sandbox: Sandbox;
  readonly clientId: string;
  readonly staticKey: Uint8Array;
  readonly robot?: RobotBrowser;
};

/** Authorization code with PKCE, through the provider's pages. */
export async function signIn({
  sandbox,
  clientId,
  staticKey,
  robot,
}: SignInOptions): Promise<Tokens> {
  const browser = robot ?? createRobotBrowser({ account: 'alice', redirectUri: TEST_REDIRECT_URI });
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: TEST_REDIRECT_URI,
    response_type: 'code',
    scope: 'openid email offline_access',
    prompt: 'consent',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: randomBytes(8).toString('hex'),
    nonce: nonceFor(staticKey),
  });
  const redirect = new URL(
    await browser.open(`${sandbox.providerAddress}/auth?${query.toString()}`),
  );
  const code = redirect.searchParams.get('code');
  if (code === null) throw new Error(redirect.searchParams.get('error') ?? 'no code');
  return requestTokens(sandbox, {
    grant_type: 'authorization_code',
    client_id: clientId,
    code,
    redirect_uri: TEST_REDIRECT_URI,
    code_verifier: verifier,
  });
}

/** @throws Error with the OAuth error code where the provider refuses */
export async function requestTokens(
  { providerAddress }: Sandbox,
  form: Readonly<Record<string, string>>,
): Promise<Tokens> {
  const response = await fetch(`${providerAddress}/token`, {
    method: 'POST',
    headers: { origin: 'chrome-extension://aaaabbbbccccddddeeeeffffgggghhhh' },
    body: new URLSearchParams(form),
  });
  const answer = (await response.json()) as Tokens & { readonly error?: string };
  if (!response.ok) throw new Error(answer.error ?? String(response.status));
  return answer;
}
