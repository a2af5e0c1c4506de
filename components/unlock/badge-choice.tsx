/**
 * What the toolbar's icon may show of what arrives while the inbox is locked.
 * @module
 */
import { LOCKED_BADGES, type UnlockView } from '@/lib/view';
import { useWords } from '../words';

export function BadgeChoice({ view }: { readonly view: UnlockView }) {
  const words = useWords();
  return (
    <section class="locks__way">
      <div class="field">
        <label for="badge">{words.say('lock.badge')}</label>
        <select
          id="badge"
          class="field__input"
          disabled={view.busy.value}
          value={view.badge.value}
          onChange={(event) => {
            const chosen = LOCKED_BADGES.find((one) => one === event.currentTarget.value);
            if (chosen !== undefined) void view.chooseBadge(chosen);
          }}
        >
          {LOCKED_BADGES.map((badge) => (
            <option key={badge} value={badge}>
              {words.say(`lock.badge.${badge}`)}
            </option>
          ))}
        </select>
        <p class="field__hint">{words.say('lock.badge.hint')}</p>
      </div>
    </section>
  );
}
