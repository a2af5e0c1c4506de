/**
 * Groups beside their chats: sealed values in `state`, since a roster is never listed, goes with its account, and is
 * told anew by its network where it is lost.
 * @module
 */
import { utf8Decode, utf8Encode } from '@/lib/base';
import type { AccountId, PeerAddress } from '@/lib/model';

import type { StoreContext } from './context';
import type { StateTableRow } from './database';
import { list } from './listing';
import type { GroupRecord } from './records';

/** No network's kind has a point. */
const KIND = 'inbox.group';

export interface Groups {
  /** undefined where nothing is known of it */
  read(accountId: AccountId, address: PeerAddress): Promise<GroupRecord | undefined>;
}

export function createGroups(context: StoreContext): Groups {
  return {
    read: async (accountId, address) => {
      const { records } = await list(context, {
        table: 'state',
        fetch: () => {
          const id = groupRow(context, accountId, address);
          return context.database.state.where('id').equals(id).toArray();
        },
        open: (row) => groupIn(context, row),
      });
      return records[0];
    },
  };
}

export function groupRow(
  { ids }: StoreContext,
  accountId: AccountId,
  address: PeerAddress,
): string {
  return ids.state(accountId, KIND, address);
}

/** undefined where the row is damaged */
export function groupIn({ rows }: StoreContext, row: StateTableRow): GroupRecord | undefined {
  const bytes = rows.openState(row);
  // Only `sealGroup` writes under this id.
  return bytes && (JSON.parse(utf8Decode(bytes)) as GroupRecord);
}

export function sealGroup(
  { rows }: StoreContext,
  accountId: AccountId,
  group: GroupRecord,
): StateTableRow {
  const value = utf8Encode(JSON.stringify(group));
  const row = rows.sealState(accountId, { kind: KIND, key: group.address, value });
  if (typeof row === 'string') throw new TypeError('a value was given');
  return row;
}
