/**
 * What a recovery kit says, as JSON: accounts with their keys, contacts, settings, and messages
 * where they were chosen. Whoever made the kit can have written anything into it, so every part is
 * checked before it is taken. Must not know how it is sealed.
 * @module
 */
import * as v from 'valibot';
import { parseWithBytes, stringifyWithBytes, utf8Decode, utf8Encode } from '@/lib/base';
import {
  INBOX_KINDS,
  LOCKED_BADGES,
  NETWORKS,
  PRIVACY_KINDS,
  STRANGERS,
  settingsIn,
} from '@/lib/model';

import {
  MAX_KIT_ACCOUNTS,
  MAX_KIT_CONTACTS,
  MAX_KIT_ROWS,
  MAX_KIT_ROW_BYTES,
  MAX_KIT_TEXT,
} from './consts';

const text = v.pipe(v.string(), v.maxLength(MAX_KIT_TEXT));
const name = v.pipe(text, v.nonEmpty());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const row = v.strictObject({
  kind: name,
  key: text,
  value: v.pipe(
    v.instance(Uint8Array),
    v.check(({ length }) => length <= MAX_KIT_ROW_BYTES),
  ),
});
const rows = v.pipe(v.array(row), v.maxLength(MAX_KIT_ROWS));

const target = v.variant('author', [
  v.strictObject({ author: v.literal('me'), remoteId: name }),
  v.strictObject({ author: v.literal('them'), remoteId: name, senderDevice: text }),
]);

/** A body is what the inbox wrote once; its kind decides the rest. */
const body = v.pipe(
  v.looseObject({ kind: name }),
  v.check((one) => one.kind !== 'text' || typeof one['text'] === 'string'),
);

const message = v.pipe(
  v.looseObject({
    direction: v.picklist(['incoming', 'outgoing']),
    order: v.pipe(count, v.minValue(1)),
    sentAt: v.number(),
    remoteId: name,
    senderDevice: v.optional(text),
    status: v.optional(v.picklist(['failed', 'sent', 'delivered', 'read'])),
    body,
    replyTo: v.optional(v.looseObject({ target, claim: v.optional(text) })),
  }),
  v.check(
    ({ direction, senderDevice, status }) =>
      (direction === 'incoming' ? senderDevice : status) !== undefined,
  ),
);

const yes = v.optional(v.literal(true));

/** What the person chose about a chat: theirs alone, no network hears of it. */
const place = v.strictObject({
  pinned: yes,
  mutedUntil: v.optional(count),
  archived: yes,
  markedUnread: yes,
});

const privacy = v.strictObject(v.entriesFromList(PRIVACY_KINDS, v.optional(v.boolean())));

const contact = v.strictObject({
  address: name,
  name: v.optional(text),
  identifier: v.optional(text),
  lastActivity: count,
  weakerAcceptedAt: v.optional(count),
  /** absent: accepted */
  standing: v.optional(
    v.variant('kind', [
      v.strictObject({
        kind: v.literal('request'),
        from: v.picklist(STRANGERS),
        since: count,
        refused: v.optional(count),
      }),
      v.strictObject({
        kind: v.literal('blocked'),
        since: count,
        refused: v.optional(count),
        was: v.optional(v.picklist(STRANGERS)),
        elsewhere: v.optional(v.literal(true)),
      }),
    ]),
  ),
  place: v.optional(place),
  /** what they are told, other than everyone */
  privacy: v.optional(privacy),
  /** what was seen of them: identity keys, never sessions */
  state: rows,
  messages: v.pipe(
    v.array(message),
    v.check((all) => all.every(({ order }, at) => order > (all[at - 1]?.order ?? 0))),
  ),
});

const consent = v.looseObject({ noticeVersion: count, notice: v.array(text), agreedAt: count });

const account = v.strictObject({
  network: v.picklist(NETWORKS),
  identifier: name,
  providerName: text,
  providerHosts: v.optional(v.array(text)),
  uniqueKey: name,
  createdAt: count,
  inbox: v.optional(v.picklist(INBOX_KINDS)),
  consent: v.optional(consent),
  state: rows,
  contacts: v.pipe(
    v.array(contact),
    v.maxLength(MAX_KIT_CONTACTS),
    v.check((all) => new Set(all.map(({ address }) => address)).size === all.length),
  ),
});

const leftOut = v.strictObject({ network: v.picklist(NETWORKS), identifier: name });

const content = v.strictObject({
  accounts: v.pipe(v.array(account), v.maxLength(MAX_KIT_ACCOUNTS)),
  leftOut: v.pipe(v.array(leftOut), v.maxLength(MAX_KIT_ACCOUNTS)),
  history: v.picklist(['none', 'all', 'newest']),
  settings: v.optional(
    v.strictObject({
      idleMinutes: count,
      badge: v.picklist(LOCKED_BADGES),
      /** those that this version knows; what an earlier or a later one has besides is left */
      chosen: v.optional(v.pipe(v.unknown(), v.transform(settingsIn))),
    }),
  ),
});

export type KitContent = v.InferOutput<typeof content>;
export type KitAccount = KitContent['accounts'][number];
export type KitContact = KitAccount['contacts'][number];
export type KitMessage = KitContact['messages'][number];
export type KitRow = KitAccount['state'][number];

export function writeKitContent(kit: KitContent): Uint8Array<ArrayBuffer> {
  return utf8Encode(stringifyWithBytes(kit));
}

/**
 * @param version of the kit, 1 or 2
 * @returns undefined where it is not what a Rialto of that version wrote
 */
export function readKitContent(version: number, bytes: Uint8Array): KitContent | undefined {
  try {
    const written = parseWithBytes(utf8Decode(bytes));
    const parsed = v.safeParse(content, version === 1 ? fromVersion1(written) : written);
    return parsed.success ? parsed.output : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Version 1 was the list of accounts, each with its rows of keys, as the second copy has them. */
function fromVersion1(written: unknown): unknown {
  const listed = v.safeParse(version1, written);
  if (!listed.success) return undefined;
  const accounts = listed.output.map(({ record, state }) =>
    Object.assign(record, { state, contacts: [] }),
  );
  return { accounts, leftOut: [], history: 'none' };
}

const version1 = v.array(
  v.object({
    record: v.object({
      network: v.unknown(),
      identifier: v.unknown(),
      providerName: v.unknown(),
      providerHosts: v.optional(v.unknown()),
      uniqueKey: v.unknown(),
      createdAt: v.unknown(),
      inbox: v.optional(v.unknown()),
      consent: v.optional(v.unknown()),
    }),
    state: v.unknown(),
  }),
);
