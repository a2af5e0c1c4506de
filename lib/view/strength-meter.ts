/**
 * How strong a passphrase is that is being chosen, as a step of a bar and in words. What was typed
 * goes to the estimator in the same page and nowhere else.
 * @module
 */
import { STRENGTHS, type Clock, type StrengthEstimate, type StrengthEstimator } from '@/lib/base';
import type { Words } from '@/lib/i18n';
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { STRENGTH_PAUSE } from './consts';

export type StrengthItem = {
  /** 1 to 4 of a bar; 0 where nothing could be estimated */
  readonly step: number;
  readonly name: string;
  /** what it comes to, and what makes it easy, in one or two sentences */
  readonly text: string;
};

export type StrengthParts = {
  readonly words: Words;
  readonly clock: Clock;
  readonly strength: StrengthEstimator;
};

/** @returns undefined while nothing is typed, or nothing is known of it yet */
export function createStrengthMeter(
  typed: ReadonlySignal<string>,
  { words, clock, strength }: StrengthParts,
): ReadonlySignal<StrengthItem | undefined> {
  const item = signal<StrengthItem | undefined>(undefined);
  let cancel = (): void => undefined;
  const estimate = async (passphrase: string): Promise<void> => {
    const now = await strength(passphrase).then(
      (estimated) => itemOf(estimated, words),
      () => ({ step: 0, name: '', text: words.say('strength.unknown') }),
    );
    if (typed.peek() === passphrase) item.value = now;
  };
  effect(() => {
    const passphrase = typed.value;
    cancel();
    if (passphrase === '') item.value = undefined;
    else cancel = clock.after(STRENGTH_PAUSE, () => void estimate(passphrase));
  });
  return item;
}

function itemOf({ strength, hint }: StrengthEstimate, words: Words): StrengthItem {
  const what = words.say(`strength.${strength}.text`);
  const why = hint === undefined ? [] : [words.say(`strength.hint.${hint}`)];
  return {
    step: STRENGTHS.indexOf(strength) + 1,
    name: words.say(`strength.${strength}`),
    text: [...why, what].join(' '),
  };
}
