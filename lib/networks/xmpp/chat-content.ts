/**
 * What a chat message says, as elements: texts, answers (XEP-0461 0.3.0, XEP-0428 0.2.1), corrections (XEP-0308 1.2.1),
 * retractions (XEP-0424 0.4.3) and reactions (XEP-0444 0.2.1). Of OMEMO 2 all of them stand inside the encryption; of 0.3
 * only the text does, so a reaction, which would be readable on the way, is neither sent nor believed there. Must not know
 * sessions or lines.
 * @module
 */
import { xml, xmlChild, xmlChildren, xmlText, type XmlElement } from '@/lib/codec';
import type { MessageBody, MessageTarget, OutgoingContent, PeerAddress } from '@/lib/model';
import type { OmemoVersion } from '@/lib/protocol/omemo';
import type { MediaReference, NetworkEvent } from '../contract';
import { MAX_CLAIM, MAX_TEXT_LENGTH } from './consts';
import { cut } from './cut';
import { bareOf } from './jid';
import { readFile, writeFile } from './file-content';
import { cardsText, placeText, readPlaceText } from './passed-on';
import { NS } from './namespaces';

/** What every id that we give begins with: by it a reaction is known to be to a message of ours. */
export const OWN_ID_PREFIX = 'rialto-';

export type WrittenContent = {
  /** what is shown by a program that understands nothing else of it; absent where there is no text */
  readonly body?: string;
  /** what it is about: of 0.3 they stand outside of the encryption */
  readonly elements: readonly XmlElement[];
  /** what says something itself: never outside, so left out in 0.3 */
  readonly inside: readonly XmlElement[];
};

/** @returns undefined where this network has no such kind yet */
export function writeContent(
  content: OutgoingContent,
  people: { readonly self: string; readonly peer: string },
): WrittenContent | undefined {
  switch (content.kind) {
    case 'text':
      return plain(content.text, content.replyTo, people);
    case 'edit': {
      const replace = xml('replace', NS.correct, { id: content.target.remoteId });
      return { body: content.text, elements: [replace], inside: [] };
    }
    case 'deletion':
      return {
        body: RETRACTED,
        elements: [
          xml('retract', NS.retract, { id: content.target.remoteId }),
          xml('fallback', NS.fallback, { for: NS.retract }, xml('body', NS.fallback)),
        ],
        inside: [],
      };
    case 'reaction': {
      const { emoji, target } = content;
      const reaction = emoji !== '' && xml('reaction', NS.reactions, {}, emoji);
      const reactions = xml('reactions', NS.reactions, { id: target.remoteId }, reaction);
      return { elements: [], inside: [reactions] };
    }
    case 'contact-cards':
      return plain(cardsText(content.cards), content.replyTo, people);
    case 'location':
      return plain(placeText(content.place), content.replyTo, people);
    case 'media': {
      const written = writeFile(content);
      return written && { body: written.text, elements: [], inside: [written.element] };
    }
  }
  return undefined;
}

/** For programs that do not take messages back. */
const RETRACTED = 'This person has taken a message back.';

function plain(
  text: string,
  quote: Quote,
  people: { readonly self: string; readonly peer: string },
): WrittenContent {
  return quote === undefined
    ? { body: text, elements: [], inside: [] }
    : answer(text, quote, people);
}

type Quote = Extract<OutgoingContent, { readonly kind: 'text' }>['replyTo'];

function answer(
  text: string,
  quote: NonNullable<Quote>,
  { self, peer }: { readonly self: string; readonly peer: string },
): WrittenContent {
  const { target, body } = quote;
  const to = target.author === 'me' ? self : peer;
  const reply = xml('reply', NS.reply, { to, id: target.remoteId });
  if (body.kind !== 'text') return { body: text, elements: [reply], inside: [] };
  const claim = cut(body.text, MAX_CLAIM);
  const quoted = `${claim
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')}\n`;
  const range = { start: '0', end: String(Array.from(quoted).length) };
  const fallback = xml('fallback', NS.fallback, { for: NS.reply }, xml('body', NS.fallback, range));
  return { body: quoted + text, elements: [reply, fallback], inside: [] };
}

export type ReadFacts = {
  readonly version: OmemoVersion;
  readonly self: string;
  /** bare address of who wrote it */
  readonly from: string;
  /** bare address of whom the chat is with */
  readonly peer: PeerAddress;
  readonly sentAt: number;
  /** in a room: which message an id means there */
  readonly meant?: (id: string) => MessageTarget | undefined;
  /** whether a message of this name is one that we wrote in another program */
  readonly isOurs?: (id: string) => boolean;
};

/** What is read of a message, beside who it is from. */
export type ReadContent =
  | { readonly kind: 'change'; readonly event: NetworkEvent }
  | {
      readonly kind: 'message';
      readonly body: MessageBody;
      readonly replyTo?: { readonly target: MessageTarget; readonly claim: string };
      readonly media?: MediaReference;
      /** where its file lies */
      readonly host?: string;
    };

