/**
 * The ids that requests carry: opaque, and no longer than any of ours.
 * @module
 */
import * as v from 'valibot';
import type { AccountId, ChatId, MessageId } from '@/lib/model';
import { MAX_ID } from './consts';

export const accountId = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(MAX_ID),
  v.transform((id) => id as AccountId),
);
export const chatId = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(MAX_ID),
  v.transform((id) => id as ChatId),
);
export const messageId = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(MAX_ID),
  v.transform((id) => id as MessageId),
);
