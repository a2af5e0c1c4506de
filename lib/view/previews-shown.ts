/**
 * Whether previews of pages are drawn in a chat: the nearest choice of the person decides. Until it is known, none are.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import { DEFAULT_SEALED, allows, type Chat, type KnownSettings } from '@/lib/model';
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { followSettings } from './look';

export type PreviewsShown = {
  readonly shown: ReadonlySignal<boolean>;
  readonly stop: () => void;
};

export function watchPreviews(
  bus: BusClient,
  chat: ReadonlySignal<Chat | undefined>,
): PreviewsShown {
  const settings = signal<KnownSettings | undefined>(undefined);
  const stop = followSettings(bus, (known) => {
    settings.value = known;
  });
  const shown = computed(() => {
    const [known, of] = [settings.value, chat.value];
    // Locked, nothing of them is known.
    if (known?.previews === undefined || of === undefined) return false;
    // Nothing of a stranger's is decoded before the person has let them in.
    if ((of.standing ?? 'accepted') !== 'accepted') return false;
    return allows({ ...DEFAULT_SEALED, ...known }, 'previews', of);
  });
  return { shown, stop };
}
