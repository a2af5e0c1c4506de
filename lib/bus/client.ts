/**
 * A window's half of the hallway: requests with answers, changes as they come, and a
 * connection that is made again whenever the worker was stopped.
 * @module
 */
import { backoffDelay } from '@/lib/base';
import { browser } from 'wxt/browser';
import { ANSWER_TIMEOUT, PORT_NAME, RECONNECT } from './consts';
import { BusError } from './errors';
import { fetchOver, offerOver } from './file-channel';
import { knockedPort } from './knock';
import type { WindowPort } from './window-port';
import type {
  AnswerEnvelope,
  Answers,
  InboxChange,
  RequestEnvelope,
  RequestInput,
  RequestName,
  VaultChange,
  WorkerEnvelope,
} from './protocol';

export interface BusClient {
  /** @throws BusError with the worker's code, or `unavailable` where the worker does not answer */
  ask<Name extends RequestName>(name: Name, payload: RequestInput<Name>): Promise<Answers[Name]>;
  /** A file's bytes, at most MAX_SHOWN of them. @throws BusError */
  fetchFile(ask: FileRange): Promise<Blob>;
  /** Sends a file, which the worker reads where it lies. @throws BusError */
  sendFile(ask: FileToSend, file: Blob): Promise<Answers['file.send']>;
  /** Every committed change. Returns what stops listening. */
  onChange(listener: (change: InboxChange) => void): () => void;
  /** The inbox fell shut or open: what a window shows is no longer so. Returns what stops listening. */
  onVault(listener: (change: VaultChange) => void): () => void;
  /** There is something to be shown (`window.errand`). Returns what stops listening. */
  onErrand(listener: () => void): () => void;
  /** Called after each connection with the worker, the first included: ask again for what is shown. */
  onConnect(listener: () => void): () => void;
}

/** `to` is the byte after the last; all of it where neither is given. */
export type FileRange = Omit<RequestInput<'file.open'>, 'channel'>;
export type FileToSend = Omit<RequestInput<'file.send'>, 'channel'>;

type Waiting = {
  readonly name: RequestName;
  readonly resolve: (result: never) => void;
  readonly reject: (error: BusError) => void;
  readonly timer: ReturnType<typeof setTimeout>;
};

/** How a window learns that it is from before an update. */
export type WindowBuild = {
  /** the version this window was loaded with */
  readonly build: string;
  /** Called where the worker is of another version, which it names, or can no longer be reached from here. */
  readonly onOutdated: (workerBuild: string) => void;
};

/** These wait for a person in the sign-in window; everything else is the worker's own work. */
const WAITS_FOR_A_PERSON: ReadonlySet<RequestName> = new Set([
  'account.join',
  'account.join-by-password',
  'account.sign-in',
]);

/** And these for every row to be sealed anew, or read, or written. */
const SEALS_ANEW: ReadonlySet<RequestName> = new Set([
  'vault.protect',
  'vault.unprotect',
  'kit.make',
  'kit.restore',
  'file.send',
]);

function isPatient(name: RequestName): boolean {
  return WAITS_FOR_A_PERSON.has(name) || SEALS_ANEW.has(name);
}

/** Joins the bus from a window. The worker starts if it was not running. */
export function connectBus(
  own?: WindowBuild,
  open: () => WindowPort = () => knockedPort() ?? browser.runtime.connect({ name: PORT_NAME }),
): BusClient {
  return new PortClient(open, own);
}

class PortClient implements BusClient {
  readonly #open: () => WindowPort;
  readonly #own: WindowBuild | undefined;
  readonly #waiting = new Map<number, Waiting>();
  readonly #changeListeners = new Set<(change: InboxChange) => void>();
  readonly #vaultListeners = new Set<(change: VaultChange) => void>();
  readonly #errandListeners = new Set<() => void>();
  readonly #connectListeners = new Set<() => void>();
  #port: WindowPort | undefined;
  #nextId = 0;
  #attempt = 0;

  constructor(open: () => WindowPort, own: WindowBuild | undefined) {
    this.#open = open;
    this.#own = own;
    this.#connect();
  }

  ask<Name extends RequestName>(name: Name, payload: RequestInput<Name>): Promise<Answers[Name]> {
    const id = this.#nextId++;
    const request: RequestEnvelope = { id, name, payload };
    return new Promise((resolve, reject) => {
      const limit = ANSWER_TIMEOUT[isPatient(name) ? 'person' : 'worker'];
      const timer = setTimeout(() => this.#fail(id), limit);
      this.#waiting.set(id, { name, resolve, reject, timer });
      if (this.#port === undefined) this.#fail(id);
      else this.#port.postMessage(request);
    });
  }

  fetchFile(ask: FileRange): Promise<Blob> {
    return fetchOver((channel) => this.ask('file.open', { ...ask, channel }));
  }

  sendFile(ask: FileToSend, file: Blob): Promise<Answers['file.send']> {
    return offerOver(file, (channel) => this.ask('file.send', { ...ask, channel }));
  }

  onChange(listener: (change: InboxChange) => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  onVault(listener: (change: VaultChange) => void): () => void {
    this.#vaultListeners.add(listener);
    return () => this.#vaultListeners.delete(listener);
  }

  onErrand(listener: () => void): () => void {
    this.#errandListeners.add(listener);
    return () => this.#errandListeners.delete(listener);
  }

  onConnect(listener: () => void): () => void {
    this.#connectListeners.add(listener);
    if (this.#port !== undefined) queueMicrotask(listener);
    return () => this.#connectListeners.delete(listener);
  }

  #connect(): void {
    let port: WindowPort;
    try {
      port = this.#open();
    } catch {
      // What the browser throws in a window whose extension was replaced under it.
      this.#own?.onOutdated('');
      return;
    }
    this.#port = port;
    port.onMessage.addListener((message) => this.#receive(message as WorkerEnvelope));
    port.onDisconnect.addListener(() => this.#lost());
    for (const listener of this.#connectListeners) listener();
  }

  #receive(message: WorkerEnvelope): void {
    this.#attempt = 0;
    if ('event' in message) {
      this.#hear(message);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    this.#waiting.delete(message.id);
    clearTimeout(waiting.timer);
    if (message.ok) waiting.resolve(message.result as never);
    else waiting.reject(new BusError(message.code));
  }

  #hear(message: Exclude<WorkerEnvelope, AnswerEnvelope>): void {
    switch (message.event) {
      case 'hello':
        if (this.#own !== undefined && message.build !== this.#own.build)
          this.#own.onOutdated(message.build);
        return;
      case 'vault':
        for (const listener of this.#vaultListeners) listener(message.change);
        return;
      case 'errand':
        for (const listener of this.#errandListeners) listener();
        return;
      case 'changed':
        for (const listener of this.#changeListeners) listener(message.change);
    }
  }

  /** The worker was stopped or updated: what was asked is lost, what is shown is asked again. */
  #lost(): void {
    this.#port = undefined;
    for (const [id, { name }] of this.#waiting)
      this.#fail(id, WAITS_FOR_A_PERSON.has(name) ? 'interrupted' : 'unavailable');
    setTimeout(() => this.#connect(), backoffDelay(this.#attempt++, Math.random(), RECONNECT));
  }

  #fail(id: number, code: 'unavailable' | 'interrupted' = 'unavailable'): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    this.#waiting.delete(id);
    clearTimeout(waiting.timer);
    waiting.reject(new BusError(code));
  }
}
