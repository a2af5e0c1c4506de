/**
 * The words of the window, handed down to every component.
 * @module
 */
import type { Words } from '@/lib/view';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export const WordsContext = createContext<Words | undefined>(undefined);

/** @throws Error where a component is drawn outside a window: a bug */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error('no words: draw inside WordsContext');
  return words;
}
