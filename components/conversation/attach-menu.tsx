/**
 * What can be sent that is no text.
 * @module
 */
import { Menu, MenuItem } from '../parts/menu';
import { useWords } from '../words';

export type AttachMenuProps = {
  readonly anchor: HTMLElement;
  readonly onFile: () => void;
  readonly onPassOn: (kind: 'card' | 'place') => void;
  readonly onClose: () => void;
};

export function AttachMenu({ anchor, onFile, onPassOn, onClose }: AttachMenuProps) {
  const words = useWords();
  return (
    <Menu anchor={anchor} label={words.say('attach.open')} testId="attach-menu" onClose={onClose}>
      {(then) => (
        <>
          <MenuItem icon="picture" testId="attach-file" act={then(onFile)}>
            {words.say('attach.button')}
          </MenuItem>
          <MenuItem icon="person" testId="attach-card" act={then(() => onPassOn('card'))}>
            {words.say('attach.card')}
          </MenuItem>
          <MenuItem icon="place" testId="attach-place" act={then(() => onPassOn('place'))}>
            {words.say('attach.place')}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
