/**
 * Whether the contact of a chat can be reached: asked when a message failed by it and at the person's wish. The answer
 * is kept with its date in the chat's row.
 * @module
 */
import type { Clock } from '@/lib/base';
import { isRequest, type AccountId, type ReachState } from '@/lib/model';
import type { ChatRecord, Store } from '@/lib/store';
import type { NetworkAccount, Peer } from '@/lib/networks/contract';

import { accepted } from './admission';
import { Draft, type Folded } from './draft';

type Desk = { readonly store: Store; readonly clock: Clock };

/** Asks anew about the contact of a chat. @throws NetworkError */
export async function lookUpReach(
  desk: Desk,
  account: NetworkAccount,
  { accountId, address, identifier }: ChatRecord,
): Promise<Folded & { readonly chat: ChatRecord }> {
  const peer = identifier === undefined ? { address } : { address, identifier };
  const state = await account.checkReach(peer);
  return commitReach(desk, accountId, { peer: { address }, state });
}

type Asked = {
  readonly peer: Peer;
  readonly state: ReachState;
  /** whether the person asked in order to write to them */
  readonly begins?: boolean;
};

/** What the network said of somebody, in the row of their chat, which is made where there is none. */
export function commitReach(
  { store, clock }: Desk,
  accountId: AccountId,
  { peer, state, begins = false }: Asked,
): Promise<Folded & { readonly chat: ChatRecord }> {
  const chatId = store.ids.chat(accountId, peer.address);
  return store.commit({
    accountId,
    reads: { chats: [chatId] },
    fold: (current) => {
      const draft = new Draft(current, clock.now());
      const met = draft.meet(chatId, peer);
      // Whom the person writes to first is no stranger any more; who is blocked stays blocked.
      const chat = draft.setReach(begins && isRequest(met) ? accepted(draft, met) : met, state);
      return { ...draft.fold(), chat };
    },
  });
}
