/**
 * A file for the person, by the browser's own downloads: no permission is needed for it.
 * @module
 */

/** ms after which the browser has long taken the bytes */
const TAKEN = 60_000;

/** Saves as browsers do: into the downloads, or where the person says. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN);
}
