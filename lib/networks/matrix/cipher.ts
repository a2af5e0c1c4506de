/**
 * The account's cipher over the life of a worker: opened from its rows, watched over its commits, and opened anew where
 * one did not hold. Must not know rooms.
 * @module
 */
import type { Work } from '../contract';
import { put, type CipherRequest } from './cipher-requests';
import { MatrixError } from './errors';
import { OlmAccount } from './olm-machine';
import type { WasmSource } from './late';
import type { SignIn } from './sign-in';
import type { StateDesk } from './state-desk';

export class Cipher {
  readonly #desk: StateDesk;
  readonly #signIn: SignIn;
  readonly #wasm: WasmSource;
  #account: OlmAccount | undefined;
  /** a work has used it, and nobody has said that its commit holds */
  #isAhead = false;

  constructor(desk: StateDesk, signIn: SignIn, wasm: WasmSource) {
    this.#desk = desk;
    this.#signIn = signIn;
    this.#wasm = wasm;
  }

  /** Open, and in step with the disk; undefined otherwise. */
  get account(): OlmAccount | undefined {
    return this.#account;
  }

  /** @throws MatrixError 'keys-unavailable' */
  async open(): Promise<void> {
    if (this.#isAhead) await this.close();
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
      if (wanted.length === 0) return;
      for (const request of wanted) await this.#serveOne(request, signal);
    }
  }

  async #wanted(): Promise<readonly CipherRequest[]> {
    let wanted: readonly CipherRequest[] = [];
    await this.#commit(async ({ machine }) => {
      wanted = await machine.outgoingRequests();
    });
    return wanted;
  }

  async #serveOne(request: CipherRequest, signal: AbortSignal): Promise<void> {
    const { account } = this;
    if (account === undefined) throw new MatrixError('closed');
    const answer = await put(account.olm, request, await this.#signIn.fresh(), signal);
    const { id, type } = request;
    if (id === undefined || type === undefined) return;
    await this.#commit(({ machine }) => machine.markRequestAsSent(id, type, answer));
  }

  #commit(use: (account: OlmAccount) => Promise<unknown>): Promise<void> {
    return this.#desk.submit(
      this.guarded({
        plan: () => [],
        perform: async () => {
          const { account } = this;
          if (account === undefined) throw new MatrixError('closed');
          await use(account);
          const writes = account.writes();
          return { writes, events: [], spent: [], announce: () => undefined };
        },
      }),
    );
  }
}
