/**
 * A place that is sent: typed, pasted from a map, or where this browser is.
 * @module
 */
import type { PassingOn } from '@/lib/view';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { WholeWords } from '../parts/whole-words';
import { useWords } from '../words';
import { Field } from './field';

export type PlaceDialogProps = { readonly passingOn: PassingOn };

export function PlaceDialog(props: PlaceDialogProps) {
  return <WholeWords>{() => <PlaceForm {...props} />}</WholeWords>;
}

function PlaceForm({ passingOn }: PlaceDialogProps) {
  const words = useWords();
  const first = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const where = passingOn.where.value;
  const place = passingOn.placeIn(where);
  const isUnclear = where.trim() !== '' && place === undefined;
  return (
    <Dialog
      title={words.say('attach.place')}
      testId="place-dialog"
      focus={first}
      onClose={() => passingOn.close()}
    >
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (place !== undefined) void passingOn.sendPlace(place, name);
        }}
      >
        <Field
          label={words.say('pass.where')}
          hint={place === undefined ? words.say('pass.where-hint') : asRead(place)}
          problem={isUnclear ? words.say('pass.where-unclear') : undefined}
          value={where}
          field={first}
          testId="pass-where"
          onInput={(text) => {
            passingOn.where.value = text;
          }}
        />
        {passingOn.canSeek && <Here passingOn={passingOn} />}
        <Field
          label={words.say('pass.place-name')}
          value={name}
          testId="pass-place-name"
          onInput={setName}
        />
        <p class="field__problem" role="alert">
          {passingOn.problem.value}
        </p>
        <Button
          kind="primary"
          submit
          disabled={place === undefined || passingOn.busy.value}
          testId="pass-send"
        >
          {words.say('pass.send')}
        </Button>
      </form>
    </Dialog>
  );
}

/** What was understood, as it will stand in the message. */
function asRead(place: NonNullable<ReturnType<PassingOn['placeIn']>>): string {
  return `${place.latitude.toFixed(4)}, ${place.longitude.toFixed(4)}`;
}

function Here({ passingOn }: PlaceDialogProps) {
  const words = useWords();
  const seeking = passingOn.seeking.value;
  return (
    <div class="field">
      <Button
        busy={seeking === 'seeking'}
        disabled={seeking === 'seeking'}
        testId="pass-here"
        onClick={() => void passingOn.seek()}
      >
        {words.say(passingOn.seeksElsewhere ? 'pass.here-tab' : 'pass.here')}
      </Button>
      <p class="field__hint" aria-live="polite" data-testid="pass-here-said">
        {words.say(SAID[seeking])}
      </p>
    </div>
  );
}

const SAID = {
  idle: 'pass.here-hint',
  seeking: 'pass.seeking',
  refused: 'pass.seek-refused',
  unknown: 'pass.seek-unknown',
} as const;
