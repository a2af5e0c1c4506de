/**
 * The way from a conversation to what can be done about somebody who should not write.
 * @module
 */
import type { ChatId } from '@/lib/view';
import { createContext } from 'preact';

/** Where nothing provides it there is no such way. */
export const UnwantedContext = createContext<((chatId: ChatId) => void) | undefined>(undefined);
