/**
 * The settings: one page with a field that finds, section by section.
 * @module
 */
import { createSettingsView, type Desk, type SettingsView } from '@/lib/view';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Dialog } from '../parts/dialog';
import { Icon } from '../parts/icon';
import { WholeWords } from '../parts/whole-words';
import { useWords } from '../words';
import { OwnPart, type PagePorts } from './own-part';
import { SettingRow } from './setting-row';
import '../styles/settings.css';
import '../styles/palette.css';

export type SettingsDialogProps = {
  readonly desk: Desk;
  readonly page: PagePorts;
  /** What it is opened for. */
  readonly find?: string | undefined;
  readonly onClose: () => void;
};

export function SettingsDialog(props: SettingsDialogProps) {
  return <WholeWords>{() => <Settings {...props} />}</WholeWords>;
}

/** For as long as it is drawn. */
export function useSettings(desk: Desk): SettingsView {
  const view = useMemo(() => createSettingsView(desk.parts), [desk]);
  useEffect(() => () => view.dispose(), [view]);
  return view;
}

function Settings({ desk, page, find, onClose }: SettingsDialogProps) {
  const words = useWords();
  const view = useSettings(desk);
  const field = useRef<HTMLInputElement>(null);
  useMemo(() => {
    view.find.value = find ?? '';
  }, [view, find]);
  const found = view.find.value.trim();
  const groups = view.groups.value;
  return (
    <Dialog title={words.say('set.title')} testId="settings" wide focus={field} onClose={onClose}>
      <div class="settings">
        <label class="find settings__find">
          <Icon name="find" />
          <input
            ref={field}
            type="search"
            class="find__input"
            aria-label={words.say('set.find')}
            placeholder={words.say('set.find')}
            value={view.find.value}
            autocomplete="off"
            spellcheck={false}
            data-testid="settings-find"
            onInput={(event) => {
              view.find.value = event.currentTarget.value;
            }}
          />
        </label>
        <p class="field__problem" role="alert" data-testid="settings-problem">
          {view.problem.value}
        </p>
        {view.known.value !== undefined && groups.length === 0 && (
          <output class="note">{words.say('set.none', { text: found })}</output>
        )}
        {groups.map((group) => (
          <section
            key={group.section}
            class="settings__section"
            aria-labelledby={`set-${group.section}`}
            data-testid="settings-section"
            data-section={group.section}
          >
            <h3 id={`set-${group.section}`}>{group.title}</h3>
            {group.items.map((item) => (
              <SettingRow key={item.id} item={item} change={(change) => void view.change(change)}>
                {item.control.kind === 'own' && (
                  <OwnPart name={item.control.name} view={view} desk={desk} page={page} />
                )}
              </SettingRow>
            ))}
          </section>
        ))}
      </div>
    </Dialog>
  );
}
