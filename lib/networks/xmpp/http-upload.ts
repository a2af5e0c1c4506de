/**
 * XEP-0363 1.1.0 (2022-01): where a server takes files, and a place for one of them. Must not know keys or messages.
 * @module
 */
import { xml, xmlChild, xmlChildren, type XmlElement } from '@/lib/codec';
import { MediaError } from '../contract';
import { isFileAddress } from './aesgcm-url';
import { fieldOf } from './forms';
import { NS } from './namespaces';
import { findService } from './services';
import { StanzaError, type Session } from './session';

export type UploadService = {
  readonly jid: string;
  /** bytes of the largest file that it takes; absent where it does not say */
  readonly maxBytes?: number;
};

export type UploadSlot = {
  readonly put: string;
  readonly get: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** @returns undefined where the server has none @throws NetworkError */
export function findUploadService(session: Session): Promise<UploadService | undefined> {
  return findService(session, readUploadService);
}

/** @returns undefined where what answers takes no files */
export function readUploadService(jid: string, answer: XmlElement): UploadService | undefined {
  const info = xmlChild(answer, 'query', NS.discoInfo);
  const features = xmlChildren(info, 'feature', NS.discoInfo);
  if (!features.some(({ attrs }) => attrs['var'] === NS.httpUpload)) return undefined;
  const max = fieldOf(info, NS.httpUpload, 'max-file-size') ?? '';
  return { jid, ...(/^\d{1,15}$/.test(max) && { maxBytes: Number(max) }) };
}

export type WantedSlot = {
  readonly service: UploadService;
  /** what everybody sees of its name */
  readonly filename: string;
  /** bytes */
  readonly size: number;
};

/** @throws MediaError 'too-large' | 'refused'; NetworkError 'offline' | 'timeout' */
export async function requestSlot(session: Session, wanted: WantedSlot): Promise<UploadSlot> {
  const { service, filename, size } = wanted;
  const request = xml('request', NS.httpUpload, {
    filename,
    size: String(size),
    'content-type': 'application/octet-stream',
  });
  try {
    const slot = readSlot(await session.ask('get', request, service.jid));
    if (slot === undefined) throw new MediaError('refused', 'no slot');
    return slot;
  } catch (error) {
    if (!(error instanceof StanzaError)) throw error;
    // §5: too large for it says so by this condition; a quota, and what else there is, by others.
    const code = error.condition === 'not-acceptable' ? 'too-large' : 'refused';
    throw new MediaError(code, error.condition, { cause: error });
  }
}

/** §4: what a client may be told to send along, and a browser can. */
const HEADERS: ReadonlySet<string> = new Set(['authorization', 'expires']);

/** @returns undefined where it names no place that may be spoken to */
export function readSlot(answer: XmlElement): UploadSlot | undefined {
  const slot = xmlChild(answer, 'slot', NS.httpUpload);
  const put = xmlChild(slot, 'put', NS.httpUpload);
  const [putUrl = '', getUrl = ''] = [put, xmlChild(slot, 'get', NS.httpUpload)].map(
    (element) => element?.attrs['url'],
  );
  if (!isFileAddress(putUrl) || !isFileAddress(getUrl)) return undefined;
  const headers: Record<string, string> = {};
  for (const header of xmlChildren(put, 'header', NS.httpUpload)) {
    const name = (header.attrs['name'] ?? '').toLowerCase();
    const value = header.children.filter((child) => typeof child === 'string').join('');
    if (HEADERS.has(name)) headers[name] = value.replaceAll(/[\r\n]/g, '');
  }
  return { put: putUrl, get: getUrl, headers };
}
