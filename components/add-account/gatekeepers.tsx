/**
 * The six that the law names, and which of them can be joined: said before anybody looks for the others.
 * @module
 */
import { gatekeeperItems, gatekeepersChecked } from '@/lib/view';
import { useWords } from '../words';

export function Gatekeepers() {
  const words = useWords();
  return (
    <details class="gatekeepers" data-testid="gatekeepers">
      <summary>{words.say('gatekeeper.title')}</summary>
      <ul class="gatekeepers__list">
        {gatekeeperItems(words).map((item) => (
          <li key={item.name} class="gatekeeper" data-openness={item.openness}>
            <span class="gatekeeper__name">{item.name}</span>
            <span class={`gatekeeper__state gatekeeper__state--${item.openness}`}>
              {item.state}
            </span>
            <p class="gatekeeper__why">
              {item.why}{' '}
              <a href={item.source} target="_blank" rel="noreferrer noopener">
                {words.say('gatekeeper.source')}
              </a>
            </p>
          </li>
        ))}
      </ul>
      <p class="field__hint">{gatekeepersChecked(words)}</p>
    </details>
  );
}
