/**
 * A kit from a file: chosen, opened by its secret, shown. The drill ends there; coming back goes on.
 * @module
 */
import type { RecoveryView } from '@/lib/view';
import { useRef } from 'preact/hooks';
import { Button } from '../parts/button';
import { SecretField } from '../unlock/secret-field';
import { useWords } from '../words';
import { KitLines, KitList } from './kit-list';
import { KitProblem } from './kit-problem';

type OpenKitProps = { readonly view: RecoveryView; readonly onOpenInbox: () => void };

export function OpenKit({ view, onOpenInbox }: OpenKitProps) {
  const { opened, arrivals } = view.opening;
  if (arrivals.value !== undefined) return <Arrived view={view} onOpenInbox={onOpenInbox} />;
  if (opened.value !== undefined) return <Opened view={view} />;
  return <Choosing view={view} />;
}

function Choosing({ view }: { readonly view: RecoveryView }) {
  const words = useWords();
  const { opening } = view;
  const busy = view.busy.value;
  const chosen = opening.chosen.value;
  const step = view.step.value === 'restore' ? 'restore' : 'drill';
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void opening.open();
      }}
    >
      <h2 class="add__question">{words.say(`kit.${step}.title`)}</h2>
      <p>{words.say(`kit.${step}.text`)}</p>
      <FileChoice view={view} />
      {chosen !== undefined && (
        <>
          <SecretField
            key={chosen.opensBy}
            id="kit-secret"
            label={words.say(chosen.opensBy === 'code' ? 'kit.code' : 'kit.passphrase')}
            value={opening.secret}
            disabled={busy}
            shown={chosen.opensBy === 'code'}
            first
            {...(chosen.opensBy === 'code' && { hint: words.say('kit.code.hint') })}
          />
          <KitProblem view={view} />
          <Button id="kit-open" kind="primary" submit busy={busy} disabled={busy}>
            {words.say(busy ? 'kit.opening' : 'kit.open')}
          </Button>
        </>
      )}
      {chosen === undefined && <KitProblem view={view} />}
    </form>
  );
}

function FileChoice({ view }: { readonly view: RecoveryView }) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const chosen = view.opening.chosen.value;
  return (
    <div class="field">
      <label for="kit-file">{words.say('kit.file')}</label>
      <input
        ref={input}
        id="kit-file"
        class="unseen"
        type="file"
        accept=".rialtokit"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) void view.opening.choose(file);
          // The same file may be chosen once more, mended or not.
          event.currentTarget.value = '';
        }}
      />
      <Button
        id="kit-choose"
        kind={chosen === undefined ? 'primary' : 'plain'}
        disabled={view.busy.value}
        onClick={() => input.current?.click()}
      >
        {words.say(chosen === undefined ? 'kit.file.choose' : 'kit.file.another')}
      </Button>
      <output class="field__hint" data-testid="kit-seen">
        {chosen !== undefined && words.say('kit.file.seen', chosen)}
      </output>
    </div>
  );
}

function Opened({ view }: { readonly view: RecoveryView }) {
  const words = useWords();
  const busy = view.busy.value;
  const item = view.opening.opened.value;
  if (item === undefined) return null;
  const restores = view.step.value === 'restore';
  return (
    <>
      <h2 class="add__question" data-testid="kit-opened">
        {words.say('kit.opened.title')}
      </h2>
      <p>{words.say(restores ? 'kit.opened.restore' : 'kit.opened.drill')}</p>
      <p>{words.say('kit.opened.from', { day: item.day })}</p>
      <KitList item={item} />
      {restores && <p class="field__hint">{words.say('kit.restore.warning')}</p>}
      <KitProblem view={view} />
      {restores ? (
        <Button
          id="kit-restore-now"
          kind="primary"
          busy={busy}
          disabled={busy}
          onClick={() => void view.opening.restore()}
        >
          {words.say(busy ? 'kit.restoring' : 'kit.restore-now')}
        </Button>
      ) : (
        <Button id="kit-done" kind="primary" onClick={() => view.go('start')}>
          {words.say('kit.done')}
        </Button>
      )}
    </>
  );
}

function Arrived({ view, onOpenInbox }: OpenKitProps) {
  const words = useWords();
  return (
    <>
      <h2 class="add__question" data-testid="kit-arrived">
        {words.say('kit.restored.title')}
      </h2>
      <KitLines lines={view.opening.arrivals.value ?? []} />
      <p>{words.say('kit.restored.next')}</p>
      <Button id="open-inbox" kind="primary" onClick={onOpenInbox}>
        {words.say('lock.open-inbox')}
      </Button>
    </>
  );
}
