/**
 * The provider document: what a provider publishes so that a client can join networks through it. Ours, since
 * nothing public says how a third-party client learns these things: `{address}/.well-known/rialto-provider`.
 * Must not know how one signs in.
 * @module
 */
import * as v from 'valibot';
import { fromBase64Url } from '@/lib/base';
import { NETWORKS, type NetworkId } from '@/lib/model';
import { isHttpAddress, isSocketAddress, type AddressRules } from './addresses';
import {
  MAX_ADDRESS_LENGTH,
  MAX_IDENTIFIER_LENGTH,
  MAX_MEDIA_HOSTS,
  MAX_NAME_LENGTH,
  MAX_PROVIDER_DOCUMENT_BYTES,
} from './consts';
import { InteropError } from './errors';
import { requestJson, type HttpMeans } from './http';

/** How a network's users see this provider's users. */
export type IdentifierType = 'email' | 'pn' | 'username';

/** One gatekeeper as its provider describes it. */
export type GatekeeperOffer = {
  /** the OpenID client of this gatekeeper: the audience of the tokens meant for it */
  readonly clientId: string;
  /** wss: address */
  readonly endpoint: string;
  /** 32 bytes: whose word is believed about the gatekeeper's Noise key */
  readonly rootKey: Uint8Array<ArrayBuffer>;
  /** the provider's number at the gatekeeper, 16 bits */
  readonly integrator: number;
  readonly identifierType: IdentifierType;
  /** origins of the servers from which its users' files are fetched; the first takes bare paths */
  readonly mediaHosts: readonly string[];
};

/** Where a provider keeps the files that its users send, until others have fetched them. */
export type MediaOffer = {
  /** https: address at which uploads begin (tus 1.0) */
  readonly uploads: string;
  /** bytes of the largest file, encrypted; absent where it does not say */
  readonly maxBytes?: number;
};

export type ProviderDocument = {
  readonly address: string;
  readonly name: string;
  readonly issuer: string;
  readonly networks: Readonly<Partial<Record<NetworkId, GatekeeperOffer>>>;
  /** absent where it has no place for files */
  readonly media?: MediaOffer;
};

const text = (limit: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(limit));

const offerSchema = v.object({
  client_id: text(MAX_IDENTIFIER_LENGTH),
  endpoint: text(MAX_ADDRESS_LENGTH),
  root_key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
  integrator: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff)),
  identifier_type: v.picklist(['email', 'pn', 'username']),
  media_hosts: v.optional(
    v.pipe(v.array(text(MAX_ADDRESS_LENGTH)), v.maxLength(MAX_MEDIA_HOSTS)),
    [],
  ),
});

const mediaSchema = v.object({
  uploads: text(MAX_ADDRESS_LENGTH),
  max_bytes: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
});

const documentSchema = v.object({
  version: v.literal(1),
  name: text(MAX_NAME_LENGTH),
  issuer: text(MAX_ADDRESS_LENGTH),
  networks: v.record(v.string(), v.unknown()),
  media: v.optional(mediaSchema),
});

/**
 * Reads and checks a provider's document.
 * @param address made whole by `completeProviderAddress`
 * @throws InteropError 'provider-unreachable' | 'not-a-provider'
 */
export async function readProvider(
  address: string,
  means: HttpMeans,
  rules: AddressRules,
): Promise<ProviderDocument> {
  const { json } = await requestJson(means, {
    url: `${address}/.well-known/rialto-provider`,
    method: 'GET',
    maxBytes: MAX_PROVIDER_DOCUMENT_BYTES,
  });
  const parsed = v.safeParse(documentSchema, json);
  if (!parsed.success) throw new InteropError('not-a-provider', 'document');
  const { name, issuer, networks, media } = parsed.output;
  // The issuer is whom the token will name: it must be the one the person typed (OpenID Discovery §4.3).
  if (issuer.replace(/\/+$/, '') !== address) throw new InteropError('not-a-provider', 'issuer');
  const offers = offersOf(networks, rules);
  return { address, name, issuer, networks: offers, ...mediaOf(media, rules) };
}

function mediaOf(
  raw: v.InferOutput<typeof mediaSchema> | undefined,
  rules: AddressRules,
): Pick<ProviderDocument, 'media'> {
  if (raw === undefined) return {};
  const { uploads, max_bytes: maxBytes } = raw;
  requireHttpAddress(uploads, 'uploads', rules);
  return { media: { uploads, ...(maxBytes !== undefined && { maxBytes }) } };
}

/** A gatekeeper that this build has never heard of may look as it likes; one that it knows must be right. */
function offersOf(
  raw: Readonly<Record<string, unknown>>,
  rules: AddressRules,
): ProviderDocument['networks'] {
  const offers: [string, GatekeeperOffer][] = [];
  for (const [id, value] of Object.entries(raw)) {
    const parsed = v.safeParse(offerSchema, value);
    if (parsed.success) offers.push([id, offerOf(parsed.output, rules)]);
    else if ((NETWORKS as readonly string[]).includes(id))
      throw new InteropError('not-a-provider', 'document');
  }
  return Object.fromEntries(offers) as ProviderDocument['networks'];
}

function offerOf(raw: v.InferOutput<typeof offerSchema>, rules: AddressRules): GatekeeperOffer {
  if (!isSocketAddress(raw.endpoint, rules)) throw new InteropError('not-a-provider', 'endpoint');
  for (const host of raw.media_hosts) requireHttpAddress(host, 'media_hosts', rules);
  return {
    mediaHosts: raw.media_hosts.map((host) => new URL(host).origin),
    clientId: raw.client_id,
    endpoint: raw.endpoint,
    rootKey: fromBase64Url(raw.root_key),
    integrator: raw.integrator,
    identifierType: raw.identifier_type,
  };
}

/** Whether an address that a provider's answer names may be spoken to. */
export function requireHttpAddress(address: string, field: string, rules: AddressRules): void {
  if (!isHttpAddress(address, rules)) throw new InteropError('not-a-provider', field);
}
