/**
 * How hard a passphrase is to guess, by zxcvbn (Wheeler, USENIX Security 2016) and its word lists.
 * Those are a megabyte, so they are loaded when the first passphrase is being chosen, and only then.
 * @module
 */
import type { StrengthEstimator } from '@/lib/base';

export function passphraseStrength(): StrengthEstimator {
  let loading: Promise<StrengthEstimator> | undefined;
  return async (passphrase) => {
    loading ??= import('./guessing').then(({ createGuesser }) => createGuesser());
    try {
      return await (
        await loading
      )(passphrase);
    } catch (error) {
      // The next letter tries anew: an extension that is being updated has its files back in a moment.
      loading = undefined;
      throw error;
    }
  };
}
