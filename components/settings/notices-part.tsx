/**
 * What notifications say, and when there are none.
 * @module
 */
import type { Desk, SettingsView } from '@/lib/view';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../words';

type PartProps = { readonly view: SettingsView; readonly desk: Desk };

const CONTENTS = ['off', 'something', 'who', 'who-and-what'] as const;

/** Choosing any of them is the "notify me" at which the browser asks. */
export function NoticesPart({ view, desk }: PartProps) {
  const words = useWords();
  const [why, setWhy] = useState('');
  const chosen = view.known.value?.notices ?? 'off';
  const choose = async (content: (typeof CONTENTS)[number]): Promise<void> => {
    const { offer } = desk;
    const outcome = await (content === 'off' ? offer.decline() : offer.accept(content));
    setWhy(outcome.ok ? '' : outcome.why);
  };
  return (
    <>
      <select
        class="field__input"
        aria-label={words.say('set.own.notices')}
        value={chosen === 'unasked' ? 'off' : chosen}
        data-testid="notices"
        onChange={(event) => {
          const { currentTarget } = event;
          const content = CONTENTS.find((one) => one === currentTarget.value) ?? 'off';
          // What stands is what holds: a refusal leaves it where it was.
          currentTarget.value = chosen === 'unasked' ? 'off' : chosen;
          void choose(content);
        }}
      >
        {CONTENTS.map((content) => (
          <option key={content} value={content}>
            {words.say(`set.notices.${content}`)}
          </option>
        ))}
      </select>
      <p class="field__problem" role="alert">
        {why}
      </p>
    </>
  );
}

const MINUTES = 60;
const NIGHT = { from: 22 * MINUTES, to: 7 * MINUTES } as const;

export function QuietPart({ view }: PartProps) {
  const words = useWords();
  const id = useId();
  const quiet = view.known.value?.quiet ?? 'never';
  return (
    <div class="setting__quiet">
      <label class="setting__check">
        <input
          type="checkbox"
          checked={quiet !== 'never'}
          data-testid="quiet-use"
          onChange={(event) =>
            void view.change({ quiet: event.currentTarget.checked ? NIGHT : 'never' })
          }
        />
        {words.say('set.quiet.use')}
      </label>
      {quiet !== 'never' &&
        (['from', 'to'] as const).map((end) => (
          <span key={end} class="setting__hour">
            <label for={`${id}-${end}`}>{words.say(`set.quiet.${end}`)}</label>
            <input
              id={`${id}-${end}`}
              type="time"
              class="field__input"
              required
              value={written(quiet[end])}
              data-testid={`quiet-${end}`}
              onChange={(event) => {
                const minute = minuteIn(event.currentTarget.value);
                if (minute !== undefined) void view.change({ quiet: { ...quiet, [end]: minute } });
              }}
            />
          </span>
        ))}
    </div>
  );
}

/** As the field wants it (HTML, valid time string). */
function written(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / MINUTES))}:${two(minute % MINUTES)}`;
}

function minuteIn(time: string): number | undefined {
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return hour === undefined || minute === undefined
    ? undefined
    : Number(hour) * MINUTES + Number(minute);
}
