/**
 * View models: what a window shows, as signals and words, without a DOM.
 * @module
 */
export type { Direction, Words } from '@/lib/i18n';
export type { AccountItem } from './account-item';
export {
  JOINABLE,
  createAddAccountView,
  type AddAccountView,
  type AddStep,
  type Joinable,
} from './add-account-view';
export type { ChatRow } from './chat-row';
export { MAX_TEXT as LONGEST_TEXT } from '@/lib/bus';
export { COUNT_FROM } from './consts';
export type { ConversationHeader } from './conversation-header';
export {
  createConversationView,
  type Announcement,
  type ConversationParts,
  type ConversationPhase,
  type ConversationView,
} from './conversation-view';
export { createDesk, type Desk } from './desk';
export { createInboxView, type InboxView, type Outcome } from './inbox-view';
export type { Portrait } from './portrait';
export type { Attention, Surroundings } from './surroundings';
export type { MessageRow, TimelineRow } from './timeline';
