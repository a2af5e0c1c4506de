/**
 * The locks there are, taking one away, and setting more. Says plainly what each protects against.
 * @module
 */
import type { LockItem, UnlockView } from '@/lib/view';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useWords } from '../words';
import { BadgeChoice } from './badge-choice';
import { CopyChoice } from './copy-choice';
import { IdleChoice } from './idle-choice';
import { LockProblem } from './lock-problem';
import { NewLocks } from './new-locks';

export type LockSettingsProps = {
  readonly view: UnlockView;
  readonly onOpenInbox: () => void;
  readonly onOpenKits: () => void;
};

export function LockSettings({ view, onOpenInbox, onOpenKits }: LockSettingsProps) {
  const words = useWords();
  const code = view.recoveryCode.value;
  if (code !== undefined) return <CodeShown code={code} onDone={() => view.forgetCode()} />;
  const open = view.phase.value === 'open';
  const restored = view.restored.value;
  return (
    <>
      {restored !== undefined && (
        <p class="restored" aria-live="polite" data-testid="restored">
          {words.say('lost.restored', { count: restored })}
        </p>
      )}
      <h2 class="add__question">{words.say(open ? 'lock.none.title' : 'lock.some.title')}</h2>
      <p>{words.say(open ? 'lock.none.text' : 'lock.some.text')}</p>
      {!open && (
        <ul class="locks__list">
          {view.locks.value.map((item) => (
            <Lock key={item.id} item={item} view={view} />
          ))}
        </ul>
      )}
      <LockProblem view={view} />
      <NewLocks view={view} />
      {!open && <IdleChoice view={view} />}
      {!open && <BadgeChoice view={view} />}
      <CopyChoice view={view} />
      <section class="locks__way">
        <p>{words.say('kit.lock.text')}</p>
        <Button id="open-kits" onClick={onOpenKits}>
          {words.say('kit.open-page')}
        </Button>
      </section>
      <div class="locks__foot">
        <Button id="open-inbox" onClick={onOpenInbox}>
          {words.say('lock.open-inbox')}
        </Button>
        {!open && (
          <Button id="lock-now" disabled={view.busy.value} onClick={() => void view.lockNow()}>
            {words.say('lock.now')}
          </Button>
        )}
      </div>
    </>
  );
}

function Lock({ item, view }: { readonly item: LockItem; readonly view: UnlockView }) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const last = view.locks.value.length === 1;
  return (
    <li class="lock" data-testid="lock" data-kind={item.kind}>
      <Icon name="locked" />
      <div class="lock__what">
        <span class="lock__name">{item.name}</span>
        <span class="field__hint">{item.since}</span>
      </div>
      {asking ? (
        <div class="lock__ask">
          {last && <p>{words.say('lock.remove-last')}</p>}
          <Button
            kind="danger"
            testId="remove-confirm"
            busy={view.busy.value}
            disabled={view.busy.value}
            onClick={() => void view.remove(item.id)}
          >
            {words.say(view.busy.value ? 'lock.sealing' : 'lock.remove-confirm')}
          </Button>
          <Button onClick={() => setAsking(false)}>{words.say('lock.remove-keep')}</Button>
        </div>
      ) : (
        <Button kind="link" testId="remove-lock" onClick={() => setAsking(true)}>
          {words.say('lock.remove')}
        </Button>
      )}
    </li>
  );
}

function CodeShown({ code, onDone }: { readonly code: string; readonly onDone: () => void }) {
  const words = useWords();
  return (
    <>
      <h2 class="add__question">{words.say('lock.code')}</h2>
      <p>{words.say('lock.code.once')}</p>
      <p class="locks__code" dir="ltr" data-testid="recovery-code">
        {code.split('-').map((group, index) => (
          // eslint-disable-next-line react/no-array-index-key -- groups may repeat, and never move
          <span key={index}>{group}</span>
        ))}
      </p>
      <Button id="code-done" kind="primary" onClick={onDone}>
        {words.say('lock.code.done')}
      </Button>
    </>
  );
}
