/**
 * Which addresses this build may speak to: encrypted ones, and in development and sandbox builds also the
 * loopback in clear. Follows the WHATWG URL standard. Must not know what is asked there.
 * @module
 */
import { MAX_ADDRESS_LENGTH, MAX_URL_LENGTH } from './consts';
import { InteropError } from './errors';

export type AddressRules = {
  /** whether http: and ws: to this machine itself pass; set by the composition root, never in a release */
  readonly loopbackAllowed: boolean;
};

const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Makes whole what a person typed as a provider's address: scheme added, trailing slashes, query and fragment refused.
 * @throws InteropError 'bad-address'
 */
export function completeProviderAddress(typed: string, rules: AddressRules): string {
  const trimmed = typed.trim();
  if (trimmed.length === 0 || trimmed.length > MAX_ADDRESS_LENGTH)
    throw new InteropError('bad-address', `${trimmed.length} characters`);
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed);
  const url = parseUrl(hasScheme ? trimmed : `${schemeFor(trimmed, rules)}//${trimmed}`);
  if (url === undefined || !isAllowed(url, 'http', rules) || url.search !== '' || url.hash !== '')
    throw new InteropError('bad-address');
  return url.href.replace(/\/+$/, '');
}

/** Whether `text` is an https: address (or http: to the loopback where that is allowed). */
export function isHttpAddress(text: string, rules: AddressRules): boolean {
  const url = parseUrl(text);
  return url !== undefined && url.hash === '' && isAllowed(url, 'http', rules);
}

/** Whether `text` is a wss: address (or ws: to the loopback where that is allowed). */
export function isSocketAddress(text: string, rules: AddressRules): boolean {
  const url = parseUrl(text);
  return url !== undefined && url.hash === '' && isAllowed(url, 'ws', rules);
}

function schemeFor(typed: string, { loopbackAllowed }: AddressRules): 'http:' | 'https:' {
  const url = parseUrl(`http://${typed}`);
  return loopbackAllowed && url !== undefined && isLoopback(url) ? 'http:' : 'https:';
}

/** @returns undefined where `text` is no address or too long for one */
export function parseUrl(text: string): URL | undefined {
  return text.length <= MAX_URL_LENGTH && URL.canParse(text) ? new URL(text) : undefined;
}

/** Names and passwords inside an address would end up in stored rows, so they never pass. */
function isAllowed(url: URL, family: 'http' | 'ws', { loopbackAllowed }: AddressRules): boolean {
  if (url.username !== '' || url.password !== '' || url.hostname === '') return false;
  if (url.protocol === `${family}s:`) return true;
  return loopbackAllowed && url.protocol === `${family}:` && isLoopback(url);
}

function isLoopback(url: URL): boolean {
  return LOOPBACK_HOSTS.has(url.hostname);
}
