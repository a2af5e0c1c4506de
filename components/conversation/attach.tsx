/**
 * Ways in for files: a button, the clipboard, a drop anywhere in the conversation; and the look at
 * them before they go.
 * @module
 */
import type { Attaching, StagedFile } from '@/lib/view';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { Icon } from '../parts/icon';
import { useEvent, type ElementRef } from '../parts/use-event';
import { useWords } from '../words';

export function AttachButton({ attaching }: { readonly attaching: Attaching }) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton
        icon="attach"
        label={words.say('attach.button')}
        testId="attach"
        onClick={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-hidden="true"
        data-testid="attach-input"
        onChange={(event) => {
          void attaching.stage([...(event.currentTarget.files ?? [])]);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

/** Files out of the clipboard; a text stays the field's. @returns whether there were any */
export function pasteFiles(event: ClipboardEvent, attaching: Attaching): boolean {
  const files = [...(event.clipboardData?.files ?? [])];
  if (files.length === 0) return false;
  event.preventDefault();
  void attaching.stage(files);
  return true;
}

/** @returns whether files hang over the element */
export function useFileDrop(element: ElementRef<HTMLElement>, attaching: Attaching): boolean {
  const [over, setOver] = useState(false);
  const carries = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer?.types.includes('Files') === true;
  useEvent(element, 'dragover', (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  });
  useEvent(element, 'dragleave', (event) => {
    const into = event.relatedTarget;
    if (!(into instanceof Node) || element.current?.contains(into) !== true) setOver(false);
  });
  useEvent(element, 'drop', (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    setOver(false);
    void attaching.stage([...(event.dataTransfer?.files ?? [])]);
  });
  return over;
}

export type AttachDialogProps = {
  readonly attaching: Attaching;
  readonly onSend: (caption: string) => void;
};

/** What is about to be sent, with room for words. */
export function AttachDialog({ attaching, onSend }: AttachDialogProps) {
  const staged = attaching.staged.value;
  if (staged.length === 0) return null;
  return <Staged attaching={attaching} staged={staged} onSend={onSend} />;
}

type StagedProps = AttachDialogProps & { readonly staged: readonly StagedFile[] };

function Staged({ attaching, staged, onSend }: StagedProps) {
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
          dir="auto"
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

/** What did not go, and what is being made ready. */
export function AttachNotes({ attaching }: { readonly attaching: Attaching }) {
  const words = useWords();
  return (
    <>
      {attaching.busy.value > 0 && (
        <output class="composer__room" data-testid="attach-busy">
          {words.say('attach.busy')}
        </output>
      )}
      <p class="composer__mishap" role="alert" data-testid="attach-mishap">
        {attaching.mishap.value}
      </p>
    </>
  );
}
