/**
 * Making a recovery kit: what goes in, what seals it, and the file and the page that come of it.
 * @module
 */
import type { StrengthEstimator } from '@/lib/base';
import type { RequestInput } from '@/lib/bus';
import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { fetchKit } from './kit-bytes';
import type { KitTask } from './kit-task';
import { kitItem, type KitItem } from './kit-words';
import { createStrengthMeter, type StrengthItem } from './strength-meter';

export type MadeKit = {
  readonly item: KitItem;
  /** of the file */
  readonly name: string;
  /** groups of a code, `KIT` the first; undefined under a passphrase */
  readonly code: readonly string[] | undefined;
};

export type MakingParts = {
  /** Gives the person a file. */
  readonly saveFile: (name: string, bytes: Uint8Array<ArrayBuffer>) => void;
  /** Puts this page on paper. */
  readonly print: () => void;
  readonly strength: StrengthEstimator;
};

export interface KitMaking {
  readonly by: Signal<'code' | 'passphrase'>;
  readonly passphrase: Signal<string>;
  readonly repeated: Signal<string>;
  readonly strength: ReadonlySignal<StrengthItem | undefined>;
  readonly history: Signal<boolean>;
  readonly made: ReadonlySignal<MadeKit | undefined>;
  /** whether the file was given to the person */
  readonly saved: ReadonlySignal<boolean>;
  make(): Promise<void>;
  save(): void;
  print(): void;
  /** Forgets what was typed, and the kit. */
  forget(): void;
}

export class LiveKitMaking implements KitMaking {
  readonly by = signal<'code' | 'passphrase'>('code');
  readonly passphrase = signal('');
  readonly repeated = signal('');
  readonly strength: KitMaking['strength'];
  readonly history = signal(false);
  readonly made = signal<MadeKit | undefined>(undefined);
  readonly saved = signal(false);

  readonly #task: KitTask;
  readonly #parts: MakingParts;
  #file: Uint8Array<ArrayBuffer> | undefined;

  constructor(task: KitTask, parts: MakingParts) {
    this.#task = task;
    this.#parts = parts;
    const { words, clock } = task;
    this.strength = createStrengthMeter(this.passphrase, { words, clock, ...parts });
  }

  async make(): Promise<void> {
    const { words, bus } = this.#task;
    const lock = this.#lock();
    if (lock === undefined) {
      this.#task.problem.value = words.say('lock.passphrase-differs');
      return;
    }
    const done = await this.#task.run(async () => {
      const made = await bus.ask('kit.make', { history: this.history.peek(), lock });
      const file = await fetchKit(bus, made.kit);
      await bus.ask('kit.drop', { kit: made.kit });
      return { made, file };
    });
    if (done === undefined) return;
    const { made, file } = done;
    this.#forgetTyped();
    this.#file = file;
    this.made.value = {
      item: kitItem(made.summary, words),
      name: fileName(made.summary.madeAt),
      code: made.code?.split('-'),
    };
  }

  save(): void {
    const made = this.made.peek();
    if (made === undefined || this.#file === undefined) return;
    this.#parts.saveFile(made.name, this.#file);
    this.saved.value = true;
  }

  print(): void {
    this.#parts.print();
  }

  forget(): void {
    this.#forgetTyped();
    this.made.value = undefined;
    this.saved.value = false;
    this.#file = undefined;
  }

  /** @returns undefined where what was typed twice is not the same */
  #lock(): RequestInput<'kit.make'>['lock'] | undefined {
    if (this.by.peek() === 'code') return { kind: 'code' };
    const passphrase = this.passphrase.peek();
    return passphrase === this.repeated.peek() ? { kind: 'passphrase', passphrase } : undefined;
  }

  #forgetTyped(): void {
    this.passphrase.value = '';
    this.repeated.value = '';
  }
}

/** By day, so that the newest of several is told by its name. */
function fileName(madeAt: number): string {
  const day = new Date(madeAt);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return `rialto-kit-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.rialtokit`;
}
