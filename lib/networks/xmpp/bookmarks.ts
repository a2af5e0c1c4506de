/**
 * XEP-0402 1.1.3 (2023-12): the rooms that a person is in, for all of their programs. Must not know what rooms are like.
 * @module
 */
import {
  xml,
  xmlChild,
  xmlChildren,
  xmlChildText,
  xmlElements,
  type XmlElement,
} from '@/lib/codec';
import { MAX_NAME_LENGTH, MAX_ROOMS } from './consts';
import { cut } from './cut';
import { bareOf } from './jid';
import { NS } from './namespaces';
import { publishPrivately } from './pep';
import { StanzaError, type Session } from './session';

export type Bookmark = {
  readonly room: string;
  readonly name?: string;
  readonly nick?: string;
  /** whether each program of the person's enters it by itself */
  readonly autojoin: boolean;
};

/** @throws NetworkError */
export async function fetchBookmarks(session: Session): Promise<readonly Bookmark[]> {
  const items = xml('items', NS.pubsub, { node: NS.bookmarks });
  try {
    return readBookmarks(await session.ask('get', xml('pubsub', NS.pubsub, {}, items)));
  } catch (error) {
    // None yet, or a server that keeps none.
    if (error instanceof StanzaError) return [];
    throw error;
  }
}

export function readBookmarks(iq: XmlElement): readonly Bookmark[] {
  const list = xmlChild(xmlChild(iq, 'pubsub', NS.pubsub), 'items', NS.pubsub);
  const items = xmlChildren(list, 'item', NS.pubsub).slice(0, MAX_ROOMS);
  return items.flatMap((item): readonly Bookmark[] => {
    const room = bareOf(item.attrs['id']);
    const [conference] = xmlElements(item);
    if (room?.includes('@') !== true || conference?.ns !== NS.bookmarks) return [];
    const name = cut((conference.attrs['name'] ?? '').trim(), MAX_NAME_LENGTH);
    const nick = xmlChildText(conference, 'nick', NS.bookmarks)?.trim();
    const { autojoin = 'false' } = conference.attrs;
    const isIn = autojoin === 'true' || autojoin === '1';
    return [{ room, autojoin: isIn, ...(name !== '' && { name }), ...(nick && { nick }) }];
  });
}

/** @throws StanzaError, NetworkError */
export async function keepBookmark(session: Session, bookmark: Bookmark): Promise<void> {
  const { room, name, nick, autojoin } = bookmark;
  const attrs = { name, autojoin: String(autojoin) };
  const said = nick !== undefined && xml('nick', NS.bookmarks, {}, nick);
  const conference = xml('conference', NS.bookmarks, attrs, said);
  await publishPrivately(session, { node: NS.bookmarks, item: room }, conference);
}
