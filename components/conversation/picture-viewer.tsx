/**
 * A picture as large as the window allows.
 * @module
 */
import type { FilesView, MessageRow } from '@/lib/view';
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { useWords } from '../words';

export type ViewerProps = {
  readonly row: MessageRow;
  readonly files: FilesView;
  readonly onClose: () => void;
};

export function PictureViewer({ row, files, onClose }: ViewerProps) {
  const words = useWords();
  const { id, file } = row;
  useEffect(() => {
    if (id !== undefined && file !== undefined) files.want(id, file);
  }, [files, id, file]);
  if (id === undefined || file === undefined) return null;
  const held = files.held.value.get(id);
  return (
    <Dialog title={row.said} testId="viewer" onClose={onClose}>
      <figure class="viewer">
        {held !== undefined && 'address' in held && (
          <img
            class="viewer__image"
            src={held.address}
            alt={file.caption === '' ? words.say(`media.${file.kind}`) : file.caption}
          />
        )}
        {held !== undefined && 'why' in held && <p role="alert">{held.why}</p>}
        {file.caption !== '' && (
          <figcaption class="viewer__caption" dir="auto">
            {file.caption}
          </figcaption>
        )}
      </figure>
      <p class="viewer__acts">
        <Button testId="viewer-save" onClick={() => void files.save(id, file)}>
          {words.say('file.save')}
        </Button>
      </p>
    </Dialog>
  );
}
