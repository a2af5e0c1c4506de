/**
 * A contact with a foreign client: matrix-nio over libolm, in a process of its own (`nio_peer.py`).
 * @module
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const NIO = process.env['RIALTO_NIO'];

export type NioEvent = {
  readonly ev: string;
  readonly room?: string;
  readonly sender?: string;
  readonly event?: string;
  readonly body?: string | null;
  readonly encrypted?: boolean;
  readonly content?: Readonly<Record<string, unknown>>;
  readonly redacts?: string | null;
  readonly users?: readonly string[];
  readonly tag?: string;
  readonly key?: string;
  readonly error?: string;
};

export class Nio {
  readonly heard: NioEvent[] = [];
  readonly #folder = mkdtempSync(join(tmpdir(), 'rialto-nio-'));
  readonly #process;
  #orders = 0;

  /** @param user whole identifier */
  constructor(
    readonly user: string,
    password: string,
    url: string,
  ) {
    if (NIO === undefined) throw new Error('no matrix-nio');
    const script = fileURLToPath(new URL('nio_peer.py', import.meta.url));
    const python = readdirSync(join(NIO, 'usr/bin')).find((name) => /^python3\.\d+$/.test(name));
    const libraries = `${join(NIO, 'usr/lib/x86_64-linux-gnu')}:${join(NIO, 'usr/lib')}`;
    const loader = join(NIO, 'usr/lib64/ld-linux-x86-64.so.2');
    const program = [join(NIO, 'usr/bin', python ?? 'python3'), '-W', 'ignore', script];
    const { LD_LIBRARY_PATH: _not, ...rest } = process.env;
    this.#process = spawn(
      loader,
      ['--library-path', libraries, ...program, url, user, password, this.#folder],
      {
        stdio: ['pipe', 'pipe', 'ignore'],
        env: {
          ...rest,
          PYTHONHOME: join(NIO, 'usr'),
          PYTHONPATH: join(NIO, 'usr/lib/python3/dist-packages'),
        },
      },
    );
    createInterface({ input: this.#process.stdout }).on('line', (line) => {
      this.heard.push(JSON.parse(line) as NioEvent);
    });
  }

  /** The first such event, past or future. */
  async event(wants: (event: NioEvent) => boolean): Promise<NioEvent> {
    const until = Date.now() + 20_000;
    for (;;) {
      const found = this.heard.find(wants);
      if (found !== undefined) return found;
      if (Date.now() > until)
        throw new Error(`not heard; heard ${this.heard.slice(-6).map(inShort).join(' ')}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  ready(): Promise<NioEvent> {
    return this.event(({ ev }) => ev === 'ready');
  }

  reads(body: string): Promise<NioEvent> {
    return this.event((event) => event.ev === 'message' && event.body === body);
  }

  order(order: Readonly<Record<string, unknown>>): void {
    this.#process.stdin.write(`${JSON.stringify(order)}\n`);
  }

  /** @returns what the server calls it */
  async say(room: string, body: string, content: object = {}): Promise<string> {
    const tag = `t${++this.#orders}`;
    this.order({ cmd: 'say', room, body, content, tag });
    return (await this.event((event) => event.ev === 'sent' && event.tag === tag)).event ?? '';
  }

  /** As a server could write it: without encryption, in a room that encrypts. */
  async plain(room: string, body: string): Promise<void> {
    const tag = `t${++this.#orders}`;
    this.order({ cmd: 'plain', room, body, tag });
    await this.event((event) => event.ev === 'sent' && event.tag === tag);
  }

  /** Does what gives an event a name. @returns that */
  async does(order: Readonly<Record<string, unknown>>): Promise<string> {
    const tag = `t${++this.#orders}`;
    this.order({ ...order, tag });
    return (await this.event((event) => event.ev === 'sent' && event.tag === tag)).event ?? '';
  }

  /** Its device's key, as it shows it. */
  async key(): Promise<string> {
    return (await this.ready()).key ?? '';
  }

  /** Encrypts and sends a file as this program does. @param keys what its keys are told to be instead */
  async file(room: string, bytes: Uint8Array, content: object, keys: object = {}): Promise<string> {
    const tag = `t${++this.#orders}`;
    const data = Buffer.from(bytes).toString('base64');
    this.order({ cmd: 'file', room, data, content, keys, tag });
    return (await this.event((event) => event.ev === 'sent' && event.tag === tag)).event ?? '';
  }

  /** Fetches and opens a file as this program does: it checks the hash. @returns the plaintext */
  async fetch(file: unknown): Promise<Buffer> {
    const tag = `t${++this.#orders}`;
    this.order({ cmd: 'fetch', file, tag });
    const { body } = await this.event((event) => event.ev === 'fetched' && event.tag === tag);
    return Buffer.from(body ?? '', 'base64');
  }

  async join(by: string): Promise<string> {
    const { room } = await this.event(({ ev, sender }) => ev === 'invited' && sender === by);
    this.order({ cmd: 'join', room });
    await this.event((event) => event.ev === 'joined' && event.room === room);
    return room ?? '';
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    this.order({ cmd: 'quit' });
    const late = setTimeout(() => this.#process.kill('SIGKILL'), 3_000);
    await gone;
    clearTimeout(late);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A file's bytes stand in some of them. */
function inShort(event: NioEvent): string {
  return JSON.stringify(event).slice(0, 600);
}
