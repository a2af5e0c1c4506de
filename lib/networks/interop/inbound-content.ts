/**
 * What an opened message is to the inbox: a row, or a change to one. Kinds that the gatekeepers do
 * not pass on between apps are rows that name them, and their sender hears of it. Must not know
 * stanzas or sessions.
 * @module
 */
import {
  isPlain,
  type KeyContent,
  type MessageContent,
  type MessageKind,
  type PlainContent,
  type QuotedContent,
} from '@/lib/codec';
import type { LinkPreview, MessageBody, MessageTarget, PeerAddress } from '@/lib/model';
import type { MediaReference, NetworkEvent } from '../contract';
import { MAX_CLOCK_LEAD, MAX_TEXT_LENGTH } from './consts';
import { linkPreviewOf } from './link-content';
import { mediaBodyOf, referenceIn } from './media-content';
import { senderOf, type Sender } from './peers';
import { NACK, type Nack } from './stanzas';

type RowEvent = Extract<NetworkEvent, { readonly kind: 'message' }>;
type ChangeEvent = Extract<NetworkEvent, { readonly kind: 'reaction' | 'edit' | 'deletion' }>;

export type Received =
  | {
      readonly kind: 'row';
      readonly body: MessageBody;
      readonly replyTo?: NonNullable<RowEvent['replyTo']>;
      readonly linkPreview?: LinkPreview;
      readonly media?: MediaReference;
      readonly nack?: Nack;
    }
  | { readonly kind: 'change'; readonly event: ChangeEvent }
  /** a change to what is not its sender's */
  | { readonly kind: 'foreign' };

export type Receiving = {
  readonly from: Sender;
  /** ms since 1970, as the server says */
  readonly sentAt: number;
  /** by our clock */
  readonly now: number;
  /** where it came in one: its address, and ours as its members have it */
  readonly group?: { readonly address: PeerAddress; readonly me: PeerAddress };
};

/**
 * What third-party chats do not carry, by the reference offers: text, images, voice, video and
 * files between two people are what the law asks for; reactions, answers, edits, receipts are
 * carried beyond it. Everything that needs the gatekeeper's own servers or accounts is not.
 */
const REFUSED_KINDS: ReadonlySet<MessageKind> = new Set<MessageKind>([
  'album',
  'business',
  'channel-invite',
  'comment',
  'encrypted-addition',
  'event',
  'group-invite',
  'keep',
  'live-location',
  'order',
  'payment',
  'phone-number-request',
  'pin',
  'poll',
  'poll-result',
  'poll-vote',
  'product',
  'status',
  'sticker-pack',
  'view-once',
]);

export function receivedContent(content: MessageContent, receiving: Receiving): Received {
  if (isPlain(content)) {
    const replyTo = replyOf(content.quoted, receiving);
    const media = content.kind === 'media' ? referenceIn(content.media) : undefined;
    const linkPreview =
      content.kind === 'text' ? linkPreviewOf(content.preview, content.text) : undefined;
    return {
      kind: 'row',
      body: plainBody(content),
      ...(replyTo !== undefined && { replyTo }),
      ...(linkPreview !== undefined && { linkPreview }),
      ...(media !== undefined && { media }),
    };
  }
  const { kind } = content;
  if (kind === 'reaction' || kind === 'edit' || kind === 'deletion')
    return changeOf(content, receiving);
  if (kind === 'disappearing-setting')
    return { kind: 'row', body: { kind: 'timer', seconds: content.seconds } };
  if (kind === 'call') {
    const media = content.video ? 'video' : 'voice';
    const state = content.missed ? 'missed' : 'offered';
    return { kind: 'row', body: { kind: 'call', media, state } };
  }
  if (!REFUSED_KINDS.has(kind)) return { kind: 'row', body: { kind: 'unsupported', what: kind } };
  return { kind: 'row', body: { kind: 'refused', what: kind }, nack: NACK.unsupportedInInterop };
}

function plainBody(content: PlainContent): MessageBody {
  if (content.kind === 'location') return { kind: 'location', place: content.place };
  if (content.kind === 'contact') return { kind: 'contact-cards', cards: content.cards };
  if (content.kind === 'media') return mediaBodyOf(content.media);
  if (content.text.length > MAX_TEXT_LENGTH) return { kind: 'unsupported', what: 'long-text' };
  return { kind: 'text', text: content.text };
}

type Change = Extract<MessageContent, { readonly kind: ChangeEvent['kind'] }>;

/** Edits and deletions are of their sender's own messages only, whoever the rest of the key names. */
function changeOf(content: Change, receiving: Receiving): Received {
  const { from, sentAt, now, group } = receiving;
  const { key } = content;
  if (content.kind !== 'reaction' && !key.fromMe) return { kind: 'foreign' };
  const target = targetOf(key, receiving);
  if (target === undefined) return { kind: 'foreign' };
  const given = 'at' in content ? content.at : undefined;
  // A time far ahead of every clock would win over all that comes later.
  const at = Math.min(given ?? sentAt, Math.max(sentAt, now) + MAX_CLOCK_LEAD);
  const where =
    group === undefined
      ? { peer: from.address }
      : { peer: group.address, author: { address: from.address } };
  const base = { ...where, target, at, sentAt };
  switch (content.kind) {
    case 'reaction':
      return { kind: 'change', event: { ...base, kind: 'reaction', emoji: content.emoji } };
    case 'deletion':
      return { kind: 'change', event: { ...base, kind: 'deletion' } };
    case 'edit':
      break;
  }
  const { content: edited } = content;
  const body: MessageBody = isPlain(edited)
    ? plainBody(edited)
    : { kind: 'unsupported', what: edited.kind };
  return { kind: 'change', event: { ...base, kind: 'edit', body } };
}

/** What the key's writer calls its own is theirs to us. In a group whoever else wrote it has to be named. */
function targetOf(
  { id: remoteId, fromMe, participant }: KeyContent,
  { from, group }: Receiving,
): MessageTarget | undefined {
  if (fromMe) return { author: 'them', remoteId, senderDevice: from.device };
  if (group === undefined) return { author: 'me', remoteId };
  const author = senderOf(participant);
  if (author === undefined) return undefined;
  return author.address === group.me
    ? { author: 'me', remoteId }
    : { author: 'them', remoteId, senderDevice: author.device };
}

function replyOf(
  quoted: QuotedContent | undefined,
  { from, group }: Receiving,
): RowEvent['replyTo'] {
  if (quoted === undefined) return undefined;
  const { id: remoteId, participant, claim } = quoted;
  const author = senderOf(participant);
  if (group !== undefined && author !== undefined && author.address !== group.me)
    return { target: { author: 'them', remoteId, senderDevice: author.device }, claim };
  const isTheirs = group === undefined && author?.address === from.address;
  const target: MessageTarget = isTheirs
    ? { author: 'them', remoteId, senderDevice: from.device }
    : { author: 'me', remoteId };
  return { target, claim };
}
