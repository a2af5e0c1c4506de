/**
 * XEP-0454 0.1.0 (2021-01): a file as the whole text of a message, `aesgcm://host/path#` with nonce and key behind it. Must
 * not know HTTP.
 * @module
 */
import { fromHex, toHex } from '@/lib/base';
import { MEDIA_KEY_LENGTH, type MediaFacts } from './media-reference';

const SCHEME = 'aesgcm://';
/** 12 bytes of nonce, or 16, before 32 of key */
const FRAGMENT = /^(?:[0-9a-f]{24}|[0-9a-f]{32})[0-9a-f]{64}$/i;

/** Whether a text is meant as a file. Older programs add a small picture in a second line. */
export function isFileText(text: string): boolean {
  return /^aesgcm:\/\/\S+(?:\n[^\n]*)?\n?$/.test(text);
}

/** @returns undefined where it names no file that could be opened */
export function readFileText(text: string): MediaFacts | undefined {
  const [line = ''] = text.split('\n');
  const [address = '', fragment = ''] = line.split('#');
  const url = `https://${address.slice(SCHEME.length)}`;
  if (!FRAGMENT.test(fragment) || !isFileAddress(url)) return undefined;
  const key = fromHex(fragment.slice(-2 * MEDIA_KEY_LENGTH));
  const nonce = fromHex(fragment.slice(0, -2 * MEDIA_KEY_LENGTH));
  return { key, nonce, url: new URL(loopbackOf(url)).href };
}

/** @returns undefined where the file is not where others fetch it */
export function fileTextOf({ key, nonce, url }: MediaFacts): string | undefined {
  if (url === undefined) return undefined;
  return `${url.replace(/^https?:\/\//, SCHEME)}#${toHex(nonce)}${toHex(key)}`;
}

/** TLS, or this machine: what else a message names is not asked. */
export function isFileAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  if (username !== '' || password !== '' || hostname === '') return false;
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
}

/** The form says that it is HTTPS; a server of this machine has none. */
function loopbackOf(url: string): string {
  return new URL(url).hostname === '127.0.0.1' ? url.replace(/^https:/, 'http:') : url;
}
