/**
 * Every request a window may make, with the schema of what it carries. The worker validates
 * against these; nothing else passes. Windows know only the types (protocol.ts), so that the
 * validator stays out of their bundles.
 * @module
 */
import * as v from 'valibot';
import {
  INBOX_KINDS,
  LOCKED_BADGES,
  MEDIA_TYPES,
  NETWORKS,
  PRIVACY_KINDS,
  isSettingsChange,
  type PeerAddress,
  type SettingsChange,
} from '@/lib/model';
import {
  MAX_ADDRESS,
  MAX_PASSWORD,
  MAX_CODE,
  MAX_CREDENTIAL,
  MAX_EMOJI,
  MAX_FILE_NAME,
  MAX_GROUP_NAME,
  MAX_ID,
  MAX_IDENTIFIER,
  MAX_IDLE_MINUTES,
  MAX_KIT_PIECE,
  MAX_MEMBERS,
  MAX_MIME,
  MAX_NOTICE,
  MAX_SENTENCES,
  MAX_PAGE,
  MAX_PASSPHRASE,
  MAX_PIXELS,
  MAX_SECONDS,
  MAX_TEXT,
  MAX_WAVEFORM,
} from './consts';
import { accountId, chatId, messageId } from './fields';
import { KEY_REQUESTS } from './requests-keys';
import { STRANGER_REQUESTS } from './requests-strangers';
import { cards, link, linkPreview, place, text, thumbnail } from './said';
import { RECOVERY_PAGE, UNLOCK_PAGE, type WindowPage } from './senders';

/** as a group's roster names its members */
const member = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(MAX_ADDRESS),
  v.transform((address) => address as PeerAddress),
);
const people = v.pipe(v.array(chatId), v.minLength(1), v.maxLength(MAX_MEMBERS), v.readonly());
const groupName = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MAX_GROUP_NAME));
const order = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const address = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MAX_ADDRESS));

/** Made up by a window for one request: 128 bits at random. */
const channel = v.pipe(v.string(), v.uuid());
const pixels = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MAX_PIXELS));

const BASE64URL = /^[\w-]+$/;
const lockId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_ID));
const passphrase = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_PASSPHRASE));
/** base64url of 32 bytes */
const thirtyTwoBytes = v.pipe(v.string(), v.length(43), v.regex(BASE64URL));

const kit = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_ID));
const kitPassphrase = v.strictObject({ kind: v.literal('passphrase'), passphrase });
const kitSecret = v.variant('kind', [
  v.strictObject({
    kind: v.literal('code'),
    code: v.pipe(v.string(), v.maxLength(MAX_CODE)),
  }),
  kitPassphrase,
]);

const agreement = v.strictObject({
  noticeVersion: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  locale: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_ID)),
  notice: v.pipe(
    v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_NOTICE.length))),
    v.minLength(1),
    v.maxLength(MAX_NOTICE.sentences),
    v.readonly(),
  ),
  statesEea: v.literal(true),
});

/** One sentence of ours, and the forms of one that counts (CLDR's categories). */
const shortText = v.pipe(v.string(), v.maxLength(MAX_NOTICE.length));
const pluralForms = {
  zero: v.optional(shortText),
  one: v.optional(shortText),
  two: v.optional(shortText),
  few: v.optional(shortText),
  many: v.optional(shortText),
};

