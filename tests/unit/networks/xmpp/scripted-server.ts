/**
 * A server of few words: what it hears is looked up in a script, and what stands there is sent, whole.
 * @module
 */
import {
  utf8Decode,
  utf8Encode,
  type Clock,
  type Random,
  type SocketEvents,
  type Sockets,
} from '@/lib/base';
import { readXml, type XmlElement } from '@/lib/codec';
import { XmlStream, type StreamPorts } from '@/lib/networks/xmpp/xml-stream';

/** What the server says to an element; a text that is not XML may be among it. */
export type Script = (heard: XmlElement) => readonly string[];

export const OPEN = '<open xmlns="urn:ietf:params:xml:ns:xmpp-framing" version="1.0"/>';

export function features(inside: string): string {
  return `<stream:features xmlns:stream="http://etherx.jabber.org/streams">${inside}</stream:features>`;
}

export class ScriptedServer implements Sockets {
  readonly heard: XmlElement[] = [];
  /** told before each of its words arrives */
  onSaid: () => void = () => undefined;
  readonly #script: Script;
  #events: SocketEvents | undefined;

  constructor(script: Script) {
    this.#script = script;
  }

  connect: Sockets['connect'] = (_url, events) => {
    this.#events = events;
    queueMicrotask(() => events.onOpen());
    return {
      send: (bytes) => {
        const element = readXml(utf8Decode(bytes));
        this.heard.push(element);
        for (const text of this.#script(element)) this.say(text);
      },
      buffered: 0,
      close: () => queueMicrotask(() => events.onClose(1000)),
    };
  };

  say(text: string): void {
    const events = this.#events;
    queueMicrotask(() => {
      this.onSaid();
      events?.onBytes(utf8Encode(text));
    });
  }
}

/** Time that passes only where a test says so. */
export class Hourglass implements Clock {
  #now = 0;
  readonly #tasks: { readonly at: number; readonly task: () => void }[] = [];

  now = (): number => this.#now;
  monotonic = (): number => this.#now;
  after = (delay: number, task: () => void): (() => void) => {
    const entry = { at: this.#now + delay, task };
    this.#tasks.push(entry);
    return () => {
      const place = this.#tasks.indexOf(entry);
      if (place >= 0) this.#tasks.splice(place, 1);
    };
  };

  pass(ms: number): void {
    this.#now += ms;
    for (const entry of this.#tasks.filter(({ at }) => at <= this.#now)) {
      this.#tasks.splice(this.#tasks.indexOf(entry), 1);
      entry.task();
    }
  }
}

export function portsOf(server: ScriptedServer, random: Random): StreamPorts & { random: Random } {
  return { sockets: server, clock: new Hourglass(), random };
}

export const TARGET = { url: 'wss://example.org/ws', domain: 'example.org' } as const;
export const NEVER = new AbortController().signal;

export function connectTo(
  server: ScriptedServer,
  clock: Clock = new Hourglass(),
): Promise<XmlStream> {
  return XmlStream.connect(TARGET, { sockets: server, clock }, NEVER);
}
