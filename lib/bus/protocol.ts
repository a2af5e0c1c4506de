/**
 * The hallway's language: every request a window may make, every answer, every event. The
 * worker validates each request against the schemas here; nothing else passes.
 * @module
 */
import * as v from 'valibot';
import {
  JOIN_PROBLEMS,
  NETWORKS,
  type Account,
  type AccountId,
  type Chat,
  type ChatId,
  type InboxChange,
  type InboxSnapshot,
  type Message,
  type MessageId,
  type ProviderSummary,
} from '@/lib/model';
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

export type RequestName = keyof typeof REQUESTS;
export type RequestInput<Name extends RequestName> = v.InferInput<(typeof REQUESTS)[Name]>;
export type RequestPayload<Name extends RequestName> = v.InferOutput<(typeof REQUESTS)[Name]>;

/** What each request is answered with. */
export type Answers = {
  'inbox.snapshot': InboxSnapshot;
  /** `messages` in ascending order; `more`: whether older ones exist */
  'chat.messages': { readonly messages: readonly Message[]; readonly more: boolean };
  'chat.send': { readonly message: Message };
  'chat.read': Record<string, never>;
  'chat.typing': Record<string, never>;
  'chat.start': { readonly chat: Chat };
  'message.retry': Record<string, never>;
  'provider.lookup': ProviderSummary;
  'account.join': { readonly account: Account };
  'account.reconnect': Record<string, never>;
  'account.remove': Record<string, never>;
};

export type { InboxChange, InboxSnapshot };

/** Codes a request can fail with; joining adds its own. */
export const BUS_ERRORS = [
  'bad-request',
  'not-found',
  'offline',
  'refused',
  'unavailable',
  'internal',
  ...JOIN_PROBLEMS,
] as const;
export type BusErrorCode = (typeof BUS_ERRORS)[number];

export type RequestEnvelope = {
  readonly id: number;
  readonly name: RequestName;
  readonly payload: unknown;
};
export type AnswerEnvelope =
  | { readonly id: number; readonly ok: true; readonly result: unknown }
  | { readonly id: number; readonly ok: false; readonly code: BusErrorCode };
export type EventEnvelope = { readonly event: 'changed'; readonly change: InboxChange };
export type WorkerEnvelope = AnswerEnvelope | EventEnvelope;

export type Handlers = {
  readonly [Name in RequestName]: (payload: RequestPayload<Name>) => Promise<Answers[Name]>;
};
