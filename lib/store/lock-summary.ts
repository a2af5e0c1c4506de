/**
 * What windows may know of a lock.
 * @module
 */
import { toBase64Url } from '@/lib/base';
import type { LockSummary } from '@/lib/model';
import type { LockWrap } from '@/lib/vault';

export function summaryOf(wrap: LockWrap): LockSummary {
  const { id, kind, createdAt } = wrap;
  if (wrap.kind !== 'passkey') return { id, kind, createdAt };
  return {
    id,
    kind,
    createdAt,
    credentialId: toBase64Url(wrap.credentialId),
    salt: toBase64Url(wrap.salt),
  };
}
