/**
 * The rest of the welcome, below the one button that counts: what Rialto is not, and a lock now or
 * later. Asked once.
 * @module
 */
import { followSettings, type Desk, type KnownSettings } from '@/lib/view';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { WholeWords } from '../parts/whole-words';
import type { PagePorts } from '../settings/own-part';
import { useWords } from '../words';
import '../styles/welcome.css';

export type WelcomeProps = { readonly desk: Desk; readonly page: PagePorts };

export function Welcome(props: WelcomeProps) {
  return (
    <WholeWords>
      {() => (
        <>
          <Promises />
          <LockChoice {...props} />
        </>
      )}
    </WholeWords>
  );
}

const PROMISES = ['server', 'history', 'other-side'] as const;

function Promises() {
  const words = useWords();
  return (
    <section class="welcome" data-testid="welcome">
      <h3>{words.say('welcome.not.title')}</h3>
      <ul class="welcome__list">
        {PROMISES.map((promise) => (
          <li key={promise}>{words.say(`welcome.not.${promise}`)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Not asked where there is a lock, nor again after "later". */
function LockChoice({ desk, page }: WelcomeProps) {
  const words = useWords();
  const [settings, setSettings] = useState<KnownSettings | undefined>(undefined);
  const { bus } = desk.parts;
  useEffect(() => followSettings(bus, setSettings), [bus]);
  if (settings === undefined) return null;
  if (desk.inbox.atRest.value === 'behind-a-lock')
    return (
      <p class="welcome__said" data-testid="welcome-locked">
        <Icon name="locked" />
        {words.say('welcome.locked')}
      </p>
    );
  if (settings.welcomed) return <p class="welcome__said">{words.say('welcome.later-said')}</p>;
  const later = (): void => {
    // Where it is not kept, it is asked once more.
    bus.ask('settings.change', { welcomed: true }).catch(() => undefined);
  };
  return (
    <section class="welcome" data-testid="welcome-lock">
      <h3>{words.say('welcome.lock.title')}</h3>
      <p>{words.say('welcome.lock.text')}</p>
      <div class="welcome__actions">
        <Button testId="welcome-set-lock" onClick={() => page.openPage('/unlock.html')}>
          {words.say('lock.set')}
        </Button>
        <Button kind="link" testId="welcome-later" onClick={later}>
          {words.say('welcome.lock.later')}
        </Button>
      </div>
    </section>
  );
}
