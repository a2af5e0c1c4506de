/**
 * Ways in for what is no text: a menu, the clipboard, a drop anywhere in the conversation; and the look at
 * it before it goes.
 * @module
 */
import type { Attaching, PassingOn } from '@/lib/view';
import { useRef, useState } from 'preact/hooks';
import { IconButton } from '../parts/button';
import { later } from '../parts/later';
import { useEvent, type ElementRef } from '../parts/use-event';
import { useWords } from '../words';
import type { CardDialogProps } from '../passing-on/card-dialog';
import type { PlaceDialogProps } from '../passing-on/place-dialog';
import type { AttachDialogProps } from './attach-dialog';
import type { AttachMenuProps } from './attach-menu';

const AttachMenu = later<AttachMenuProps>(() =>
  import('./attach-menu').then((chunk) => chunk.AttachMenu),
);

type AttachButtonProps = {
  readonly attaching: Attaching;
  readonly passingOn: PassingOn;
};

export function AttachButton({ attaching, passingOn }: AttachButtonProps) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement>();
  return (
    <>
      <IconButton
        icon="attach"
        label={words.say('attach.open')}
        testId="attach"
        menu
        onClick={(event) => setAnchor(event.currentTarget)}
      />
      {anchor !== undefined && (
        <AttachMenu
          anchor={anchor}
          onFile={() => input.current?.click()}
          onPassOn={(kind) => passingOn.begin(kind)}
          onClose={() => setAnchor(undefined)}
        />
      )}
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

const Staged = later<AttachDialogProps>(() =>
  import('./attach-dialog').then((chunk) => chunk.Staged),
);

/** What is about to be sent, with room for words. */
export function AttachDialog({ attaching, onSend }: AttachDialogProps) {
  if (attaching.staged.value.length === 0) return null;
  return <Staged attaching={attaching} onSend={onSend} />;
}

const CardDialog = later<CardDialogProps>(() =>
  import('../passing-on/card-dialog').then((chunk) => chunk.CardDialog),
);

const PlaceDialog = later<PlaceDialogProps>(() =>
  import('../passing-on/place-dialog').then((chunk) => chunk.PlaceDialog),
);

/** A contact or a place, before it goes. */
export function PassingOnDialog({ passingOn }: { readonly passingOn: PassingOn }) {
  const kind = passingOn.open.value;
  if (kind === undefined) return null;
  return kind === 'card' ? (
    <CardDialog passingOn={passingOn} />
  ) : (
    <PlaceDialog passingOn={passingOn} />
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
