/**
 * Choosing people: those with whom there is a chat, found by a few letters.
 * @module
 */
import type { ChatId, ChatRow } from '@/lib/view';
import { useId, useState } from 'preact/hooks';
import { Avatar } from '../parts/avatar';
import { useWords } from '../words';

export type PeoplePickerProps = {
  readonly people: readonly ChatRow[];
  readonly chosen: ReadonlySet<ChatId>;
  readonly onChoose: (chosen: ReadonlySet<ChatId>) => void;
};

export function PeoplePicker({ people, chosen, onChoose }: PeoplePickerProps) {
  const words = useWords();
  const id = useId();
  const [find, setFind] = useState('');
  if (people.length === 0) return <p class="field__hint">{words.say('groups.nobody')}</p>;
  const wanted = find.trim().toLocaleLowerCase();
  const shown = people.filter(
    (one) => chosen.has(one.id) || one.name.toLocaleLowerCase().includes(wanted),
  );
  const toggle = (one: ChatId): void => {
    const next = new Set(chosen);
    if (!next.delete(one)) next.add(one);
    onChoose(next);
  };
  return (
    <fieldset class="choice people">
      <legend>{words.say('groups.people')}</legend>
      {people.length > FEW && (
        <input
          id={id}
          type="search"
          class="field__input"
          aria-label={words.say('list.find')}
          placeholder={words.say('list.find')}
          value={find}
          onInput={(event) => setFind(event.currentTarget.value)}
        />
      )}
      <div class="people__list">
        {shown.map((one) => (
          <label key={one.id} class="choice__option">
            <input
              type="checkbox"
              checked={chosen.has(one.id)}
              data-testid="pick-person"
              data-name={one.name}
              onChange={() => toggle(one.id)}
            />
            <Avatar portrait={one.portrait} network={one.network} />
            <bdi class="choice__text">{one.name}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** As many are seen at a glance. */
const FEW = 6;
