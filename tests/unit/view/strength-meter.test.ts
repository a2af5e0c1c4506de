/**
 * The bar under a passphrase that is being chosen.
 * @module
 */
import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import type { StrengthEstimate } from '@/lib/base';
import { createStrengthMeter } from '@/lib/view/strength-meter';
import { deferred, settled } from './fake-bus';
import { FakeClock, words } from './fake-surroundings';

function scene(strength: (typed: string) => Promise<StrengthEstimate>) {
  const typed = signal('');
  const clock = new FakeClock();
  const estimator = vi.fn(strength);
  return {
    typed,
    clock,
    estimator,
    item: createStrengthMeter(typed, { words, clock, strength: estimator }),
  };
}

describe('the strength of a new passphrase', () => {
  it('is estimated once the typing rests, and said in words', async () => {
    const { typed, clock, estimator, item } = scene(async () => ({
      strength: 'weak',
      hint: 'name',
    }));
    typed.value = 'chris';
    clock.pass(100);
    typed.value = 'christopher';
    clock.pass(300);
    await settled();
    expect(estimator.mock.calls).toEqual([['christopher']]);
    expect(item.value).toEqual({
      step: 1,
      name: 'Weak.',
      text: 'Names are among the first things tried. Whoever copies this profile could find it within hours.',
    });
  });

  it('goes with the last letter', async () => {
    const { typed, clock, item } = scene(async () => ({ strength: 'good', hint: undefined }));
    typed.value = 'four quiet words here';
    clock.pass(300);
    await settled();
    expect(item.value?.step).toBe(3);
    typed.value = '';
    expect(item.value).toBeUndefined();
  });

  it('shows no estimate of what stands there no more', async () => {
    const slow = deferred<StrengthEstimate>();
    const { typed, clock, item } = scene(() => slow.promise);
    typed.value = 'first';
    clock.pass(300);
    typed.value = 'second';
    slow.resolve({ strength: 'strong', hint: undefined });
    await settled();
    expect(item.value).toBeUndefined();
  });

  it('says so where the word lists cannot be had', async () => {
    const { typed, clock, item } = scene(() => Promise.reject(new Error('no chunk')));
    typed.value = 'four quiet words here';
    clock.pass(300);
    await settled();
    expect(item.value?.step).toBe(0);
    expect(item.value?.text).toMatch(/cannot be estimated/);
  });
});
