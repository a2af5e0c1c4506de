/**
 * What every window has around what it shows: a strip at the top while this disk is short of room.
 * @module
 */
import type { StorageNote } from '@/lib/view';
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/icon';

export type WindowFrameProps = {
  readonly storage: ReadonlySignal<StorageNote | undefined>;
  readonly children: ComponentChildren;
};

export function WindowFrame({ storage, children }: WindowFrameProps) {
  const note = storage.value;
  return (
    <div class="frame">
      <div class="frame__notes" role={note?.level === 'low' ? 'status' : 'alert'}>
        {note !== undefined && (
          <p
            class={`disk-note disk-note--${note.level}`}
            data-testid="storage"
            data-level={note.level}
          >
            <Icon name="warning" />
            <span>{note.text}</span>
          </p>
        )}
      </div>
      {children}
    </div>
  );
}
