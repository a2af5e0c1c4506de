/**
 * Starting a chat with somebody, or saying why there is none to be had. Of people without a chat nothing is kept.
 * @module
 */
import type { AccountId, Chat, ReachState, StartedChat } from '@/lib/model';
import type { NetworkAccount, Peer } from '@/lib/networks/contract';

import { commitReach } from './reach';
import type { Engine } from './runner';

type OpenAccount = { readonly accountId: AccountId; readonly account: NetworkAccount };

/**
 * Opens (or finds) the chat with whom the network knows by this. Somebody who cannot be reached any more but with whom
 * there is a chat gets it opened: what was said there is still the person's.
 */
export async function startChat(
  engine: Engine,
  desk: OpenAccount,
  typed: string,
): Promise<StartedChat<Chat>> {
  const { accountId, account } = desk;
  const finding = await account.findContact(typed);
  if (finding.reach === 'reachable') {
    const peer = { identifier: typed.trim(), ...finding.peer };
    return opened(engine, accountId, { peer, state: 'reachable' });
  }
  const state = finding.reach;
  const peer = await knownPeer(engine, accountId, [typed, finding.identifier ?? typed]);
  if (peer !== undefined) return opened(engine, accountId, { peer, state });
  return { kind: 'unreachable', reach: { state, checkedAt: engine.clock.now() } };
}

async function opened(
  engine: Engine,
  accountId: AccountId,
  found: { readonly peer: Peer; readonly state: ReachState },
): Promise<StartedChat<Chat>> {
  const folded = await commitReach(engine, accountId, { ...found, begins: true });
  engine.announcer.committed(folded);
  return { kind: 'started', chat: engine.announcer.chat(folded.chat) };
}

/** The contact of a chat that stands, by the identifiers that were asked about. */
async function knownPeer(
  { announcer, store }: Engine,
  accountId: AccountId,
  asked: readonly string[],
): Promise<Peer | undefined> {
  const wanted = new Set(asked.map(plain));
  const { chats } = announcer.snapshot();
  const chat = chats.find(
    (one) => one.accountId === accountId && wanted.has(plain(one.identifier ?? '')),
  );
  if (chat === undefined) return undefined;
  const record = await store.timeline.chat(chat.id);
  return record === undefined ? undefined : { address: record.address };
}

/** One spelling for `+39 041 555-0123` and `+390415550123`, `@Anna` and `anna`. */
function plain(identifier: string): string {
  const text = identifier.normalize('NFKC').trim().toLowerCase();
  return /^[+\d\s().-]+$/.test(text) ? text.replaceAll(/[^+\d]/g, '') : text.replace(/^@/, '');
}
