/**
 * RFC 6121 (2011-03) §2: the contact list that the account's server keeps, for all of its programs. Here it gives people
 * their names. Must not know chats.
 * @module
 */
import { xml, xmlChild, xmlChildren, type XmlElement } from '@/lib/codec';
import { MAX_NAME_LENGTH, MAX_ROSTER } from './consts';
import { cut } from './cut';
import { bareOf } from './jid';
import { NS } from './namespaces';
import { StanzaError, type Session } from './session';

/** Who may see whom: `to` that we see them, `from` that they see us. */
const SUBSCRIPTIONS = ['none', 'to', 'from', 'both'] as const;
export type Subscription = (typeof SUBSCRIPTIONS)[number];

export type RosterEntry = {
  readonly name?: string;
  readonly subscription: Subscription;
};

/** By bare address. */
export type RosterRow = Readonly<Record<string, RosterEntry>>;

/** An entry as the server tells it; `undefined` where it was struck off. */
export type RosterChange = { readonly jid: string; readonly entry: RosterEntry | undefined };

/** @returns undefined where the server keeps no list @throws StanzaError, NetworkError */
export async function fetchRoster(session: Session): Promise<RosterRow | undefined> {
  try {
    const answer = await session.ask('get', xml('query', NS.roster));
    const changes = readRoster(answer);
    return Object.fromEntries(changes.flatMap(({ jid, entry }) => (entry ? [[jid, entry]] : [])));
  } catch (error) {
    if (error instanceof StanzaError) return undefined;
    throw error;
  }
}

/** What an answer or a push (§2.1.6) says; what is no entry is passed over. */
export function readRoster(iq: XmlElement): readonly RosterChange[] {
  const items = xmlChildren(xmlChild(iq, 'query', NS.roster), 'item', NS.roster);
  return items.slice(0, MAX_ROSTER).flatMap(({ attrs }): readonly RosterChange[] => {
    const jid = bareOf(attrs['jid']);
    if (jid === undefined) return [];
    if (attrs['subscription'] === 'remove') return [{ jid, entry: undefined }];
    const subscription = SUBSCRIPTIONS.find((known) => known === attrs['subscription']) ?? 'none';
    const name = cut((attrs['name'] ?? '').trim(), MAX_NAME_LENGTH);
    return [{ jid, entry: { ...(name !== '' && { name }), subscription } }];
  });
}

/** The list with these changes. */
export function changedRoster(row: RosterRow, changes: readonly RosterChange[]): RosterRow {
  const entries = new Map(Object.entries(row));
  for (const { jid, entry } of changes)
    if (entry === undefined) entries.delete(jid);
    else entries.set(jid, entry);
  return Object.fromEntries(entries);
}
