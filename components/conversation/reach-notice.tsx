/**
 * Above a conversation whose contact cannot be reached: why, and what to do about it.
 * @module
 */
import type { ChatId } from '@/lib/model';
import type { ReachView } from '@/lib/view';
import { useMemo } from 'preact/hooks';
import { ReachCard } from '../parts/reach-card';

export type ReachNoticeProps = { readonly reach: ReachView; readonly chatId: ChatId };

export function ReachNotice({ reach, chatId }: ReachNoticeProps) {
  const item = useMemo(() => reach.of(chatId), [reach, chatId]).value;
  if (item === undefined) return null;
  return <ReachCard item={item} copy={reach.copy.bind(reach)} check={() => reach.check(chatId)} />;
}
