/**
 * A file between its message and the inbox: what windows may know of it, and apart from that the reference that opens it.
 * Must not know sessions, or HTTP.
 * @module
 */
import { fromBase64 } from '@/lib/base';
import type { XmlElement } from '@/lib/codec';
import type { MediaBody, SentMedia } from '@/lib/model';
import type { MediaReference } from '../contract';
import { fileTextOf, isFileText, readFileText } from './aesgcm-url';
import { mediaOf, mimeByName } from './file-kinds';
import { readFileSharing, writeFileSharing } from './file-sharing';
import { decodeReference, encodeReference, type MediaFacts } from './media-reference';

export type ReadFile = {
  readonly body: MediaBody;
  /** absent where it could not be opened */
  readonly media?: MediaReference;
  readonly host?: string;
};

/** @returns undefined where the message is none of a file */
export function readFile(elements: XmlElement, text: string | undefined): ReadFile | undefined {
  const shared = readFileSharing(elements);
  if (shared !== undefined) return { body: shared.body, ...placed(shared.facts) };
  if (text === undefined || !isFileText(text)) return undefined;
  const facts = readFileText(text);
  const path = facts?.url === undefined ? '' : new URL(facts.url).pathname;
  const mime = mimeByName(path);
  const name = facts && nameIn(path);
  const media = mediaOf(mime);
  const body: MediaBody = { kind: 'media', media, mime, size: 0, ...(name && { name }) };
  return facts === undefined ? { body } : { body, ...placed(facts) };
}

/** @returns undefined where it is not where others fetch it @throws MediaError 'bad-reference' */
export function writeFile(
  sent: SentMedia,
): { readonly text: string; readonly element: XmlElement } | undefined {
  const facts = decodeReference(fromBase64(sent.reference));
  const text = fileTextOf(facts);
  return text === undefined
    ? undefined
    : { text, element: writeFileSharing({ body: sent, facts }) };
}

function placed(facts: MediaFacts): Pick<ReadFile, 'media' | 'host'> {
  const { url } = facts;
  return {
    media: encodeReference(facts),
    ...(url !== undefined && { host: new URL(url).hostname }),
  };
}

/** Programs call files by lot; a name that says something is one with a word in it. */
function nameIn(path: string): string | undefined {
  const last = path.split('/').at(-1) ?? '';
  let name = last;
  try {
    name = decodeURIComponent(last);
  } catch {
    // As it stands, then.
  }
  const isByLot = /^[0-9a-f_-]{16,}(?:\.\w{1,6})?$/i.test(name) || name === '';
  return isByLot ? undefined : name.slice(-120);
}
