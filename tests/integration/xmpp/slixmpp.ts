/**
 * A contact with a foreign client: slixmpp in a process of its own (`slixmpp_peer.py`).
 * @module
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { PYTHON } from './python-device';

export type PeerEvent = {
  readonly ev:
    | 'ready'
    | 'message'
    | 'empty'
    | 'copied'
    | 'receipt'
    | 'displayed'
    | 'sent'
    | 'file'
    | 'put'
    | 'result'
    | 'joined'
    | 'invited'
    | 'unread'
    | 'error';
  readonly from?: string;
  readonly id?: string;
  readonly enc?: string | null;
  readonly body?: string | null;
  readonly fingerprint?: string;
  readonly device?: number;
  readonly error?: string;
  /** what stood in the envelope */
  readonly inside?: string;
  readonly room?: string;
  /** what the room calls it */
  readonly stanzaId?: string;
  readonly bytes?: string;
  readonly url?: string;
};

export class Slixmpp {
  readonly heard: PeerEvent[] = [];
  readonly jid: string;
  /** told of each event as it comes */
  onEvent: (event: PeerEvent) => void = () => undefined;
  readonly #process;
  #waiting: {
    readonly wants: (event: PeerEvent) => boolean;
    readonly resolve: (event: PeerEvent) => void;
  }[] = [];

  constructor(jid: string, password: string, port: number) {
    if (PYTHON === undefined) throw new Error('no Python with slixmpp');
    this.jid = jid;
    const script = fileURLToPath(new URL('slixmpp_peer.py', import.meta.url));
    const args = ['-W', 'ignore', script, jid, password, String(port)];
    this.#process = spawn(PYTHON, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    createInterface({ input: this.#process.stdout }).on('line', (line) => {
      const event = JSON.parse(line) as PeerEvent;
      this.heard.push(event);
      this.onEvent(event);
      for (const one of this.#waiting.filter(({ wants }) => wants(event))) {
        this.#waiting = this.#waiting.filter((other) => other !== one);
        one.resolve(event);
      }
    });
  }

  /** The first such event, past or future. */
  event(wants: (event: PeerEvent) => boolean): Promise<PeerEvent> {
    const past = this.heard.find(wants);
    if (past !== undefined) return Promise.resolve(past);
    return new Promise((resolve, reject) => {
      const late = setTimeout(
        () =>
          reject(
            new Error(`not heard; heard ${JSON.stringify(this.heard.slice(-5)).slice(0, 2_000)}`),
          ),
        20_000,
      );
      const heard = (event: PeerEvent): void => {
        clearTimeout(late);
        resolve(event);
      };
      this.#waiting.push({ wants, resolve: heard });
    });
  }

  ready(): Promise<PeerEvent> {
    return this.event(({ ev }) => ev === 'ready');
  }

  /** @returns the message's id */
  async say(
    to: string,
    body: string,
    enc: 'none' | 'omemo-0.3' | 'omemo-2',
    inside = '',
  ): Promise<string> {
    return (await this.#asked({ cmd: 'send', to, body, enc, inside }, 'sent')).id!;
  }

  async join(room: string, nick: string): Promise<void> {
    await this.#asked({ cmd: 'join', room, nick }, 'joined');
  }

  /** @returns the message's id */
  async sayIn(room: string, body: string, enc: 'none' | 'omemo-0.3' | 'omemo-2', inside = '') {
    const sent = await this.#asked(
      { cmd: 'send', to: room, body, enc, inside, room: true },
      'sent',
    );
    return sent.id!;
  }

  /** Fetches a file and opens it, by their own means. */
  async fetch(url: string): Promise<Uint8Array> {
    const { bytes } = await this.#asked({ cmd: 'fetch', url }, 'file');
    return Uint8Array.from(Buffer.from(bytes!, 'base64'));
  }

  /** Seals a file and brings it to their server, by their own means. @returns what a message says of it */
  async put(plaintext: Uint8Array, suffix: string): Promise<string> {
    const bytes = Buffer.from(plaintext).toString('base64');
    return (await this.#asked({ cmd: 'put', bytes, suffix }, 'put')).url!;
  }

  async #asked(command: object, ev: PeerEvent['ev']): Promise<PeerEvent> {
    const count = this.heard.length;
    this.#tell(command);
    const answer = await this.event(
      (event) => (event.ev === ev || event.ev === 'error') && this.heard.indexOf(event) >= count,
    );
    if (answer.ev === 'error') throw new Error(answer.error);
    return answer;
  }

  raw(xml: string): void {
    this.#tell({ cmd: 'raw', xml });
  }

  reads(body: string): Promise<PeerEvent> {
    return this.event((event) => event.ev === 'message' && event.body === body);
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#tell({ cmd: 'quit' });
    const late = setTimeout(() => this.#process.kill(), 3_000);
    await gone;
    clearTimeout(late);
  }

  #tell(command: object): void {
    this.#process.stdin.write(`${JSON.stringify(command)}\n`);
  }
}
