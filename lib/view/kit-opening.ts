/**
 * Opening a recovery kit: a file is chosen, its secret typed, and what is in it shown. That is the
 * drill. Bringing accounts back is another step, with the same secret.
 * @module
 */
import type { RequestInput } from '@/lib/bus';
import type { KitFailure } from '@/lib/model';
import { batch, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { bringKit, type KitFile } from './kit-bytes';
import type { KitTask } from './kit-task';
import {
  arrivalLines,
  kitDay,
  kitItem,
  kitProblemWords,
  type KitItem,
  type KitLine,
} from './kit-words';

export type ChosenKit = {
  readonly name: string;
  readonly day: string;
  readonly opensBy: 'code' | 'passphrase';
};

export interface KitOpening {
  /** a file that is a kit, as far as can be seen; undefined where none was chosen */
  readonly chosen: ReadonlySignal<ChosenKit | undefined>;
  /** the code or the passphrase */
  readonly secret: Signal<string>;
  /** what is in it, once it was opened */
  readonly opened: ReadonlySignal<KitItem | undefined>;
  /** what became of its accounts, once they were brought back */
  readonly arrivals: ReadonlySignal<readonly KitLine[] | undefined>;
  choose(file: KitFile): Promise<void>;
  open(): Promise<void>;
  restore(): Promise<void>;
  /** Forgets file and secret, here and in the worker. */
  forget(): void;
}

export class LiveKitOpening implements KitOpening {
  readonly chosen = signal<ChosenKit | undefined>(undefined);
  readonly secret = signal('');
  readonly opened = signal<KitItem | undefined>(undefined);
  readonly arrivals = signal<readonly KitLine[] | undefined>(undefined);

  readonly #task: KitTask;
  #file: KitFile | undefined;
  #kit: string | undefined;

  constructor(task: KitTask) {
    this.#task = task;
  }

  async choose(file: KitFile): Promise<void> {
    this.forget();
    const { bus, words } = this.#task;
    const sight = await this.#task.run(() => this.#bring(file));
    if (sight === undefined) return;
    if (!sight.ok) {
      this.#refuse(sight);
      return;
    }
    const kit = sight.kit;
    const seen = await this.#task.run(() => bus.ask('kit.look', { kit }));
    if (seen === undefined) return;
    if (!seen.ok) this.#refuse(seen);
    else
      this.chosen.value = {
        name: file.name,
        day: kitDay(seen.madeAt, words),
        opensBy: seen.opensBy,
      };
  }

  async open(): Promise<void> {
    if (this.#secret() === undefined) return;
    const { bus } = this.#task;
    const answer = await this.#task.run(() =>
      this.#withKit((kit, secret) => bus.ask('kit.open', { kit, secret })),
    );
    if (answer === undefined) return;
    if (answer.ok) this.opened.value = kitItem(answer.summary, this.#task.words);
    else this.#refuse(answer);
  }

  async restore(): Promise<void> {
    const { bus } = this.#task;
    const answer = await this.#task.run(() =>
      this.#withKit((kit, secret) => bus.ask('kit.restore', { kit, secret })),
    );
    if (answer === undefined) return;
    if (!answer.ok) {
      this.#refuse(answer);
      return;
    }
    this.forget();
    this.arrivals.value = arrivalLines(answer.arrivals, this.#task.words);
  }

  forget(): void {
    const kit = this.#kit;
    this.#kit = undefined;
    this.#file = undefined;
    batch(() => {
      this.chosen.value = undefined;
      this.secret.value = '';
      this.opened.value = undefined;
      this.arrivals.value = undefined;
    });
    // Where the worker is gone, so is the kit; else it forgets it by itself.
    if (kit !== undefined) this.#task.bus.ask('kit.drop', { kit }).catch(() => undefined);
  }

  async #bring(file: KitFile): Promise<{ readonly ok: true; readonly kit: string } | KitFailure> {
    const brought = await bringKit(this.#task.bus, file);
    if (typeof brought !== 'string') return brought;
    this.#file = file;
    this.#kit = brought;
    return { ok: true, kit: brought };
  }

  /** A worker that was stopped meanwhile has forgotten the bytes: they are brought once more. */
  async #withKit<Answer>(
    ask: (kit: string, secret: RequestInput<'kit.open'>['secret']) => Promise<Answer>,
  ): Promise<Answer | KitFailure> {
    const secret = this.#secret();
    const [file, kit] = [this.#file, this.#kit];
    if (secret === undefined || file === undefined || kit === undefined)
      return { ok: false, problem: 'not-a-kit' };
    try {
      return await ask(kit, secret);
    } catch (error) {
      if (!isForgotten(error)) throw error;
      const again = await this.#bring(file);
      return again.ok ? ask(again.kit, secret) : again;
    }
  }

  #secret(): RequestInput<'kit.open'>['secret'] | undefined {
    const typed = this.secret.peek();
    if (typed.trim() === '') return undefined;
    return this.chosen.peek()?.opensBy === 'passphrase'
      ? { kind: 'passphrase', passphrase: typed }
      : { kind: 'code', code: typed };
  }

  #refuse(failure: KitFailure): void {
    this.#task.problem.value = kitProblemWords(failure, this.#task.words);
  }
}

function isForgotten(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'not-found';
}
