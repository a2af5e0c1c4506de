/**
 * One pass at a time; a kick during a pass makes one more. Knows nothing of what is done.
 * @module
 */

export class SingleFlight {
  readonly #pass: () => Promise<void>;
  #running: Promise<void> | undefined;
  #again = false;

  /** @param pass must not throw */
  constructor(pass: () => Promise<void>) {
    this.#pass = pass;
  }

  kick(): void {
    if (this.#running === undefined) this.#running = this.#run();
    else this.#again = true;
  }

  /** Resolves when no pass runs. */
  async idle(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  async #run(): Promise<void> {
    do {
      this.#again = false;
      await this.#pass();
    } while (this.#again);
    this.#running = undefined;
  }
}
