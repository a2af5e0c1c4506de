/**
 * What a window shows where the browser has thrown the data away: that it has, and where to go.
 * @module
 */
import type { Words } from '@/lib/view';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';

export type LostWindowProps = { readonly words: Words; readonly onUnlock: () => void };

export function LostWindow({ words, onUnlock }: LostWindowProps) {
  return (
    <main class="locked" data-testid="lost">
      <span class="locked__mark">
        <Icon name="warning" />
      </span>
      <h1 class="locked__title">{words.say('lost.title')}</h1>
      <p>{words.say('lost.window')}</p>
      <Button kind="primary" testId="open-unlock" onClick={onUnlock}>
        {words.say('lost.open-page')}
      </Button>
    </main>
  );
}
