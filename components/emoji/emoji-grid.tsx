/**
 * All emoji, or those that were found, in rows. Nothing in it has the focus: the field says which
 * one is meant.
 * @module
 */
import type { EmojiGroup, EmojiGroupKey, EmojiItem, Words } from '@/lib/view';
import { useRef } from 'preact/hooks';
import { memo } from '../parts/memo';
import { useEvent } from '../parts/use-event';
import { useWords } from '../words';
import type { Spot } from './steps';

export type EmojiGridProps = {
  readonly groups: readonly EmojiGroup[];
  readonly spot: Spot;
  /** Whether groups are told apart by name. */
  readonly named: boolean;
  readonly onTake: (item: EmojiItem, goOn: boolean) => void;
};

export function optionId({ group, at }: Spot): string {
  return `emoji-${group}-${at}`;
}

export function EmojiGrid({ groups, spot, named, onTake }: EmojiGridProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const found = (event: Event): EmojiItem | undefined => {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    const [, group, at] = option?.id.split('-') ?? [];
    return groups[Number(group)]?.items[Number(at)];
  };
  // The field keeps the focus, and the caret in it.
  useEvent(list, 'mousedown', (event) => event.preventDefault());
  useEvent(list, 'click', (event) => {
    const item = found(event);
    if (item !== undefined) onTake(item, event.shiftKey);
  });
  return (
    <div
      ref={list}
      id="emoji-list"
      class="emoji__list"
      // eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- a listbox beside a field, which has the focus; the platform's own cannot hold these
      role="listbox"
      aria-label={words.say('emoji.button')}
    >
      {groups.map((group, place) => (
        <Group
          key={group.key}
          group={group}
          place={place}
          title={named ? titleOf(group.key, words) : undefined}
          at={spot.group === place ? spot.at : undefined}
        />
      ))}
    </div>
  );
}

function titleOf(key: EmojiGroupKey, words: Words): string {
  return key === 'often' ? words.say('emoji.recent') : words.say(`emoji.group.${key}`);
}

type GroupProps = {
  readonly group: EmojiGroup;
  readonly place: number;
  readonly title: string | undefined;
  /** Which of it is meant; undefined where that is in another one. */
  readonly at: number | undefined;
};

/** Drawn anew only where the one that is meant comes or goes: there are two thousand. */
const Group = memo(function Group({ group, place, title, at }: GroupProps) {
  return (
    <div
      class="emoji__group"
      // eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- a listbox beside a field, which has the focus; the platform's own cannot hold these
      role="group"
      aria-label={title}
      data-group={group.key}
    >
      {title !== undefined && (
        <p class="emoji__title" aria-hidden="true">
          {title}
        </p>
      )}
      <div class="emoji__rows" role="presentation">
        {group.items.map((item, index) => (
          <div
            key={item.emoji}
            id={optionId({ group: place, at: index })}
            class="emoji__one"
            // eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- a listbox beside a field, which has the focus; the platform's own cannot hold these
            role="option"
            aria-selected={index === at}
            aria-label={item.name}
            title={item.name}
            data-testid="emoji"
          >
            {item.emoji}
          </div>
        ))}
      </div>
    </div>
  );
});