/**
 * @param elements those that stand beside the text: inside the encryption (2) or outside (0.3)
 * @param text absent where there is none
 */
export function readContent(
  elements: XmlElement,
  text: string | undefined,
  facts: ReadFacts,
): ReadContent {
  const change = changeOf(elements, text, facts);
  if (change !== undefined) return { kind: 'change', event: change };
  const file = readFile(elements, text);
  if (file !== undefined) return { kind: 'message', ...file };
  if (text === undefined)
    return { kind: 'message', body: { kind: 'unsupported', what: nameOf(elements) } };
  const reply = xmlChild(elements, 'reply', NS.reply);
  const { id = '', to } = reply?.attrs ?? {};
  if (id === '') return { kind: 'message', body: bodyOf(text) };
  const isOurs = bareOf(to) === facts.self || isOur(id, facts);
  const { rest, claim } = withoutFallback(elements, text);
  return {
    kind: 'message',
    body: bodyOf(rest),
    replyTo: { target: targetOf(id, isOurs, facts), claim },
  };
}

function changeOf(
  elements: XmlElement,
  text: string | undefined,
  facts: ReadFacts,
): NetworkEvent | undefined {
  const { peer, sentAt, version, from, self } = facts;
  const isByUs = from === self;
  const base = { peer, at: sentAt, sentAt, ...(isByUs && { by: 'me' as const }) };
  const [retracted, corrected, reacted] = [
    xmlChild(elements, 'retract', NS.retract)?.attrs['id'],
    xmlChild(elements, 'replace', NS.correct)?.attrs['id'],
    xmlChild(elements, 'reactions', NS.reactions),
  ];
  if (retracted) return { kind: 'deletion', ...base, target: targetOf(retracted, isByUs, facts) };
  if (corrected && text !== undefined)
    return {
      kind: 'edit',
      ...base,
      // By the name that its writer gave it (XEP-0308 §4), in a room as well.
      target: isByUs
        ? { author: 'me', remoteId: corrected }
        : { author: 'them', remoteId: corrected, senderDevice: from },
      body: textBody(text),
    };
  const to = reacted?.attrs['id'];
  if (reacted === undefined || !to) return undefined;
  // Anybody on the way could have put it there.
  if (version !== 'omemo-2') return { kind: 'notice', code: 'refused-change' };
  const emoji = xmlChildren(reacted, 'reaction', NS.reactions).map(xmlText).at(-1) ?? '';
  const target = targetOf(to, isOur(to, facts), facts);
  return { kind: 'reaction', ...base, target, emoji: cut(emoji, MAX_CLAIM) };
}

/** Whether a message in the clear would change another one: nobody may who cannot prove who they are. */
export function isChangeInTheClear(message: XmlElement): boolean {
  return (
    xmlChild(message, 'retract', NS.retract) !== undefined ||
    xmlChild(message, 'reactions', NS.reactions) !== undefined
  );
}

function isOur(id: string, { isOurs }: ReadFacts): boolean {
  return id.startsWith(OWN_ID_PREFIX) || isOurs?.(id) === true;
}

function targetOf(remoteId: string, isOurs: boolean, { peer, meant }: ReadFacts): MessageTarget {
  const known = meant?.(remoteId);
  if (known !== undefined) return known;
  return isOurs ? { author: 'me', remoteId } : { author: 'them', remoteId, senderDevice: peer };
}

/** XEP-0428: what stands in the text only for programs that do not know answers. Counted in code points (XEP-0426). */
function withoutFallback(
  elements: XmlElement,
  text: string,
): { readonly rest: string; readonly claim: string } {
  const fallback = xmlChildren(elements, 'fallback', NS.fallback).find(
    ({ attrs }) => attrs['for'] === NS.reply,
  );
  const { start = '', end = '' } = xmlChild(fallback, 'body', NS.fallback)?.attrs ?? {};
  if (!/^\d{1,6}$/.test(start) || !/^\d{1,6}$/.test(end)) return { rest: text, claim: '' };
  const characters = Array.from(text);
  const [from, to] = [Number(start), Math.min(Number(end), characters.length)];
  if (from >= to) return { rest: text, claim: '' };
  const quoted = characters.slice(from, to).join('');
  return {
    rest: characters.slice(0, from).join('') + characters.slice(to).join(''),
    claim: cut(quoted.replaceAll(/^> ?/gm, '').trimEnd(), MAX_CLAIM),
  };
}

function bodyOf(text: string): MessageBody {
  return readPlaceText(text) ?? textBody(text);
}

/** What an edit puts in place of a text is one. */
function textBody(text: string): MessageBody {
  return { kind: 'text', text: cut(text, MAX_TEXT_LENGTH) };
}

function nameOf({ children }: XmlElement): string {
  const first = children.find((child) => typeof child !== 'string');
  return cut(first?.name ?? 'empty', 64);
}
