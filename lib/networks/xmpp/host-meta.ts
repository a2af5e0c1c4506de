/**
 * XEP-0156 1.4.0 (2022-07): where a domain's WebSocket is. Read over HTTPS only, so that whoever answers is the domain;
 * what it names must be encrypted as well.
 * @module
 */
import type { Http } from '@/lib/base';
import { readXml, xmlChildren } from '@/lib/codec';
import { MAX_HOST_META } from './consts';
import { XmppError } from './errors';

const WEBSOCKET = 'urn:xmpp:alt-connections:websocket';
const XRD = 'http://docs.oasis-open.org/ns/xri/xrd-1.0';

type Link = { readonly rel?: unknown; readonly href?: unknown };

/**
 * @param domain of an address
 * @returns a wss: address
 * @throws XmppError 'unreachable' where the domain names none; `not-permitted` of the Http port passes through
 */
export async function discoverWebSocket(
  domain: string,
  http: Http,
  signal: AbortSignal,
): Promise<string> {
  const at = (name: string) => ask(`https://${domain}/.well-known/${name}`, http, signal);
  // Both have the same links (§3): which of them a host serves is its choice.
  const found =
    linksOfJson(await at('host-meta.json')).find(isWebSocket) ??
    linksOfXrd(await at('host-meta')).find(isWebSocket);
  if (found === undefined) throw new XmppError('unreachable', 'no WebSocket is named');
  return String(found.href);
}

async function ask(url: string, http: Http, signal: AbortSignal): Promise<string> {
  const { status, body } = await http.request({
    url,
    method: 'GET',
    maxBytes: MAX_HOST_META,
    signal,
  });
  return status === 200 ? body : '';
}

function linksOfJson(text: string): readonly Link[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return [];
  }
  if (typeof document !== 'object' || document === null || !('links' in document)) return [];
  const { links } = document;
  if (!Array.isArray(links)) return [];
  return links.filter((link): link is Link => typeof link === 'object' && link !== null);
}

/** Documents begin with a declaration, which XMPP has no place for. */
function linksOfXrd(text: string): readonly Link[] {
  try {
    const document = readXml(text.replace(/^\s*<\?xml[^<>]*\?>/, ''));
    return xmlChildren(document, 'Link', XRD).map(({ attrs }) => attrs);
  } catch {
    return [];
  }
}

function isWebSocket({ rel, href }: Link): boolean {
  return (
    rel === WEBSOCKET &&
    typeof href === 'string' &&
    URL.canParse(href) &&
    new URL(href).protocol === 'wss:'
  );
}
