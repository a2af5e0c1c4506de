/**
 * English for what is said outside of windows as well: notifications, the page's menu, the address
 * bar. The worker has these and no others (see `outside.ts`).
 * @module
 */
import type { Entry } from '../entry';

export const outside = {
  'app.name': 'Rialto',
  'media.image': 'Photo',
  'media.video': 'Video',
  'media.voice': 'Voice message',
  'media.audio': 'Audio',
  'media.file': 'File',
  'media.sticker': 'Sticker',
  'chat.new-messages': { one: '{count} new message', other: '{count} new messages' },
  'action.reply': 'Reply',
  'outside.something': 'New messages',
  'outside.in-chats': {
    one: 'New messages in {count} chat',
    other: 'New messages in {count} chats',
  },
  'outside.send-page': 'Send this page to somebody…',
  'outside.send-selection': 'Send this text to somebody…',
  'outside.send-link': 'Send this link to somebody…',
  'outside.send-image': 'Send this picture’s address to somebody…',
  'outside.find': 'Find a chat by its name',
  'outside.locked': 'Your inbox is locked',
} as const satisfies Readonly<Record<string, Entry>>;
