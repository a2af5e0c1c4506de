/**
 * Addresses (RFC 7622). Lower case and NFC stand for PRECIS' profiles, whose tables would weigh more than the rest of
 * this room: two spellings that only they make equal are two people here, and never one by mistake.
 * @module
 */
import { utf8Encode } from '@/lib/base';
import { MAX_JID_PART } from './consts';

export type Jid = {
  readonly local?: string;
  readonly domain: string;
  readonly resource?: string;
};

/** RFC 7622 §3.3.1, and what no part may have. */
// oxlint-disable-next-line no-control-regex -- these are the very characters that are meant
const NOT_IN_LOCAL = /["&'/:<>@\s\u0000-\u001F\u007F]/;
// oxlint-disable-next-line no-control-regex -- these are the very characters that are meant
const NOT_IN_RESOURCE = /[\u0000-\u001F\u007F]/;
const DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}])?)(?:\.[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}])?)*$|^\[[0-9a-f:.]+\]$/u;

/** @returns undefined where it is no address */
export function parseJid(text: string | undefined): Jid | undefined {
  if (text === undefined || text.length > 3 * MAX_JID_PART + 2) return undefined;
  const slash = text.indexOf('/');
  const bare = slash === -1 ? text : text.slice(0, slash);
  const resource = slash === -1 ? undefined : text.slice(slash + 1);
  const at = bare.indexOf('@');
  const local = at === -1 ? undefined : normal(bare.slice(0, at));
  const domain = normal(bare.slice(at + 1)).replace(/\.$/, '');
  if (local !== undefined && (NOT_IN_LOCAL.test(local) || !fits(local))) return undefined;
  if (!DOMAIN.test(domain) || !fits(domain)) return undefined;
  if (resource !== undefined && (NOT_IN_RESOURCE.test(resource) || !fits(resource)))
    return undefined;
  return {
    ...(local !== undefined && { local }),
    domain,
    ...(resource !== undefined && { resource }),
  };
}

export function formatJid({ local, domain, resource }: Jid): string {
  return `${local === undefined ? '' : `${local}@`}${domain}${resource === undefined ? '' : `/${resource}`}`;
}

/** Without the resource. @returns undefined where it is no address */
export function bareOf(text: string | undefined): string | undefined {
  const jid = parseJid(text);
  if (jid === undefined) return undefined;
  const { resource: _, ...bare } = jid;
  return formatJid(bare);
}

function normal(part: string): string {
  return part.normalize('NFC').toLowerCase();
}

function fits(part: string): boolean {
  return part !== '' && utf8Encode(part).length <= MAX_JID_PART;
}
