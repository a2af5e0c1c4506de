/**
 * What has become of one of our own messages: a shape for each state, and its name for
 * those who do not see it.
 * @module
 */
import type { OutgoingStatus } from '@/lib/model';
import { useWords } from '../words';
import { Icon, type IconName } from './icon';

const ICONS: Readonly<Record<OutgoingStatus, IconName>> = {
  failed: 'failed',
  sending: 'sending',
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
};

export function StatusTick({ status }: { readonly status: OutgoingStatus }) {
  const label = useWords().say(`status.${status}`);
  return (
    <span class={`tick tick--${status}`} title={label} data-status={status}>
      <Icon name={ICONS[status]} />
      <span class="unseen">{label}</span>
    </span>
  );
}
