/**
 * XEP-0191 1.3 (2015-03): whom our server keeps away, for all of the person's programs. Must not know chats.
 * @module
 */
import { xml, xmlChild, xmlChildren, type XmlElement } from '@/lib/codec';
import { MAX_BLOCKED } from './consts';
import { parseJid } from './jid';
import { NS } from './namespaces';
import { StanzaError, type Session } from './session';

/** `everybody`: nobody is kept away any more. */
export type BlockChange = {
  readonly blocked: boolean;
  readonly jids: readonly string[] | 'everybody';
};

/** @returns undefined where the server has no such list @throws NetworkError */
export async function fetchBlocklist(session: Session): Promise<readonly string[] | undefined> {
  try {
    return readBlocklist(await session.ask('get', xml('blocklist', NS.blocking)));
  } catch (error) {
    if (error instanceof StanzaError) return undefined;
    throw error;
  }
}

/** Of people only: a whole server, or one program of somebody, is no chat. */
export function readBlocklist(iq: XmlElement): readonly string[] {
  return peopleIn(xmlChild(iq, 'blocklist', NS.blocking));
}

/** @returns undefined where a push is none of this list */
export function readBlockPush(iq: XmlElement): BlockChange | undefined {
  const block = xmlChild(iq, 'block', NS.blocking);
  if (block !== undefined) return { blocked: true, jids: peopleIn(block) };
  const unblock = xmlChild(iq, 'unblock', NS.blocking);
  if (unblock === undefined) return undefined;
  const isAll = xmlChildren(unblock, 'item', NS.blocking).length === 0;
  return { blocked: false, jids: isAll ? 'everybody' : peopleIn(unblock) };
}

/** @throws StanzaError where the server has no such list; NetworkError */
export async function tellBlocked(session: Session, jid: string, blocked: boolean): Promise<void> {
  const item = xml('item', NS.blocking, { jid });
  await session.ask('set', xml(blocked ? 'block' : 'unblock', NS.blocking, {}, item));
}

function peopleIn(list: XmlElement | undefined): readonly string[] {
  const items = xmlChildren(list, 'item', NS.blocking).slice(0, MAX_BLOCKED);
  return items.flatMap(({ attrs }) => {
    const jid = parseJid(attrs['jid']);
    if (jid?.local === undefined || jid.resource !== undefined) return [];
    return `${jid.local}@${jid.domain}`;
  });
}
