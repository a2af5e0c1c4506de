/**
 * Accounts of a kit, and what the kit does not have of them.
 * @module
 */
import type { KitItem, KitLine } from '@/lib/view';
import { NetworkMark } from '../parts/network-mark';

export function KitList({ item }: { readonly item: KitItem }) {
  return (
    <>
      <KitLines lines={item.lines} />
      {item.lacks.map((sentence) => (
        <p key={sentence} class="field__hint" data-testid="kit-lacks">
          {sentence}
        </p>
      ))}
    </>
  );
}

export function KitLines({ lines }: { readonly lines: readonly KitLine[] }) {
  return (
    <ul class="kit-lines">
      {lines.map(({ key, network, name, text }) => (
        <li key={key} class="kit-line" data-testid="kit-line">
          <NetworkMark network={network} />
          <span>
            <bdi class="lock__name">{name}</bdi>
            <span class="field__hint">{text}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
