/**
 * Reactions below a bubble: pressed, one gives the same or takes back one's own.
 * @module
 */
import type { MessageRow } from '@/lib/view';
import { useWords } from '../words';

export type ReactionsProps = {
  readonly row: MessageRow;
  readonly onReact: (key: string, emoji: string) => void;
};

export function Reactions({ row, onReact }: ReactionsProps) {
  const words = useWords();
  if (row.reactions.length === 0) return null;
  return (
    <div class="reactions" data-testid="reactions">
      {row.reactions.map(({ emoji, mine, who }) => {
        const label = words.say(mine ? 'reaction.take-back' : 'reaction.chip', { emoji, who });
        return (
          <button
            key={emoji}
            type="button"
            class={mine ? 'reaction reaction--mine' : 'reaction'}
            aria-pressed={mine}
            aria-label={label}
            title={label}
            disabled={!row.doable.answer}
            onClick={() => onReact(row.key, emoji)}
          >
            {emoji}
          </button>
        );
      })}
    </div>
  );
}
