/**
 * The ways from a conversation to what is known of its group: the window's, handed down to whoever draws one.
 * @module
 */
import type { ChatId, MessageId } from '@/lib/view';
import { createContext } from 'preact';

export type GroupWays = {
  readonly onDetails: (chatId: ChatId) => void;
  readonly onAudience: (messageId: MessageId) => void;
};

/** Absent where a window has no place to show it. */
export const GroupContext = createContext<GroupWays | undefined>(undefined);
