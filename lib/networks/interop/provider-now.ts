/**
 * What an account's provider says of itself now: its document, read once in a worker's life and anew whenever the
 * account's tokens were renewed, so that servers which it has moved to are known before a file needs them, and the
 * person can be asked for them. Must not know files or lines.
 * @module
 */
import type { NetworkHost } from '../contract';
import { prepareAccess, type Access, type AccessWish } from './access';
import type { AddressRules } from './addresses';
import { discover } from './openid';
import { readProvider, type ProviderDocument } from './provider';
import { hostsOf } from './provider-hosts';
import { storedCredentials } from './stored-credentials';
import { outcomeOf } from './work';

export class ProviderNow {
  readonly #host: NetworkHost;
  readonly #rules: AddressRules;
  #document: Promise<ProviderDocument> | undefined;
  #learning: { readonly ending: AbortController; readonly done: Promise<void> } | undefined;

  constructor(host: NetworkHost, rules: AddressRules) {
    this.#host = host;
    this.#rules = rules;
  }

  /** As `prepareAccess`; where tokens were renewed, the provider is asked meanwhile where it is now. */
  async access(wish: AccessWish): Promise<Access> {
    const access = await prepareAccess(this.#host, wish);
    if (access.isRenewed) this.#startLearning();
    return access;
  }

  /** @throws InteropError, those of `readProvider`; then the next one asks again */
  async read(): Promise<ProviderDocument> {
    const reading = (this.#document ??= this.#ask());
    try {
      return await reading;
    } catch (error) {
      if (this.#document === reading) this.#document = undefined;
      throw error;
    }
  }

  /** Ends what is being asked. Resolves once nothing is under way; renewals after that ask again. */
  async settle(): Promise<void> {
    this.#learning?.ending.abort();
    await this.#learning?.done;
  }

  async #ask(signal?: AbortSignal): Promise<ProviderDocument> {
    const { http, clock } = this.#host;
    const { address } = await storedCredentials(this.#host);
    return readProvider(address, { http, clock, ...(signal && { signal }) }, this.#rules);
  }

  #startLearning(): void {
    if (this.#learning !== undefined) return;
    const ending = new AbortController();
    const done = this.#learn(ending.signal).finally(() => (this.#learning = undefined));
    this.#learning = { ending, done };
  }

  /** Never rejects: what was known stands, and the next renewal asks again. */
  async #learn(signal: AbortSignal): Promise<void> {
    const { http, clock, log } = this.#host;
    try {
      const provider = await this.#ask(signal);
      this.#document = Promise.resolve(provider);
      const openId = await discover(provider.issuer, { http, clock, signal }, this.#rules);
      const hosts = hostsOf(provider, openId);
      const perform = async () => outcomeOf({ events: [{ kind: 'provider-hosts', hosts }] });
      await this.#host.submit({ plan: () => [], perform });
    } catch (error) {
      if (!signal.aborted) log.warn('provider-not-read', error);
    }
  }
}
