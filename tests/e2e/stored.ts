/**
 * Looks at what really lies in the extension's database, from one of its own pages: every value
 * of every row, as text in the encodings a text could hide in.
 * @module
 */
import type { Page } from 'puppeteer-core';

export type Found = { readonly rows: number; readonly hits: readonly string[] };

/** @returns how many rows there are, and which of the texts stand in any of them */
export async function textsOnDisk(page: Page, texts: readonly string[]): Promise<Found> {
  return page.evaluate(async (wanted) => {
    const settle = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('the database refused')));
      });
    const spell = (value: unknown): string => {
      if (value instanceof Uint8Array || value instanceof ArrayBuffer) {
        const bytes = new Uint8Array(value);
        const even = bytes.slice(0, bytes.length - (bytes.length % 2));
        const latin = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
        return `${new TextDecoder().decode(bytes)} ${latin} ${new TextDecoder('utf-16le').decode(even)}`;
      }
      if (typeof value === 'object' && value !== null) {
        return Object.entries(value)
          .map(([key, inner]) => `${key} ${spell(inner)}`)
          .join(' ');
      }
      return String(value);
    };
    const database = await settle(indexedDB.open('rialto'));
    const all: string[] = [];
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name);
      const [keys, values] = [await settle(store.getAllKeys()), await settle(store.getAll())];
      for (const [index, value] of values.entries())
        all.push(`${JSON.stringify(keys[index])} ${spell(value)}`);
    }
    database.close();
    return {
      rows: all.length,
      hits: wanted.filter((text) => all.some((row) => row.includes(text))),
    };
  }, texts);
}
