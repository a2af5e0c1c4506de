/**
 * What windows ask about people's devices and their keys.
 * @module
 */
import * as v from 'valibot';
import { KEY_VERDICTS } from '@/lib/model';
import { MAX_CODE, MAX_IDENTIFIER } from './consts';
import { accountId, chatId } from './fields';

const of = v.union([v.strictObject({ chatId }), v.strictObject({ accountId })]);

export const KEY_REQUESTS = {
  /** The devices of a chat's person, or of oneself in an account. */
  'keys.read': v.strictObject({ of }),
  'keys.decide': v.strictObject({
    of,
    fingerprint: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_IDENTIFIER)),
    verdict: v.picklist(KEY_VERDICTS),
  }),
  /** Keys to older messages, on an account's server and closed by a key that only the person has. */
  'older-keys.read': v.strictObject({ accountId }),
  'older-keys.make': v.strictObject({ accountId }),
  'older-keys.open': v.strictObject({
    accountId,
    recoveryKey: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_CODE)),
  }),
} as const;
