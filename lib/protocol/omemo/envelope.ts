/**
 * XEP-0420 0.5.0 (2026-06), as XEP-0384 0.9.1 §4.4 uses it: what OMEMO 2 encrypts is a whole piece of a stanza, with affixes
 * that bind it to its sender, its receiver and its time. A server that moves it elsewhere is found out.
 * @module
 */
import { toBase64, utf8Decode, utf8Encode, type Random } from '@/lib/base';
import {
  CodecError,
  isXml,
  readXml,
  writeXml,
  xml,
  xmlChild,
  xmlChildren,
  xmlElements,
  type XmlElement,
} from '@/lib/codec';
import { MAX_PADDING, MAX_TIME_DIFFERENCE } from './consts';
import { OmemoError } from './errors';

export const SCE_NS = 'urn:xmpp:sce:1';

/** @param given `content`: what stands in the stanza otherwise; `from`, `to`: bare addresses; `time`: ms since 1970 */
export function writeEnvelope(
  given: {
    readonly content: readonly XmlElement[];
    readonly from: string;
    readonly to: string;
    readonly time: number;
  },
  random: Random,
): Uint8Array<ArrayBuffer> {
  const { content, from, to, time } = given;
  const envelope = xml(
    'envelope',
    SCE_NS,
    {},
    xml('content', SCE_NS, {}, ...content),
    xml('rpad', SCE_NS, {}, padding(random)),
    xml('from', SCE_NS, { jid: from }),
    xml('to', SCE_NS, { jid: to }),
    xml('time', SCE_NS, { stamp: new Date(time).toISOString() }),
  );
  return utf8Encode(writeXml(envelope));
}

export type EnvelopeFacts = {
  /** bare address that the stanza is from, as our server says */
  readonly from: string;
  /** bare address that it is for: ours, or a room's, or of whom our own other device wrote to */
  readonly to: string;
  /** when the stanza was sent, as a server says: ms since 1970 */
  readonly sentAt: number;
  /** how addresses are compared: undefined where it is none */
  readonly bareOf: (address: string) => string | undefined;
};

/**
 * @returns what stood in it
 * @throws OmemoError 'bad-envelope' | 'affix-mismatch'. `from` must be there (XEP-0384 §4.4); of the others, those that are
 */
export function openEnvelope(bytes: Uint8Array, facts: EnvelopeFacts): readonly XmlElement[] {
  const envelope = readEnvelope(bytes);
  const content = xmlChild(envelope, 'content', SCE_NS);
  if (content === undefined) throw new OmemoError('bad-envelope', 'no content');
  requireAddress(envelope, 'from', facts, true);
  requireAddress(envelope, 'to', facts, false);
  for (const { attrs } of xmlChildren(envelope, 'time', SCE_NS)) {
    const difference = Math.abs(Date.parse(attrs['stamp'] ?? '') - facts.sentAt);
    // Also where it is no time at all.
    if (!(difference <= MAX_TIME_DIFFERENCE)) throw new OmemoError('affix-mismatch', 'time');
  }
  return xmlElements(content);
}

function readEnvelope(bytes: Uint8Array): XmlElement {
  try {
    const envelope = readXml(utf8Decode(bytes));
    if (isXml(envelope, 'envelope', SCE_NS)) return envelope;
  } catch (cause) {
    if (!(cause instanceof CodecError || cause instanceof TypeError)) throw cause;
    throw new OmemoError('bad-envelope', undefined, { cause });
  }
  throw new OmemoError('bad-envelope', 'another element');
}

function requireAddress(
  envelope: XmlElement,
  name: 'from' | 'to',
  facts: EnvelopeFacts,
  mustStand: boolean,
): void {
  const given = xmlChildren(envelope, name, SCE_NS);
  if (given.length === 0 && mustStand) throw new OmemoError('affix-mismatch', `no ${name}`);
  for (const { attrs } of given)
    if (facts.bareOf(attrs['jid'] ?? '') !== facts[name])
      throw new OmemoError('affix-mismatch', name);
}

/** So that the length of what travels does not tell the length of what is said. */
function padding(random: Random): string {
  const [length = 0] = random.bytes(1);
  const wanted = length % (MAX_PADDING + 1);
  return toBase64(random.bytes(wanted)).slice(0, wanted);
}
