/**
 * Writes down that this browser profile was put back from a copy, and tells windows. What was
 * encrypted before is not sent any more: another copy may have used the same keys for other words.
 * @module
 */
import { Draft } from './draft';
import type { Line } from './line';
import { encryptAnew } from './sent-again';

export async function noteCopy(
  line: Pick<Line, 'store' | 'clock' | 'accountId' | 'announce'>,
): Promise<void> {
  const { store, clock, accountId } = line;
  const waiting = await store.outbox.list(accountId);
  const ids = waiting.flatMap(({ id, state }) => (state === 'encrypted' ? [id] : []));
  const folded = await store.commit({
    accountId,
    reads: { outbox: ids, messages: ids, additions: ids },
    fold: (current) => {
      const draft = new Draft(current, clock.now());
      for (const id of ids) encryptAnew(draft, id, accountId);
      const changed = draft.fold();
      const account = { ...(changed.account ?? current.account), copiedAt: clock.now() };
      return { ...changed, account };
    },
  });
  line.announce(folded);
}
