/**
 * What windows ask about people who are not known, or should not write any more.
 * @module
 */
import * as v from 'valibot';
import { MAX_REPORTED } from './consts';
import { chatId, messageId } from './fields';

export const STRANGER_REQUESTS = {
  /** Lets a request of somebody unknown in. */
  'request.accept': v.strictObject({ chatId }),
  /** Removes a request with all that was written in it. */
  'request.delete': v.strictObject({ chatId }),
  /** Blocks a person wherever the same identifier stands, or lets go of that. */
  'chat.block': v.strictObject({ chatId, blocked: v.boolean() }),
  /** Shows messages that the person chose to those who run the network. */
  'chat.report': v.strictObject({
    chatId,
    messageIds: v.pipe(v.array(messageId), v.minLength(1), v.maxLength(MAX_REPORTED)),
  }),
} as const;
