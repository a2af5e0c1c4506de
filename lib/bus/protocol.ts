/**
 * The hallway's language: the types of every request, every answer and the one event, and the
 * codes a request can fail with. The schemas stand in requests.ts.
 * @module
 */
import type * as v from 'valibot';
import {
  JOIN_PROBLEMS,
  type Account,
  type Chat,
  type InboxChange,
  type InboxSnapshot,
  type Message,
  type ProviderSummary,
} from '@/lib/model';
import type { REQUESTS } from './requests';

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
