/**
 * The four phases of one work: read, work, commit, announce. A worker that dies between any two
 * of them leaves the store as it was or as it will be, and the network has been told of nothing
 * that is not on disk.
 * @module
 */
import { wipe, type Clock, type Log } from '@/lib/base';
import type { AccountId } from '@/lib/model';
import type { CommitReads, Store } from '@/lib/store';
import type { Outcome, StateView, Work } from '@/lib/networks/contract';

import { WORK_LIMIT } from './consts';
import type { Doorkeeper } from './doorkeeper';
import { Draft, type Folded } from './draft';
import { InboxError } from './errors';
import { foldEvents, resolveEvents } from './fold';
import { readsOf } from './fold-reads';

export type PhaseContext = {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** when the account's server was last heard of before the line that stands, ms since 1970 */
  readonly aliveBefore?: number | undefined;
  /** How whoever writes first is met, and who hears of the commit before the network does. */
  readonly doorkeeper?: Pick<Doorkeeper, 'note' | 'welcome'>;
  /** Windows, badge and notifications. Must not throw. */
  readonly announce: (folded: Folded) => void;
};

/** What the inbox writes in the same commit as the work's own outcome. */
export type Alongside = {
  readonly reads: CommitReads;
  readonly fold: (draft: Draft, outcome: Outcome) => void;
};

export type Job = {
  readonly accountId: AccountId;
  readonly work: Work;
  readonly alongside?: Alongside;
};

/**
 * @returns the outcome, committed and announced
 * @throws whatever `plan`, `perform` or the commit threw; nothing was written or announced then
 */
export async function runPhases(context: PhaseContext, job: Job): Promise<Outcome> {
  const { store } = context;
  // read
  const state = await readFor(store, job);
  // work
  const outcome = await within(context.clock, WORK_LIMIT, job.work.perform(state));
  // commit
  const folded = await commitOutcome(context, job, outcome);
  // announce
  context.doorkeeper?.note(folded.chats ?? []);
  announceOutcome(context, outcome);
  context.announce(folded);
  return outcome;
}

/** Rows that name further rows are read first. Works of an account run one by one: nothing changes in between. */
async function readFor({ state }: Store, { accountId, work }: Job): Promise<StateView> {
  const named = await state.read(accountId, work.plan());
  const further = work.planFurther?.(named) ?? [];
  if (further.length === 0) return named;
  const more = await state.read(accountId, further);
  return { get: (kind, key) => named.get(kind, key) ?? more.get(kind, key) };
}

function commitOutcome(
  { store, clock, aliveBefore, doorkeeper }: PhaseContext,
  { accountId, alongside }: Job,
  outcome: Outcome,
): Promise<Folded> {
  const events = resolveEvents(outcome.events, accountId, store.ids);
  return store.commit({
    accountId,
    state: outcome.writes,
    reads: joinReads(readsOf(events), alongside?.reads ?? {}),
    fold: (current) => {
      const welcome = doorkeeper?.welcome;
      const draft = new Draft(current, clock.now(), { aliveBefore, welcome });
      foldEvents(draft, events);
      alongside?.fold(draft, outcome);
      return draft.fold();
    },
  });
}

/** What is durable stays durable: a network that throws here is logged, and its peer redelivers. */
function announceOutcome({ log }: PhaseContext, outcome: Outcome): void {
  try {
    outcome.announce();
  } catch (error) {
    log.warn('announce-failed', error);
  }
  wipe(...outcome.spent);
}

function joinReads(left: CommitReads, right: CommitReads): CommitReads {
  return {
    chats: [...(left.chats ?? []), ...(right.chats ?? [])],
    messages: [...(left.messages ?? []), ...(right.messages ?? [])],
    arriving: [...(left.arriving ?? []), ...(right.arriving ?? [])],
    outbox: [...(left.outbox ?? []), ...(right.outbox ?? [])],
    additions: [...(left.additions ?? []), ...(right.additions ?? [])],
    heldIn: [...(left.heldIn ?? []), ...(right.heldIn ?? [])],
    groups: [...(left.groups ?? []), ...(right.groups ?? [])],
    readUpTo: [...(left.readUpTo ?? []), ...(right.readUpTo ?? [])],
  };
}

/** A work that is late is given up: what it brings afterwards is never committed. */
async function within<Result>(clock: Clock, limit: number, work: Promise<Result>): Promise<Result> {
  let cancel: () => void = () => undefined;
  const late = new Promise<never>((_resolve, reject) => {
    cancel = clock.after(limit, () => reject(new InboxError('work-timeout', `${limit} ms`)));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    cancel();
  }
}
