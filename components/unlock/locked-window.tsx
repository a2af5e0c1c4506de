/**
 * What a window shows while the inbox is locked: that it is, and the way to unlock it. Secrets
 * are typed on their own page, never here.
 * @module
 */
import type { Words } from '@/lib/view';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';

export type LockedWindowProps = { readonly words: Words; readonly onUnlock: () => void };

export function LockedWindow({ words, onUnlock }: LockedWindowProps) {
  return (
    <main class="locked" data-testid="locked">
      <span class="locked__mark">
        <Icon name="locked" />
      </span>
      <h1 class="locked__title">{words.say('lock.locked.title')}</h1>
      <p>{words.say('lock.locked.text')}</p>
      <Button kind="primary" testId="open-unlock" onClick={onUnlock}>
        {words.say('lock.open-page')}
      </Button>
    </main>
  );
}
