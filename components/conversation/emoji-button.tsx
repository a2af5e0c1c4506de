/**
 * The way from the field to all emoji.
 * @module
 */
import type { ConversationView } from '@/lib/view';
import { useContext, useRef, useState } from 'preact/hooks';
import type { EmojiPickerProps } from '../emoji/emoji-picker';
import { EmojiContext } from './emoji-context';
import { Icon } from '../parts/icon';
import { later } from '../parts/later';
import type { ElementRef } from '../parts/use-event';
import { useWords } from '../words';

export const EmojiPicker = later<EmojiPickerProps>(() =>
  import('../emoji/emoji-picker').then((chunk) => chunk.EmojiPicker),
);

export type EmojiButtonProps = {
  readonly view: ConversationView;
  readonly field: ElementRef<HTMLTextAreaElement>;
};

export function EmojiButton({ view, field }: EmojiButtonProps) {
  const words = useWords();
  const emoji = useContext(EmojiContext);
  const [isOpen, setOpen] = useState(false);
  /** A press on it closes what is open, as every press beside it does; it must not open it anew. */
  const wasOpen = useRef(false);
  if (emoji === undefined) return null;
  const put = (chosen: string): void => {
    const element = field.current;
    if (element === null) return;
    element.setRangeText(chosen, element.selectionStart, element.selectionEnd, 'end');
    view.write(element.value);
  };
  const label = words.say('emoji.button');
  return (
    <>
      <button
        type="button"
        class="icon-button icon-button--quiet composer__emoji"
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-testid="emoji-open"
        onPointerDown={() => {
          wasOpen.current = isOpen;
        }}
        onClick={() => {
          setOpen(!wasOpen.current);
          wasOpen.current = false;
        }}
      >
        <Icon name="smile" />
      </button>
      {isOpen && field.current !== null && (
        <EmojiPicker
          emoji={emoji}
          anchor={field.current}
          onPick={put}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