/** Every request by name, with the schema of what it carries. */
export const REQUESTS = {
  /** Everything the list needs; of a long one with `head` what a window paints first, the rest by `inbox.more`. */
  'inbox.snapshot': v.strictObject({ head: v.optional(v.literal(true)) }),
  'inbox.more': v.strictObject({ after: v.optional(chatId) }),
  /** A page of a conversation, newest first page when `before` is absent. */
  'chat.messages': v.strictObject({
    chatId,
    before: v.optional(order),
    limit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MAX_PAGE)),
  }),
  'chat.send': v.strictObject({
    chatId,
    text,
    replyTo: v.optional(messageId),
    linkPreview: v.optional(linkPreview),
  }),
  /** What a page says of itself. Asks its server: only at the person's press. */
  'link.read': v.strictObject({ chatId, url: link }),
  /** A message that is no text: cards of contacts, or a place. */
  'chat.share': v.strictObject({
    chatId,
    body: v.variant('kind', [
      v.strictObject({ kind: v.literal('contact-cards'), cards }),
      v.strictObject({ kind: v.literal('location'), place }),
    ]),
    replyTo: v.optional(messageId),
  }),
  /** The person's one reaction to a message; empty takes it back. */
  'message.react': v.strictObject({
    messageId,
    emoji: v.pipe(v.string(), v.maxLength(MAX_EMOJI)),
  }),
  /** One of our own, anew. */
  'message.edit': v.strictObject({ messageId, text }),
  /** One of our own, for everyone. */
  'message.delete': v.strictObject({ messageId }),
  /** The person has seen everything up to and including `upTo`. */
  'chat.read': v.strictObject({ chatId, upTo: order }),
  'chat.typing': v.strictObject({ chatId, active: v.boolean() }),
  /** Opens (or finds) the chat with whom the network knows by this identifier. */
  'chat.start': v.strictObject({
    accountId,
    identifier: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MAX_IDENTIFIER)),
  }),
  /** Asks the network anew whether the contact can be reached. */
  'chat.check-reach': v.strictObject({ chatId }),
  'group.details': v.strictObject({ chatId }),
  /** `with`: chats of the account with those who are to be in it. */
  'group.create': v.strictObject({ accountId, name: groupName, with: people }),
  'group.change': v.strictObject({
    chatId,
    wish: v.variant('kind', [
      v.strictObject({ kind: v.literal('add'), with: people }),
      v.strictObject({ kind: v.literal('remove'), member }),
      v.strictObject({
        kind: v.literal('role'),
        member,
        role: v.picklist(['admin', 'member']),
      }),
      v.strictObject({ kind: v.literal('rename'), name: groupName }),
      v.strictObject({ kind: v.literal('leave') }),
    ]),
  }),
  /** Who of a group has one of the person's messages, and who has read it. */
  'message.audience': v.strictObject({ messageId }),
  /** What stands in the field, half written; empty where nothing does. */
  'chat.draft': v.strictObject({ chatId, text: v.pipe(v.string(), v.maxLength(MAX_TEXT)) }),
  /** Where the chat stands in the person's list; `mutedUntil` in ms since 1970, 0 ends it. */
  'chat.arrange': v.strictObject({
    chatId,
    to: v.strictObject({
      pinned: v.optional(v.boolean()),
      mutedUntil: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
      archived: v.optional(v.boolean()),
      markedUnread: v.optional(v.boolean()),
    }),
  }),
  /** Whether read receipts and typing are told here, and previews of links shown. */
  'chat.privacy': v.strictObject({
    chatId,
    kind: v.picklist(PRIVACY_KINDS),
    to: v.union([v.boolean(), v.literal('follow')]),
  }),
  /** The person writes here although the network protects less than the Signal protocol. */
  'chat.accept-protection': v.strictObject({ chatId }),
  ...STRANGER_REQUESTS,
  ...KEY_REQUESTS,
  /** A file's bytes, or some of them, on a channel that the window listens to. */
  'file.open': v.strictObject({
    messageId,
    channel,
    from: v.optional(order),
    to: v.optional(order),
  }),
  /** Sends the file that the window offers on a channel. */
  'file.send': v.strictObject({
    chatId,
    channel,
    file: v.strictObject({
      media: v.picklist(MEDIA_TYPES),
      mime: v.pipe(v.string(), v.maxLength(MAX_MIME)),
      name: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_FILE_NAME))),
      width: v.optional(pixels),
      height: v.optional(pixels),
      seconds: v.optional(
        v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MAX_SECONDS)),
      ),
      waveform: v.optional(
        v.pipe(
          v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
          v.maxLength(MAX_WAVEFORM),
        ),
      ),
      thumbnail: v.optional(thumbnail),
    }),
    caption: v.optional(text),
    replyTo: v.optional(messageId),
  }),
  /** Fetches the file of a message, or sends it on, from where it stopped. */
  'file.move': v.strictObject({ messageId }),
  /** Stops it; `keep`: what has moved stays. */
  'file.stop': v.strictObject({ messageId, keep: v.boolean() }),
  'message.retry': v.strictObject({ messageId }),
  /** Every message that could not be read, newest first. */
  'ledger.list': v.strictObject({}),
  /** Asks the sender again for one of them. */
  'message.repair': v.strictObject({ messageId }),
  /** Whether a text lies half written in this window; the hallway's own business. */
  'window.composing': v.strictObject({ active: v.boolean() }),
  /** Which chat a person has before their eyes in this window; the hallway's own business as well. */
  'window.looking': v.strictObject({ chatId: v.optional(chatId) }),
  /** What is said outside of windows, in the language that this one speaks. */
  'window.words': v.strictObject({
    locale: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_ID)),
    entries: v.pipe(
      v.record(shortText, v.union([shortText, v.object({ other: shortText, ...pluralForms })])),
      v.check((entries) => Object.keys(entries).length <= MAX_SENTENCES),
    ),
  }),
  /** What this window was opened for, once: the first that asks is told. `windowId`: the browser window it is in. */
  'window.errand': v.strictObject({ windowId: v.optional(v.pipe(v.number(), v.safeInteger())) }),
  'provider.lookup': v.strictObject({ address }),
  'account.join': v.strictObject({
    address,
    network: v.picklist(NETWORKS),
    agreement,
    inbox: v.picklist(INBOX_KINDS),
  }),
  /** For networks that are joined by an address and a password. */
  'account.join-by-password': v.strictObject({
    address,
    network: v.picklist(NETWORKS),
    password: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_PASSWORD)),
    /** where its server is, for one that does not say so itself */
    server: v.optional(address),
    /** whether the account is to be made first */
    isNew: v.boolean(),
    inbox: v.picklist(INBOX_KINDS),
  }),
  /** Lists the account's chats among the others, or apart. */
  'account.choose-inbox': v.strictObject({ accountId, inbox: v.picklist(INBOX_KINDS) }),
  /** Signs in with the provider once more, for an account that stands. */
  'account.sign-in': v.strictObject({ accountId }),
  'account.reconnect': v.strictObject({ accountId }),
  'account.accept-gap': v.strictObject({ accountId }),
  /** Signs in by the password as it is now. */
  'account.sign-in-by-password': v.strictObject({
    accountId,
    password: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_PASSWORD)),
  }),
  /** Whether the account's line is proven by messages to oneself. */
  'account.self-message': v.strictObject({ accountId, wanted: v.boolean() }),
  /** Withdraws the consent: leaves the gatekeeper, ends the sign-in, removes the account. */
  'account.withdraw': v.strictObject({ accountId }),
  'account.remove': v.strictObject({ accountId }),
  /** Whether an account receives while the inbox is locked. */
  'account.while-locked': v.strictObject({ accountId, wanted: v.boolean() }),
  'settings.read': v.strictObject({}),
  /** The values that change, whole. */
  'settings.change': v.custom<SettingsChange>(isSettingsChange),
  'vault.status': v.strictObject({}),
  /** A secret, once. Only from the unlock page. */
  'vault.unlock': v.variant('kind', [
    v.strictObject({ kind: v.literal('passphrase'), passphrase }),
    v.strictObject({ kind: v.literal('passkey'), lockId, output: thirtyTwoBytes }),
    v.strictObject({
      kind: v.literal('recovery'),
      code: v.pipe(v.string(), v.maxLength(MAX_CODE)),
    }),
  ]),
  /** Adds a lock, or replaces the passphrase. Only from the unlock page. */
  'vault.protect': v.variant('kind', [
    v.strictObject({ kind: v.literal('passphrase'), passphrase }),
    v.strictObject({
      kind: v.literal('passkey'),
      credentialId: v.pipe(v.string(), v.regex(BASE64URL), v.maxLength(MAX_CREDENTIAL)),
      salt: thirtyTwoBytes,
      output: thirtyTwoBytes,
    }),
    v.strictObject({ kind: v.literal('recovery') }),
  ]),
  'vault.unprotect': v.strictObject({ lockId }),
  'vault.choose': v.strictObject({
    idleMinutes: v.optional(
      v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MAX_IDLE_MINUTES)),
    ),
    badge: v.optional(v.picklist(LOCKED_BADGES)),
  }),
  'vault.keep-copy': v.strictObject({ wanted: v.boolean() }),
  'vault.start-over': v.strictObject({}),
  'vault.lock': v.strictObject({}),
  /** Somebody moved, typed or scrolled in a window. */
  'vault.touch': v.strictObject({}),
  /** Seals a recovery kit under a new code or a passphrase; its bytes are then fetched piece by piece. */
  'kit.make': v.strictObject({
    history: v.boolean(),
    lock: v.variant('kind', [v.strictObject({ kind: v.literal('code') }), kitPassphrase]),
  }),
  'kit.read': v.strictObject({ kit, at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  /** A file that the person chose, brought piece by piece. */
  'kit.offer': v.strictObject({ size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  'kit.give': v.strictObject({
    kit,
    bytes: v.pipe(v.string(), v.maxLength(MAX_KIT_PIECE), v.base64()),
  }),
  /** What can be seen of it without its secret. */
  'kit.look': v.strictObject({ kit }),
  /** Opens it and says what is in it: nothing that lives is touched. */
  'kit.open': v.strictObject({ kit, secret: kitSecret }),
  'kit.restore': v.strictObject({ kit, secret: kitSecret }),
  'kit.drop': v.strictObject({ kit }),
  /** How this browser's disk stands. */
  'storage.status': v.strictObject({}),
} as const;

/** What carries secrets, or changes who can open what: each taken from one page alone. */
export const SECRET_REQUESTS: ReadonlyMap<keyof typeof REQUESTS, WindowPage> = new Map([
  ['vault.unlock', UNLOCK_PAGE],
  ['vault.protect', UNLOCK_PAGE],
  ['vault.unprotect', UNLOCK_PAGE],
  ['vault.choose', UNLOCK_PAGE],
  ['vault.keep-copy', UNLOCK_PAGE],
  ['vault.start-over', UNLOCK_PAGE],
  ['kit.make', RECOVERY_PAGE],
  ['kit.read', RECOVERY_PAGE],
  ['kit.offer', RECOVERY_PAGE],
  ['kit.give', RECOVERY_PAGE],
  ['kit.look', RECOVERY_PAGE],
  ['kit.open', RECOVERY_PAGE],
  ['kit.restore', RECOVERY_PAGE],
  ['kit.drop', RECOVERY_PAGE],
]);
