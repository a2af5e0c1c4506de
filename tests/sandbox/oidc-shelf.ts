/**
 * The provider's memory: sessions, grants and tokens of one run, in one Map, gone with it.
 * Must not know what the payloads mean, beyond the fields `oidc-provider` asks it to find by.
 * @module
 */
import type { Adapter, StoredPayload } from 'oidc-provider';

interface Entry {
  readonly payload: StoredPayload;
  /** ms since 1970 */
  readonly expiresAt: number;
}

export class OidcShelf {
  readonly #entries = new Map<string, Entry>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The adapter factory that `oidc-provider` takes: one adapter per kind of thing. */
  readonly adapter = (kind: string): Adapter => ({
    upsert: (id, payload, expiresIn) => {
      const expiresAt = expiresIn === undefined ? Infinity : this.#now() + expiresIn * 1000;
      this.#entries.set(keyOf(kind, id), { payload, expiresAt });
      return Promise.resolve();
    },
    find: (id) => Promise.resolve(this.#read(keyOf(kind, id))),
    findByUid: (uid) => Promise.resolve(this.#search(kind, (payload) => payload.uid === uid)),
    findByUserCode: () => Promise.resolve(undefined),
    consume: (id) => {
      const payload = this.#read(keyOf(kind, id));
      if (payload !== undefined) payload.consumed = Math.floor(this.#now() / 1000);
      return Promise.resolve();
    },
    destroy: (id) => {
      this.#entries.delete(keyOf(kind, id));
      return Promise.resolve();
    },
    revokeByGrantId: (grantId) => {
      this.#forget((key, payload) => key.startsWith(`${kind}:`) && payload.grantId === grantId);
      return Promise.resolve();
    },
  });

  /** Ends all sessions, grants and tokens of one account, as a changed password would. */
  revokeAccount(accountId: string): void {
    this.#forget((_key, payload) => payload.accountId === accountId);
  }

  /** How many things of one kind an account has that are neither over nor used. */
  count(kind: string, accountId: string): number {
    return [...this.#entries.keys()].filter((key) => {
      const payload = key.startsWith(`${kind}:`) ? this.#read(key) : undefined;
      return payload?.accountId === accountId && payload.consumed === undefined;
    }).length;
  }

  #read(key: string): StoredPayload | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.expiresAt > this.#now()) return entry.payload;
    this.#entries.delete(key);
    return undefined;
  }

  #search(kind: string, matches: (payload: StoredPayload) => boolean): StoredPayload | undefined {
    for (const key of this.#entries.keys()) {
      if (!key.startsWith(`${kind}:`)) continue;
      const payload = this.#read(key);
      if (payload !== undefined && matches(payload)) return payload;
    }
    return undefined;
  }

  #forget(matches: (key: string, payload: StoredPayload) => boolean): void {
    for (const [key, { payload }] of this.#entries)
      if (matches(key, payload)) this.#entries.delete(key);
  }
}

function keyOf(kind: string, id: string): string {
  return `${kind}:${id}`;
}
