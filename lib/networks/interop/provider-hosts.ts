/**
 * Which of a provider's servers, and of those whose files are fetched, an account speaks to.
 * @module
 */
import { NETWORKS } from '@/lib/model';
import type { OpenIdProvider } from './openid';
import type { ProviderDocument } from './provider';

/** The addresses of a provider's servers that are spoken to without the person: each must be granted by the browser. */
export function hostsOf(
  { address, media, networks }: ProviderDocument,
  { tokenEndpoint, revocationEndpoint }: OpenIdProvider,
): readonly string[] {
  const files = NETWORKS.flatMap((id) => networks[id]?.mediaHosts ?? []);
  const own = [address, tokenEndpoint, revocationEndpoint ?? tokenEndpoint];
  const all = [...own, ...(media === undefined ? [] : [media.uploads]), ...files];
  return [...new Set(all.map((url) => new URL(url).origin))];
}
