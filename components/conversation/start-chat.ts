/**
 * The way from a card in a conversation to a new chat: the window's, handed down to whoever draws one.
 * @module
 */
import { createContext } from 'preact';

/** @param whom a number or an address, as the card has it */
export type StartChat = (whom: string) => void;

/** Absent where a window has no way to begin one. */
export const StartChatContext = createContext<StartChat | undefined>(undefined);
