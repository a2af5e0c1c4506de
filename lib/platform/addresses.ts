/**
 * Which addresses this build may open. The manifest's policy enforces the same; asking first
 * gives a typed error instead of a silent refusal.
 * @module
 */
import { isPublicHost } from './public-host';

/** Whether this flavour of the build may talk to 127.0.0.1 without TLS (sandbox, development). */
export const loopbackAllowed: boolean = __LOOPBACK_ALLOWED__;

/**
 * The host of an address as permissions name it. Without a port: Firefox knows none in them, and Chrome takes that for
 * all ports.
 * @returns undefined for what is no address of a host
 */
export function hostPattern(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname !== '' ? `${protocol}//${hostname}/*` : undefined;
}

/** @param secure the scheme with TLS (`https:`, `wss:`) @param plain its twin without */
export function isAllowed(url: string, secure: string, plain: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  if (username !== '' || password !== '') return false;
  if (protocol === secure) return true;
  return loopbackAllowed && protocol === plain && hostname === '127.0.0.1';
}

/**
 * The address at which a page is asked what it is: https, of a public host, without names and passwords.
 * @returns undefined where nothing is asked there
 */
export function linkAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  address.hash = '';
  if (isAllowed(address.href, 'https:', 'http:') && address.protocol === 'http:')
    return address.href;
  // Who writes http: is sent to https: by nearly every server; without TLS nothing is asked.
  if (address.protocol === 'http:') address.protocol = 'https:';
  const isFit = isAllowed(address.href, 'https:', 'http:') && isPublicHost(address.hostname);
  return isFit ? address.href : undefined;
}
