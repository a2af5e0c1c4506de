/**
 * A contact that is passed on: somebody of the inbox, or whoever is typed. What stands in the fields is all that goes.
 * @module
 */
import type { CardDraft, KnownContact, PassingOn } from '@/lib/view';
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { WholeWords } from '../parts/whole-words';
import { useWords } from '../words';
import { Field } from './field';

export type CardDialogProps = { readonly passingOn: PassingOn };

export function CardDialog(props: CardDialogProps) {
  return <WholeWords>{() => <CardForm {...props} />}</WholeWords>;
}

const NOBODY: CardDraft = { name: '', number: '', email: '' };

function CardForm({ passingOn }: CardDialogProps) {
  const words = useWords();
  const first = useRef<HTMLInputElement>(null);
  const [card, setCard] = useState(NOBODY);
  const canSend = card.name.trim() !== '' && `${card.number}${card.email}`.trim() !== '';
  const field = (key: keyof CardDraft) => ({
    value: card[key],
    testId: `pass-${key}`,
    onInput: (value: string): void => setCard({ ...card, [key]: value }),
  });
  return (
    <Dialog
      title={words.say('attach.card')}
      testId="card-dialog"
      focus={first}
      onClose={() => passingOn.close()}
    >
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (canSend) void passingOn.sendCard(card);
        }}
      >
        <Known passingOn={passingOn} onChoose={setCard} />
        <Field label={words.say('pass.name')} field={first} {...field('name')} />
        <Field label={words.say('pass.number')} keys="tel" {...field('number')} />
        <Field
          label={words.say('pass.email')}
          keys="email"
          hint={words.say('pass.card-hint')}
          {...field('email')}
        />
        <p class="field__problem" role="alert">
          {passingOn.problem.value}
        </p>
        <Button
          kind="primary"
          submit
          disabled={!canSend || passingOn.busy.value}
          testId="pass-send"
        >
          {words.say('pass.send')}
        </Button>
      </form>
    </Dialog>
  );
}

type KnownProps = CardDialogProps & { readonly onChoose: (card: CardDraft) => void };

/** The browser's own list, which one may type in to find: it fills the fields and sends nothing. */
function Known({ passingOn, onChoose }: KnownProps) {
  const words = useWords();
  const id = useId();
  const contacts = passingOn.contacts;
  if (contacts.length === 0) return null;
  return (
    <div class="field">
      <label for={id}>{words.say('pass.contact')}</label>
      <select
        id={id}
        class="field__input"
        data-testid="pass-contact"
        onChange={(event) => {
          const { value } = event.currentTarget;
          const chosen = contacts.find((contact) => contact.id === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        <option value="">…</option>
        {contacts.map((contact) => (
          <option key={contact.id} value={contact.id}>
            {line(contact)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Two of one name are told apart. */
function line({ name, number, email }: KnownContact): string {
  return `${name} (${number === '' ? email : number})`;
}
