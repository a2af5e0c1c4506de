/**
 * Keys to older messages that a network keeps on its server, at the person's wish.
 * @module
 */
import type { AccountId } from '@/lib/model';
import type { NetworkRecovery } from '@/lib/networks/contract';

import type { Accounts } from './accounts';
import { InboxError } from './errors';
import { requireOpen } from './require';

/** @throws InboxError 'not-found'; 'unavailable' where the network keeps none */
export function olderKeys(accounts: Accounts, id: AccountId): NetworkRecovery {
  const { recovery } = requireOpen(accounts, id).account;
  if (recovery === undefined) throw new InboxError('unavailable');
  return recovery;
}
