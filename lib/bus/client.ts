/**
 * A window's half of the hallway: requests with answers, changes as they come, and a
 * connection that is made again whenever the worker was stopped.
 * @module
 */
import { backoffDelay } from '@/lib/base';
import { browser } from 'wxt/browser';
import { ANSWER_TIMEOUT, PORT_NAME, RECONNECT } from './consts';
import { BusError } from './errors';
import type {
  Answers,
  InboxChange,
  RequestEnvelope,
  RequestInput,
  RequestName,
  WorkerEnvelope,
} from './protocol';

export interface BusClient {
  /** @throws BusError with the worker's code, or `unavailable` where the worker does not answer */
  ask<Name extends RequestName>(name: Name, payload: RequestInput<Name>): Promise<Answers[Name]>;
  /** Every committed change. Returns what stops listening. */
  onChange(listener: (change: InboxChange) => void): () => void;
  /** Called after each connection with the worker, the first included: ask again for what is shown. */
  onConnect(listener: () => void): () => void;
}

/** The window's end of a port (a part of `runtime.Port`). */
export interface WindowPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

type Waiting = {
  readonly resolve: (result: never) => void;
  readonly reject: (error: BusError) => void;
  readonly timer: ReturnType<typeof setTimeout>;
};

/** Joins the bus from a window. The worker starts if it was not running. */
export function connectBus(
  open: () => WindowPort = () => browser.runtime.connect({ name: PORT_NAME }),
): BusClient {
  return new PortClient(open);
}

class PortClient implements BusClient {
  readonly #open: () => WindowPort;
  readonly #waiting = new Map<number, Waiting>();
  readonly #changeListeners = new Set<(change: InboxChange) => void>();
  readonly #connectListeners = new Set<() => void>();
  #port: WindowPort | undefined;
  #nextId = 0;
  #attempt = 0;

  constructor(open: () => WindowPort) {
    this.#open = open;
    this.#connect();
  }

  ask<Name extends RequestName>(name: Name, payload: RequestInput<Name>): Promise<Answers[Name]> {
    const id = this.#nextId++;
    const request: RequestEnvelope = { id, name, payload };
    return new Promise((resolve, reject) => {
      // Joining waits for a person in the sign-in window; everything else is the worker's own work.
      const limit = ANSWER_TIMEOUT[name === 'account.join' ? 'person' : 'worker'];
      const timer = setTimeout(() => this.#fail(id), limit);
      this.#waiting.set(id, { resolve, reject, timer });
      if (this.#port === undefined) this.#fail(id);
      else this.#port.postMessage(request);
    });
  }

  onChange(listener: (change: InboxChange) => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  onConnect(listener: () => void): () => void {
    this.#connectListeners.add(listener);
    if (this.#port !== undefined) queueMicrotask(listener);
    return () => this.#connectListeners.delete(listener);
  }

  #connect(): void {
    const port = this.#open();
    this.#port = port;
    port.onMessage.addListener((message) => this.#receive(message as WorkerEnvelope));
    port.onDisconnect.addListener(() => this.#lost());
    for (const listener of this.#connectListeners) listener();
  }

  #receive(message: WorkerEnvelope): void {
    this.#attempt = 0;
    if ('event' in message) {
      for (const listener of this.#changeListeners) listener(message.change);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    this.#waiting.delete(message.id);
    clearTimeout(waiting.timer);
    if (message.ok) waiting.resolve(message.result as never);
    else waiting.reject(new BusError(message.code));
  }

  /** The worker was stopped or updated: what was asked is lost, what is shown is asked again. */
  #lost(): void {
    this.#port = undefined;
    for (const id of this.#waiting.keys()) this.#fail(id);
    setTimeout(() => this.#connect(), backoffDelay(this.#attempt++, Math.random(), RECONNECT));
  }

  #fail(id: number): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    this.#waiting.delete(id);
    clearTimeout(waiting.timer);
    waiting.reject(new BusError('unavailable'));
  }
}
