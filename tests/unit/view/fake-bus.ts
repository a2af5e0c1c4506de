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
