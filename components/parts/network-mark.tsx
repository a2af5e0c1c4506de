/**
 * The small mark of a network: a shape of its own, and a colour that is never alone.
 * @module
 */
import type { NetworkId } from '@/lib/model';

const BUBBLE_ROUND = 'M8.2 1.2A6.6 6.6 0 1 1 5.1 13.6L1.4 14.8l1.25-3.6A6.6 6.6 0 0 1 8.2 1.2Z';
const BUBBLE_OVAL =
  'M8 1.2c4 0 7 2.75 7 6.25s-3 6.25-7 6.25c-.7 0-1.4-.1-2-.25L3.6 14.9v-2.5C2 11.2 1 9.5 1 7.45 1 3.95 4 1.2 8 1.2Z';
const SQUARE = 'M4 1h8a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3Z';

/** Ground and figure of each. Our own drawings, not the networks' logos. */
const MARKS: Readonly<Record<NetworkId, { readonly ground: string; readonly figure: string }>> = {
  whatsapp: { ground: BUBBLE_ROUND, figure: 'M6 5.4c-.2 2.6 2.2 5 4.8 4.8' },
  messenger: { ground: BUBBLE_OVAL, figure: 'm4.3 9 2.6-2.8 2.2 2 2.6-2.5' },
  xmpp: { ground: SQUARE, figure: 'm4.5 5 3 3-3 3M8.5 5l3 3-3 3' },
  matrix: { ground: SQUARE, figure: 'M6 4.5H4.5v7H6M10 4.5h1.5v7H10' },
};

/** @param label the network's name where no text beside the mark says it */
export function NetworkMark({
  network,
  label,
}: {
  readonly network: NetworkId;
  readonly label?: string;
}) {
  const { ground, figure } = MARKS[network];
  return (
    <svg
      class={`mark mark--${network}`}
      viewBox="0 0 16 16"
      focusable="false"
      role={label === undefined ? 'presentation' : 'img'}
      aria-hidden={label === undefined}
      aria-label={label}
    >
      <path class="mark__ground" d={ground} />
      <path class="mark__figure" d={figure} />
    </svg>
  );
}
