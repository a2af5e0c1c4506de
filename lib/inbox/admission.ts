/**
 * Who may come in, as rows: somebody's chat, a request, or nothing but a count. What is not kept is
 * counted where the person sees it: at whom they blocked, at a request that is full, or in the
 * account's notices. Pure.
 * @module
 */
import { isAccepted, type ChatId, type Standing } from '@/lib/model';
import type { ChatRecord } from '@/lib/store';
import type { Peer } from '@/lib/networks/contract';

import { MAX_REQUEST_MESSAGES } from './consts';
import type { Draft } from './draft';

/**
 * @param by who brings it, where that is not the chat's own person
 * @returns the chat in which something of `peer`'s may be kept; undefined where it is not kept
 */
export function admit(
  draft: Draft,
  id: ChatId,
  peer: Peer,
  by: Peer = peer,
): ChatRecord | undefined {
  const known = draft.chat(id);
  // Whoever left a group, or was sent away, is asked in like anybody else.
  const isGone = known?.group !== undefined && known.group.standing !== 'in';
  if (known === undefined || (isGone && isAccepted(known))) return met(draft, id, { peer, by });
  const { standing, lastOrder } = known;
  const isFull = standing?.kind === 'request' && lastOrder >= MAX_REQUEST_MESSAGES;
  if (standing?.kind !== 'blocked' && !isFull) return draft.meet(id, peer);
  refuse(draft, known);
  return undefined;
}

/** Somebody with whom there is no chat. */
function met(
  draft: Draft,
  id: ChatId,
  { peer, by }: { readonly peer: Peer; readonly by: Peer },
): ChatRecord | undefined {
  const since = draft.now;
  const welcome = draft.welcome(by);
  switch (welcome.kind) {
    case 'let-in':
      return draft.meet(id, peer);
    case 'hold':
      return stand(draft, draft.meet(id, peer), { kind: 'request', from: welcome.from, since });
    case 'reject':
      draft.notice('refused-stranger');
      return undefined;
    case 'blocked-elsewhere':
      break;
  }
  // A group is nobody's: what somebody who is blocked asks into is only counted.
  if (by !== peer) {
    draft.notice('blocked-elsewhere');
    return undefined;
  }
  const chat = stand(draft, draft.meet(id, peer), { kind: 'blocked', since, elsewhere: true });
  draft.notice('blocked-elsewhere');
  refuse(draft, chat);
  return undefined;
}

/** One more of theirs that is not kept. */
export function refuse(draft: Draft, chat: ChatRecord): void {
  const { standing } = chat;
  if (standing !== undefined)
    stand(draft, chat, { ...standing, refused: (standing.refused ?? 0) + 1 });
}

/** As the network's own list has it, by another program of the person's perhaps. */
export function blockedByNetwork(
  draft: Draft,
  id: ChatId,
  { peer, blocked }: { readonly peer: Peer; readonly blocked: boolean },
): void {
  const known = draft.chat(id);
  const isBlocked = known?.standing?.kind === 'blocked';
  if (!blocked && isBlocked) accepted(draft, known);
  else if (blocked && !isBlocked)
    stand(draft, draft.meet(id, peer), { kind: 'blocked', since: draft.now });
}

/** The person's from now on. */
export function accepted(draft: Draft, chat: ChatRecord): ChatRecord {
  const { standing: _standing, ...theirs } = chat;
  return draft.putChat(theirs);
}

function stand(draft: Draft, chat: ChatRecord, standing: Standing): ChatRecord {
  return draft.putChat({ ...chat, standing });
}
