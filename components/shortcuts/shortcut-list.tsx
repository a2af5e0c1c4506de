/**
 * All shortcuts with their keys: to be read in the sheet, to be changed in the settings.
 * @module
 */
import { SHORTCUT_GROUPS, type ShortcutItem } from '@/lib/view';
import type { ComponentChildren } from 'preact';
import { useWords } from '../words';

export type ShortcutListProps = {
  readonly items: readonly ShortcutItem[];
  /** What stands beside each, in place of its keys. */
  readonly draw?: (item: ShortcutItem) => ComponentChildren;
};

export function ShortcutList({ items, draw }: ShortcutListProps) {
  const words = useWords();
  return (
    <div class="shortcuts">
      <p class="setting__hint">{words.say('shortcuts.single')}</p>
      {SHORTCUT_GROUPS.map((group) => (
        <section key={group} class="shortcuts__group">
          <h3>{words.say(`shortcuts.group.${group}`)}</h3>
          <ul>
            {items
              .filter((item) => item.group === group)
              .map((item) => (
                <li key={item.id} class="shortcuts__one" data-shortcut={item.id}>
                  <span>{item.title}</span>
                  {draw === undefined || item.isFixed ? <KeysShown item={item} /> : draw(item)}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

export function KeysShown({ item }: { readonly item: ShortcutItem }) {
  const words = useWords();
  if (item.keys.length === 0)
    return <span class="shortcuts__none">{words.say('shortcuts.none')}</span>;
  return (
    <span class="shortcuts__keys">
      {item.keys.map((keys) => (
        <kbd key={keys} dir="ltr">
          {keys}
        </kbd>
      ))}
    </span>
  );
}
