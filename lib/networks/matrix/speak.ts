/**
 * What a person sends as Matrix says it. Must not know rooms or keys.
 * @module
 */
import type { MessageTarget, OutgoingQuote } from '@/lib/model';
import type { Outgoing } from '../contract';
import type { Json } from './api';
import { MatrixError } from './errors';

export type SpokenContent = {
  readonly kind: 'send';
  readonly type: string;
  readonly content: Json;
  /** Reactions are not, in any client: servers count them. */
  readonly isEncrypted: boolean;
};

export type Spoken = SpokenContent | { readonly kind: 'redact'; readonly of: string };

/**
 * @param eventOf what the server calls a message of ours
 * @throws MatrixError 'refused' for a kind that is not sent, or a target that has not left yet
 */
export function contentToSend(
  { content }: Outgoing,
  eventOf: (remoteId: string) => string | undefined,
): Spoken {
  const named = (target: MessageTarget): string => {
    const event = target.author === 'them' ? target.remoteId : eventOf(target.remoteId);
    if (event === undefined) throw new MatrixError('refused', 'target');
    return event;
  };
  switch (content.kind) {
    case 'text':
      return said({ msgtype: 'm.text', body: content.text, ...answer(content.replyTo, named) });
    case 'location': {
      const { latitude, longitude, name = '' } = content.place;
      const place = { msgtype: 'm.location', body: name, geo_uri: `geo:${latitude},${longitude}` };
      return said({ ...place, ...answer(content.replyTo, named) });
    }
    case 'edit': {
      const text = { msgtype: 'm.text', body: content.text };
      const of = { rel_type: 'm.replace', event_id: named(content.target) };
      return said({
        ...text,
        body: `* ${content.text}`,
        'm.new_content': text,
        'm.relates_to': of,
      });
    }
    case 'reaction': {
      if (content.emoji === '') throw new MatrixError('refused', 'reaction');
      const of = { rel_type: 'm.annotation', event_id: named(content.target), key: content.emoji };
      return {
        kind: 'send',
        type: 'm.reaction',
        content: { 'm.relates_to': of },
        isEncrypted: false,
      };
    }
    case 'deletion':
      return { kind: 'redact', of: named(content.target) };
    case 'contact-cards':
    case 'media':
      break;
  }
  throw new MatrixError('refused', content.kind);
}

function said(content: Json): SpokenContent {
  return { kind: 'send', type: 'm.room.message', content, isEncrypted: true };
}

function answer(quote: OutgoingQuote | undefined, named: (target: MessageTarget) => string): Json {
  if (quote === undefined) return {};
  return { 'm.relates_to': { 'm.in_reply_to': { event_id: named(quote.target) } } };
}
