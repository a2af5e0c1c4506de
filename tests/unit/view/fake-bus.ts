/**
 * A bus without a worker: answers from functions, changes and connections by hand, everything
 * asked kept for looking at.
 * @module
 */
import {
  BusError,
  type Answers,
  type BusClient,
  type BusErrorCode,
  type FileRange,
  type FileToSend,
  type InboxChange,
  type RequestInput,
  type RequestName,
  type VaultChange,
} from '@/lib/bus';

export type FakeHandlers = {
  [Name in RequestName]?: (payload: RequestInput<Name>) => Answers[Name] | Promise<Answers[Name]>;
};

export type Asked = { readonly name: RequestName; readonly payload: unknown };

export class FakeBus implements BusClient {
  readonly asked: Asked[] = [];
  readonly handlers: FakeHandlers;
  readonly #changes = new Set<(change: InboxChange) => void>();
  readonly #vaults = new Set<(change: VaultChange) => void>();
  readonly #errands = new Set<() => void>();
  readonly #connects = new Set<() => void>();

  constructor(handlers: FakeHandlers = {}) {
    this.handlers = handlers;
  }

  async ask<Name extends RequestName>(
    name: Name,
    payload: RequestInput<Name>,
  ): Promise<Answers[Name]> {
    this.asked.push({ name, payload });
    const handler: FakeHandlers[Name] = this.handlers[name];
    if (handler === undefined) throw new BusError('unavailable');
    return handler(payload);
  }

  /** Answers `file.open` with bytes, and what is sent with its row. */
  files = new Map<string, Blob>();
  readonly sentFiles: { readonly ask: FileToSend; readonly file: Blob }[] = [];

  async fetchFile({ messageId, from = 0, to }: FileRange): Promise<Blob> {
    this.asked.push({ name: 'file.open', payload: { messageId, from, to } });
    const file = this.files.get(messageId);
    if (file === undefined) throw new BusError('not-found');
    return file.slice(from, to ?? file.size);
  }

  async sendFile(ask: FileToSend, file: Blob): Promise<Answers['file.send']> {
    this.sentFiles.push({ ask, file });
    const handler = this.handlers['file.send'];
    if (handler === undefined) throw new BusError('unavailable');
    return handler({ ...ask, channel: '' });
  }

  onChange(listener: (change: InboxChange) => void): () => void {
    this.#changes.add(listener);
    return () => this.#changes.delete(listener);
  }

  onVault(listener: (change: VaultChange) => void): () => void {
    this.#vaults.add(listener);
    return () => this.#vaults.delete(listener);
  }

  /** The vault fell shut or open. */
  emitVault(change: VaultChange): void {
    for (const listener of this.#vaults) listener(change);
  }

  onErrand(listener: () => void): () => void {
    this.#errands.add(listener);
    return () => this.#errands.delete(listener);
  }

  /** The worker says that there is something to be shown. */
  emitErrand(): void {
    for (const listener of this.#errands) listener();
  }

  onConnect(listener: () => void): () => void {
    this.#connects.add(listener);
    queueMicrotask(listener);
    return () => this.#connects.delete(listener);
  }

  emit(change: InboxChange): void {
    for (const listener of this.#changes) listener(change);
  }

  reconnect(): void {
    for (const listener of this.#connects) listener();
  }

  askedFor(name: RequestName): readonly unknown[] {
    return this.asked.filter((one) => one.name === name).map(({ payload }) => payload);
  }
}

/** A handler that fails as the worker would. */
export function failing(code: BusErrorCode): () => Promise<never> {
  return () => Promise.reject(new BusError(code));
}

/** Lets every answer that is due arrive. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await Promise.resolve();
}

export type Deferred<Value> = {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
};

/** An answer in the test's hands (`Promise.withResolvers` is younger than Node 20). */
export function deferred<Value>(): Deferred<Value> {
  let resolve!: Deferred<Value>['resolve'];
  let reject!: Deferred<Value>['reject'];
  const promise = new Promise<Value>((resolving, rejecting) => {
    resolve = resolving;
    reject = rejecting;
  });
  return { promise, resolve, reject };
}
