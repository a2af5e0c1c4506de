/**
 * Rows whose plaintext an earlier, or a later, version wrote.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { createIds } from '@/lib/store/ids';
import { ROW_STEPS, type RowStep } from '@/lib/store/row-steps';
import { Rows } from '@/lib/store/rows';
import { vaultOf } from '@/lib/vault';
import { account, filledShelf, openShelf, random } from './fixtures';

const vault = vaultOf(
  { dataKey: new Uint8Array(32).fill(1), indexKeys: [new Uint8Array(32).fill(2)] },
  'behind-a-lock',
  random,
);
const ids = createIds(vault);

/** What a next version could do: every account gets a colour. */
const COLOURED: RowStep = (table, plaintext) =>
  table === 'accounts' ? { ...(plaintext as object), colour: 'blue' } : plaintext;

describe('a row', () => {
  it('of an earlier version is read as today’s, step by step, and written as today’s', async () => {
    const { store } = await openShelf();
    const record = account(store);
    const old = new Rows(vault, ids).sealAccount(record);
    const later = new Rows(vault, ids, [...ROW_STEPS, COLOURED]);
    const opened = later.openAccount(old);
    expect(opened).toEqual({ ...record, colour: 'blue' });
    const written = later.sealAccount(opened!);
    expect(written.version).toBe(ROW_STEPS.length + 2);
    expect(later.openAccount(written)).toEqual(opened);
  });

  it('of a later version is refused as such: it is not damaged, and nobody puts it aside', async () => {
    const { store } = await openShelf();
    const newer = new Rows(vault, ids, [...ROW_STEPS, COLOURED]).sealAccount(account(store));
    expect(() => new Rows(vault, ids).openAccount(newer)).toThrow(
      expect.objectContaining({ name: 'StoreError', code: 'newer-database' }) as Error,
    );
  });

  it.each([0, -1, 1.5, Number.NaN, '1', undefined])(
    'whose version reads %s is damaged',
    async (version) => {
      const { store } = await openShelf();
      const rows = new Rows(vault, ids);
      const row = { ...rows.sealAccount(account(store)), version } as never;
      expect(rows.openAccount(row)).toBeUndefined();
    },
  );

  it('whose version was changed on disk is damaged, put aside and counted', async () => {
    const { store, database, chat } = await filledShelf();
    const [row] = await database.messages.toArray();
    await database.messages.put({ ...row!, version: 2 });
    const { messages } = await store.timeline.page(chat.id, { limit: 9 });
    expect(messages).toHaveLength(4);
    expect((await store.accounts.list()).records[0]?.notices).toEqual({ 'damaged-row': 1 });
  });
});
