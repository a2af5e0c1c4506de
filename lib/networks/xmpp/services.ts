/**
 * XEP-0030 2.5.0 (2024-07): what an account's server, or a service beside it, says that it is. Must not know what for.
 * @module
 */
import { xml, xmlChild, xmlChildren, type XmlElement } from '@/lib/codec';
import { MAX_SERVICES } from './consts';
import { bareOf } from './jid';
import { NS } from './namespaces';
import { StanzaError, type Session } from './session';

/** @returns undefined where nobody says @throws NetworkError */
export async function askWhat(session: Session, jid: string): Promise<XmlElement | undefined> {
  try {
    return await session.ask('get', xml('query', NS.discoInfo), jid);
  } catch (error) {
    if (error instanceof StanzaError) return undefined;
    throw error;
  }
}

/**
 * The first of the server and its services of which `read` makes something.
 * @throws NetworkError
 */
export async function findService<Found>(
  session: Session,
  read: (jid: string, answer: XmlElement) => Found | undefined,
): Promise<Found | undefined> {
  const domain = session.bareJid.split('@')[1] ?? session.bareJid;
  for (const jid of [domain, ...(await servicesOf(session, domain))]) {
    const answer = await askWhat(session, jid);
    const found = answer && read(jid, answer);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function servicesOf(session: Session, domain: string): Promise<readonly string[]> {
  try {
    const answer = await session.ask('get', xml('query', NS.discoItems), domain);
    const items = xmlChildren(xmlChild(answer, 'query', NS.discoItems), 'item', NS.discoItems);
    return items.slice(0, MAX_SERVICES).flatMap(({ attrs }) => bareOf(attrs['jid']) ?? []);
  } catch (error) {
    if (error instanceof StanzaError) return [];
    throw error;
  }
}
