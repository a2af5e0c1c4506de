/**
 * What a person sends: a message, or a change to one that stands. Kept sealed until its network
 * has encrypted it.
 * @module
 */
import type { MessageBody, WrittenBody } from './body';
import type { MediaBody } from './media';
import type { LinkPreview } from './message';

/**
 * A message by what its network calls it. Whose it is, the network has seen to; that it is of
 * this chat, the inbox checks.
 */
export type MessageTarget =
  | { readonly author: 'me'; readonly remoteId: string }
  | { readonly author: 'them'; readonly remoteId: string; readonly senderDevice: string };

/** What a message answers, with enough of it for an other end that does not have it. */
export type OutgoingQuote = { readonly target: MessageTarget; readonly body: MessageBody };

export type OutgoingChange =
  /** an empty `emoji` takes back the one that stands */
  | { readonly kind: 'reaction'; readonly target: MessageTarget; readonly emoji: string }
  | { readonly kind: 'edit'; readonly target: MessageTarget; readonly text: string }
  | { readonly kind: 'deletion'; readonly target: MessageTarget };

/** A file that lies where its receiver can fetch it. `reference`: its network's own word for where and how, base64. */
export type SentMedia = MediaBody & { readonly reference: string };

export type OutgoingContent =
  | ((Exclude<WrittenBody, MediaBody> | SentMedia) & {
      readonly replyTo?: OutgoingQuote;
      /** with a text: of a page that it links to */
      readonly linkPreview?: LinkPreview;
    })
  | OutgoingChange;

export function isChange(content: OutgoingContent): content is OutgoingChange {
  return content.kind === 'reaction' || content.kind === 'edit' || content.kind === 'deletion';
}
