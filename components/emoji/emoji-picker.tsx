/**
 * Emoji to choose from: a field that finds and keeps the focus, below it all there are. Arrows walk
 * through them, Page Up and Page Down from group to group; Enter takes one, with Shift and goes on
 * (ARIA 1.2 combobox with a listbox).
 * @module
 */
import type { EmojiGroup, EmojiItem, EmojiSource, EmojiView } from '@/lib/view';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { placeBeside } from '../parts/menu';
import { useEvent } from '../parts/use-event';
import { WholeWords } from '../parts/whole-words';
import { useWords } from '../words';
import { EmojiGrid, optionId } from './emoji-grid';
import { COLUMNS, stepFrom, type Spot } from './steps';
import '../styles/emoji.css';

export type EmojiPickerProps = {
  readonly emoji: EmojiSource;
  /** What it opens beside, and where the focus returns to. */
  readonly anchor: HTMLElement;
  readonly onPick: (emoji: string) => void;
  readonly onClose: () => void;
};

/** Found ones that are drawn: nobody reads further. */
const MOST_FOUND = 12 * COLUMNS;

export function EmojiPicker(props: EmojiPickerProps) {
  const { emoji } = props;
  useEffect(() => emoji.want(), [emoji]);
  const view = emoji.view.value;
  if (view === undefined) return null;
  return <WholeWords>{() => <OpenPicker {...props} view={view} />}</WholeWords>;
}

type OpenProps = EmojiPickerProps & { readonly view: EmojiView };

function OpenPicker({ view, anchor, onPick, onClose }: OpenProps) {
  const words = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState('');
  const [spot, setSpot] = useState<Spot>({ group: 0, at: 0 });
  /** Left and right are the field's own until somebody walked down from it. */
  const [isWalking, setWalking] = useState(false);
  const groups = useShown(view, wanted);
  const item = groups[spot.group]?.items[spot.at];
  useLayoutEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    element.showPopover();
    placeBeside(element, anchor);
    element.querySelector('input')?.focus();
  }, [anchor]);
  useLayoutEffect(() => {
    if (isWalking) document.getElementById(optionId(spot))?.scrollIntoView({ block: 'nearest' });
  }, [spot, isWalking]);
  const take = ({ emoji }: EmojiItem, goOn: boolean): void => {
    view.used(emoji);
    if (!goOn) {
      sheet.current?.hidePopover();
      anchor.focus();
    }
    onPick(emoji);
  };
  useEvent(sheet, 'toggle', (event) => {
    if (event.newState === 'closed') onClose();
  });
  useEvent(sheet, 'keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      if (item !== undefined && !event.isComposing) take(item, event.shiftKey);
      return;
    }
    if (!(event.target instanceof HTMLInputElement)) return;
    const next = stepFrom(spot, event.key, {
      sizes: groups.map(({ items }) => items.length),
      sideways: isWalking || wanted === '',
      leftwards: words.direction === 'rtl',
    });
    if (next === undefined) return;
    event.preventDefault();
    setWalking(true);
    setSpot(next);
  });
  return (
    <div ref={sheet} popover="auto" class="emoji" data-testid="emoji-picker">
      <label class="emoji__find">
        <Icon name="find" />
        <input
          type="text"
          class="find__input"
          role="combobox"
          aria-label={words.say('emoji.find')}
          aria-expanded={true}
          aria-controls="emoji-list"
          aria-autocomplete="list"
          aria-activedescendant={item === undefined ? undefined : optionId(spot)}
          placeholder={words.say('emoji.find')}
          autocomplete="off"
          spellcheck={false}
          value={wanted}
          data-testid="emoji-find"
          onInput={(event) => {
            setWanted(event.currentTarget.value);
            setSpot({ group: 0, at: 0 });
            setWalking(false);
          }}
        />
      </label>
      <Shown view={view} wanted={wanted} groups={groups} spot={spot} onTake={take} />
      <footer class="emoji__foot">
        <span class="emoji__shown" aria-hidden="true">
          <span class="emoji__large">{item?.emoji}</span>
          <bdi class="emoji__name">{item?.name}</bdi>
        </span>
        <Tone view={view} />
      </footer>
    </div>
  );
}

/** Everything in its groups, or what was found in one. */
function useShown(view: EmojiView, wanted: string): readonly EmojiGroup[] {
  const all = view.groups.value;
  return useMemo(() => {
    if (wanted.trim() === '') return all;
    const items = view.find(wanted, MOST_FOUND);
    return items.length === 0 ? [] : [{ key: 'often', items }];
  }, [view, wanted, all]);
}

type ShownProps = Pick<OpenProps, 'view'> & {
  readonly wanted: string;
  readonly groups: readonly EmojiGroup[];
  readonly spot: Spot;
  readonly onTake: (item: EmojiItem, goOn: boolean) => void;
};

function Shown({ view, wanted, groups, spot, onTake }: ShownProps) {
  const words = useWords();
  const isFinding = wanted.trim() !== '';
  if (view.state.value === 'failed')
    return (
      <div class="emoji__none" role="alert">
        <p>{words.say('emoji.failed')}</p>
        <Button onClick={() => void view.load()}>{words.say('list.retry')}</Button>
      </div>
    );
  return (
    <>
      <EmojiGrid groups={groups} spot={spot} named={!isFinding} onTake={onTake} />
      <output class="emoji__none" data-testid="emoji-none">
        {isFinding && groups.length === 0 && words.say('emoji.none')}
      </output>
    </>
  );
}

/** One button for six tones: a hand shows which. */
function Tone({ view }: Pick<OpenProps, 'view'>) {
  const words = useWords();
  const { tone, name } = view.tone.value;
  const label = words.say('emoji.tone', { tone: name });
  const hand = view.toned('✋');
  return (
    <button
      type="button"
      class="emoji__tone"
      aria-label={label}
      title={label}
      data-testid="emoji-tone"
      data-tone={tone}
      onClick={() => view.nextTone()}
    >
      {hand}
    </button>
  );
}
