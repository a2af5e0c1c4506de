/**
 * From what a person types to a server that can be spoken to: `.well-known/matrix/client`, the versions it speaks, and how
 * it lets people in (Matrix 1.16, §4 "Server discovery"). Read over HTTPS, so that whoever answers is the domain; a server
 * on the person's own machine may be spoken to as it is.
 * @module
 */
import { hasCode } from '@/lib/base';

import { isObject, MatrixApi, type ApiMeans, type Json } from './api';
import { MAX_DISCOVERY } from './consts';
import { MatrixError } from './errors';

export type MatrixAddress = {
  /** of the person's identifier, where one was typed */
  readonly local: string | undefined;
  readonly domain: string;
};

export type FoundServer = {
  /** as `MatrixApi.baseUrl` */
  readonly baseUrl: string;
  readonly domain: string;
  /** ways in, by the server's own names (`m.login.password`, `m.login.sso`, …) */
  readonly flows: readonly string[];
  readonly unstable: Json;
};

/**
 * `@name:server`, `name@server`, or a server alone. @throws MatrixError 'bad-address'
 */
export function readAddress(text: string): MatrixAddress {
  const typed = text.trim().replace(/^https:\/\/matrix\.to\/#\//, '');
  const identifier = /^@([^:\s]{1,255}):(\S{1,255})$/.exec(typed);
  if (identifier !== null) return { local: identifier[1], domain: checked(identifier[2] ?? '') };
  const turned = /^([^@\s]{1,255})@(\S{1,255})$/.exec(typed);
  if (turned !== null) return { local: turned[1], domain: checked(turned[2] ?? '') };
  return {
    local: undefined,
    domain: checked(typed.replace(/^https?:\/\//, '').replace(/\/+$/, '')),
  };
}

/** A server name: a host, with a port where it has one (Matrix 1.16, appendix "Server name"). */
function checked(domain: string): string {
  if (!/^(\[[0-9a-f:.]+\]|[0-9a-z.-]+)(:\d{1,5})?$/i.test(domain))
    throw new MatrixError('bad-address');
  return domain.toLowerCase();
}

/**
 * @param server where the server is, for a domain that does not say so itself: an http(s) address
 * @throws MatrixError 'bad-address' | 'unreachable' | 'not-a-server'; the port's 'not-permitted' passes through
 */
export async function findServer(
  { domain }: MatrixAddress,
  means: ApiMeans,
  options: { readonly server?: string | undefined; readonly signal?: AbortSignal },
): Promise<FoundServer> {
  const { signal } = options;
  const baseUrl =
    options.server === undefined
      ? await baseUrlOf(domain, means, signal)
      : ownAddress(options.server);
  const api = new MatrixApi(baseUrl, means);
  const versions = await says(api, '/_matrix/client/versions', signal);
  if (!Array.isArray(versions['versions'])) throw new MatrixError('not-a-server', 'versions');
  const { flows } = await says(api, '/_matrix/client/v3/login', signal);
  if (!Array.isArray(flows)) throw new MatrixError('not-a-server', 'flows');
  const names = flows.flatMap((flow) =>
    isObject(flow) && typeof flow['type'] === 'string' ? [flow['type']] : [],
  );
  const unstable = versions['unstable_features'];
  return { baseUrl, domain, flows: names, unstable: isObject(unstable) ? unstable : {} };
}

async function says(api: MatrixApi, path: string, signal: AbortSignal | undefined): Promise<Json> {
  try {
    return await api.ask({ path, method: 'GET', maxBytes: MAX_DISCOVERY, signal });
  } catch (error) {
    const isOther = hasCode(error, 'protocol-error') || hasCode(error, 'refused');
    if (!isOther) throw error;
    throw new MatrixError('not-a-server', undefined, { cause: error });
  }
}

/** A domain without the file is its own server (§4.3: "IGNORE", then the person's own word; we take the domain's). */
async function baseUrlOf(
  domain: string,
  means: ApiMeans,
  signal: AbortSignal | undefined,
): Promise<string> {
  const here = `https://${domain}`;
  let found: Json;
  try {
    found = await new MatrixApi(here, means).ask({
      path: '/.well-known/matrix/client',
      method: 'GET',
      maxBytes: MAX_DISCOVERY,
      signal,
    });
  } catch (error) {
    const isAbsent = hasCode(error, 'not-a-server') || hasCode(error, 'refused');
    if (!isAbsent && !hasCode(error, 'protocol-error')) throw error;
    return here;
  }
  const server = found['m.homeserver'];
  const url = isObject(server) ? server['base_url'] : undefined;
  if (typeof url !== 'string') return here;
  return ownAddress(url);
}

/** @throws MatrixError 'bad-address' where it is none, or would be spoken to unencrypted over a network */
function ownAddress(text: string): string {
  if (!URL.canParse(text)) throw new MatrixError('bad-address', 'server');
  const { protocol, hostname, origin, pathname } = new URL(text);
  const isOwnMachine = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  if (protocol !== 'https:' && !(protocol === 'http:' && isOwnMachine))
    throw new MatrixError('bad-address', 'server');
  return origin + pathname.replace(/\/+$/, '');
}
