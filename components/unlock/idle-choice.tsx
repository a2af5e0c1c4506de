/**
 * After how long without input the inbox locks.
 * @module
 */
import { IDLE_CHOICES, type UnlockView, type Words } from '@/lib/view';
import { useWords } from '../words';

export function IdleChoice({ view }: { readonly view: UnlockView }) {
  const words = useWords();
  return (
    <section class="locks__way">
      <div class="field">
        <label for="idle">{words.say('lock.idle')}</label>
        <select
          id="idle"
          class="field__input"
          disabled={view.busy.value}
          value={view.idleMinutes.value}
          onChange={(event) => void view.chooseIdle(Number(event.currentTarget.value))}
        >
          {IDLE_CHOICES.map((minutes) => (
            <option key={minutes} value={minutes}>
              {spell(minutes, words)}
            </option>
          ))}
        </select>
        <p class="field__hint">{words.say('lock.limits')}</p>
      </div>
    </section>
  );
}

function spell(minutes: number, words: Words): string {
  if (minutes === 0) return words.say('lock.idle.never');
  if (minutes < 60) return words.say('lock.idle.minutes', { count: minutes });
  return words.say('lock.idle.hours', { count: minutes / 60 });
}
