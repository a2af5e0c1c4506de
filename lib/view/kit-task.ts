/**
 * What making and opening a kit share: one thing at a time, and what went wrong in words.
 * @module
 */
import type { Clock } from '@/lib/base';
import type { BusClient } from '@/lib/bus';
import type { Words } from '@/lib/i18n';
import { batch, signal } from '@preact/signals';
import { codeOf } from './problems';
import { vaultProblemWords } from './vault-problems';

export type KitTaskParts = {
  readonly bus: BusClient;
  readonly words: Words;
  readonly clock: Clock;
};

export class KitTask {
  readonly bus: BusClient;
  readonly words: Words;
  readonly clock: Clock;
  readonly busy = signal(false);
  readonly problem = signal<string | undefined>(undefined);

  constructor({ bus, words, clock }: KitTaskParts) {
    this.bus = bus;
    this.words = words;
    this.clock = clock;
  }

  /** @returns undefined where it failed, which the problem then says, or where something else runs */
  async run<Result>(task: () => Promise<Result>): Promise<Result | undefined> {
    if (this.busy.peek()) return undefined;
    batch(() => {
      this.busy.value = true;
      this.problem.value = undefined;
    });
    try {
      return await task();
    } catch (error) {
      this.problem.value = vaultProblemWords(codeOf(error), this.words);
      return undefined;
    } finally {
      this.busy.value = false;
    }
  }
}
