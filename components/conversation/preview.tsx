/**
 * What the sender of a message says of a page that it links to: words and a picture out of the message, and the host out
 * of the address itself. Nothing is loaded; a press opens the page.
 * @module
 */
import type { FilesView, MessageRow, PreviewItem } from '@/lib/view';
import { useEffect } from 'preact/hooks';

export type PreviewProps = {
  readonly id: MessageRow['id'];
  readonly preview: PreviewItem;
  readonly files: FilesView;
};

export function Preview({ id, preview, files }: PreviewProps) {
  const { thumbnail, href, title, description, host } = preview;
  useEffect(() => {
    if (id !== undefined && thumbnail !== undefined) files.wantThumbnail(id, thumbnail);
  }, [files, id, thumbnail]);
  const picture = id === undefined ? undefined : files.thumbnails.value.get(id);
  return (
    <a
      class="preview"
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      title={href}
      data-testid="preview"
    >
      {picture !== undefined && <img class="preview__picture" src={picture} alt="" />}
      <span class="preview__lines">
        <bdi class="preview__title">{title}</bdi>
        {description !== '' && <bdi class="preview__about">{description}</bdi>}
        <span class="preview__host" dir="ltr">
          {host}
        </span>
      </span>
    </a>
  );
}
