/**
 * XEP-0490 1.0.0 (2024-09): up to where the person has read in any of their programs, chat by chat, kept by their own server
 * for them alone. A place is named by the archive's id of a message. Must not know messages, or who may be told of it.
 * @module
 */
import { xml, xmlChild, xmlChildren, type XmlElement } from '@/lib/codec';
import type { MessageTarget, PeerAddress } from '@/lib/model';
import type { NetworkEvent, StateKey, StateView } from '../contract';
import { MAX_ARCHIVE_IDS, MAX_DISPLAYED } from './consts';
import { bareOf } from './jid';
import { NS } from './namespaces';
import { meantIn } from './room-messages';
import { readRoomPlace, roomPlaceRow } from './room-rows';
import { archiveIdsRow, readArchiveIds, writeRow, type ArchiveId } from './rows';
import { StanzaError, type Session } from './session';
import type { Overlay } from './overlay';

export type Displayed = {
  /** bare address of the chat */
  readonly peer: string;
  /** whose archive names it so: our own, or a room's */
  readonly by: string;
  readonly id: string;
};

/** All that is kept. @throws NetworkError */
export async function fetchDisplayed(session: Session): Promise<readonly Displayed[]> {
  const items = xml('items', NS.pubsub, { node: NS.displayedSync });
  try {
    const answer = await session.ask('get', xml('pubsub', NS.pubsub, {}, items));
    return placesIn(xmlChild(xmlChild(answer, 'pubsub', NS.pubsub), 'items', NS.pubsub), NS.pubsub);
  } catch (error) {
    // None yet, or a server that keeps none.
    if (error instanceof StanzaError) return [];
    throw error;
  }
}

/** What our own server tells of as it is kept; of anybody else it is nothing. */
export function displayedNews(message: XmlElement): readonly Displayed[] {
  const event = xmlChild(message, 'event', NS.pubsubEvent);
  return placesIn(xmlChild(event, 'items', NS.pubsubEvent), NS.pubsubEvent);
}

function placesIn(items: XmlElement | undefined, ns: string): readonly Displayed[] {
  if (items?.attrs['node'] !== NS.displayedSync) return [];
  return xmlChildren(items, 'item', ns)
    .slice(0, MAX_DISPLAYED)
    .flatMap((item): readonly Displayed[] => {
      const peer = bareOf(item.attrs['id']);
      const displayed = xmlChild(item, 'displayed', NS.displayedSync);
      const { by, id } = xmlChild(displayed, 'stanza-id', NS.ids)?.attrs ?? {};
      return peer !== undefined && by !== undefined && id ? [{ peer, by, id }] : [];
    });
}

/** The rows by which those places are understood. */
export function displayedRows(places: readonly Displayed[]): readonly StateKey[] {
  return places.flatMap(({ peer }) => [archiveIdsRow(peer), roomPlaceRow(peer)]);
}

/** What is understood of them here: a message that is not known any more, or not yet, says nothing. */
export function displayedEvents(
  state: StateView,
  self: string,
  places: readonly Displayed[],
): readonly NetworkEvent[] {
  return places.flatMap((place): readonly NetworkEvent[] => {
    const target = targetOf(state, self, place);
    if (target === undefined) return [];
    return [{ kind: 'read-elsewhere', peer: place.peer as PeerAddress, targets: [target] }];
  });
}

function targetOf(
  state: StateView,
  self: string,
  { peer, by, id }: Displayed,
): MessageTarget | undefined {
  if (by === peer) return meantIn(readRoomPlace(state, peer), self, id);
  if (by !== self) return undefined;
  const found = readArchiveIds(state, peer).findLast(({ there }) => there === id);
  if (found === undefined) return undefined;
  const { here, isOurs } = found;
  return isOurs === true
    ? { author: 'me', remoteId: here }
    : { author: 'them', remoteId: here, senderDevice: peer };
}

/** Keeps the names of what came in one batch, once for each chat: of the newest only, since people read on from there. */
export function noteArchiveIds(
  overlay: Overlay,
  named: readonly (ArchiveId & { readonly peer: string })[],
): void {
  for (const peer of new Set(named.map((one) => one.peer))) {
    const fresh = named.flatMap(({ peer: of, ...id }) => (of === peer ? id : []));
    const ids = [...readArchiveIds(overlay, peer), ...fresh].slice(-MAX_ARCHIVE_IDS);
    overlay.write(writeRow(archiveIdsRow(peer), ids));
  }
}
