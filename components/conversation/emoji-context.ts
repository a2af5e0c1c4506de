/**
 * The window's emoji, for whoever draws a field or a reaction in a conversation.
 * @module
 */
import type { EmojiSource } from '@/lib/view';
import { createContext } from 'preact';

/** undefined where a window has none. */
export const EmojiContext = createContext<EmojiSource | undefined>(undefined);
