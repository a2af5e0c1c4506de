/**
 * XEP-0447 0.3.1 (2024-01) with XEP-0446 0.2.0 (2022-01) and XEP-0448 0.2.0 (2022-07): a file with what it is and how it is
 * opened, as an element. It holds the key, so it stands inside the encryption only. Must not know HTTP.
 * @module
 */
import { fromBase64, toBase64 } from '@/lib/base';
import { xml, xmlChild, xmlChildren, xmlChildText, type XmlElement } from '@/lib/codec';
import type { MediaBody } from '@/lib/model';
import { isFileAddress } from './aesgcm-url';
import { MAX_MEDIA_BYTES, MAX_NAME_LENGTH } from './consts';
import { cut } from './cut';
import { mediaOf, mimeByName, mimeOf } from './file-kinds';
import { MEDIA_KEY_LENGTH, type MediaFacts } from './media-reference';
import { NS } from './namespaces';

const CIPHER = 'urn:xmpp:ciphers:aes-256-gcm-nopadding:0';

export type SharedFile = { readonly body: MediaBody; readonly facts: MediaFacts };

export function writeFileSharing({ body, facts }: SharedFile): XmlElement {
  const meta = (name: string, value: string | number | undefined) =>
    value !== undefined && xml(name, NS.fileMetadata, {}, String(value));
  const { key, nonce, url } = facts;
  const disposition = body.media === 'file' ? 'attachment' : 'inline';
  return xml(
    'file-sharing',
    NS.fileSharing,
    { disposition },
    xml(
      'file',
      NS.fileMetadata,
      {},
      meta('media-type', body.mime),
      meta('name', body.name),
      meta('size', body.size),
      meta('width', body.width),
      meta('height', body.height),
      meta('length', body.seconds === undefined ? undefined : Math.round(body.seconds * 1000)),
    ),
    xml(
      'sources',
      NS.fileSharing,
      {},
      xml(
        'encrypted',
        NS.encryptedSharing,
        { cipher: CIPHER },
        xml('key', NS.encryptedSharing, {}, toBase64(key)),
        xml('iv', NS.encryptedSharing, {}, toBase64(nonce)),
        xml('sources', NS.fileSharing, {}, xml('url-data', NS.urlData, { target: url })),
      ),
    ),
  );
}

/** @returns undefined where there is none that could be opened */
export function readFileSharing(parent: XmlElement): SharedFile | undefined {
  const shared = xmlChild(parent, 'file-sharing', NS.fileSharing);
  const file = xmlChild(shared, 'file', NS.fileMetadata);
  const encrypted = xmlChildren(
    xmlChild(shared, 'sources', NS.fileSharing),
    'encrypted',
    NS.encryptedSharing,
  ).find(({ attrs }) => attrs['cipher'] === CIPHER);
  const facts = factsOf(encrypted);
  if (file === undefined || facts === undefined) return undefined;
  const said = (name: string) => xmlChildText(file, name, NS.fileMetadata)?.trim();
  const number = (name: string, most: number): number | undefined => {
    const value = said(name) ?? '';
    return /^\d{1,15}$/.test(value) && Number(value) <= most ? Number(value) : undefined;
  };
  const name = cut(said('name') ?? '', MAX_NAME_LENGTH);
  const claimed = said('media-type');
  const mime = claimed === undefined ? mimeByName(name) : mimeOf(claimed);
  const size = number('size', MAX_MEDIA_BYTES);
  const [width, height] = [number('width', MAX_PIXELS), number('height', MAX_PIXELS)];
  const milliseconds = number('length', MAX_MILLISECONDS);
  const body: MediaBody = {
    kind: 'media',
    media: mediaOf(mime),
    mime,
    size: size ?? 0,
    ...(name !== '' && { name }),
    ...(width && height && { width, height }),
    ...(milliseconds !== undefined && { seconds: milliseconds / 1000 }),
  };
  return { body, facts: { ...facts, ...(size !== undefined && { size }) } };
}

const MAX_PIXELS = 100_000;
/** a day */
const MAX_MILLISECONDS = 86_400_000;

function factsOf(encrypted: XmlElement | undefined): MediaFacts | undefined {
  const bytes = (name: string) => {
    try {
      return fromBase64((xmlChildText(encrypted, name, NS.encryptedSharing) ?? '').trim());
    } catch {
      return undefined;
    }
  };
  const [key, nonce] = [bytes('key'), bytes('iv')];
  if (key?.length !== MEDIA_KEY_LENGTH || (nonce?.length !== 12 && nonce?.length !== 16))
    return undefined;
  const places = xmlChildren(
    xmlChild(encrypted, 'sources', NS.fileSharing),
    'url-data',
    NS.urlData,
  ).flatMap(({ attrs }) => attrs['target'] ?? []);
  const url = places.find(isFileAddress);
  return url === undefined ? undefined : { key, nonce, url: new URL(url).href };
}
