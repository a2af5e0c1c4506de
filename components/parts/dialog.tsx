/**
 * A dialog of the platform's own: it traps focus, closes on Escape and gives focus back. A
 * click beside it closes it too.
 * @module
 */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';
import { IconButton } from './button';
import { giveCaretBack } from './caret';
import { useEvent, type ElementRef } from './use-event';

export type DialogProps = {
  readonly title: string;
  readonly testId: string;
  /** What has the focus first; the close button otherwise. */
  readonly focus?: ElementRef<HTMLElement>;
  /** Takes the whole window, and a good part of a wide one. */
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

export function Dialog({ title, testId, focus, wide, onClose, children }: DialogProps) {
  const words = useWords();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = (): void => dialog.current?.close();
  // In the frame that it is drawn in: a key pressed right then is already the dialog's.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    focus?.current?.focus();
  }, [focus]);
  useEvent(dialog, 'click', (event) => {
    if (event.target === dialog.current) close();
  });
  useEvent(dialog, 'keydown', (event) => event.stopPropagation());
  return (
    <dialog
      ref={dialog}
      class={wide === true ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby={titleId}
      data-testid={testId}
      onClose={() => {
        giveCaretBack();
        onClose();
      }}
    >
      <div class="dialog__sheet">
        <header class="dialog__head">
          <h2 id={titleId}>{title}</h2>
          <IconButton icon="close" label={words.say('dialog.close')} onClick={close} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
