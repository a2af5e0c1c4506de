/**
 * Files that are about to be sent, looked at, with room for words.
 * @module
 */
import type { Attaching, StagedFile } from '@/lib/view';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { Icon } from '../parts/icon';
import { useWords } from '../words';

export type AttachDialogProps = {
  readonly attaching: Attaching;
  readonly onSend: (caption: string) => void;
};

export function Staged({ attaching, onSend }: AttachDialogProps) {
  const staged = attaching.staged.value;
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [caption, setCaption] = useState('');
  useEffect(() => field.current?.focus(), []);
  return (
    <Dialog
      title={words.say('attach.title', { count: staged.length })}
      testId="attach-dialog"
      focus={field}
      onClose={() => attaching.clear()}
    >
      <form
        class="attach"
        onSubmit={(event) => {
          event.preventDefault();
          onSend(caption);
        }}
      >
        <ul class="attach__files">
          {staged.map((one) => (
            <StagedItem key={one.key} one={one} onRemove={() => attaching.unstage(one.key)} />
          ))}
        </ul>
        <input
          ref={field}
          class="field__input"
          dir={caption === '' ? words.direction : 'auto'}
          value={caption}
          placeholder={words.say('attach.caption')}
          aria-label={words.say('attach.caption')}
          data-testid="attach-caption"
          onInput={(event) => setCaption(event.currentTarget.value)}
        />
        <p class="attach__acts">
          <Button kind="primary" submit testId="attach-send">
            {words.say('attach.send')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}

type StagedItemProps = { readonly one: StagedFile; readonly onRemove: () => void };

function StagedItem({ one, onRemove }: StagedItemProps) {
  const words = useWords();
  return (
    <li class={one.address === undefined ? 'attach__file' : 'attach__file attach__file--picture'}>
      {one.address === undefined ? (
        <span class="file-card__icon">
          <Icon name="file" />
        </span>
      ) : (
        <img class="attach__image" src={one.address} alt="" />
      )}
      <span class="file-card__lines">
        <span class="file-card__name">
          <bdi>{one.name}</bdi>
        </span>
        <span class="file-card__detail">{one.detail}</span>
      </span>
      <IconButton
        icon="close"
        label={words.say('attach.remove', { name: one.name })}
        onClick={onRemove}
      />
    </li>
  );
}
