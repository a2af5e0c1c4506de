/**
 * What windows ask about people who are not known, should not write any more, or are to be known for sure.
 * @module
 */
import * as v from 'valibot';
import { MAX_ADDRESS, MAX_CODE_BYTES, MAX_REPORTED } from './consts';
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
  /** A contact's keys: what there is to compare. */
  'keys.of': v.strictObject({ chatId }),
  /** The person has compared a device's key, or takes that back. */
  'keys.judge': v.strictObject({
    chatId,
    device: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_ADDRESS)),
    verified: v.boolean(),
  }),
  /** Compares what was scanned from the contact's screen, base64. */
  'keys.scan': v.strictObject({
    chatId,
    code: v.pipe(v.string(), v.maxLength(MAX_CODE_BYTES), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  }),
} as const;
