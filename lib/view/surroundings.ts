/**
 * What every view model is given: time, words, and whether a person is looking. All injected,
 * so that tests own them.
 * @module
 */
import type { Clock } from '@/lib/base';
import type { Words } from '@/lib/i18n';

/** Whether a person can be reading this window: visible and focused. The page services have it. */
export interface Attention {
  attended(): boolean;
  /** Called whenever `attended` may have changed. Returns what stops it. */
  onAttention(listener: () => void): () => void;
}

/** Asking the person to let Rialto speak to hosts. The page services have it. */
export type Permits = {
  /** Inside a click or key handler, before anything is awaited. */
  readonly permitHosts: (addresses: readonly string[]) => Promise<boolean>;
};

export type Surroundings = {
  readonly clock: Clock;
  readonly words: Words;
  readonly attention: Attention;
  /** Into the clipboard; rejects where the browser refuses. */
  readonly copyText: (text: string) => Promise<void>;
} & Permits;
