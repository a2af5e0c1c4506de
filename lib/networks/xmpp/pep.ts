/**
 * XEP-0163 1.2.2 (2018-03) over XEP-0060: what a person publishes for others. Must not know what is published.
 * @module
 */
import { xml, xmlChild, xmlElements, type XmlElement } from '@/lib/codec';
import { formOf } from './forms';
import { NS } from './namespaces';
import { StanzaError, type Session } from './session';

/** Conditions that say that nothing is there, rather than that something went wrong. */
const NOTHING_THERE: ReadonlySet<string> = new Set([
  'item-not-found',
  // Servers without PEP, or of people who do not let us see.
  'service-unavailable',
  'feature-not-implemented',
  'forbidden',
  'not-authorized',
  'subscription-required',
]);

/**
 * What stands in an item.
 * @param at `of`: bare address, undefined: our own; `item`: undefined: the newest
 * @returns undefined where there is none
 * @throws StanzaError, NetworkError
 */
export async function fetchItem(
  session: Session,
  at: { readonly of?: string | undefined; readonly node: string; readonly item?: string },
): Promise<XmlElement | undefined> {
  const { of, node, item } = at;
  const wanted =
    item === undefined
      ? xml('items', NS.pubsub, { node, max_items: '1' })
      : xml('items', NS.pubsub, { node }, xml('item', NS.pubsub, { id: item }));
  try {
    const answer = await session.ask('get', xml('pubsub', NS.pubsub, {}, wanted), of);
    const items = xmlChild(xmlChild(answer, 'pubsub', NS.pubsub), 'items', NS.pubsub);
    const found = xmlChild(items, 'item', NS.pubsub);
    return found && xmlElements(found)[0];
  } catch (error) {
    if (error instanceof StanzaError && NOTHING_THERE.has(error.condition)) return undefined;
    throw error;
  }
}

/**
 * Publishes for everyone. A node that stands with other settings is set right first.
 * @param options `many`: whether the node keeps all its items (XEP-0384 §5.3.2), not only the newest
 * @throws StanzaError, NetworkError
 */
export async function publishItem(
  session: Session,
  at: { readonly node: string; readonly item: string },
  content: XmlElement,
  options: { readonly many: boolean },
): Promise<void> {
  const settings = { 'pubsub#access_model': 'open', 'pubsub#persist_items': 'true' };
  const wishes = options.many ? ['max', '1000', undefined] : [undefined];
  const { node, item } = at;
  const publish = xml(
    'publish',
    NS.pubsub,
    { node },
    xml('item', NS.pubsub, { id: item }, content),
  );
  for (const max of wishes) {
    const wanted = { ...settings, ...(max !== undefined && { 'pubsub#max_items': max }) };
    if (await tryPublish(session, publish, wanted)) return;
    await configure(session, node, wanted);
    if (await tryPublish(session, publish, wanted)) return;
  }
  // Better under settings of the server's own than not at all.
  await session.ask('set', xml('pubsub', NS.pubsub, {}, publish));
}

/**
 * Publishes one of many items for the person's own programs alone.
 * @throws StanzaError, NetworkError
 */
export async function publishPrivately(
  session: Session,
  { node, item }: { readonly node: string; readonly item: string },
  content: XmlElement,
): Promise<void> {
  const entry = xml('item', NS.pubsub, { id: item }, content);
  const publish = xml('publish', NS.pubsub, { node }, entry);
  const settings = {
    'pubsub#access_model': 'whitelist',
    'pubsub#persist_items': 'true',
    'pubsub#send_last_published_item': 'never',
  };
  for (const max of ['max', '1000']) {
    const wanted = { ...settings, 'pubsub#max_items': max };
    if (await tryPublish(session, publish, wanted)) return;
    await configure(session, node, wanted);
    if (await tryPublish(session, publish, wanted)) return;
  }
  // Never under settings of the server's own: those may show it to others.
  throw new StanzaError('precondition-not-met');
}

type Settings = Readonly<Record<string, string>>;

async function tryPublish(
  session: Session,
  publish: XmlElement,
  settings: Settings,
): Promise<boolean> {
  const form = formOf('http://jabber.org/protocol/pubsub#publish-options', settings);
  const options = xml('publish-options', NS.pubsub, {}, form);
  try {
    await session.ask('set', xml('pubsub', NS.pubsub, {}, publish, options));
    return true;
  } catch (error) {
    // The node stands otherwise (conflict), or the server does not have such a setting.
    if (error instanceof StanzaError) return false;
    throw error;
  }
}

async function configure(session: Session, node: string, settings: Settings): Promise<void> {
  const owner = `${NS.pubsub}#owner`;
  const form = formOf('http://jabber.org/protocol/pubsub#node_config', settings);
  try {
    const configuration = xml('configure', owner, { node }, form);
    await session.ask('set', xml('pubsub', owner, {}, configuration));
  } catch (error) {
    // Then the next way is tried.
    if (!(error instanceof StanzaError)) throw error;
  }
}
