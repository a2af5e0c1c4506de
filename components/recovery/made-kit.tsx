/**
 * A kit that was made: its file to save, and a sheet to print that says everything whoever finds it
 * must know. Buttons and hints stay off the paper.
 * @module
 */
import type { MadeKit, RecoveryView } from '@/lib/view';
import { Button } from '../parts/button';
import { useWords } from '../words';
import { KitList } from './kit-list';
import { KitContents } from './make-kit';

type MadeKitProps = { readonly view: RecoveryView; readonly made: MadeKit };

export function MadeKitSheet({ view, made }: MadeKitProps) {
  const words = useWords();
  const { code } = made;
  return (
    <>
      <h2 class="add__question">{words.say('kit.made.title')}</h2>
      <p class="unprinted">
        {words.say(code === undefined ? 'kit.made.next-passphrase' : 'kit.made.next')}
      </p>
      <SaveIt view={view} made={made} />
      <div class="kit-sheet" data-testid="kit-sheet">
        {code !== undefined && <Code groups={code} />}
        <p>
          {words.say('kit.sheet.date', { day: made.item.day })}
          <br />
          <bdi>{words.say('kit.sheet.file', { name: made.name })}</bdi>
        </p>
        <KitList item={made.item} />
        <HowToComeBack byCode={code !== undefined} />
        <KitContents />
        <p>{words.say('kit.sheet.who')}</p>
      </div>
      <div class="locks__foot unprinted">
        <Button id="kit-print" onClick={() => view.making.print()}>
          {words.say('kit.print')}
        </Button>
        <Button id="kit-check" onClick={() => view.go('drill')}>
          {words.say('kit.made.check')}
        </Button>
      </div>
    </>
  );
}

function SaveIt({ view, made }: MadeKitProps) {
  const words = useWords();
  const saved = view.making.saved.value;
  return (
    <div class="kit-save unprinted">
      <Button id="kit-save" kind={saved ? 'plain' : 'primary'} onClick={() => view.making.save()}>
        {words.say(saved ? 'kit.save-again' : 'kit.save')}
      </Button>
      <output class="field__hint" data-testid="kit-saved">
        {saved && words.say('kit.saved', { name: made.name })}
      </output>
    </div>
  );
}

function Code({ groups }: { readonly groups: readonly string[] }) {
  const words = useWords();
  return (
    <section>
      <h3 class="add__subhead">{words.say('kit.code')}</h3>
      <p class="locks__code" dir="ltr" data-testid="kit-code">
        {groups.map((group, index) => (
          // eslint-disable-next-line react/no-array-index-key -- groups may repeat, and never move
          <span key={index}>{group}</span>
        ))}
      </p>
      <p class="field__hint unprinted">{words.say('kit.code.once')}</p>
    </section>
  );
}

function HowToComeBack({ byCode }: { readonly byCode: boolean }) {
  const words = useWords();
  return (
    <section>
      <h3 class="add__subhead">{words.say('kit.sheet.how')}</h3>
      <ol>
        <li>{words.say('kit.sheet.how.1')}</li>
        <li>{words.say(byCode ? 'kit.sheet.how.2' : 'kit.sheet.how.2-passphrase')}</li>
        <li>{words.say('kit.sheet.how.3')}</li>
      </ol>
    </section>
  );
}
