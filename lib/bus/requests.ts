/**
 * Every request a window may make, with the schema of what it carries. The worker validates
 * against these; nothing else passes. Windows know only the types (protocol.ts), so that the
 * validator stays out of their bundles.
 * @module
 */
import * as v from 'valibot';
import { NETWORKS, type AccountId, type ChatId, type MessageId } from '@/lib/model';
import { MAX_ADDRESS, MAX_ID, MAX_IDENTIFIER, MAX_PAGE, MAX_TEXT } from './consts';

const accountId = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(MAX_ID),
  v.transform((id) => id as AccountId),
);
const chatId = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(MAX_ID),
  v.transform((id) => id as ChatId),
);
const messageId = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(MAX_ID),
  v.transform((id) => id as MessageId),
);
const order = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const address = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MAX_ADDRESS));

/** Every request by name, with the schema of what it carries. */
export const REQUESTS = {
  /** Everything the list needs at once. */
  'inbox.snapshot': v.strictObject({}),
  /** A page of a conversation, newest first page when `before` is absent. */
  'chat.messages': v.strictObject({
    chatId,
    before: v.optional(order),
    limit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MAX_PAGE)),
  }),
  'chat.send': v.strictObject({
    chatId,
    text: v.pipe(v.string(), v.maxLength(MAX_TEXT), v.regex(/\S/)),
  }),
  /** The person has seen everything up to and including `upTo`. */
  'chat.read': v.strictObject({ chatId, upTo: order }),
  'chat.typing': v.strictObject({ chatId, active: v.boolean() }),
  /** Opens (or finds) the chat with whom the network knows by this identifier. */
  'chat.start': v.strictObject({
    accountId,
    identifier: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MAX_IDENTIFIER)),
  }),
  'message.retry': v.strictObject({ messageId }),
  'provider.lookup': v.strictObject({ address }),
  'account.join': v.strictObject({ address, network: v.picklist(NETWORKS) }),
  'account.reconnect': v.strictObject({ accountId }),
  'account.remove': v.strictObject({ accountId }),
} as const;
