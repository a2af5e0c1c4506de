/**
 * The emoji of one window: nothing of them is loaded before somebody wants one.
 * @module
 */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { EmojiParts, EmojiView } from './emoji-view';

export interface EmojiSource {
  /** undefined until it was wanted and is here */
  readonly view: ReadonlySignal<EmojiView | undefined>;
  /** Loads them, where they are not loaded yet; again where that failed. */
  want(): void;
  dispose(): void;
}

export function createEmojiSource(parts: EmojiParts): EmojiSource {
  const view = signal<EmojiView | undefined>(undefined);
  let isLoading = false;
  let isDisposed = false;
  const load = async (): Promise<void> => {
    try {
      const { createEmojiView } = await import('./emoji-view');
      if (isDisposed) return;
      view.value = createEmojiView(parts);
      await view.value.load();
    } catch {
      // The chunk is not to be had, which the next wish tries again; meanwhile texts are written without.
    } finally {
      isLoading = false;
    }
  };
  return {
    view,
    want: () => {
      const known = view.peek();
      if (known !== undefined) void known.load();
      else if (!isLoading) {
        isLoading = true;
        void load();
      }
    },
    dispose: () => {
      isDisposed = true;
      view.peek()?.dispose();
    },
  };
}
