/**
 * Fills a new generation of the vault from the one before it, whose keys its header keeps sealed.
 * @module
 */
import { previousKeys, protectionOf, vaultOf, type VaultHeader, type VaultKeys } from '@/lib/vault';

import type { ArchiveOptions } from './archive-door';
import type { Database } from './database';
import { StoreError } from './errors';
import { listGenerations, openGeneration } from './generations';
import { reseal } from './reseal';

/** @throws StoreError `header-missing` where the generation before was taken away */
export async function fill(
  { database: options, random, onStep }: ArchiveOptions,
  database: Database,
  { header, keys }: { readonly header: VaultHeader; readonly keys: VaultKeys },
): Promise<void> {
  const before = header.generation - 1;
  if (!(await listGenerations(options)).includes(before))
    throw new StoreError('header-missing', `generation ${before}`);
  const protection = protectionOf(header);
  const from = {
    database: openGeneration(options, before),
    vault: vaultOf(previousKeys(header, keys), protection, random),
  };
  const to = { database, vault: vaultOf(keys, protection, random) };
  try {
    await reseal({ from, to, onStep: onStep ?? (() => undefined) });
  } finally {
    from.database.close();
    from.vault.close();
    to.vault.close();
  }
}
