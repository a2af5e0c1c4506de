/**
 * The shortcuts in the settings: press one, then its new keys. What is taken already is said, and
 * given only when asked for.
 * @module
 */
import {
  chordOf,
  chordWords,
  rebind,
  restoreKeys,
  shortcutItems,
  type ChosenKeys,
  type SettingsView,
  type ShortcutId,
  type ShortcutItem,
} from '@/lib/view';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { useEvent } from '../parts/use-event';
import { useWords } from '../words';
import { KeysShown, ShortcutList } from './shortcut-list';

/** Keys that were pressed for a shortcut and were not given to it. */
type Refused = { readonly chord: string; readonly by: ShortcutId | undefined };

export function ShortcutsPart({
  view,
  isMac,
}: {
  readonly view: SettingsView;
  readonly isMac: boolean;
}) {
  const words = useWords();
  const [changing, setChanging] = useState<ShortcutId | undefined>(undefined);
  const chosen = view.known.value?.shortcuts ?? {};
  const items = shortcutItems(chosen, words, isMac);
  const keep = (shortcuts: ChosenKeys): void => {
    setChanging(undefined);
    void view.change({ shortcuts });
  };
  return (
    <>
      <ShortcutList
        items={items}
        draw={(item) =>
          item.id === changing ? (
            <Changing
              item={item}
              items={items}
              chosen={chosen}
              isMac={isMac}
              keep={keep}
              leave={() => setChanging(undefined)}
            />
          ) : (
            <button
              type="button"
              class="shortcuts__change"
              data-testid="shortcut-change"
              onClick={() => setChanging(item.id)}
            >
              <span class="unseen">{words.say('shortcuts.change', { title: item.title })}: </span>
              <KeysShown item={item} />
            </button>
          )
        }
      />
      {items.some(({ isChanged }) => isChanged) && (
        <Button testId="shortcuts-restore" onClick={() => keep({})}>
          {words.say('shortcuts.restore-all')}
        </Button>
      )}
    </>
  );
}

type ChangingProps = {
  readonly item: ShortcutItem;
  readonly items: readonly ShortcutItem[];
  readonly chosen: ChosenKeys;
  readonly isMac: boolean;
  readonly keep: (chosen: ChosenKeys) => void;
  readonly leave: () => void;
};

function Changing({ item, items, chosen, isMac, keep, leave }: ChangingProps) {
  const words = useWords();
  const [refused, setRefused] = useState<Refused | undefined>(undefined);
  const field = useRef<HTMLButtonElement>(null);
  const { id } = item;
  useEvent(field, 'keydown', (event) => {
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return leave();
    const chord = chordOf({ ...pressOf(event), isComposing: event.isComposing }, isMac);
    if (chord === undefined) return;
    const outcome = rebind(chosen, { id, chord });
    if (outcome.ok) keep(outcome.chosen);
    else setRefused({ chord, by: outcome.why === 'taken' ? outcome.by : undefined });
  });
  const take = (): void => {
    if (refused === undefined) return;
    const outcome = rebind(chosen, { id, chord: refused.chord, anyway: true });
    if (outcome.ok) keep(outcome.chosen);
  };
  return (
    <span class="shortcuts__changing">
      <button
        ref={(element) => {
          field.current = element;
          element?.focus();
        }}
        type="button"
        class="shortcuts__field"
        data-testid="shortcut-field"
      >
        {words.say('shortcuts.press')}
      </button>
      {refused !== undefined && (
        <span class="field__problem" role="alert">
          {refusal(refused)}
        </span>
      )}
      {refused?.by !== undefined && (
        <Button kind="link" testId="shortcut-take" onClick={take}>
          {words.say('shortcuts.take')}
        </Button>
      )}
      {item.chords.length > 0 && (
        <Button kind="link" onClick={() => keep({ ...chosen, [id]: '' })}>
          {words.say('shortcuts.off')}
        </Button>
      )}
      {item.isChanged && (
        <Button kind="link" onClick={() => keep(restoreKeys(chosen, id))}>
          {words.say('shortcuts.restore')}
        </Button>
      )}
    </span>
  );

  function refusal({ chord, by }: Refused): string {
    const keys = chordWords(chord, words, isMac);
    if (by === undefined) return words.say('shortcuts.kept', { keys });
    const title = items.find((one) => one.id === by)?.title ?? '';
    return words.say('shortcuts.taken', { keys, title });
  }
}

function pressOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) {
  return { key, code, ctrlKey, metaKey, altKey, shiftKey };
}
