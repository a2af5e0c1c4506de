/**
 * What can be asked of a bubble.
 * @module
 */
import type { MessageRow } from '@/lib/view';
import type { FileActs } from './file-parts';

/** The same object for as long as the view is. */
export type BubbleActs = {
  readonly onRetry: (key: string) => void;
  readonly onDiscard: (key: string) => void;
  readonly onTakeBack: (key: string) => void;
  readonly onReact: (key: string, emoji: string) => void;
  readonly onJump: (order: number) => void;
  readonly onMenu: (row: MessageRow, anchor: HTMLElement) => void;
  readonly file: FileActs;
};
