/**
 * What kind a message is, by the number of the field that carries it, so that a message this
 * build cannot show still has a row that names it. Field numbers as in the public schemas
 * (Baileys' WAProto `Message`, whatsmeow's WAConsumerApplication `Content`).
 * Must not know how any kind is shown.
 * @module
 */
import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';

import { MAX_GROUP_DEPTH, MAX_MESSAGE_WRAPPERS } from './consts';
import { asCodecError, CodecError } from './errors';

/** Kinds of both networks in one vocabulary. `empty`: no content at all; `unknown`: some we do not know. */
export type MessageKind =
  | 'text'
  | 'image'
  | 'video'
  | 'video-note'
  | 'audio'
  | 'document'
  | 'sticker'
  | 'sticker-pack'
  | 'album'
  | 'view-once'
  | 'contact'
  | 'location'
  | 'live-location'
  | 'reaction'
  | 'edit'
  | 'deletion'
  | 'disappearing-setting'
  | 'poll'
  | 'poll-vote'
  | 'poll-result'
  | 'event'
  | 'comment'
  | 'pin'
  | 'keep'
  | 'call'
  | 'group-invite'
  | 'channel-invite'
  | 'phone-number-request'
  | 'payment'
  | 'product'
  | 'order'
  | 'business'
  | 'status'
  | 'history'
  | 'encrypted-addition'
  | 'placeholder'
  | 'protocol'
  | 'device-sent'
  | 'sender-key'
  | 'empty'
  | 'unknown';

/** `Message` of WhatsApp: what each field carries. */
const WHATSAPP_KINDS: Readonly<Record<number, MessageKind>> = {
  1: 'text',
  3: 'image',
  4: 'contact',
  5: 'location',
  6: 'text',
  7: 'document',
  8: 'audio',
  9: 'video',
  10: 'call',
  13: 'contact',
  14: 'business',
  16: 'payment',
  18: 'live-location',
  22: 'payment',
  23: 'payment',
  24: 'payment',
  25: 'business',
  26: 'sticker',
  28: 'group-invite',
  29: 'business',
  30: 'product',
  31: 'device-sent',
  36: 'business',
  37: 'view-once',
  38: 'order',
  39: 'business',
  41: 'payment',
  42: 'business',
  43: 'business',
  44: 'payment',
  45: 'business',
  46: 'reaction',
  48: 'business',
  49: 'poll',
  50: 'poll-vote',
  51: 'keep',
  54: 'phone-number-request',
  55: 'view-once',
  56: 'reaction',
  59: 'view-once',
  60: 'poll',
  61: 'call',
  63: 'pin',
  64: 'poll',
  65: 'call',
  66: 'video-note',
  69: 'call',
  70: 'history',
  71: 'comment',
  72: 'call',
  75: 'event',
  76: 'event',
  77: 'comment',
  78: 'channel-invite',
  80: 'placeholder',
  82: 'encrypted-addition',
  83: 'album',
  86: 'sticker-pack',
  88: 'poll-result',
  98: 'status',
  102: 'history',
  105: 'status',
  107: 'comment',
  109: 'status',
  110: 'status',
  111: 'poll',
  113: 'channel-invite',
  114: 'poll-result',
};

/** Fields that only wrap another `Message` in their field 1 and do not change what it is: disappearing
 * (40), document with caption (53), edited (58), mentions, bots, stickers, statuses, polls … */
const WHATSAPP_WRAPPERS: ReadonlySet<number> = new Set([
  40, 53, 58, 62, 67, 74, 85, 87, 90, 91, 92, 93, 95, 96, 99, 100, 101, 103, 104, 106,
]);

/** Fields that ride along and carry no content of their own: sender keys (2, 15), context (35). */
const WHATSAPP_COMPANIONS: Readonly<Record<number, MessageKind>> = {
  2: 'sender-key',
  15: 'sender-key',
  35: 'empty',
};

const PROTOCOL_MESSAGE = 12;

