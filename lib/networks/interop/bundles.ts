/**
 * Fetching a contact's keys from the server: IQ `encrypt` get. Must not know what they are for.
 * @module
 */
import { childOf, childrenOf, type StanzaNode } from '@/lib/codec';
import type { SendFailure } from '@/lib/model';
import { NetworkError } from '../contract';
import { readBundle, type ToldBundle } from './bundle-stanzas';
import { unreachableBy } from './contact-stanzas';
import { senderOf } from './peers';
import { errorCodeOf, type IqAnswer, type IqQuestion } from './iq';

/** Whoever can ask the server: a live line. */
export interface Asker {
  /** @throws NetworkError 'offline' | 'timeout' */
  ask(question: IqQuestion): Promise<IqAnswer>;
}

export type FetchedBundle =
  | { readonly kind: 'bundle'; readonly bundle: ToldBundle }
  | { readonly kind: 'failed'; readonly failure: SendFailure };

/**
 * One bundle; the server gives each one-time pre-key away once.
 * @throws NetworkError 'offline' | 'timeout', or 'refused' where the server is in trouble (5xx)
 */
export async function fetchBundle(asker: Asker, device: string): Promise<FetchedBundle> {
  const answer = await asker.ask({
    type: 'get',
    xmlns: 'encrypt',
    content: [{ tag: 'key', content: [{ tag: 'user', attrs: { jid: device } }] }],
  });
  if (answer.kind === 'refused') return refused(answer.code, 'contact-unreachable');
  const user = childOf(childOf(answer.node, 'list'), 'user');
  const isError = childOf(user, 'error') !== undefined;
  if (user !== undefined && isError) return refused(errorCodeOf(user), 'no-keys');
  return readUser(user);
}

/**
 * The bundles of several devices at once; whose are not to be had, or do not hold, are left out.
 * @throws NetworkError as `fetchBundle`
 */
export async function fetchBundles(
  asker: Asker,
  devices: readonly string[],
): Promise<ReadonlyMap<string, ToldBundle>> {
  const users = devices.map((jid) => ({ tag: 'user', attrs: { jid } }));
  const content = [{ tag: 'key', content: users }];
  const answer = await asker.ask({ type: 'get', xmlns: 'encrypt', content });
  const bundles = new Map<string, ToldBundle>();
  if (answer.kind === 'refused') {
    if (answer.code >= 500) throw new NetworkError('refused', `bundles: ${answer.code}`);
    return bundles;
  }
  const asked = new Set(devices);
  for (const user of childrenOf(childOf(answer.node, 'list'), 'user')) {
    const device = senderOf(user.attrs['jid'])?.device;
    const bundle = readBundle(user);
    if (device !== undefined && asked.has(device) && bundle !== undefined)
      bundles.set(device, bundle);
  }
  return bundles;
}

function readUser(user: StanzaNode | undefined): FetchedBundle {
  if (user === undefined) return { kind: 'failed', failure: 'no-keys' };
  const bundle = readBundle(user);
  return bundle === undefined
    ? { kind: 'failed', failure: 'bad-keys' }
    : { kind: 'bundle', bundle };
}

function refused(code: number, notFound: SendFailure): FetchedBundle {
  if (code >= 500) throw new NetworkError('refused', `bundle: ${code}`);
  // Nobody there, or nobody who takes messages from here: why, the inbox asks afterwards.
  if (code !== 404 && unreachableBy(code) !== undefined)
    return { kind: 'failed', failure: 'contact-unreachable' };
  return { kind: 'failed', failure: code === 404 ? notFound : 'refused' };
}
