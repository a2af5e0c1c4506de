/**
 * What the queues of one account see of it: its open network account, whether its line stands,
 * and the way into the four phases.
 * @module
 */
import type { Clock, Log, Random } from '@/lib/base';
import type { AccountId } from '@/lib/model';
import type { Store } from '@/lib/store';
import type { NetworkAccount, Outcome, Work } from '@/lib/networks/contract';

import type { Alongside } from './phases';
import type { Folded } from './draft';
import type { InboxSettings } from './settings';

export interface Line {
  readonly accountId: AccountId;
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly settings: InboxSettings;
  /** undefined where the account could not be opened */
  readonly account: NetworkAccount | undefined;
  /** Counts connections; a queue that sees it change knows that what it sent may be lost. */
  readonly epoch: number;
  readonly online: boolean;
  /** @throws as `runPhases`; InboxError `closed` */
  submit(work: Work, alongside?: Alongside): Promise<Outcome>;
  /** Tells windows of a commit of the queue's own. */
  announce(folded: Partial<Folded>): void;
}
