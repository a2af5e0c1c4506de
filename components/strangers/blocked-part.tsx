/**
 * Whom the person has blocked, and the way back.
 * @module
 */
import type { SettingsView } from '@/lib/view';
import { Button } from '../parts/button';
import { useWords } from '../words';

export function BlockedPart({ view }: { readonly view: SettingsView }) {
  const words = useWords();
  const { value: people } = view.blocked;
  if (people.length === 0) return <p class="setting__said">{words.say('set.blocked.none')}</p>;
  return (
    <ul class="setting__people">
      {people.map(({ id, name, about }) => (
        <li key={id} class="blocked" data-testid="blocked">
          <span>
            <bdi>{name}</bdi>
            <small class="blocked__about">{about}</small>
          </span>
          <Button testId="unblock" onClick={() => void view.unblock(id)}>
            {words.say('blocked.unblock')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
