/**
 * The hallway's language: the types of every request, every answer and the one event, and the
 * codes a request can fail with. The schemas stand in requests.ts.
 * @module
 */
import type * as v from 'valibot';
import {
  JOIN_PROBLEMS,
  VAULT_PROBLEMS,
  type Account,
  type AudienceDetails,
  type Chat,
  type ChatId,
  type ChatSlice,
  type Departure,
  type Group,
  type GroupDone,
  type InboxChange,
  type InboxSnapshot,
  type KeySheet,
  type RecoveryState,
  type KitDrill,
  type KitFailure,
  type KitMade,
  type KitRestored,
  type KitSight,
  type KnownSettings,
  type LedgerEntry,
  type LinkAnswer,
  type Message,
  type PersonKeys,
  type ProviderSummary,
  type ScanVerdict,
  type StartedChat,
  type StorageLevel,
  type UnlockOutcome,
  type VaultChange,
  type VaultStatus,
} from '@/lib/model';
import type { REQUESTS } from './requests';

export type RequestName = keyof typeof REQUESTS;
export type RequestInput<Name extends RequestName> = v.InferInput<(typeof REQUESTS)[Name]>;
export type RequestPayload<Name extends RequestName> = v.InferOutput<(typeof REQUESTS)[Name]>;

/** What each request is answered with. */
export type Answers = {
  'inbox.snapshot': InboxSnapshot;
  'inbox.more': ChatSlice;
  /** `messages` in ascending order; `more`: whether older ones exist */
  'chat.messages': { readonly messages: readonly Message[]; readonly more: boolean };
  'chat.send': { readonly message: Message };
  'link.read': LinkAnswer;
  'chat.share': { readonly message: Message };
  'message.react': Record<string, never>;
  'message.edit': Record<string, never>;
  'message.delete': Record<string, never>;
  'chat.read': Record<string, never>;
  'chat.typing': Record<string, never>;
  'chat.start': StartedChat<Chat>;
  'chat.check-reach': { readonly chat: Chat };
  'chat.draft': Record<string, never>;
  'chat.arrange': { readonly chat: Chat };
  'chat.privacy': { readonly chat: Chat };
  'chat.accept-protection': { readonly chat: Chat };
  'request.accept': { readonly chat: Chat };
  'request.delete': Record<string, never>;
  /** all that changed: the same person on other accounts among them */
  'chat.block': { readonly chats: readonly Chat[] };
  'chat.report': Record<string, never>;
  'keys.of': { readonly keys: PersonKeys };
  'keys.judge': { readonly keys: PersonKeys };
  'keys.scan': { readonly verdict: ScanVerdict };
  /** bytes of the whole file */
  'file.open': { readonly size: number };
  'file.send': { readonly message: Message };
  'file.move': Record<string, never>;
  'file.stop': Record<string, never>;
  'group.details': { readonly group: Group };
  'group.create': GroupDone<Chat>;
  'group.change': GroupDone<Chat>;
  'message.audience': AudienceDetails;
  'message.retry': Record<string, never>;
  'ledger.list': { readonly entries: readonly LedgerEntry[] };
  'message.repair': Record<string, never>;
  'window.composing': Record<string, never>;
  'window.looking': Record<string, never>;
  'window.words': Record<string, never>;
  /**
   * `chatId`: to be opened, with its field ready to be written in; `share`: a text that the person
   * wants to send, to whom they choose
   */
  /** `write`: the caret belongs in the composer, of that chat or of the one that lies open */
  'window.errand': { readonly chatId?: ChatId; readonly share?: string; readonly write?: true };
  'provider.lookup': ProviderSummary;
  'account.join': { readonly account: Account };
  'account.join-by-password': { readonly account: Account };
  'account.choose-inbox': Record<string, never>;
  'account.sign-in': Record<string, never>;
  'account.reconnect': Record<string, never>;
  'account.accept-gap': Record<string, never>;
  'account.sign-in-by-password': Record<string, never>;
  'keys.read': KeySheet;
  'keys.decide': KeySheet;
  'older-keys.read': { readonly state: RecoveryState };
  /** `recoveryKey`: shown once, kept by nobody else */
  'older-keys.make': { readonly recoveryKey: string };
  'older-keys.open': Record<string, never>;
  'account.self-message': Record<string, never>;
  /** The account is gone in any case; the answer says who could be told. */
  'account.withdraw': Departure;
  'account.remove': Record<string, never>;
  /** `revoked`: what lay outside of the vault opens nothing any more */
  'account.while-locked': { readonly revoked: boolean };
  'settings.read': KnownSettings;
  'settings.change': Record<string, never>;
  'vault.status': VaultStatus;
  'vault.unlock': UnlockOutcome;
  /** a recovery code is shown once and kept nowhere */
  'vault.protect': { readonly recoveryCode?: string };
  'vault.unprotect': Record<string, never>;
  'vault.choose': Record<string, never>;
  /** whether a second copy is kept beside the database */
  'vault.keep-copy': Record<string, never>;
  /** Gives up what the browser has thrown away: the inbox begins anew. */
  'vault.start-over': Record<string, never>;
  'vault.lock': Record<string, never>;
  'vault.touch': Record<string, never>;
  'kit.make': KitMade;
  /** base64 of at most half a MB; empty behind the end */
  'kit.read': { readonly bytes: string };
  'kit.offer': { readonly ok: true; readonly kit: string } | KitFailure;
  'kit.give': Record<string, never>;
  'kit.look': KitSight;
  'kit.open': KitDrill;
  'kit.restore': KitRestored;
  'kit.drop': Record<string, never>;
  'storage.status': { readonly level: StorageLevel };
};

export type { InboxChange, InboxSnapshot, VaultChange };

/** Codes a request can fail with; joining adds its own. */
export const BUS_ERRORS = [
  'bad-request',
  'not-found',
  'offline',
  'refused',
  'unavailable',
  'internal',
  /** more than crosses at once, or than the network takes */
  'too-large',
  /** the network protects less than Signal's, and the person has not accepted that in this chat */
  'protection-not-accepted',
  /** the worker was stopped while a person was signing in: asking again goes on from there */
  'interrupted',
  ...JOIN_PROBLEMS,
  ...VAULT_PROBLEMS,
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
/** The worker's first word on every port: which version of the extension it is. */
export type HelloEnvelope = { readonly event: 'hello'; readonly build: string };
/** The inbox fell shut or open as a whole. */
export type VaultEnvelope = { readonly event: 'vault'; readonly change: VaultChange };
/** There is something to be shown: whichever window a person can see asks what. */
export type ErrandEnvelope = { readonly event: 'errand' };
export type WorkerEnvelope =
  | AnswerEnvelope
  | EventEnvelope
  | HelloEnvelope
  | VaultEnvelope
  | ErrandEnvelope;

/** What the hallway answers by itself, since it is about the window that asks. */
type OwnRequest = 'window.composing' | 'window.looking';

/** What the worker's rooms answer. */
export type HandledRequest = Exclude<RequestName, OwnRequest>;

export type Handlers = {
  readonly [Name in HandledRequest]: (payload: RequestPayload<Name>) => Promise<Answers[Name]>;
};
