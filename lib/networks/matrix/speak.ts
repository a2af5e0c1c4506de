/**
 * What a person sends as Matrix says it. Must not know rooms or keys.
 * @module
 */
import type { ContactCard, MessageTarget, OutgoingQuote, Place } from '@/lib/model';
import type { Outgoing } from '../contract';
import type { Json } from './api';
import { MatrixError } from './errors';
import { writeFile } from './media-content';

export type SpokenContent = {
  readonly kind: 'send';
  readonly type: string;
  readonly content: Json;
  /** Reactions are not, in any client: servers count them. */
  readonly isEncrypted: boolean;
  /** an earlier reaction of ours in whose place it comes: Matrix lets both stand */
  readonly replaces?: string | undefined;
};

export type Spoken = SpokenContent | { readonly kind: 'redact'; readonly of: string };

export type Known = {
  /** what the server calls a message of ours */
  readonly eventOf: (remoteId: string) => string | undefined;
  /** our reaction to an event, by the server's name for it or by ours */
  readonly reactionTo: (event: string) => string | undefined;
};

/**
 * @throws MatrixError 'refused' for a kind that is not sent, or a target that has not left yet
 */
export function contentToSend({ content }: Outgoing, { eventOf, reactionTo }: Known): Spoken {
  const named = (target: MessageTarget): string => {
    const event = target.author === 'them' ? target.remoteId : eventOf(target.remoteId);
    if (event === undefined) throw new MatrixError('refused', 'target');
    return event;
  };
  switch (content.kind) {
    case 'text':
      return said({ ...textOf(content.text), ...answer(content.replyTo, named) });
    case 'location':
      return said({ ...placeOf(content.place), ...answer(content.replyTo, named) });
    case 'edit':
      return said(corrected(named(content.target), content.text));
    case 'reaction': {
      const event = named(content.target);
      const given = reactionTo(event);
      if (content.emoji !== '') return reaction(event, content.emoji, given);
      if (given === undefined) throw new MatrixError('refused', 'reaction');
      return { kind: 'redact', of: given };
    }
    case 'deletion':
      return { kind: 'redact', of: named(content.target) };
    case 'media':
      return said({ ...writeFile(content), ...answer(content.replyTo, named) });
    case 'contact-cards':
      break;
  }
  return said({ ...textOf(cardsText(content.cards)), ...answer(content.replyTo, named) });
}

function textOf(body: string): Json {
  return { msgtype: 'm.text', body };
}

function corrected(event: string, body: string): Json {
  const text = textOf(body);
  const of = { rel_type: 'm.replace', event_id: event };
  return { ...text, body: `* ${body}`, 'm.new_content': text, 'm.relates_to': of };
}

function placeOf({ latitude, longitude, name = '' }: Place): Json {
  return { msgtype: 'm.location', body: name, geo_uri: `geo:${latitude},${longitude}` };
}

/** Matrix has no cards: what stands on them can be read everywhere. */
function cardsText(cards: readonly ContactCard[]): string {
  const lines = ({ name, numbers, emails }: ContactCard) => [name, ...numbers, ...emails];
  return cards.map((card) => lines(card).join('\n')).join('\n\n');
}

function reaction(event: string, key: string, replaces: string | undefined): SpokenContent {
  const of = { rel_type: 'm.annotation', event_id: event, key };
  const content = { 'm.relates_to': of };
  return { kind: 'send', type: 'm.reaction', content, isEncrypted: false, replaces };
}

function said(content: Json): SpokenContent {
  return { kind: 'send', type: 'm.room.message', content, isEncrypted: true };
}

function answer(quote: OutgoingQuote | undefined, named: (target: MessageTarget) => string): Json {
  if (quote === undefined) return {};
  return { 'm.relates_to': { 'm.in_reply_to': { event_id: named(quote.target) } } };
}
