/**
 * What stands for a person: initials on a tone of their own, with the network's mark.
 * @module
 */
import type { NetworkId } from '@/lib/model';
import type { Portrait } from '@/lib/view';
import { Icon } from './icon';
import { NetworkMark } from './network-mark';

export type AvatarProps = {
  readonly portrait: Portrait;
  /** undefined where it is not known yet */
  readonly network: NetworkId | undefined;
  readonly size?: 'row' | 'header';
};

export function Avatar({ portrait, network, size = 'row' }: AvatarProps) {
  return (
    <span class={`avatar avatar--${size} tone-${portrait.tone}`} aria-hidden="true">
      <span class="avatar__face">
        {portrait.initials === '' ? <Icon name="person" /> : portrait.initials}
      </span>
      {network !== undefined && (
        <span class="avatar__mark">
          <NetworkMark network={network} />
        </span>
      )}
    </span>
  );
}
