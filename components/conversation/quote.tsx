/**
 * What a message answers: pressed, it leads to the original where that stands here.
 * @module
 */
import type { QuoteItem } from '@/lib/view';
import { useWords } from '../words';

export type QuoteProps = {
  readonly quote: QuoteItem;
  readonly onJump: (order: number) => void;
};

export function Quote({ quote, onJump }: QuoteProps) {
  const words = useWords();
  const { who, text, kind, order } = quote;
  const inside = (
    <>
      <span class="quote__who">
        <bdi>{who}</bdi>
        {kind === 'claim' && <span class="quote__claim"> · {words.say('quote.claimed')}</span>}
      </span>
      <span class="quote__text" dir="auto">
        {text}
      </span>
    </>
  );
  if (order === undefined)
    return (
      <div class="quote" data-testid="quote" data-quote={kind}>
        {inside}
      </div>
    );
  return (
    <button
      type="button"
      class="quote quote--known"
      data-testid="quote"
      data-quote={kind}
      title={words.say('quote.jump', { text })}
      onClick={() => onJump(order)}
    >
      {inside}
    </button>
  );
}
