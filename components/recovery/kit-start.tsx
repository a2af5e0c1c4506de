/**
 * What a kit is, and the three things to do with one.
 * @module
 */
import type { RecoveryStep, RecoveryView } from '@/lib/view';
import { Button } from '../parts/button';
import { useWords } from '../words';

type KitStartProps = { readonly view: RecoveryView; readonly onUnlock: () => void };

export function KitStart({ view, onUnlock }: KitStartProps) {
  const words = useWords();
  const inbox = view.inbox.value;
  return (
    <>
      <h2 class="add__question">{words.say('kit.question')}</h2>
      <p>{words.say('kit.intro')}</p>
      {inbox === 'locked' && <LockedNote onUnlock={onUnlock} />}
      <div class="networks">
        {inbox === 'filled' && <Way view={view} to="make" />}
        <Way view={view} to="drill" />
        {inbox !== 'locked' && <Way view={view} to="restore" />}
      </div>
      {inbox === 'empty' && <p class="field__hint">{words.say('kit.no-accounts')}</p>}
    </>
  );
}

export function LockedNote({ onUnlock }: { readonly onUnlock: () => void }) {
  const words = useWords();
  return (
    <div class="locks__way" data-testid="kit-locked">
      <p>{words.say('kit.locked')}</p>
      <Button onClick={onUnlock}>{words.say('lock.open-page')}</Button>
    </div>
  );
}

type WayProps = { readonly view: RecoveryView; readonly to: Exclude<RecoveryStep, 'start'> };

function Way({ view, to }: WayProps) {
  const words = useWords();
  return (
    <button type="button" id={`kit-${to}`} class="network kit-way" onClick={() => view.go(to)}>
      <span class="network__name">{words.say(`kit.${to}.title`)}</span>
      <span class="network__what">{words.say(`kit.${to}.text`)}</span>
    </button>
  );
}
