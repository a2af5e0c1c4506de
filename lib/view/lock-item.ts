/**
 * A lock as a person sees it. Pure.
 * @module
 */
import type { Words } from '@/lib/i18n';
import type { LockSummary } from '@/lib/model';

export type LockItem = {
  readonly id: string;
  readonly kind: LockSummary['kind'];
  readonly name: string;
  readonly since: string;
};

export function lockItem({ id, kind, createdAt }: LockSummary, words: Words): LockItem {
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium' }).format(createdAt);
  return {
    id,
    kind,
    name: words.say(`lock.kind.${kind}`),
    since: words.say('lock.since', { day }),
  };
}
