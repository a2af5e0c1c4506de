/**
 * The account's cipher over the life of a worker: opened from its rows, watched over its commits, and opened anew where
 * one did not hold. Must not know rooms.
 * @module
 */
import type { NetworkEvent, Work } from '../contract';
import { put, usersIn, type CipherRequest } from './cipher-requests';
import { BACKUP_ROUNDS } from './consts';
import { isRefusal, MatrixError } from './errors';
import { keyNews } from './key-news';
import { OlmAccount } from './olm-machine';
import type { WasmSource } from './late';
import type { SignIn } from './sign-in';
import type { StateDesk } from './state-desk';

export class Cipher {
  readonly #desk: StateDesk;
  readonly #signIn: SignIn;
  readonly #wasm: WasmSource;
  readonly #now: () => number;
  #account: OlmAccount | undefined;
  #opening: Promise<void> | undefined;
  /** a work has used it, and nobody has said that its commit holds */
  #isAhead = false;

  constructor(means: {
    readonly desk: StateDesk;
    readonly signIn: SignIn;
    readonly wasm: WasmSource;
    /** ms since 1970 */
    readonly now: () => number;
  }) {
    this.#desk = means.desk;
    this.#signIn = means.signIn;
    this.#wasm = means.wasm;
    this.#now = means.now;
  }

  /** Open, and in step with the disk; undefined otherwise. */
  get account(): OlmAccount | undefined {
    return this.#account;
  }

  /** @throws MatrixError 'keys-unavailable' */
  open(): Promise<void> {
    // A look at somebody's devices may want it while a line is being opened.
    this.#opening ??= this.#openAnew().finally(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  async #openAnew(): Promise<void> {
    // Asked among the works: while one is under way it says nothing.
    if (await this.#desk.read([], () => this.#isAhead)) await this.close();
    if (this.#account !== undefined) return;
    const { userId, deviceId } = this.#signIn;
    this.#account = await OlmAccount.open({ userId, deviceId }, this.#desk.read, this.#wasm);
    this.#isAhead = false;
  }

  async close(): Promise<void> {
    const account = this.#account;
    this.#account = undefined;
    this.#isAhead = false;
    await account?.close();
  }

  /** The same work, after which the cipher is known to be in step, or ahead. */
  guarded(work: Work): Work {
    return {
      plan: () => work.plan(),
      planFurther: (state) => work.planFurther?.(state) ?? [],
      perform: async (state) => {
        // An earlier commit did not hold: the line goes, and the next one opens the cipher anew.
        if (this.#isAhead) throw new MatrixError('storage-failed', 'cipher is ahead');
        this.#isAhead = true;
        const outcome = await work.perform(state);
        return {
          ...outcome,
          announce: () => {
            this.#isAhead = false;
            outcome.announce();
          },
        };
      },
    };
  }

  /**
   * Asks the server for what the cipher wants, until it wants nothing more. What it wants is committed before it is asked
   * for, and what came of it before it is asked again.
   * @throws MatrixError as `MatrixApi.ask`
   */
  async serve(signal: AbortSignal): Promise<void> {
    // A server that never has enough is not asked for ever.
    for (let round = 0; round < 8; round++) {
      const wanted = await this.#wanted();
      if (wanted.length === 0) break;
      for (const request of wanted) await this.request(request, signal);
    }
    await this.backUp(signal);
  }

  /**
   * Asks the server once, commits what came of it, and tells of keys that are others than before.
   * @throws MatrixError as `MatrixApi.ask`
   */
  async request(request: CipherRequest, signal?: AbortSignal): Promise<void> {
    const { account } = this;
    if (account === undefined) throw new MatrixError('closed');
    const answer = await put(account.olm, request, await this.#signIn.fresh(), signal);
    const { id, type } = request;
    if (id === undefined || type === undefined) return;
    await this.commit(async (using) => {
      await using.machine.markRequestAsSent(id, type, answer);
      const users = type === using.olm.RequestType.KeysQuery ? usersIn(answer) : [];
      return keyNews(using, users, this.#now());
    });
  }

  /** Fetches somebody's keys anew. @throws MatrixError as `MatrixApi.ask` */
  async lookUp(user: string): Promise<void> {
    let query: CipherRequest | undefined;
    await this.commit(({ olm, machine }) => {
      query = machine.queryKeysForUsers([new olm.UserId(user)]);
      return Promise.resolve([]);
    });
    if (query !== undefined) await this.request(query);
  }

  /** Copies keys that are not on the server yet there, where the person has a backup. */
  async backUp(signal?: AbortSignal): Promise<void> {
    for (let round = 0; round < BACKUP_ROUNDS; round++) {
      let request: CipherRequest | undefined;
      await this.commit(async ({ machine }) => {
        request = await machine.backupRoomKeys();
        return [];
      });
      if (request === undefined) return;
      try {
        await this.request(request, signal);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        // Another program of the person's made another one, or took it away: this device knows no key to it.
        await this.commit(async ({ machine }) => {
          await machine.disableBackup();
          return [];
        });
        return;
      }
    }
  }

  async #wanted(): Promise<readonly CipherRequest[]> {
    let wanted: readonly CipherRequest[] = [];
    await this.commit(async (account) => {
      wanted = await account.machine.outgoingRequests();
      const users = [...account.lookedUp];
      account.lookedUp.clear();
      return keyNews(account, users, this.#now());
    });
    return wanted;
  }

  /**
   * A work of the cipher's alone. What it throws leaves the cipher to be opened anew.
   * @param use returns what the inbox is told with the commit
   */
  commit(use: (account: OlmAccount) => Promise<readonly NetworkEvent[]>): Promise<void> {
    return this.#desk.submit(
      this.guarded({
        plan: () => [],
        perform: async () => {
          const { account } = this;
          if (account === undefined) throw new MatrixError('closed');
          const events = await use(account);
          const writes = account.writes();
          return { writes, events, spent: [], announce: () => undefined };
        },
      }),
    );
  }
}
