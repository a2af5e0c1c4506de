/**
 * A file for the person, by the browser's own downloads: no permission is needed for it.
 * @module
 */

import type { ChatId } from '@/lib/model';
import { browser } from 'wxt/browser';

import type { DescribedFile } from './describe-file';

/** ms after which the browser has long taken the bytes */
const TAKEN = 60_000;

/** Files in a window: an address for an element to show bytes, until it is released. */
export const windowFiles = {
  address: (bytes: Blob): string => URL.createObjectURL(bytes),
  release: (address: string): void => URL.revokeObjectURL(address),
  save: (name: string, bytes: Blob): void => saveFile(name, bytes),
  saveInParts,
  record: (chatId: ChatId): void => void openRecorder(chatId),
  describe: async (file: File): Promise<DescribedFile> =>
    (await import('./describe-file')).describeFile(file),
} as const;

/** A file that is dropped beside its place would be opened in this window, and the inbox be gone. */
export function refuseStrayDrops(): void {
  for (const name of ['dragover', 'drop'] as const)
    globalThis.addEventListener(name, (event) => {
      if (!event.defaultPrevented && event.dataTransfer !== null)
        event.dataTransfer.dropEffect = 'none';
      event.preventDefault();
    });
}

/** Saves as browsers do: into the downloads, or where the person says. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer> | Blob): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN);
}

/** Pixels of the window in which one speaks: what is in it, and a title bar. */
const RECORDER = { width: 380, height: 400 } as const;

/** A window of its own: side panels cannot ask for the microphone (Chromium 156, Firefox ESR 153). */
async function openRecorder(chatId: ChatId): Promise<void> {
  const url = browser.runtime.getURL('/voice.html') + `#chat=${chatId}`;
  await browser.windows.create({ type: 'popup', url, ...RECORDER });
}

/** The File System Access API (WICG), which Firefox does not have and TypeScript's library neither. */
type PickingWindow = {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
  }) => Promise<FileSystemFileHandle>;
};

/** @returns undefined where this browser has no such thing */
function saveInParts(name: string) {
  const { showSaveFilePicker } = globalThis as PickingWindow;
  return showSaveFilePicker && openTarget(showSaveFilePicker({ suggestedName: name }));
}

async function openTarget(picking: Promise<FileSystemFileHandle>) {
  let handle: FileSystemFileHandle;
  try {
    handle = await picking;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'unwanted';
    throw error;
  }
  const stream = await handle.createWritable();
  return {
    write: (part: Blob): Promise<void> => stream.write(part),
    close: (): Promise<void> => stream.close(),
    abort: (): Promise<void> => stream.abort(),
  };
}
