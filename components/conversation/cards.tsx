/**
 * Contacts and places that somebody passed on: text, and links that open on a click only.
 * @module
 */
import type { CardItem, PlaceItem } from '@/lib/view';
import { useContext } from 'preact/hooks';
import { IconButton } from '../parts/button';
import { Icon } from '../parts/icon';
import { useWords } from '../words';
import { StartChatContext } from './start-chat';

export function Cards({ cards }: { readonly cards: readonly CardItem[] }) {
  return (
    <ul class="cards" data-testid="cards">
      {cards.map((card, index) => (
        <li key={index} class="card">
          <Icon name="person" />
          <span class="card__lines">
            <bdi class="card__name">{card.name}</bdi>
            {[...card.numbers, ...card.emails].map((line) => (
              <CardLine key={line} line={line} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A number or an address, and beside it the way to a chat with whoever has it. */
function CardLine({ line }: { readonly line: string }) {
  const words = useWords();
  const start = useContext(StartChatContext);
  return (
    <span class="card__row">
      <bdi class="card__line">{line}</bdi>
      {start !== undefined && (
        <IconButton
          icon="compose"
          label={`${words.say('list.new-chat')}: ${line}`}
          testId="card-start"
          onClick={() => start(line)}
        />
      )}
    </span>
  );
}

export function PlaceCard({ place }: { readonly place: PlaceItem }) {
  const words = useWords();
  return (
    <div class="card" data-testid="place">
      <Icon name="place" />
      <span class="card__lines">
        <bdi class="card__name">{place.name}</bdi>
        {place.address !== '' && <bdi class="card__line">{place.address}</bdi>}
        <a href={place.href} target="_blank" rel="noopener noreferrer" class="card__link">
          {words.say('place.open')}
        </a>
      </span>
    </div>
  );
}