/** `ProtocolMessage.type` (field 2) where it is something a person sees. */
const PROTOCOL_KINDS: Readonly<Record<number, MessageKind>> = {
  0: 'deletion',
  3: 'disappearing-setting',
  14: 'edit',
};

/** `ConsumerApplication.Content` of Messenger: what each field carries. */
const MESSENGER_KINDS: Readonly<Record<number, MessageKind>> = {
  1: 'text',
  2: 'image',
  3: 'contact',
  4: 'location',
  5: 'text',
  6: 'status',
  7: 'document',
  8: 'audio',
  9: 'video',
  10: 'contact',
  11: 'live-location',
  12: 'sticker',
  13: 'group-invite',
  14: 'view-once',
  16: 'reaction',
  17: 'poll',
  18: 'poll-vote',
  19: 'edit',
};

/**
 * The kind of a WhatsApp `Message` (unpadded plaintext).
 * @throws CodecError where it is not protobuf, or wraps deeper than `MAX_MESSAGE_WRAPPERS`
 */
export function messageKind(bytes: Uint8Array): MessageKind {
  return openWrappers(bytes).kind;
}

/**
 * Opens wrappers until the message inside them.
 * @returns its kind and its bytes (a view into `bytes`)
 * @throws CodecError as {@link messageKind}
 */
export function openWrappers(bytes: Uint8Array): { kind: MessageKind; message: Uint8Array } {
  let message = bytes;
  for (let depth = 0; depth <= MAX_MESSAGE_WRAPPERS; depth++) {
    const { content, companion } = contentOf(message);
    if (content === undefined) return { kind: companion, message };
    if (!WHATSAPP_WRAPPERS.has(content.number)) return { kind: whatsAppKind(content), message };
    const inner = firstField(content.value, (number) => number === 1);
    if (inner === undefined) return { kind: 'empty', message };
    message = inner.value;
  }
  throw new CodecError('too-deep', 'message wrappers');
}

/**
 * The kind of the `Content` inside a Messenger envelope.
 * @throws CodecError where it is not protobuf
 */
export function messengerContentKind(content: Uint8Array): MessageKind {
  const first = firstField(content, () => true);
  return first === undefined ? 'empty' : (MESSENGER_KINDS[first.number] ?? 'unknown');
}

interface RawField {
  readonly number: number;
  /** a length-delimited field's bytes; of a number its varint as it stands */
  readonly value: Uint8Array;
}

function whatsAppKind({ number, value }: RawField): MessageKind {
  if (number !== PROTOCOL_MESSAGE) return WHATSAPP_KINDS[number] ?? 'unknown';
  // An absent type is its default 0, a deletion, in proto2 too
  const type = firstField(value, (inner) => inner === 2)?.value;
  if (type !== undefined && type.length !== 1) return 'protocol';
  return PROTOCOL_KINDS[type?.[0] ?? 0] ?? 'protocol';
}

/** The first field that is content, known or not, and what a message without one would be. */
function contentOf(message: Uint8Array): { content?: RawField; companion: MessageKind } {
  let companion: MessageKind = 'empty';
  const content = firstField(message, (number) => {
    const rides = WHATSAPP_COMPANIONS[number];
    if (rides === undefined) return true;
    if (companion === 'empty') companion = rides;
    return false;
  });
  return content === undefined ? { companion } : { content, companion };
}

/** Reads all of `bytes`, so that a broken tail is found, and returns the first field that `wanted` takes. */
function firstField(bytes: Uint8Array, wanted: (number: number) => boolean): RawField | undefined {
  const reader = new BinaryReader(bytes);
  let found: RawField | undefined;
  try {
    while (reader.pos < reader.len) {
      const [number, wireType] = reader.tag();
      const take = found === undefined && wanted(number);
      if (take && wireType === WireType.LengthDelimited) found = { number, value: reader.bytes() };
      else {
        const value = reader.skip(wireType, number, MAX_GROUP_DEPTH);
        if (take) found = { number, value };
      }
    }
  } catch (cause) {
    throw asCodecError(cause);
  }
  return found;
}
