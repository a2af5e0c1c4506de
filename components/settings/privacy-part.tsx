/**
 * What is told to whom, other than to everyone: network by network, person by person.
 * @module
 */
import type { PrivacyAnswer, PrivacyRow, SettingsView } from '@/lib/view';
import { Button } from '../parts/button';
import { useWords } from '../words';

const ANSWERS = ['follow', 'yes', 'no'] as const satisfies readonly PrivacyAnswer[];

export function NetworkPrivacyPart({ view }: { readonly view: SettingsView }) {
  return (
    <>
      {view.networks.value.map(({ network, name, rows }) => (
        <details key={network} class="setting__more" data-testid="network-privacy">
          <summary>{name}</summary>
          <PrivacyRows
            rows={rows}
            onAnswer={({ kind }, answer) => void view.answerForNetwork(network, kind, answer)}
          />
        </details>
      ))}
    </>
  );
}

export function PeoplePrivacyPart({ view }: { readonly view: SettingsView }) {
  const words = useWords();
  const people = view.people.value;
  if (people.length === 0) return <p class="setting__said">{words.say('set.privacy.nobody')}</p>;
  return (
    <ul class="setting__people">
      {people.map(({ id, name, rows }) => (
        <li key={id}>
          <details class="setting__more" data-testid="person-privacy">
            <summary>
              <bdi>{name}</bdi>
            </summary>
            <PrivacyRows
              rows={rows}
              onAnswer={({ kind }, answer) => void view.answerForChat(id, kind, answer)}
            />
            <Button
              kind="link"
              onClick={() => {
                for (const { kind } of rows) void view.answerForChat(id, kind, 'follow');
              }}
            >
              {words.say('set.privacy.undo')}
            </Button>
          </details>
        </li>
      ))}
    </ul>
  );
}

export type PrivacyRowsProps = {
  readonly rows: readonly PrivacyRow[];
  readonly onAnswer: (row: PrivacyRow, answer: PrivacyAnswer) => void;
};

export function PrivacyRows({ rows, onAnswer }: PrivacyRowsProps) {
  const words = useWords();
  const said = (row: PrivacyRow, answer: PrivacyAnswer): string => {
    if (answer !== 'follow') return words.say(`set.privacy.${answer}`);
    return words.say(row.following ? 'set.privacy.follow-yes' : 'set.privacy.follow-no');
  };
  return (
    <div class="privacy">
      {rows.map((row) => (
        <label key={row.kind} class="privacy__row">
          <span>{row.title}</span>
          <select
            class="field__input"
            value={row.answer}
            data-testid="privacy-answer"
            data-kind={row.kind}
            onChange={(event) => {
              const { value } = event.currentTarget;
              const answer = ANSWERS.find((one) => one === value);
              if (answer !== undefined) onAnswer(row, answer);
            }}
          >
            {ANSWERS.map((answer) => (
              <option key={answer} value={answer}>
                {said(row, answer)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
